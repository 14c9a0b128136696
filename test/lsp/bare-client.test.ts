/** A client that announces nothing optional: what it is told it may ask, and that it can read every answer. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type ApplyWorkspaceEditParams,
  ApplyWorkspaceEditRequest,
  CodeActionRequest,
  type Command,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RenameRequest,
} from "vscode-languageserver/node";
import { BARE_CLIENT, startClient } from "../support/client";
import { ask, QUESTIONS } from "../support/questions";

const TEXT = "Press conference\n4 December 2017\n\nQ (WSJ): Why?\n\nMs. Ito: It is a crisis.And so on.\n";
const ON_THE_CRISIS = { start: { line: 5, character: 20 }, end: { line: 5, character: 20 } };

test("a bare client gets diagnostics pushed, flat symbols, edits without versions, and no code actions", async (t) => {
  const client = await startClient(t, { capabilities: BARE_CLIENT });
  const { connection, initialized, next, open, logged } = client;
  const { capabilities } = initialized;
  assert.equal(capabilities.positionEncoding, "utf-16");
  for (const missing of ["diagnosticProvider", "codeActionProvider", "semanticTokensProvider"] as const)
    assert.equal(capabilities[missing], undefined, missing);
  assert.equal(capabilities.executeCommandProvider?.commands.includes("transcript.fixAll"), false);
  assert.equal(capabilities.renameProvider, true);

  const published = next<PublishDiagnosticsParams>(PublishDiagnosticsNotification.type);
  const uri = open(TEXT, "briefing.txt", "plaintext");
  assert.deepEqual(
    (await published).diagnostics.map(({ code }) => code),
    ["missing-space-after-sentence"],
  );

  const symbols = (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) ?? [];
  assert.deepEqual(
    symbols.map((symbol) => "location" in symbol && `${symbol.location.range.start.line + 1} ${symbol.name}`),
    [
      "1 Header",
      "1 Press conference",
      "2 4 December 2017",
      "4 Questions",
      "4 Q (WSJ): Why?",
      "6 Ms. Ito: It is a crisis.And so on.",
    ],
  );

  const position = { line: 5, character: 5 };
  const renamed = await connection.sendRequest(RenameRequest.type, { textDocument: { uri }, position, newName: "Ana Ito" });
  assert.deepEqual(renamed, {
    changes: { [uri]: [{ range: { start: { line: 5, character: 0 }, end: { line: 5, character: 7 } }, newText: "Ana Ito" }] },
  });

  const place = { start: position, end: position };
  // Where diagnostics are pushed there is nothing to pull.
  const questions = Object.keys(QUESTIONS).filter((question) => question !== "textDocument/diagnostic");
  for (const question of questions) await ask(client, question, uri, place);
  assert.deepEqual(logged, []);
});

test("a client that knows commands only is offered the one that applies all safe fixes", async (t) => {
  const { connection, initialized, open } = await startClient(t, { capabilities: { workspace: { applyEdit: true } } });
  assert.equal(initialized.capabilities.codeActionProvider, true);
  const asked = new Promise<ApplyWorkspaceEditParams>((resolve) => {
    connection.onRequest(ApplyWorkspaceEditRequest.type, (params) => {
      resolve(params);
      return { applied: true };
    });
  });
  const uri = open(TEXT, "briefing.txt", "text");
  const params = { textDocument: { uri }, range: ON_THE_CRISIS, context: { diagnostics: [] } };
  const [offered, ...others] = (await connection.sendRequest(CodeActionRequest.type, params)) as Command[];
  assert.deepEqual(others, []);
  assert.equal(offered?.title, "Apply all safe fixes");
  await connection.sendRequest(ExecuteCommandRequest.type, offered);
  const space = { start: { line: 5, character: 24 }, end: { line: 5, character: 24 } };
  assert.deepEqual((await asked).edit, { changes: { [uri]: [{ range: space, newText: " " }] } });
});
