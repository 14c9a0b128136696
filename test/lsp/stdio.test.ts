/** The built server as its own process, spoken to over standard streams. */

import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type TestContext, test } from "node:test";
import {
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  ErrorCodes,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  ShutdownRequest,
  WorkspaceSymbolRequest,
} from "vscode-languageserver/node";
import { REQUESTS } from "../../server/src/lsp/requests";
import { FULL_CLIENT } from "../support/client";
import { connectionTo } from "../support/connection";
import { PROJECT_ROOT, SEEDS } from "../support/paths";

const SERVER = resolve(PROJECT_ROOT, "dist/server.js");

function startProcess(t: TestContext): { process: ChildProcess; connection: ProtocolConnection } {
  const child = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "pipe"] });
  const connection = connectionTo(t, child);
  return { process: child, connection };
}

async function initialize(connection: ProtocolConnection, processId = process.pid, locale = "en"): Promise<InitializeResult> {
  const result = await connection.sendRequest(InitializeRequest.type, {
    processId,
    rootUri: null,
    workspaceFolders: null,
    capabilities: FULL_CLIENT,
    locale,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return result;
}

for (const [locale, header] of [
  ["en", "Header"],
  ["de", "Kopf"],
  ["uk", "Шапка"],
  ["../l10n/de", "Header"],
] as const)
  test(`reads its words for a client in “${locale}”`, async (t) => {
    const { connection } = startProcess(t);
    await initialize(connection, process.pid, locale);
    const textDocument = { uri: "file:///archive/talk.transcript", languageId: "transcript", version: 1 };
    const text = "Harbour talk\n4 December 2017\n\nQuestion: Why?\n\nMs. Ito: Because.\n";
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { ...textDocument, text } });
    const [first] = (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) ?? [];
    assert.equal(first?.name, header);
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
  });

test("announces all that it answers, answers, and leaves when told", async (t) => {
  const { process: child, connection } = startProcess(t);
  const { capabilities } = await initialize(connection);
  const announced = REQUESTS.flatMap(({ capability }) => Object.keys(capability(FULL_CLIENT)));
  for (const name of announced) assert.ok(name in capabilities, name);
  const [seed = ""] = SEEDS;
  const textDocument = { uri: "file:///seed.transcript", languageId: "transcript", version: 1, text: readFileSync(seed, "utf8") };
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: textDocument.uri } });
  assert.ok(Array.isArray(symbols));
  await connection.sendRequest(ShutdownRequest.type);
  const exit = once(child, "exit");
  await connection.sendNotification(ExitNotification.type);
  assert.deepEqual(await exit, [0, null]);
});

test("leaves with 1 when told to exit unasked", async (t) => {
  const { process: child, connection } = startProcess(t);
  await initialize(connection);
  const exit = once(child, "exit");
  await connection.sendNotification(ExitNotification.type);
  assert.deepEqual(await exit, [1, null]);
});

test("leaves when the editor that started it is gone", async (t) => {
  const editor = spawn(process.execPath, ["--eval", "process.stdin.resume()"], { stdio: ["pipe", "ignore", "ignore"] });
  t.after(() => editor.kill());
  const { process: child, connection } = startProcess(t);
  await initialize(connection, editor.pid);
  const exit = once(child, "exit");
  editor.stdin?.end();
  assert.deepEqual(await exit, [1, null]);
});

test("refuses what comes too early or too late, and what it does not know", async (t) => {
  const { connection } = startProcess(t);
  const textDocument = { uri: "file:///any.transcript" };
  const ask = () => connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
  const shutDown = () => connection.sendRequest(ShutdownRequest.type);
  await assert.rejects(ask(), { code: ErrorCodes.ServerNotInitialized });
  await assert.rejects(shutDown(), { code: ErrorCodes.ServerNotInitialized });
  await initialize(connection);
  await assert.rejects(initialize(connection), { code: ErrorCodes.InvalidRequest });
  await assert.rejects(connection.sendRequest("transcript/nonsense"), { code: ErrorCodes.MethodNotFound });
  await assert.rejects(connection.sendRequest("$/nonsense"), { code: ErrorCodes.MethodNotFound });
  await connection.sendNotification("$/nonsense", { of: "some other client" });
  assert.equal(await ask(), null);
  assert.equal(await shutDown(), null);
  await assert.rejects(ask(), { code: ErrorCodes.InvalidRequest });
  await assert.rejects(shutDown(), { code: ErrorCodes.InvalidRequest });
  await assert.rejects(connection.sendRequest(WorkspaceSymbolRequest.type, { query: "" }), { code: ErrorCodes.InvalidRequest });
});

