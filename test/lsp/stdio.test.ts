/** The built server as its own process, spoken to over standard streams. */

import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type TestContext, test } from "node:test";
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { FULL_CLIENT } from "../support/client";
import { PROJECT_ROOT, SEEDS } from "../support/paths";

const SERVER = resolve(PROJECT_ROOT, "dist/server.js");

function startProcess(t: TestContext): { process: ChildProcess; connection: ProtocolConnection } {
  const child = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  t.after(() => child.kill());
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  t.after(() => connection.dispose());
  return { process: child, connection };
}

async function initialize(connection: ProtocolConnection): Promise<void> {
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: FULL_CLIENT,
  });
  await connection.sendNotification(InitializedNotification.type, {});
}

test("answers over standard streams and leaves when told", async (t) => {
  const { process: child, connection } = startProcess(t);
  await initialize(connection);
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
  assert.match(bare.stderr, /^Say how to speak with the editor\./);
});
