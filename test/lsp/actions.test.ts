/** Code actions as a client gets and applies them. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Range,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { ACTIONS_CLIENT, type Client, FULL_CLIENT, startClient } from "../support/client";

const TEXT = "Good morning.  \n\nIt is a crisis.And we are ready.\nNo more.But one. \n";
const EVERYWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
const CRISIS: Range = { start: { line: 2, character: 10 }, end: { line: 2, character: 10 } };

async function actions({ connection }: Client, uri: string, range: Range, only?: string[]): Promise<readonly CodeAction[]> {
  const params = { textDocument: { uri }, range, context: { diagnostics: [], ...(only === undefined ? {} : { only }) } };
  const answer = (await connection.sendRequest(CodeActionRequest.type, params)) ?? [];
  return answer.filter((action): action is CodeAction => typeof action.command !== "string");
}

/** The text after an action's edits, made by the protocol's own library. */
function applied(text: string, { edit }: CodeAction): string {
  const document = TextDocument.create("file:///any", "transcript", 1, text);
  const [change] = edit?.documentChanges ?? [];
  const edits = change !== undefined && "edits" in change ? change.edits : Object.values(edit?.changes ?? {}).flat();
  return TextDocument.applyEdits(
    document,
    edits.map((one) => {
      if ("newText" in one) return one;
      throw new Error("a snippet cannot be applied here");
    }),
  );
}

test("a quick fix edits the version it was asked about", async (t) => {
  const client = await startClient(t);
  const uri = client.open(TEXT);
  const [first, second, ...rest] = await actions(client, uri, CRISIS);
  assert.equal(first?.title, "Put a space after “crisis.”");
  assert.equal(first.kind, "quickfix");
  assert.equal(first.isPreferred, true);
  assert.equal(first.diagnostics?.[0]?.code, "missing-space-after-sentence");
  assert.deepEqual(first.edit, {
    documentChanges: [
      {
        textDocument: { uri, version: 1 },
        edits: [{ range: { start: { line: 2, character: 15 }, end: { line: 2, character: 15 } }, newText: " " }],
      },
    ],
  });
  assert.equal(second?.title, "Fix all 2 “missing-space-after-sentence” findings in this file");
  assert.deepEqual(
    rest.map(({ kind }) => kind),
    ["refactor.rewrite.lines", "source.fixAll.transcript"],
  );
});

test("a fix-all is worked out when it is chosen", async (t) => {
  const client = await startClient(t);
  const uri = client.open(TEXT);
  const [fixAll] = await actions(client, uri, EVERYWHERE, ["source.fixAll"]);
  assert.equal(fixAll?.kind, "source.fixAll.transcript");
  assert.equal(fixAll.edit, undefined);
  const resolved = await client.connection.sendRequest(CodeActionResolveRequest.type, fixAll);
  assert.equal(applied(TEXT, resolved), "Good morning.\n\nIt is a crisis. And we are ready.\nNo more. But one.\n");
});

test("a client that cannot resolve or take versions gets plain edits at once", async (t) => {
  const client = await startClient(t, { capabilities: ACTIONS_CLIENT });
  const uri = client.open(TEXT);
  const [fixAll] = await actions(client, uri, EVERYWHERE, ["source.fixAll.transcript"]);
  assert.deepEqual(Object.keys(fixAll?.edit ?? {}), ["changes"]);
  assert.equal(applied(TEXT, fixAll ?? { title: "" }), "Good morning.\n\nIt is a crisis. And we are ready.\nNo more. But one.\n");
});

const UNDATED = "Press conference\n\nGood morning to all of you. Let us begin.\n\nQuestion: Why?\n\nMs. Ito: Because it is so.\n";

