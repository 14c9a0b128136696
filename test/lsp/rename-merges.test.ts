/** A speaker who gets the name of another: their turns would be one for good, so the person is asked first. */

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import {
  type ClientCapabilities,
  RenameRequest,
  ShowMessageRequest,
  type ShowMessageRequestParams,
} from "vscode-languageserver/node";
import { BARE_CLIENT, FULL_CLIENT, startClient } from "../support/client";

const TEXT =
  "Press conference\n4 December 2017\n\nAnn Reed: Good morning.\n\nTom Hale: Why is it so?\n\nAnn Reed: It is.\n\nTom Hale: When?\n";
const QUESTION = "“Ann Reed” already speaks here. Merge their turns?";

async function start(t: TestContext, capabilities: ClientCapabilities, answer: string | null) {
  const client = await startClient(t, { capabilities });
  const asked: ShowMessageRequestParams[] = [];
  client.connection.onRequest(ShowMessageRequest.type, (params) => {
    asked.push(params);
    return params.actions?.find(({ title }) => title === answer) ?? null;
  });
  const uri = client.open(TEXT, "briefing.txt", "transcript");
  const rename = (newName: string) =>
    client.connection.sendRequest(RenameRequest.type, { textDocument: { uri }, position: { line: 5, character: 2 }, newName });
  return { uri, asked, rename };
}

/** The labels of Tom Hale with another name. */
function edits(newText: string) {
  return [5, 9].map((line) => ({ range: { start: { line, character: 0 }, end: { line, character: 8 } }, newText }));
}

test("a client that can show edits has the edits of a merge confirmed, with the question for a label", async (t) => {
  const { uri, asked, rename } = await start(t, FULL_CLIENT, null);
  for (const name of ["Ann Reed", " ANN REED "]) {
    const edit = await rename(name);
    assert.deepEqual(edit?.changeAnnotations, { review: { label: QUESTION, needsConfirmation: true } });
    const [change] = edit?.documentChanges ?? [];
    assert.ok(change !== undefined && "edits" in change && change.textDocument.uri === uri);
    assert.deepEqual(
      change.edits,
      edits(name.trim()).map((one) => ({ ...one, annotationId: "review" })),
    );
  }
  assert.deepEqual(asked, []);
});

test("any other client is asked by a message", async (t) => {
  const { uri, asked, rename } = await start(t, BARE_CLIENT, "Merge");
  assert.deepEqual(await rename("Ann Reed"), { changes: { [uri]: edits("Ann Reed") } });
  assert.deepEqual(
    asked.map(({ message, actions }) => [message, actions?.map(({ title }) => title)]),
    [[QUESTION, ["Merge", "Cancel"]]],
  );
});

test("a person who does not want it, or does not answer, has nothing renamed", async (t) => {
  for (const answer of ["Cancel", null]) {
    const { rename } = await start(t, BARE_CLIENT, answer);
    await assert.rejects(rename("Ann Reed"), /^Error: Not renamed: “Ann Reed” already speaks here\.$/);
  }
});

test("a name that nobody has is given at once", async (t) => {
  const { uri, asked, rename } = await start(t, BARE_CLIENT, null);
  assert.deepEqual(await rename("Tim Hale"), { changes: { [uri]: edits("Tim Hale") } });
  // The same name in other letters is the same speaker's.
  assert.deepEqual(await rename("TOM HALE"), { changes: { [uri]: edits("TOM HALE") } });
  assert.deepEqual(asked, []);
});
