/** What `.transcript.json` says holds for open transcripts, and holds anew as soon as it changes. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import {
  CodeLensRefreshRequest,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidDeleteFilesNotification,
  DidSaveTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  FileChangeType,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
} from "vscode-languageserver/node";
import type { Words } from "../../server/src/text/message";
import { BARE_CLIENT, type Client, type ClientOptions, startClient } from "../support/client";
import { createMemoryDisk, type MemoryDisk } from "../support/memory-disk";
import { PROJECT_ROOT } from "../support/paths";

const CONFIG = "file:///archive/.transcript.json";
const TEXT = "Press conference\n4 December 2017\n\nGood morning.  \n\nIt is a crisis.And we are ready.\n";

async function startArchive(t: TestContext, contents: Readonly<Record<string, string>>, options: ClientOptions = {}) {
  const disk = createMemoryDisk(contents);
  const client = await startClient(t, { ...options, server: { ...options.server, disk } });
  return { disk, client };
}

/** The rules that a pull finds, with their severities. */
async function found({ connection }: Client, uri: string): Promise<readonly string[]> {
  const report: DocumentDiagnosticReport = await connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
  });
  return report.kind === "full" ? report.items.map(({ code, severity }) => `${code} ${severity}`) : [report.kind];
}

/** Writes the archive's file and tells the server, as a client does that watches it. */
function configure(client: Client, disk: MemoryDisk, text: string | null): void {
  if (text === null) disk.files.delete(CONFIG);
  else disk.files.set(CONFIG, text);
  const type = text === null ? FileChangeType.Deleted : FileChangeType.Changed;
  void client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: CONFIG, type }] });
}

function asked(client: Client, method: string): Promise<void> {
  return new Promise((resolve) => {
    client.connection.onRequest(method, () => {
      resolve();
      return null;
    });
  });
}

test("an archive's settings hold above the person's, those of the nearest archive only", async (t) => {
  const { client } = await startArchive(
    t,
    { ".transcript.json": '{ "rules": { "trailing-space": "off" } }', "b/.transcript.json": '{ "rules": {} }' },
    { configuration: () => ({ rules: { "trailing-space": "error", "missing-space-after-sentence": "hint" } }) },
  );
  const refreshed = asked(client, DiagnosticRefreshRequest.method);
  const uri = client.open(TEXT);
  await refreshed;
  assert.deepEqual(await found(client, uri), ["missing-space-after-sentence 4"]);
});

test("a change of the archive's file takes effect at once: findings, reading, refreshes", async (t) => {
  const { disk, client } = await startArchive(t, {});
  const uri = client.open(`${TEXT}\nRoom 1 of the Ministry\n`);
  assert.deepEqual(await found(client, uri), ["trailing-space 3", "missing-space-after-sentence 2"]);

  const refreshed = [asked(client, DiagnosticRefreshRequest.method), asked(client, CodeLensRefreshRequest.method)];
  configure(client, disk, '{ "rules": { "trailing-space": "off" }, "boilerplate": { "lines": ["Room * of the Ministry"] } }');
  await Promise.all(refreshed);
  assert.deepEqual(await found(client, uri), ["missing-space-after-sentence 2", "leftover-boilerplate 2"]);

  client.change(uri, 2, { range: { start: { line: 5, character: 15 }, end: { line: 5, character: 15 } }, text: " " });
  assert.deepEqual(await found(client, uri), ["leftover-boilerplate 2"]);

  configure(client, disk, null);
  assert.deepEqual(await found(client, uri), ["trailing-space 3"]);
  assert.deepEqual(client.logged, []);
});

test("a cast makes turns of its names in the outline, without a restart", async (t) => {
  const { disk, client } = await startArchive(t, {});
  const uri = client.open("Briefing\n4 December 2017\n\nWe begin.\n\nBrunhild: Thank you all for coming.\n\nGood bye.\n");
  const outline = async () => {
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    return JSON.stringify(symbols).includes('"Brunhild');
  };
  const before = await outline();
  configure(client, disk, '{ "cast": [{ "name": "Brunhild", "role": "answer" }] }');
  assert.deepEqual([before, await outline()], [false, true]);
});

test("what is wrong in the file is told at its place, and taken back when it is right or gone", async (t) => {
  const { disk, client } = await startArchive(t, { ".transcript.json": '{\n  "langauge": "fr"\n}\n' });
  const published = () => client.next<PublishDiagnosticsParams>(PublishDiagnosticsNotification.type);
  const first = published();
  client.open(TEXT);
  assert.deepEqual(await first, {
    uri: CONFIG,
    diagnostics: [
      {
        range: { start: { line: 1, character: 2 }, end: { line: 1, character: 12 } },
        severity: 2,
        source: "transcript",
        code: "schema",
        message: "There is no “langauge” in the file. Did you mean “language”?",
      },
    ],
  });
  const second = published();
  configure(client, disk, '{ "language": "fr" }');
  assert.deepEqual(await second, { uri: CONFIG, diagnostics: [] });

  const third = published();
  configure(client, disk, "{ ");
  assert.equal((await third).diagnostics.length, 1);
  const fourth = published();
  disk.files.delete(CONFIG);
  void client.connection.sendNotification(DidDeleteFilesNotification.type, { files: [{ uri: CONFIG }] });
  assert.deepEqual(await fourth, { uri: CONFIG, diagnostics: [] });
});

test("what is wrong in the file is told in the client's language", async (t) => {
  const config = '{\n  "langauge": "fr",\n  "include": "*.txt"\n}\n';
  const words: Words = JSON.parse(readFileSync(join(PROJECT_ROOT, "server/l10n/de.json"), "utf8"));
  const options = { locale: "de", server: { readWords: () => words } };
  const { client } = await startArchive(t, { ".transcript.json": config }, options);
  const published = client.next<PublishDiagnosticsParams>(PublishDiagnosticsNotification.type);
  client.open(TEXT);
  assert.deepEqual(
    (await published).diagnostics.map(({ message }) => message),
    [
      "„langauge“ gibt es in der Datei nicht. Meinten Sie „language“?",
      "Erwartet: Liste in [ ]; gefunden: Text in doppelten Anführungszeichen.",
    ],
  );
});

test("a folder that joins the workspace has its file looked at", async (t) => {
  const { client } = await startArchive(t, { ".transcript.json": "[]" });
  const published = client.next<PublishDiagnosticsParams>(PublishDiagnosticsNotification.type);
  void client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
    event: { added: [{ uri: "file:///archive", name: "archive" }], removed: [] },
  });
  assert.equal((await published).uri, CONFIG);
});

test("a client that watches files is asked to, for archives, baselines and transcripts", async (t) => {
  const { client } = await startArchive(t, {});
  await found(client, client.open(TEXT));
  assert.ok(client.registered.includes("workspace/didChangeWatchedFiles"), client.registered.join(", "));
});

test("for a client that watches nothing, what is opened or saved is the moment to look again", async (t) => {
  const { disk, client } = await startArchive(t, {}, { capabilities: BARE_CLIENT });
  const published = () => client.next<PublishDiagnosticsParams>(PublishDiagnosticsNotification.type);
  const opened = published();
  const uri = client.open(TEXT);
  assert.equal((await opened).diagnostics.length, 2);
  disk.files.set(CONFIG, '{ "rules": { "trailing-space": "off" } }');
  const saved = published();
  void client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  assert.equal((await saved).diagnostics.length, 1);
});
