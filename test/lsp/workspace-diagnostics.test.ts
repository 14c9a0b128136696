/** Findings in files that are not open: streamed, told again only where they change, and stopped when nobody wants them. */

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import {
  CancellationTokenSource,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver/node";
import { type Client, FULL_CLIENT, startClient } from "../support/client";
import { createMemoryDisk, type MemoryDisk } from "../support/memory-disk";

const HEADER = "Press conference\n4 December 2017\n\n";
const BAD = `${HEADER}Good morning. \n`;
const GOOD = `${HEADER}Good morning.\n`;

const TOKEN = "findings";

interface Stream {
  /** The next files that the server tells of, with the rules that find something in them. */
  readonly next: () => Promise<readonly string[]>;
  readonly cancel: () => void;
  readonly answer: Promise<WorkspaceDiagnosticReport>;
}

/** Asks for all findings. */
function pull({ connection }: Client, previousResultIds: { uri: string; value: string }[] = []): Stream {
  const source = new CancellationTokenSource();
  const waiting: ((items: readonly string[]) => void)[] = [];
  const arrived: (readonly string[])[] = [];
  connection.onProgress(WorkspaceDiagnosticRequest.partialResult, TOKEN, ({ items }) => {
    const resolve = waiting.shift();
    if (resolve === undefined) arrived.push(told(items));
    else resolve(told(items));
  });
  const params = { previousResultIds, partialResultToken: TOKEN };
  const answer = connection.sendRequest(WorkspaceDiagnosticRequest.type, params, source.token);
  answer.catch(() => {});
  return {
    answer,
    next: async () => arrived.shift() ?? new Promise((resolve) => waiting.push(resolve)),
    cancel: () => source.cancel(),
  };
}

function told(items: readonly WorkspaceDocumentDiagnosticReport[]): readonly string[] {
  return items.map((item) => {
    const rules = item.kind === "full" ? item.items.map(({ code }) => code).join(" ") : item.kind;
    return `${item.uri.replace("file:///archive/", "")}: ${rules}`;
  });
}

async function startArchive(t: TestContext, contents: Readonly<Record<string, string>>) {
  const disk = createMemoryDisk({ ".transcript.json": "{}", ...contents });
  const capabilities = { ...FULL_CLIENT, window: { workDoneProgress: true } };
  const client = await startClient(t, { capabilities, server: { disk }, folders: ["file:///archive"] });
  return { disk, client };
}

function write({ connection }: Client, disk: MemoryDisk, path: string, text: string | null): void {
  const uri = `file:///archive/${path}`;
  const type = text === null ? FileChangeType.Deleted : disk.files.has(uri) ? FileChangeType.Changed : FileChangeType.Created;
  if (text === null) disk.files.delete(uri);
  else disk.files.set(uri, text);
  void connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
}

test("files that are not open are looked at, and again when they change, come or go", async (t) => {
  const { disk, client } = await startArchive(t, { "a.transcript": BAD, "b.transcript": GOOD, "c.txt": BAD });
  const stream = pull(client);
  assert.deepEqual(await stream.next(), ["a.transcript: trailing-space"]);
  write(client, disk, "b.transcript", BAD);
  assert.deepEqual(await stream.next(), ["b.transcript: trailing-space"]);
  write(client, disk, "d.transcript.txt", BAD);
  assert.deepEqual(await stream.next(), ["d.transcript.txt: trailing-space"]);
  write(client, disk, "a.transcript", null);
  assert.deepEqual(await stream.next(), ["a.transcript: "]);
  write(client, disk, ".transcript.json", '{ "exclude": ["b.*"], "include": ["*.transcript", "*.txt"] }');
  assert.deepEqual(await stream.next(), ["b.transcript: ", "c.txt: trailing-space"]);
});

test("files that are not open have the settings of their folder, also of one that is added", async (t) => {
  const files = ["one", "one/inner", "two"].flatMap((folder) => [
    [`${folder}/.transcript.json`, "{}"],
    [`${folder}/a.transcript`, BAD],
  ]);
  const disk = createMemoryDisk(Object.fromEntries(files));
  const quiet = ["file:///archive/one", "file:///archive/two"];
  const client = await startClient(t, {
    server: { disk },
    folders: ["file:///archive/one", "file:///archive/one/inner"],
    configuration: (uri) =>
      uri !== null && quiet.includes(uri) ? { rules: { "trailing-space": "off", "missing-title": "error" } } : {},
  });
  const stream = pull(client);
  assert.deepEqual(await stream.next(), ["one/inner/a.transcript: trailing-space"]);
  disk.files.set("file:///archive/two/a.transcript", `4 December 2017\n\nGood morning. \n`);
  void client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
    event: { added: [{ uri: "file:///archive/two", name: "two" }], removed: [] },
  });
  assert.deepEqual(await stream.next(), ["two/a.transcript: missing-title"]);
});

test("what an archive turns off is taken back, and only what that concerns is read again", async (t) => {
  const { disk, client } = await startArchive(t, { "a.transcript": BAD, "b/.transcript.json": "{}", "b/c.transcript": BAD });
  const stream = pull(client);
  assert.deepEqual(await stream.next(), ["a.transcript: trailing-space", "b/c.transcript: trailing-space"]);
  const readBefore = disk.reads.length;
  write(client, disk, ".transcript.json", '{ "rules": { "trailing-space": "off" } }');
  assert.deepEqual(await stream.next(), ["a.transcript: "]);
  assert.deepEqual(disk.reads.slice(readBefore), ["file:///archive/a.transcript"]);
});

