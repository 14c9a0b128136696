/** The server as a client meets it: life, documents, refusals. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CancellationTokenSource,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DocumentFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  LogTraceNotification,
  type LogTraceParams,
  LSPErrorCodes,
  SetTraceNotification,
  ShutdownRequest,
  SymbolKind,
} from "vscode-languageserver/node";
import { LikenessRequest } from "../../server/src/lsp/likeness";
import { onDocument } from "../../server/src/lsp/row";
import { startClient } from "../support/client";

/** Answers with the text and the version it sees, so that a test can tell what the server has. */
const echo = onDocument(
  DocumentSymbolRequest.type,
  () => ({ documentSymbolProvider: true }),
  null,
  ({ transcript, version, uri }) => [
    {
      name: `${version} ${JSON.stringify(transcript.source.text)}`,
      kind: SymbolKind.File,
      location: { uri, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
    },
  ],
);

const failing = onDocument(
  FoldingRangeRequest.type,
  () => ({ foldingRangeProvider: true }),
  null,
  () => {
    throw new Error("out of luck");
  },
);

test("announces what it answers", async (t) => {
  const { initialized } = await startClient(t);
  assert.deepEqual(initialized.serverInfo, { name: "transcript", version: "0.0.0" });
  assert.deepEqual(Object.keys(initialized.capabilities).sort(), [
    "codeActionProvider",
    "codeLensProvider",
    "completionProvider",
    "declarationProvider",
    "definitionProvider",
    "diagnosticProvider",
    "documentFormattingProvider",
    "documentHighlightProvider",
    "documentLinkProvider",
    "documentOnTypeFormattingProvider",
    "documentRangeFormattingProvider",
    "documentSymbolProvider",
    "executeCommandProvider",
    "experimental",
    "foldingRangeProvider",
    "hoverProvider",
    "inlayHintProvider",
    "linkedEditingRangeProvider",
    "positionEncoding",
    "referencesProvider",
    "renameProvider",
    "selectionRangeProvider",
    "semanticTokensProvider",
    "textDocumentSync",
    "workspaceSymbolProvider",
  ]);
});

test("positions are counted as the client asks", async (t) => {
  const { initialized, connection, open } = await startClient(t, {
    capabilities: { general: { positionEncodings: ["utf-8", "utf-16"] } },
    server: { rows: [echo] },
  });
  assert.equal(initialized.capabilities.positionEncoding, "utf-8");
  const uri = open("😀é ok");
  void connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: { start: { line: 0, character: 7 }, end: { line: 0, character: 9 } }, text: "no" }],
  });
  const [symbol] = (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) ?? [];
  assert.equal(symbol?.name, '2 "😀é no"');
});

test("keeps a document through opening, edits and closing", async (t) => {
  const { connection, open } = await startClient(t, { server: { rows: [echo] } });
  const uri = open("Q: Why?\r\n\r\nMs. Ito: Because.");
  const ask = async () => {
    const answer = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    return answer?.map(({ name }) => name);
  };
  assert.deepEqual(await ask(), ['1 "Q: Why?\\r\\n\\r\\nMs. Ito: Because."']);

  void connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges: [
      { range: { start: { line: 2, character: 9 }, end: { line: 2, character: 17 } }, text: "It" },
      { range: { start: { line: 2, character: 99 }, end: { line: 2, character: 99 } }, text: " was." },
    ],
  });
  assert.deepEqual(await ask(), ['2 "Q: Why?\\r\\n\\r\\nMs. Ito: It was."']);

  void connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 3 },
    contentChanges: [{ text: "new" }],
  });
  assert.deepEqual(await ask(), ['3 "new"']);

  void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  assert.equal(await ask(), undefined);
});

test("formats a document to its normal layout, and what is formatted not at all", async (t) => {
  const { connection, open } = await startClient(t);
  const format = (uri: string) =>
    connection.sendRequest(DocumentFormattingRequest.type, {
      textDocument: { uri },
      options: { tabSize: 4, insertSpaces: true },
    });
  const edits = await format(open("Good morning.  \nThe crisis.And so on."));
  assert.deepEqual(edits, [
    { range: { start: { line: 0, character: 13 }, end: { line: 0, character: 15 } }, newText: "" },
    { range: { start: { line: 1, character: 21 }, end: { line: 1, character: 21 } }, newText: "\n" },
  ]);
  assert.deepEqual(await format(open("Good morning.\n", "tidy.transcript")), []);
});

test("tells of any text whether it looks like a transcript", async (t) => {
  const { connection } = await startClient(t);
  const text = "(As delivered)\n\nQ: Why?\n\nMs. Ito: Because it is so.\n\nQ: Is it?\n\nMs. Ito: It is, I am sure.\n";
  const likeness = await connection.sendRequest(LikenessRequest, { text });
  assert.equal(likeness?.isTranscript, true);
  assert.deepEqual(likeness.reasons.slice(0, 2), ["2 questions with answers", "the note “(As delivered)”"]);
  assert.deepEqual(await connection.sendRequest(LikenessRequest, { text: "Dear all,\nlunch is at one.\n" }), {
    score: 0,
    isTranscript: false,
    reasons: [],
  });
});

test("answers about a document nobody opened with nothing", async (t) => {
  const { connection, logged } = await startClient(t);
  const textDocument = { uri: "file:///archive/unknown.transcript" };
  assert.equal(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }), null);
  assert.equal(await connection.sendRequest(FoldingRangeRequest.type, { textDocument }), null);
  assert.deepEqual(logged, []);
});

test("logs a failing feature with its name and goes on", async (t) => {
  const { connection, open, logged } = await startClient(t, { server: { rows: [failing, echo] } });
  const textDocument = { uri: open("Q: Why?") };
  assert.equal(await connection.sendRequest(FoldingRangeRequest.type, { textDocument }), null);
  const [message] = logged;
  assert.match(
    message ?? "",
    /^textDocument\/foldingRange failed for file:\/\/\/archive\/briefing\.transcript: Error: out of luck/,
  );
  assert.equal((await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }))?.length, 1);
});

test("tells how long an answer took, once the client has asked for a trace", async (t) => {
  const { connection, open, next } = await startClient(t, { server: { rows: [echo] } });
  const params = { textDocument: { uri: open("Q: Why?") } };
  await connection.sendRequest(DocumentSymbolRequest.type, params);
  const told = next<LogTraceParams>(LogTraceNotification.type);
  void connection.sendNotification(SetTraceNotification.type, { value: "verbose" });
  await connection.sendRequest(DocumentSymbolRequest.type, params);
  const { message, verbose } = await told;
  assert.match(message, /^textDocument\/documentSymbol took \d+\.\d ms$/);
  assert.equal(verbose, params.textDocument.uri);
});

test("does not work on what the client no longer wants", async (t) => {
  let worked = 0;
  const counting = onDocument(
    FoldingRangeRequest.type,
    () => ({ foldingRangeProvider: true }),
    null,
    () => {
      worked++;
      return [];
    },
  );
  const { connection, open } = await startClient(t, { server: { rows: [counting] } });
  const params = { textDocument: { uri: open("Q: Why?") } };
  const source = new CancellationTokenSource();
  const unwanted = connection.sendRequest(FoldingRangeRequest.type, params, source.token);
  source.cancel();
  await assert.rejects(unwanted, { code: LSPErrorCodes.RequestCancelled });
  assert.deepEqual(await connection.sendRequest(FoldingRangeRequest.type, params), []);
  assert.equal(worked, 1);
});

test("shuts down when asked", async (t) => {
  const { connection } = await startClient(t);
  assert.equal(await connection.sendRequest(ShutdownRequest.type), null);
});
