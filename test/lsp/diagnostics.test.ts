/** Diagnostics: pulled with result ids, pushed where the client cannot pull, and refreshed with the settings. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
} from "vscode-languageserver/node";
import { type Client, type ClientOptions, FULL_CLIENT, startClient } from "../support/client";

const HEADER = "Press conference\n4 December 2017\n\n";
const TEXT = `${HEADER}Good morning.  \n\nIt is a crisis.And we are ready.\n`;

function place({ start, end }: Range): string {
  return `${start.line}:${start.character}–${end.line}:${end.character}`;
}

function told(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ range, severity, code, message }) => `${place(range)} ${severity} ${code}: ${message}`);
}

function pull({ connection }: Client, uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  const params = { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) };
  return connection.sendRequest(DocumentDiagnosticRequest.type, params);
}

async function pullFull(client: Client, uri: string): Promise<{ resultId: string | undefined; items: Diagnostic[] }> {
  const report = await pull(client, uri);
  if (report.kind !== "full") throw new Error(`expected a full report, got ${report.kind}`);
  return { resultId: report.resultId, items: report.items };
}

test("a client pulls what the rules find, each with the page that explains it", async (t) => {
  const client = await startClient(t, { initializationOptions: { rulePages: "https://pages.example/rules" } });
  const { items } = await pullFull(client, client.open(TEXT));
  assert.deepEqual(told(items), [
    "3:13–3:15 3 trailing-space: Trailing white space.",
    "5:8–5:18 2 missing-space-after-sentence: A space is missing between “crisis.” and “And”.",
  ]);
  assert.deepEqual(items[0]?.codeDescription, { href: "https://pages.example/rules/trailing-space.md" });
  assert.deepEqual(items[0]?.tags, [1]);
  assert.equal(items[0]?.source, "transcript");
});

test("a report that did not change is told by its result id alone", async (t) => {
  const client = await startClient(t);
  const uri = client.open(TEXT);
  const first = await pullFull(client, uri);
  client.change(uri, 2, { range: { start: { line: 5, character: 24 }, end: { line: 5, character: 24 } }, text: " always" });
  assert.deepEqual(await pull(client, uri, first.resultId), { kind: "unchanged", resultId: first.resultId });

  client.change(uri, 3, { range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } }, text: "A " });
  const third = await pull(client, uri, first.resultId);
  assert.equal(third.kind, "full");
  assert.notEqual(third.resultId, first.resultId);
});

test("a client that pulls is pushed nothing", async (t) => {
  const client = await startClient(t);
  let pushed = 0;
  client.connection.onNotification(PublishDiagnosticsNotification.type, () => {
    pushed++;
  });
  const uri = client.open(TEXT);
  await pull(client, uri);
  client.change(uri, 2, { text: "new. " });
  client.close(uri);
  assert.deepEqual(await pull(client, uri), { kind: "full", items: [] });
  assert.equal(pushed, 0);
});

test("a client that cannot pull is pushed what the rules find, and nothing once the document is closed", async (t) => {
  const client = await startClient(t, { capabilities: {} });
  assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
  const published = () => client.next<PublishDiagnosticsParams>(PublishDiagnosticsNotification.type);

  const opened = published();
  const uri = client.open(TEXT);
  assert.deepEqual([(await opened).uri, (await opened).version, (await opened).diagnostics.length], [uri, 1, 2]);

  const changed = published();
  client.change(uri, 2, { text: `${HEADER}Good morning.\n` });
  assert.deepEqual(await changed, { uri, version: 2, diagnostics: [] });

  const closed = published();
  client.close(uri);
  assert.deepEqual(await closed, { uri, diagnostics: [] });
});

/** A client whose configuration a test changes, and that is told when to pull again. */
async function startConfigured(t: Parameters<typeof startClient>[0], configuration: NonNullable<ClientOptions["configuration"]>) {
  const client = await startClient(t, { configuration });
  const refreshed = () =>
    new Promise<void>((resolve) => {
      client.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve());
    });
  return { client, refreshed };
}

