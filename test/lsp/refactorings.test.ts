/** Refactorings as a client gets and applies them. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  type Range,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { ACTIONS_CLIENT, type Client, FULL_CLIENT, startClient } from "../support/client";

const TEXT = "Question: Why? 😀 Is it?\n\nMs. Ito: 😀 So. And so.\n\nQuestion: Is it?\n\nMs. Ito: It is.\n";
const SPLIT = TEXT.replace(" And so", "\n\nQuestion: And so");
/** In “And”, in UTF-16 units. */
const PLACE: Range = { start: { line: 2, character: 17 }, end: { line: 2, character: 17 } };

async function refactorings({ connection }: Client, uri: string, range: Range, context: Partial<CodeActionContext> = {}) {
  const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
  const answer = (await connection.sendRequest(CodeActionRequest.type, params)) ?? [];
  return answer.filter((action): action is CodeAction => "kind" in action && action.kind?.startsWith("refactor") === true);
}

/** The text after an action's edits, made by the protocol's own library, positions in UTF-16. */
function applied(text: string, { edit }: CodeAction): string {
  const [change] = edit?.documentChanges ?? [];
  const edits = change !== undefined && "edits" in change ? change.edits : Object.values(edit?.changes ?? {}).flat();
  const plain = edits.flatMap((one) => ("newText" in one ? [one] : []));
  return TextDocument.applyEdits(TextDocument.create("file:///any", "transcript", 1, text), plain);
}

test("a refactoring is worked out when it is chosen, as one change of the version it was asked about", async (t) => {
  const client = await startClient(t);
  const uri = client.open(TEXT);
  const [split] = await refactorings(client, uri, PLACE);
  assert.equal(split?.title, "Start a turn of “Question” at “And so.”");
  assert.equal(split.kind, "refactor.extract.turn");
  assert.equal(split.edit, undefined);
  const resolved = await client.connection.sendRequest(CodeActionResolveRequest.type, split);
  assert.equal(resolved.edit?.documentChanges?.length, 1);
  assert.equal(applied(TEXT, resolved), SPLIT);
});

test("a client that cannot resolve gets plain edits at once", async (t) => {
  const client = await startClient(t, { capabilities: ACTIONS_CLIENT });
  const [split] = await refactorings(client, client.open(TEXT), PLACE);
  assert.deepEqual(Object.keys(split?.edit ?? {}), ["changes"]);
  assert.equal(applied(TEXT, split ?? { title: "" }), SPLIT);
});

test("positions are right in other encodings, too", async (t) => {
  for (const [encoding, character] of [
    ["utf-8", 20],
    ["utf-32", 16],
  ] as const) {
    const client = await startClient(t, { capabilities: { ...ACTIONS_CLIENT, general: { positionEncodings: [encoding] } } });
    const place = { start: { line: 2, character }, end: { line: 2, character } };
    const [split] = await refactorings(client, client.open(TEXT), place);
    const edit = Object.values(split?.edit?.changes ?? {})[0]?.[0];
    const [from, to] = encoding === "utf-8" ? [17, 18] : [14, 15];
    assert.deepEqual(edit, {
      range: { start: { line: 2, character: from }, end: { line: 2, character: to } },
      newText: "\n\nQuestion: ",
    });
  }
});

test("only the kinds asked for come back", async (t) => {
  const client = await startClient(t);
  const uri = client.open(TEXT);
  const kinds = async (only: string) => (await refactorings(client, uri, PLACE, { only: [only] })).map(({ kind }) => kind);
  assert.deepEqual(await kinds("refactor"), ["refactor.extract.turn", "refactor.rewrite.speaker"]);
  assert.deepEqual(await kinds("refactor.rewrite"), ["refactor.rewrite.speaker"]);
  assert.deepEqual(await kinds("refactor.move"), []);
  assert.deepEqual(await kinds("quickfix"), []);
});

test("a cursor that merely moves is offered nothing, a selection and a person who asks are", async (t) => {
  const client = await startClient(t);
  const uri = client.open(TEXT);
  const { Automatic, Invoked } = CodeActionTriggerKind;
  const selection = { start: PLACE.start, end: { line: 2, character: 19 } };
  assert.equal((await refactorings(client, uri, PLACE, { triggerKind: Automatic })).length, 0);
  assert.equal((await refactorings(client, uri, PLACE, { triggerKind: Invoked })).length, 2);
  assert.notEqual((await refactorings(client, uri, selection, { triggerKind: Automatic })).length, 0);
});

test("an action of a text that has changed since comes back without edits", async (t) => {
  const client = await startClient(t, { capabilities: FULL_CLIENT });
  const uri = client.open(TEXT);
  const [split] = await refactorings(client, uri, PLACE);
  assert.ok(split !== undefined);
  client.change(uri, 2, { text: `New.\n\n${TEXT}` });
  assert.deepEqual(await client.connection.sendRequest(CodeActionResolveRequest.type, split), split);
  client.close(uri);
  assert.deepEqual(await client.connection.sendRequest(CodeActionResolveRequest.type, split), split);
  assert.deepEqual(client.logged, []);
});
