/** “Fix all in folder”: every file's safe fixes at once, when a person has said so. */

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { ExecuteCommandRequest, ShowMessageNotification, TextDocumentEdit, type WorkspaceEdit } from "vscode-languageserver/node";
import { type ClientOptions, FULL_CLIENT, startClient } from "../support/client";
import { createMemoryDisk } from "../support/memory-disk";

const HEADER = "Press conference\n4 December 2017\n\n";
const BAD = `${HEADER}Good morning. \n`;

async function startFolder(t: TestContext, answer: string | null, options: ClientOptions = {}) {
  const disk = createMemoryDisk({
    "a.transcript": BAD,
    "year/b.transcript": BAD,
    "year/good.transcript": BAD.trimEnd().concat("\n"),
    "year/latin.transcript": BAD,
    "year/plain.txt": BAD.repeat(2),
    "year/quiet/.transcript.json": '{ "exclude": ["left.*"], "rules": { "trailing-space": "off" } }',
    "year/quiet/c.transcript": BAD,
    "year/quiet/left.txt": BAD,
  });
  const questions: string[] = [];
  const choose = (message: string, actions: readonly string[]) => {
    questions.push([message, ...actions].join(" | "));
    return answer;
  };
  const client = await startClient(t, { server: { disk }, folders: ["file:///archive"], choose, ...options });
  const said: string[] = [];
  client.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    said.push(message);
  });
  const run = (target?: { readonly uri?: string; readonly files?: readonly string[] }) => {
    const params = { command: "transcript.fixFolder", arguments: target === undefined ? [] : [target] };
    return client.connection.sendRequest(ExecuteCommandRequest.type, params);
  };
  return { client, questions, said, run };
}

const B = "file:///archive/year/b.transcript";
const YEAR = { uri: "file:///archive/year" };

/** By URI and version, the first line of each edit. */
function places(edit: WorkspaceEdit | undefined): unknown {
  const changes = (edit?.documentChanges ?? []).filter((change) => TextDocumentEdit.is(change));
  return changes.map(({ textDocument, edits }) => [
    textDocument.uri,
    textDocument.version,
    edits.map((one) => ("range" in one ? one.range.start.line : null)),
  ]);
}

test("the safe fixes of a folder are made at a word, each file by the settings of its archive, and said afterwards", async (t) => {
  const { client, questions, said, run } = await startFolder(t, "Apply");
  assert.deepEqual(await run(YEAR), { done: "Applied 1 safe fix in 1 file.", files: [B] });
  assert.deepEqual(questions, ["Apply 1 safe fix in 1 file? | Apply | Review"]);
  assert.equal(client.applied[0]?.changeAnnotations, undefined);
  assert.deepEqual(places(client.applied[0]), [["file:///archive/year/b.transcript", null, [3]]]);
  assert.deepEqual(said, [
    "Not changed, because their encoding is not Unicode: latin.transcript.",
    "Applied 1 safe fix in 1 file. Save the files to keep the changes.",
  ]);
});

test("whoever wants to looks at the changes first", async (t) => {
  const { client, said, run } = await startFolder(t, "Review");
  assert.deepEqual(await run(YEAR), { done: null, files: [B] });
  assert.deepEqual(client.applied[0]?.changeAnnotations, {
    other: { label: "Apply 1 safe fix in 1 file (select the changes to make)", needsConfirmation: true },
  });
  assert.equal(said.length, 1);
});

test("who does not answer wants nothing changed", async (t) => {
  const { client, run } = await startFolder(t, null);
  assert.equal(await run(YEAR), null);
  assert.deepEqual(client.applied, []);
});

test("a client that shows no changes beforehand has nothing to review", async (t) => {
  const workspace = { ...FULL_CLIENT.workspace, workspaceEdit: { documentChanges: true } };
  const { questions, run } = await startFolder(t, "Apply", { capabilities: { ...FULL_CLIENT, workspace } });
  await run(YEAR);
  assert.deepEqual(questions, ["Apply 1 safe fix in 1 file? | Apply"]);
});

test("a client that asks the person itself says itself what was done", async (t) => {
  const { questions, said, run } = await startFolder(t, "Apply", { initializationOptions: { asksItself: true } });
  assert.deepEqual(await run(YEAR), { done: "Applied 1 safe fix in 1 file.", files: [B] });
  assert.equal(questions.length, 1);
  assert.deepEqual(said, ["Not changed, because their encoding is not Unicode: latin.transcript."]);
});

test("what the client treats as a transcript is one, unless its archive leaves it out", async (t) => {
  const { client, run } = await startFolder(t, "Apply");
  const files = ["year/plain.txt", "year/quiet/left.txt", "elsewhere.txt"].map((path) => `file:///archive/${path}`);
  await run({ ...YEAR, files });
  assert.deepEqual(places(client.applied[0]), [
    ["file:///archive/year/b.transcript", null, [3]],
    ["file:///archive/year/plain.txt", null, [3, 7]],
  ]);
});

test("without a folder it means the workspace, and open files as they are now", async (t) => {
  const { client, run } = await startFolder(t, "Apply");
  const uri = client.open(`${HEADER}Good morning.\n\nYes. \n`, "a.transcript");
  await run();
  assert.deepEqual(places(client.applied[0]), [
    [uri, 1, [5]],
    ["file:///archive/year/b.transcript", null, [3]],
  ]);
});

test("where nothing can be fixed, the person is told so, and where there is nothing to fix, what to do", async (t) => {
  const { said, run } = await startFolder(t, "Apply");
  assert.equal(await run({ uri: "file:///archive/year/quiet" }), null);
  assert.equal(await run({ uri: "file:///archive/nowhere" }), null);
  assert.deepEqual(said, [
    "1 transcript checked: no safe fixes to apply.",
    "No transcripts here. Treat a text file as a transcript, or list files under “include” in a .transcript.json.",
  ]);
});