test("a message that is no JSON is told and passed over", async (t) => {
  const { process: child, connection } = startProcess(t);
  const told = once(child.stderr ?? child, "data");
  child.stdin?.write("Content-Length: 9\r\n\r\n{nonsense");
  assert.match(String(await told), /^A message that cannot be read: .*JSON/);
  await initialize(connection);
});

test("leaves, and says why, when nobody can tell where the next message begins", async (t) => {
  for (const header of ["Content-Length: nine", "Content-Type: nonsense", "nonsense"]) {
    const { process: child } = startProcess(t);
    const exit = once(child, "exit");
    const told = once(child.stderr ?? child, "data");
    child.stdin?.write(`${header}\r\n\r\n`);
    assert.match(String(await told), /^A message that cannot be read: /);
    assert.deepEqual(await exit, [1, null]);
  }
});

/** What a client may tell without being asked; `exit` ends the server by right. */
const NOTIFICATIONS = [
  "$/cancelRequest",
  "$/progress",
  "$/setTrace",
  "initialized",
  "textDocument/didOpen",
  "textDocument/didChange",
  "textDocument/didSave",
  "textDocument/didClose",
  "workspace/didChangeConfiguration",
  "workspace/didChangeWatchedFiles",
  "workspace/didChangeWorkspaceFolders",
  "workspace/didCreateFiles",
  "workspace/didRenameFiles",
  "workspace/didDeleteFiles",
];

const LIFELESS: readonly unknown[] = [
  undefined,
  null,
  {},
  [],
  7,
  "x",
  { id: null },
  { id: {} },
  { textDocument: null },
  [null, 1],
];

test("no message ends it, whatever it lacks", async (t) => {
  const { process: child, connection } = startProcess(t);
  const send = (message: unknown) => {
    const body = JSON.stringify(message);
    child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const sendAll = () => {
    const methods = REQUESTS.map(({ method }) => method).filter((method) => method !== "workspace/diagnostic");
    for (const [round, params] of LIFELESS.entries()) {
      for (const method of NOTIFICATIONS) send({ jsonrpc: "2.0", method, params });
      for (const method of [...methods, "completionItem/resolve", "codeAction/resolve", "codeLens/resolve"])
        send({ jsonrpc: "2.0", id: `${method} ${round}`, method, params });
      send({ jsonrpc: "2.0", id: `cancel ${round}`, method: "$/cancelRequest", params });
    }
    for (const message of [
      null,
      7,
      "x",
      [],
      {},
      [{}],
      { id: 1 },
      { method: 1 },
      { id: null, error: null },
      { id: 99_999, result: 1 },
    ])
      send(message);
  };
  const textDocument = {
    uri: "file:///a.transcript",
    languageId: "transcript",
    version: 1,
    text: "Q: Will it rain?\n\nA: It will.\n",
  };
  sendAll();
  await initialize(connection);
  sendAll();
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: textDocument.uri } });
  assert.equal(symbols?.length, 1);
  assert.equal(child.exitCode, null);
});

test("leaves when its input ends", async (t) => {
  const { process: child, connection } = startProcess(t);
  await initialize(connection);
  const exit = once(child, "exit");
  child.stdin?.end();
  assert.deepEqual(await exit, [1, null]);
});

test("tells its version and how it is called", () => {
  const manifest = JSON.parse(readFileSync(resolve(PROJECT_ROOT, "package.json"), "utf8"));
  const run = (...words: string[]) => spawnSync(process.execPath, [SERVER, ...words], { encoding: "utf8" });
  assert.equal(run("--version").stdout, `${manifest.version}\n`);
  assert.match(run("--help").stdout, /^Usage: transcript-language-server --stdio\n/);
  const bare = run();
  assert.equal(bare.status, 2);
  assert.match(bare.stderr, /^Specify --stdio or --node-ipc\./);
});
