/** `transcript/folders`: where transcripts lie, for menus that are to leave all other folders alone. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { FoldersRequest } from "../../server/src/lsp/folders";
import { startClient } from "../support/client";
import { createMemoryDisk } from "../support/memory-disk";

test("the folders of transcripts are those with files that an archive includes, or that are called so", async (t) => {
  const disk = createMemoryDisk({
    "a.transcript": "",
    "b.transcript.txt": "",
    "notes/c.txt": "",
    "archive/.transcript.json": '{ "include": ["**/*.txt"], "exclude": ["drafts"] }',
    "archive/2019/d.txt": "",
    "archive/2019/e.txt": "",
    "archive/drafts/f.txt": "",
  });
  const { connection } = await startClient(t, { server: { disk }, folders: ["file:///archive"] });
  assert.deepEqual(await connection.sendRequest(FoldersRequest), ["file:///archive", "file:///archive/archive/2019"]);
});

test("without a disk there are none", async (t) => {
  const { connection } = await startClient(t);
  assert.deepEqual(await connection.sendRequest(FoldersRequest), []);
});
