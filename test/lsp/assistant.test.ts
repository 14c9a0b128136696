/** What an assistant in the editor asks, over the protocol: about open texts and those on the disk, in one folder and in several. */

import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { DidOpenTextDocumentNotification } from "vscode-languageserver/node";
import { createDisk } from "../../server/src/files/disk";
import { RULES } from "../../server/src/rules/index";
import { type Client, startClient } from "../support/client";
import { folderWith } from "../support/folder";
import { createMemoryDisk } from "../support/memory-disk";
import { TALK } from "../support/talk";

interface Answer {
  readonly trouble?: string;
  readonly answer?: { readonly items: readonly Readonly<Record<string, unknown>>[]; readonly nextCursor?: string };
}

function ask({ connection }: Client, tool: string, input: object, files: readonly string[] = []): Promise<Answer> {
  return connection.sendRequest("transcript/assistant", { tool, input, files });
}

const FILES = { ".transcript.json": '{ "include": ["**/*.txt"] }', "b.txt": TALK, "deep/c%20d.txt": TALK };

test("texts of the disk and open ones are asked about by their paths, with the lines as the editor has them", async (t) => {
  const client = await startClient(t, { server: { disk: createMemoryDisk(FILES) }, folders: ["file:///archive"] });
  client.open(`One line more\n${TALK}`, "a.transcript");
  const { answer } = await ask(client, "search_words", { words: "because of the ICE" });
  assert.deepEqual(
    answer?.items.map(({ file, line, speaker }) => [file, line, speaker]),
    [
      ["a.transcript", 13, "Ana Ito"],
      ["b.txt", 12, "Ana Ito"],
      ["deep/c d.txt", 12, "Ana Ito"],
    ],
  );
  const first = await ask(client, "list_transcripts", { limit: 2 });
  assert.equal(first.answer?.items.length, 2);
  const next = await ask(client, "list_transcripts", { limit: 2, cursor: first.answer?.nextCursor });
  assert.deepEqual(
    next.answer?.items.map(({ file }) => file),
    ["deep/c d.txt"],
  );
});

test("what cannot be asked is told in words", async (t) => {
  const client = await startClient(t, { server: { disk: createMemoryDisk(FILES) }, folders: ["file:///archive"] });
  for (const [tool, input, trouble] of [
    ["nothing", {}, /there is no tool “nothing”/],
    ["outline_transcript", {}, /file is missing/],
    ["outline_transcript", { file: "../secret.txt" }, /is not one of the transcripts here/],
    ["search_words", { words: "a", limit: 1000 }, /limit is not as it should be/],
    ["search_words", { words: 7 }, /words is not as it should be/],
    ["search_words", { words: " " }, /at least one word/],
    ["list_transcripts", { cursor: "nonsense" }, /this cursor comes from no earlier answer/],
  ] as const)
    assert.match((await ask(client, tool, input)).trouble ?? "", trouble, tool);
});

test("a file that is gone is named among those that could not be read", async (t) => {
  const disk = createMemoryDisk(FILES);
  const client = await startClient(t, { server: { disk }, folders: ["file:///archive"] });
  await ask(client, "list_transcripts", {});
  disk.files.delete("file:///archive/b.txt");
  const { answer } = await ask(client, "unanswered_questions", {});
  assert.deepEqual((answer as { readonly unread?: unknown } | undefined)?.unread, ["b.txt: it cannot be read"]);
});

const posix = { skip: process.platform === "win32" ? "Windows has other links" : false };

test("what a link leads to outside of the workspace is asked about only while it is open", posix, async (t) => {
  const outside = folderWith(t, { "secret.transcript": "Q: Who knows the password?\n\nA: Nobody.\n" });
  const folder = folderWith(t, { "talk.transcript": TALK });
  symlinkSync(join(outside, "secret.transcript"), join(folder, "link.transcript"));
  symlinkSync(outside, join(folder, "deep"));
  const { href } = pathToFileURL(folder);
  const client = await startClient(t, { server: { disk: createDisk(RULES) }, folders: [href] });
  const files = [`${href}/link.transcript`, `${href}/deep/secret.transcript`, `${pathToFileURL(outside).href}/secret.transcript`];
  const { answer } = await ask(client, "list_transcripts", {}, files);
  assert.deepEqual(
    answer?.items.map(({ file }) => file),
    ["talk.transcript"],
  );
  assert.deepEqual((await ask(client, "search_words", { words: "password" }, files)).answer, { items: [] });
  void client.connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri: `${href}/link.transcript`, languageId: "transcript", version: 1, text: "Q: Who?\n\nA: Zoe.\n" },
  });
  const after = await ask(client, "search_words", { words: "Zoe" }, files);
  assert.deepEqual(
    after.answer?.items.map(({ file, line }) => [file, line]),
    [["link.transcript", 3]],
  );
});
