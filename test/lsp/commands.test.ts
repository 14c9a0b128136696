/** Commands as any client can run them. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  DidChangeConfigurationNotification,
  ErrorCodes,
  ExecuteCommandRequest,
  FoldingRangeRefreshRequest,
  InlayHintRefreshRequest,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { BARE_CLIENT, type Client, startClient } from "../support/client";

const TEXT = "Question: Why?  \n\nMs. Ito: So.\n\nQuestion: Is it?\n\nMs. Ito: It is.\n";

function run({ connection }: Client, command: string, ...args: unknown[]): Promise<unknown> {
  return connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
}

test("what is safe to fix is applied to the version there is", async (t) => {
  const client = await startClient(t);
  const uri = client.open(TEXT);
  assert.equal(await run(client, "transcript.fixAll", { textDocument: { uri } }), null);
  const [change] = client.applied[0]?.documentChanges ?? [];
  assert.ok(change !== undefined && "edits" in change);
  assert.deepEqual(change.textDocument, { uri, version: 1 });
  const edits = change.edits.flatMap((edit) => ("newText" in edit ? [edit] : []));
  assert.equal(TextDocument.applyEdits(TextDocument.create(uri, "transcript", 1, TEXT), edits), TEXT.replace("  ", ""));
});

test("where nothing is to be fixed the client is asked for nothing", async (t) => {
  const client = await startClient(t);
  await run(client, "transcript.fixAll", { textDocument: { uri: client.open(TEXT.replace("  ", "")) } });
  assert.deepEqual(client.applied, []);
});

test("a client that applies no edits is not told of a command that needs it, and its lenses are words only", async (t) => {
  const client = await startClient(t, { capabilities: BARE_CLIENT });
  assert.deepEqual(client.initialized.capabilities.executeCommandProvider?.commands, [
    "transcript.nextQuestion",
    "transcript.previousQuestion",
    "transcript.nextTurn",
    "transcript.previousTurn",
    "transcript.nextTurnOfSpeaker",
    "transcript.previousTurnOfSpeaker",
  ]);
  const uri = client.open(TEXT);
  const lenses = (await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? [];
  const resolved = await Promise.all(lenses.map((lens) => client.connection.sendRequest(CodeLensResolveRequest.type, lens)));
  assert.deepEqual(
    resolved.filter(({ command }) => command?.command !== ""),
    [],
  );
});

test("the next turn is shown where the client can, and told in any case", async (t) => {
  const place = (uri: string) => ({ textDocument: { uri }, position: { line: 2, character: 0 } });
  const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 8 } };
  const client = await startClient(t);
  const uri = client.open(TEXT);
  assert.deepEqual(await run(client, "transcript.nextQuestion", place(uri)), { uri, range });
  assert.deepEqual(client.shown, [{ uri, takeFocus: true, selection: { start: range.start, end: range.start } }]);
  const bare = await startClient(t, { capabilities: BARE_CLIENT });
  bare.open(TEXT);
  assert.deepEqual(await run(bare, "transcript.nextQuestion", place(uri)), { uri, range });
  assert.deepEqual(bare.shown, []);
});

test("unknown commands and arguments are refused with a reason", async (t) => {
  const client = await startClient(t);
  const refused = (message: string) => ({ code: ErrorCodes.InvalidParams, message });
  await assert.rejects(run(client, "transcript.dance"), refused("There is no command “transcript.dance”."));
  const wanted = "The command “transcript.nextTurn” wants { textDocument: { uri }, position } as its argument.";
  await assert.rejects(run(client, "transcript.nextTurn"), refused(wanted));
  await assert.rejects(run(client, "transcript.nextTurn", "here"), refused(wanted));
  await assert.rejects(run(client, "transcript.nextTurn", { textDocument: { uri: "file:///x" }, position: 3 }), refused(wanted));
  assert.equal(await run(client, "transcript.nextTurn", { textDocument: { uri: "file:///nobody-opened" } }), null);
  assert.deepEqual(client.logged, []);
});

test("lenses, hints and folds are asked for anew when the settings change", async (t) => {
  let codeLens = { speech: true };
  const client = await startClient(t, { configuration: () => ({ codeLens }) });
  const refreshes = [CodeLensRefreshRequest.type, InlayHintRefreshRequest.type, FoldingRangeRefreshRequest.type].map(
    ({ method }) => new Promise<void>((resolve) => client.connection.onRequest(method, () => resolve())),
  );
  client.open(TEXT);
  codeLens = { speech: false };
  void client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  await Promise.all(refreshes);
});