test("an open file is left to the client, until it is closed", async (t) => {
  const { client } = await startArchive(t, { "a.transcript": BAD, "b.transcript": BAD });
  const uri = client.open(GOOD, "a.transcript");
  const stream = pull(client);
  assert.deepEqual(await stream.next(), ["b.transcript: trailing-space"]);
  client.close(uri);
  assert.deepEqual(await stream.next(), ["a.transcript: trailing-space"]);
});

test("an open file is asked for anew when another one comes to share its lines, and only then", async (t) => {
  const menu = "Home\n\nOur work\n\nContact us\n\nJobs\n\n";
  const own = `${menu}${HEADER}Ahoy.\n`;
  const { disk, client } = await startArchive(t, { "a.transcript": own, "b.transcript": GOOD, "c.transcript": GOOD });
  let refreshes = 0;
  client.connection.onRequest(DiagnosticRefreshRequest.type, () => {
    refreshes++;
  });
  client.open(own, "a.transcript");
  const stream = pull(client);
  write(client, disk, "b.transcript", `${HEADER}Good evening. \n`);
  assert.deepEqual(await stream.next(), ["b.transcript: trailing-space"]);
  const before = refreshes;
  write(client, disk, "c.transcript", `${HEADER}Good night. \n`);
  assert.deepEqual(await stream.next(), ["c.transcript: trailing-space"]);
  assert.equal(refreshes, before);
  write(client, disk, "c.transcript", `${menu}${HEADER}Good night.\n`);
  await stream.next();
  assert.equal(refreshes, before + 1);
});

test("a client that asks again hears only what it does not know", async (t) => {
  const { disk, client } = await startArchive(t, { "a.transcript": BAD, "b.transcript": BAD });
  const ids = await new Promise<{ uri: string; value: string }[]>((resolve) => {
    client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, "ids", ({ items }) =>
      resolve(items.map(({ uri, resultId = "" }) => ({ uri, value: resultId }))),
    );
    const params = { previousResultIds: [], partialResultToken: "ids" };
    client.connection.sendRequest(WorkspaceDiagnosticRequest.type, params).catch(() => {});
  });
  const stream = pull(client, ids);
  write(client, disk, "b.transcript", `${BAD}Yes.And no.\n`);
  assert.deepEqual(await stream.next(), ["b.transcript: trailing-space missing-space-after-sentence"]);
});

test("a client that takes no partial results is answered when there is something to say", async (t) => {
  const { disk, client } = await startArchive(t, { "a.transcript": GOOD });
  const answer = client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  write(client, disk, "a.transcript", BAD);
  assert.deepEqual(told((await answer).items), ["a.transcript: trailing-space"]);
});

test("a folder without .transcript.json is no archive: nothing is told of it until there is one", async (t) => {
  const { disk, client } = await startArchive(t, { "a.transcript": BAD });
  write(client, disk, ".transcript.json", null);
  const stream = pull(client);
  write(client, disk, "b.transcript", BAD);
  write(client, disk, ".transcript.json", "{}");
  assert.deepEqual(await stream.next(), ["a.transcript: trailing-space", "b.transcript: trailing-space"]);
});

const MANY = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i + 100}.transcript`, BAD]));

test("many files are told of in pieces, with progress; a client that cancels is told no more", async (t) => {
  const { disk, client } = await startArchive(t, MANY);
  const shown: string[] = [];
  client.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
    client.connection.onProgress(WorkDoneProgress.type, token, (value) => {
      if (value.kind === "begin") shown.push(value.title);
      if (value.kind === "report") shown.push(value.message ?? "");
    });
  });
  const stream = pull(client);
  assert.equal((await stream.next()).length, 25);
  stream.cancel();
  await assert.rejects(stream.answer, /cancelled/);
  assert.deepEqual(shown.filter((words) => words.startsWith("C") || words === "25/300").slice(0, 2), [
    "Comparing transcripts",
    "25/300",
  ]);
  assert.ok(disk.reads.length < 2 * 300, `${disk.reads.length} reads`);
});

test("a person who stops the work has it stopped", async (t) => {
  const { disk, client } = await startArchive(t, MANY);
  const ended = new Promise<void>((resolve) => {
    client.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      client.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
        if (kind === "begin") void client.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
        if (kind === "end") resolve();
      });
    });
  });
  const stream = pull(client);
  await ended;
  assert.ok(disk.reads.length < 300, `${disk.reads.length} reads`);
  stream.cancel();
  await assert.rejects(stream.answer, /cancelled/);
});

test("the findings of a file that no archive holds go when it is closed, those of others stay", async (t) => {
  const disk = createMemoryDisk({ "a.transcript": BAD });
  const client = await startClient(t, { server: { disk }, folders: ["file:///archive"] });
  const uri = client.open(BAD, "a.transcript");
  const stream = pull(client);
  // Whoever asks for the findings of an open file knows that the server has read it.
  await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  client.close(uri);
  assert.deepEqual(await stream.next(), ["a.transcript: "]);
  client.close(client.open(BAD, "b.transcript"));
  assert.deepEqual(await stream.next(), ["b.transcript: "]);
});
