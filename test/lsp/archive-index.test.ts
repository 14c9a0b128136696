/** What the archive's other files know: symbols of all of them, other places of a speaker, the entry of the cast. */

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import {
  type ClientCapabilities,
  CompletionRequest,
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  HoverRequest,
  type Location,
  ReferencesRequest,
  type WorkspaceSymbol,
  WorkspaceSymbolRequest,
  WorkspaceSymbolResolveRequest,
} from "vscode-languageserver/node";
import { FULL_CLIENT, startClient } from "../support/client";
import { createMemoryDisk } from "../support/memory-disk";

const talk = (title: string, date: string, label: string) =>
  `${title}\n${date}\n\nQuestion: Why is the harbour closed?\n\n${label}: Because of the ice.\n\nQuestion: Until when?\n\n${label}: Until spring.\n`;

const FILES = {
  ".transcript.json": `{
  "cast": [
    { "name": "Bo Lindqvist" },
    { "name": "Ana Ito", "aliases": [{ "label": "Mayor", "from": "2017-01-01", "to": "2017-12-31" }] }
  ]
}`,
  "a.transcript": talk("Press conference on ice", "4 December 2017", "Ana Ito"),
  "b.transcript": talk("Press conference on the harbour", "5 December 2017", "Mayor"),
  "c.transcript": talk("Press conference on Zürich", "5 December 2019", "Mayor"),
  "d.transcript": talk("Press conference on fish", "6 December 2019", "MAYOR"),
};

async function startArchive(t: TestContext, capabilities: ClientCapabilities = FULL_CLIENT) {
  const disk = createMemoryDisk(FILES);
  const client = await startClient(t, { capabilities, server: { disk }, folders: ["file:///archive"] });
  const find = async (query: string) =>
    ((await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? []) as WorkspaceSymbol[];
  return { disk, client, find };
}

const told = ({ name, containerName, location }: WorkspaceSymbol) => `${name} – ${containerName} (${location.uri.slice(16)})`;

test("speakers, titles and questions of all files are found by some of their letters", async (t) => {
  const { find } = await startArchive(t);
  assert.deepEqual((await find("on zurich")).map(told), ["Press conference on Zürich – c.transcript (c.transcript)"]);
  assert.deepEqual((await find("anito")).map(told), ["Ana Ito – speaks in 2 files (a.transcript)"]);
  assert.equal((await find("harbour")).length, 5);
  assert.deepEqual(
    (await find("press conference on the h")).map(told)[0],
    "Press conference on the harbour – b.transcript (b.transcript)",
  );
  assert.deepEqual(await find("xylophone"), []);
});

test("an open file counts as it is now, and others as soon as they change", async (t) => {
  const { client, disk, find } = await startArchive(t);
  const uri = client.open(talk("Press conference on xylophones", "4 December 2017", "Ana Ito"), "a.transcript");
  assert.deepEqual((await find("xylo")).map(told), ["Press conference on xylophones – a.transcript (a.transcript)"]);
  assert.deepEqual(await find("conference on ice"), []);
  client.close(uri);
  disk.files.delete("file:///archive/b.transcript");
  void client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: "file:///archive/b.transcript", type: FileChangeType.Deleted }],
  });
  assert.deepEqual(await find("conference on the harbour"), []);
  assert.deepEqual((await find("conference on ice")).map(told), ["Press conference on ice – a.transcript (a.transcript)"]);
});

test("a client that resolves symbols gets their places one by one", async (t) => {
  const symbol = { resolveSupport: { properties: ["location.range"] } };
  const { client, find } = await startArchive(t, { ...FULL_CLIENT, workspace: { ...FULL_CLIENT.workspace, symbol } });
  const [title] = await find("on fish");
  assert.ok(title);
  assert.deepEqual(title.location, { uri: "file:///archive/d.transcript" });
  const resolved = await client.connection.sendRequest(WorkspaceSymbolResolveRequest.type, title);
  assert.deepEqual(resolved.location, {
    uri: "file:///archive/d.transcript",
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 24 } },
  });
});

