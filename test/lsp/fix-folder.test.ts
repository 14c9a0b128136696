/** “Fix all in folder”: every file's safe fixes as one edit to look at. */

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { ExecuteCommandRequest, ShowMessageNotification, TextDocumentEdit } from "vscode-languageserver/node";
import { type ClientOptions, startClient } from "../support/client";
import { createMemoryDisk } from "../support/memory-disk";

const HEADER = "Press conference\n4 December 2017\n\n";
const BAD = `${HEADER}Good morning. \n`;

async function startFolder(t: TestContext, options: ClientOptions = {}) {
  const disk = createMemoryDisk({
    "a.transcript": BAD,
    "year/b.transcript": BAD,
    "year/good.transcript": BAD.trimEnd().concat("\n"),
    "year/latin.transcript": BAD,
    "year/quiet/.transcript.json": '{ "rules": { "trailing-space": "off" } }',
    "year/quiet/c.transcript": BAD,
  });
  const client = await startClient(t, { server: { disk }, folders: ["file:///archive"], ...options });
  const fix = async (...uris: string[]) => {
    const params = { command: "transcript.fixFolder", arguments: uris.map((uri) => ({ uri })) };
    await client.connection.sendRequest(ExecuteCommandRequest.type, params);
    return client.applied.at(-1);
  };
  return { client, fix };
}

test("the fixes of a folder are one edit that asks to be looked at, each file by the settings of its archive", async (t) => {
  const { fix } = await startFolder(t);
  assert.deepEqual(await fix("file:///archive/year"), {
    changeAnnotations: { other: { label: "Fix all that is safe in 1 file", needsConfirmation: true } },
    documentChanges: [
      {
        textDocument: { uri: "file:///archive/year/b.transcript", version: null },
        edits: [
          { annotationId: "other", newText: "", range: { start: { line: 3, character: 13 }, end: { line: 3, character: 14 } } },
        ],
      },
    ],
  });
});

test("without a folder it means the workspace, and open files as they are now", async (t) => {
  const { client, fix } = await startFolder(t);
  const uri = client.open(`${HEADER}Good morning.\n\nYes. \n`, "a.transcript");
  const edit = await fix();
  const changes = (edit?.documentChanges ?? []).filter((change) => TextDocumentEdit.is(change));
  assert.deepEqual(
    changes.map(({ textDocument, edits }) => [
      textDocument.uri,
      textDocument.version,
      edits[0] && "range" in edits[0] && edits[0].range.start.line,
    ]),
    [
      [uri, 1, 5],
      ["file:///archive/year/b.transcript", null, 3],
    ],
  );
});

test("where nothing can be fixed, the person is told so", async (t) => {
  const { client, fix } = await startFolder(t);
  const said = client.next<{ message: string }>(ShowMessageNotification.type);
  assert.equal(await fix("file:///archive/year/quiet"), undefined);
  assert.equal((await said).message, "1 transcript looked at: nothing can be fixed unread.");
});
