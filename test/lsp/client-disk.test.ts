/** A server without a disk, as in a browser, has its archives and their files from the client. */

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import {
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  FileChangeType,
  type WorkspaceSymbol,
  WorkspaceSymbolRequest,
} from "vscode-languageserver/node";
import { type Client, startClient } from "../support/client";

const FOLDER = "file:///archive";
const CONFIG = `${FOLDER}/.transcript.json`;
const TEXT = "Press conference\n4 December 2017\n\nGood morning.  \n\nIt is a crisis.And we are ready.\n";

async function startInBrowser(t: TestContext, contents: Readonly<Record<string, string>>) {
  const files = new Map(Object.entries(contents).map(([path, text]) => [`${FOLDER}/${path}`, text]));
  let listed = 0;
  const keys = files.keys.bind(files);
  files.keys = () => {
    listed++;
    return keys();
  };
  return { files, client: await startClient(t, { files, folders: [FOLDER] }), listings: () => listed };
}

async function found({ connection }: Client, uri: string): Promise<readonly unknown[]> {
  const report: DocumentDiagnosticReport = await connection.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
  });
  return report.kind === "full" ? report.items.map(({ code }) => code) : [report.kind];
}

function refreshed(client: Client): Promise<void> {
  return new Promise((resolve) => {
    client.connection.onRequest(DiagnosticRefreshRequest.method, () => {
      resolve();
      return null;
    });
  });
}

test("an archive of the client holds as soon as it has been read, and anew as soon as it changes", async (t) => {
  const baseline = { version: 1, findings: {} };
  const { files, client } = await startInBrowser(t, {
    ".transcript.json": '{ "rules": { "trailing-space": "off" }, "baseline": "a b.json" }',
    "a b.json": JSON.stringify(baseline),
  });
  const isRead = refreshed(client);
  const uri = client.open(TEXT);
  await isRead;
  assert.deepEqual(await found(client, uri), ["missing-space-after-sentence"]);

  const isChanged = refreshed(client);
  files.set(CONFIG, '{ "rules": { "missing-space-after-sentence": "off" } }');
  void client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: CONFIG, type: FileChangeType.Changed }],
  });
  await isChanged;
  assert.deepEqual(await found(client, uri), ["trailing-space"]);
});

test("the client lists its files again only when some have come or gone", async (t) => {
  const { client, listings } = await startInBrowser(t, { ".transcript.json": "{}", "a.transcript": TEXT });
  const tell = async (uri: string, type: FileChangeType) => {
    void client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
    await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: "press" });
    return listings();
  };
  assert.equal(await tell(`${FOLDER}/a.transcript`, FileChangeType.Changed), 1);
  assert.equal(await tell(`${FOLDER}/b.transcript`, FileChangeType.Created), 2);
});

test("the client's other transcripts are found, those that an archive leaves out are not", async (t) => {
  const interview = (speaker: string) =>
    `Interview\n\nQ: Is it ready?\n\n${speaker}: It is.\n\nQ: And the boats?\n\n${speaker}: They are.\n`;
  const { client } = await startInBrowser(t, {
    ".transcript.json": '{ "include": ["**/*.txt"], "exclude": ["old/**"] }',
    "talks/mit%20Ada.txt": interview("Ada North"),
    "old/talk.txt": interview("Ada South"),
    "notes.json": interview("Ada West"),
  });
  const symbols = (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: "Ada North" })) as WorkspaceSymbol[];
  assert.deepEqual(
    symbols.map(({ name, location }) => `${name} ${location.uri}`),
    [`Ada North ${FOLDER}/talks/mit%20Ada.txt`],
  );
});