test("a folder or a file that cannot be read is logged, and the others are found all the same", async (t) => {
  const disk = createMemoryDisk(FILES);
  const failing = {
    ...disk,
    transcriptsIn: async (folder: string) => {
      if (folder === "file:///archive") return disk.transcriptsIn(folder);
      throw new Error("out of order");
    },
    read: async (uri: string) => {
      if (uri.endsWith("a.transcript")) throw new Error("out of luck");
      return disk.read(uri);
    },
  };
  const folders = ["file:///broken", "file:///archive"];
  const { connection, logged } = await startClient(t, { server: { disk: failing }, folders });
  const symbols = (await connection.sendRequest(WorkspaceSymbolRequest.type, { query: "conference" })) ?? [];
  assert.deepEqual(
    symbols.map(({ location }) => location.uri.slice(16, 17)).filter((file, i, files) => files.indexOf(file) === i),
    ["b", "c", "d"],
  );
  assert.deepEqual(
    logged.map((message) => message.split("\n")[0]),
    [
      "Finding transcripts failed for file:///broken: Error: out of order",
      "Reading transcripts failed for file:///archive/a.transcript: Error: out of luck",
    ],
  );
});

test("a search that fails is logged and finds nothing", async (t) => {
  const disk = createMemoryDisk(FILES);
  const failing = {
    ...disk,
    uriOf: () => {
      throw new Error("out of luck");
    },
  };
  const { connection, logged, open } = await startClient(t, { server: { disk: failing } });
  open("Q: Why?");
  assert.equal(await connection.sendRequest(WorkspaceSymbolRequest.type, { query: "why" }), null);
  assert.match(logged.at(-1) ?? "", /^workspace\/symbol failed for why: Error: out of luck/);
});

test("whom other files of the archive know is offered at the beginning of a line, and where", async (t) => {
  const { client, disk, find } = await startArchive(t);
  disk.files.set("file:///archive/e.transcript", talk("On ships", "7 December 2019", "Moira Lindqvist"));
  disk.files.set("file:///archive/f.transcript", talk("On ships", "8 December 2019", "Tom Mo"));
  disk.files.set("file:///archive/g.transcript", talk("On ships", "9 December 2019", "Tom Mo"));
  disk.files.set("file:///archive/h.transcript", talk("On ships", "9 December 2019", "Moderator"));
  const typed = talk("On ice", "4 December 2018", "Harbour Master").trimEnd();
  const uri = client.open(`${typed}\n\nM`);
  const others = async (): Promise<readonly string[]> => {
    const answer = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: { line: 11, character: 1 },
    });
    const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
    return items.flatMap(({ label, detail }) => (detail === undefined ? [] : [`${label} – ${detail}`]));
  };
  assert.deepEqual(await others(), []);
  await find("");
  assert.deepEqual(await others(), ["Mayor – 2 other files", "Tom Mo – 2 other files", "Moira Lindqvist – e.transcript"]);
});

const AT_LABEL = { line: 5, character: 2 };

test("a speaker's references are those of all files in which the same person speaks", async (t) => {
  const { client, find } = await startArchive(t);
  await find("");
  const references = async (name: "a.transcript" | "c.transcript") => {
    const params = {
      textDocument: { uri: client.open(FILES[name], name) },
      position: AT_LABEL,
      context: { includeDeclaration: true },
    };
    const found: Location[] = (await client.connection.sendRequest(ReferencesRequest.type, params)) ?? [];
    return found.map(({ uri, range }) => `${uri.slice(16)} ${range.start.line}`);
  };
  assert.deepEqual(await references("a.transcript"), ["a.transcript 5", "a.transcript 9", "b.transcript 5", "b.transcript 9"]);
  // In 2019 the cast knows no mayor: the label is all there is to go by.
  assert.deepEqual(await references("c.transcript"), ["c.transcript 5", "c.transcript 9", "d.transcript 5", "d.transcript 9"]);
});

test("the words for whoever asks mean somebody else in each file", async (t) => {
  const { client, find } = await startArchive(t);
  await find("");
  const params = {
    textDocument: { uri: client.open(FILES["a.transcript"], "a.transcript") },
    position: { line: 3, character: 2 },
    context: { includeDeclaration: true },
  };
  const found: Location[] = (await client.connection.sendRequest(ReferencesRequest.type, params)) ?? [];
  assert.deepEqual([...new Set(found.map(({ uri }) => uri))], [params.textDocument.uri]);
});

test("a hover says in how many other files a speaker speaks, and the definition is the entry of the cast", async (t) => {
  const { client, find } = await startArchive(t);
  await find("");
  const params = { textDocument: { uri: client.open(FILES["b.transcript"], "b.transcript") }, position: AT_LABEL };
  const hover = await client.connection.sendRequest(HoverRequest.type, params);
  assert.match(JSON.stringify(hover?.contents), /Speaks in 1 other file of this archive, too\./);
  assert.deepEqual(await client.connection.sendRequest(DefinitionRequest.type, params), {
    uri: "file:///archive/.transcript.json",
    range: { start: { line: 3, character: 14 }, end: { line: 3, character: 23 } },
  });
});