test("a date that nobody knows is a snippet to fill in, or plain words where the client knows no snippets", async (t) => {
  const start: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const dateFix = async (capabilities: ClientCapabilities) => {
    const client = await startClient(t, { capabilities });
    const offered = await actions(client, client.open(UNDATED), start, ["quickfix"]);
    const [change] = offered.find(({ diagnostics }) => diagnostics?.[0]?.code === "missing-date")?.edit?.documentChanges ?? [];
    return change !== undefined && "edits" in change ? change.edits[0] : undefined;
  };
  const snippet = await dateFix(FULL_CLIENT);
  assert.ok(snippet !== undefined && "snippet" in snippet);
  assert.match(snippet.snippet.value, /^[^$]*\$\{0:[^$}]+\}[^$]*$/);
  const plain = await dateFix({ ...FULL_CLIENT, workspace: { workspaceEdit: { documentChanges: true } } });
  assert.ok(plain !== undefined && "newText" in plain);
  assert.equal(plain.newText, snippet.snippet.value.replace(/\$\{0:(.*)\}/, "$1"));
});

test("only the kinds asked for come back", async (t) => {
  const client = await startClient(t);
  const uri = client.open(TEXT);
  const kinds = async (only: string) => (await actions(client, uri, CRISIS, [only])).map(({ kind }) => kind);
  assert.deepEqual(await kinds("quickfix"), ["quickfix", "quickfix"]);
  assert.deepEqual(await kinds("source"), ["source.fixAll.transcript"]);
  assert.deepEqual(await kinds("source.organizeImports"), []);
  assert.deepEqual(await kinds("refactor"), ["refactor.rewrite.lines"]);
});

test("resolving an action of a document that is closed by now leaves it without edits", async (t) => {
  const client = await startClient(t);
  const uri = client.open(TEXT);
  const [fixAll] = await actions(client, uri, EVERYWHERE, ["source.fixAll"]);
  client.close(uri);
  assert.ok(fixAll !== undefined);
  assert.deepEqual(await client.connection.sendRequest(CodeActionResolveRequest.type, fixAll), fixAll);
  assert.deepEqual(client.logged, []);
});

test("a client that reopens files by itself is offered that for a misread text; others are offered nothing", async (t) => {
  const text = "Is the caf\ufffd open? \n";
  const client = await startClient(t, { initializationOptions: { commands: ["transcript.reopenWithEncoding"] } });
  const uri = client.open(text);
  const [reopen, ...more] = await actions(client, uri, EVERYWHERE, ["quickfix", "source"]);
  assert.deepEqual(
    [reopen?.title, reopen?.edit, reopen?.diagnostics?.length],
    ["Reopen with encoding Windows-1252", undefined, 1],
  );
  assert.deepEqual(reopen?.command, {
    title: "Reopen with encoding Windows-1252",
    command: "transcript.reopenWithEncoding",
    arguments: [{ textDocument: { uri }, encoding: "Windows-1252" }],
  });
  assert.ok(
    more.every(({ title }) => /^(?:Ignore|Turn off) /.test(title)),
    more.map(({ title }) => title).join(),
  );
  const other = await startClient(t);
  const offered = await actions(other, other.open(text), EVERYWHERE, ["quickfix", "source"]);
  assert.ok(offered.every(({ command }) => command === undefined));
});

test("what only looks like a page is shown line by line before it goes, where the client can", async (t) => {
  const page = (n: number) =>
    `It is a good day for the harbour, and for all of us.\n\nHarbour Board – Minutes of the meeting ${n}\n`;
  const text = `Harbour call\n\n${[1, 2, 3, 4].map(page).join("\n")}`;
  const title = "Remove 4 lines that look like page headers or footers…";
  for (const [capabilities, annotations] of [
    [FULL_CLIENT, { review: { label: title, needsConfirmation: true } }],
    [ACTIONS_CLIENT, undefined],
  ] as const) {
    const client = await startClient(t, { capabilities });
    const uri = client.open(text, "minutes.txt", "transcript");
    const removal = (await actions(client, uri, { start: { line: 4, character: 0 }, end: { line: 4, character: 5 } })).find(
      (action) => action.title === title,
    );
    assert.ok(removal !== undefined);
    assert.deepEqual(removal.edit?.changeAnnotations, annotations);
    assert.doesNotMatch(applied(text, removal), /Minutes/);
  }
});