test("settings hold per document, and diagnostics are refreshed when they change", async (t) => {
  let ofQuiet: object = { rules: { "trailing-space": "off" } };
  const { client, refreshed } = await startConfigured(t, (uri) => (uri?.includes("quiet") ? ofQuiet : {}));
  const opened = refreshed();
  const quiet = client.open(TEXT, "quiet.transcript");
  const loud = client.open(TEXT, "loud.transcript");
  await opened;
  const rulesOf = async (uri: string) => (await pullFull(client, uri)).items.map(({ code, severity }) => `${code} ${severity}`);
  assert.deepEqual(await rulesOf(quiet), ["missing-space-after-sentence 2"]);
  assert.deepEqual(await rulesOf(loud), ["trailing-space 3", "missing-space-after-sentence 2"]);

  const changed = refreshed();
  ofQuiet = { rules: { "missing-space-after-sentence": "error" } };
  void client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  await changed;
  assert.deepEqual(await rulesOf(quiet), ["trailing-space 3", "missing-space-after-sentence 1"]);
  assert.deepEqual(await rulesOf(loud), ["trailing-space 3", "missing-space-after-sentence 2"]);
  assert.deepEqual(client.logged, []);
});

test("settings that a client pushes hold at once, before it is asked for those of a document", async (t) => {
  const client = await startClient(t, { configuration: () => ({ rules: { "trailing-space": "off" } }) });
  void client.connection.sendNotification(DidChangeConfigurationNotification.type, {
    settings: { transcript: { rules: { "trailing-space": "off" } } },
  });
  const { items } = await pullFull(client, client.open(TEXT));
  assert.deepEqual(
    items.map(({ code }) => code),
    ["missing-space-after-sentence"],
  );
});

test("what a setting says wrongly is logged with what to do, once, and the rest holds", async (t) => {
  const { client, refreshed } = await startConfigured(t, () => ({
    dateStyle: "american",
    rules: { "traling-space": "off", "missing-space-after-sentence": "loud", "trailing-space": "error" },
  }));
  const opened = refreshed();
  const uri = client.open(TEXT);
  client.open(TEXT, "another.transcript");
  await opened;
  const { items } = await pullFull(client, uri);
  assert.deepEqual(
    items.map(({ code, severity }) => `${code} ${severity}`),
    ["trailing-space 1", "missing-space-after-sentence 2"],
  );
  assert.deepEqual(client.logged, [
    'The setting transcript.dateStyle is "american"; it must be one of day-month-year, month-day-year, iso, file.',
    "The setting transcript.rules names no rule with “traling-space”. Did you mean “trailing-space”?",
    'The setting transcript.rules.missing-space-after-sentence is "loud"; it must be one of off, error, warning, information, hint.',
  ]);
});

test("a client that cannot be asked says its settings at the start or pushes them", async (t) => {
  const client = await startClient(t, {
    capabilities: { textDocument: FULL_CLIENT.textDocument ?? {} },
    initializationOptions: { settings: { rules: { "trailing-space": "off" } } },
  });
  const uri = client.open(TEXT);
  const count = async () => (await pullFull(client, uri)).items.length;
  assert.equal(await count(), 1);
  void client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { transcript: {} } });
  assert.equal(await count(), 2);
});

test("of more than a thousand findings the gravest are told, in text order, and that there are more", async (t) => {
  const client = await startClient(t);
  // The doubled words are hints; what stands last is graver than they are.
  const paragraphs = Array.from({ length: 1100 }, (_, i) => `We saw the the ferry with some ${i} people on it.\n\n`);
  const text = `${HEADER}${paragraphs.join("")}It is a crisis.And we are ready.\n`;
  const { items } = await pullFull(client, client.open(text));
  const codes = items.map(({ code }) => code);
  assert.equal(items.length, 1001);
  const said = items[0]?.message;
  assert.ok(typeof said === "string");
  assert.match(said, /^Only the 1000 most severe of 110\d findings are shown; “transcript check” lists all\.$/);
  assert.equal(codes.filter((code) => code === "doubled-word").length, 999);
  assert.equal(codes.at(-1), "missing-space-after-sentence");
});
