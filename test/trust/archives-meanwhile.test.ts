/** What others do to an archive while servers of ours serve it: no decision is lost, nothing that is gone ends a server, half a file counts for nothing. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type TestContext, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "jsonc-parser";
import {
  ApplyWorkspaceEditRequest,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  CreateFile,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  TextDocumentEdit,
  type WorkspaceEdit,
  WorkspaceSymbolRequest,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { FULL_CLIENT } from "../support/client";
import { connectionTo } from "../support/connection";
import { folderWith } from "../support/folder";
import { PROJECT_ROOT } from "../support/paths";
import { TALK } from "../support/talk";

const SERVER = resolve(PROJECT_ROOT, "dist/server.js");

/** Makes on the disk what a server asks for, as an editor does that keeps nothing open. */
function write({ documentChanges = [] }: WorkspaceEdit): void {
  for (const change of documentChanges) {
    if (CreateFile.is(change)) {
      if (!existsSync(fileURLToPath(change.uri))) writeFileSync(fileURLToPath(change.uri), "");
    } else if (TextDocumentEdit.is(change)) {
      const path = fileURLToPath(change.textDocument.uri);
      const before = TextDocument.create(change.textDocument.uri, "", 0, readFileSync(path, "utf8"));
      const edits = change.edits.filter((edit) => "newText" in edit);
      writeFileSync(path, TextDocument.applyEdits(before, edits));
    }
  }
}

/** A server in a process of its own whose client has a folder open and, in it, a talk; nobody watches its files. */
async function startWindow(t: TestContext, folder: string): Promise<{ connection: ProtocolConnection; uri: string }> {
  const connection = connectionTo(t, spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] }));
  connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
    write(edit);
    return { applied: true };
  });
  const { href } = pathToFileURL(folder);
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: href, name: "archive" }],
    capabilities: { ...FULL_CLIENT, workspace: { ...FULL_CLIENT.workspace, configuration: false } },
  });
  void connection.sendNotification(InitializedNotification.type, {});
  const uri = `${href}/talk.transcript`;
  void connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: "transcript", version: 1, text: TALK },
  });
  return { connection, uri };
}

function placeOf(words: string) {
  return TextDocument.create("", "", 0, TALK).positionAt(TALK.indexOf(words));
}

/** Says of a label who is meant by it; the words are an alias that no other correction of the test makes. */
async function alias({ connection, uri }: { connection: ProtocolConnection; uri: string }, member: string): Promise<void> {
  const target = { textDocument: { uri }, position: placeOf("Ana Ito:"), member };
  await connection.sendRequest(ExecuteCommandRequest.type, { command: "transcript.correct", arguments: [target] });
}

test("two windows on one archive, of whose files nobody tells them: what is decided in one after the other is all there", async (t) => {
  const folder = folderWith(t, { "talk.transcript": TALK });
  const config = join(folder, ".transcript.json");
  const windows = [await startWindow(t, folder), await startWindow(t, folder)] as const;
  const members = Array.from({ length: 12 }, (_, index) => `Member ${"ABCDEFGHIJKL"[index]}`);
  for (const [index, member] of members.entries()) {
    await alias(index % 2 === 0 ? windows[0] : windows[1], member);
    const { cast } = parse(readFileSync(config, "utf8"));
    assert.deepEqual(
      cast.map(({ name }: { readonly name: string }) => name),
      members.slice(0, index + 1),
    );
  }

  // A code action that was offered before the other window wrote.
  const offered = await windows[0].connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: windows[0].uri },
    range: { start: placeOf("Let me be clear"), end: placeOf("Let me be clear") },
    context: { diagnostics: [], only: ["quickfix"] },
  });
  const action = (offered ?? []).find((one): one is CodeAction => one.title === "This is a speaker label" && "data" in one);
  assert.ok(action, (offered ?? []).map(({ title }) => title).join("\n"));
  await alias(windows[1], "Member Z");
  const { edit } = await windows[0].connection.sendRequest(CodeActionResolveRequest.type, action);
  assert.ok(edit);
  write(edit);
  const { cast, labels } = parse(readFileSync(config, "utf8"));
  assert.equal(cast.length, members.length + 1);
  assert.equal(JSON.stringify(labels).includes("Let me be clear"), true);
});

/** What a client is told of the file of the archive, when it is next told. */
function told(connection: ProtocolConnection): Promise<PublishDiagnosticsParams> {
  return new Promise((resolve) => {
    const listening = connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      listening.dispose();
      resolve(params);
    });
  });
}

async function rulesFound({ connection, uri }: { connection: ProtocolConnection; uri: string }): Promise<readonly unknown[]> {
  const params = { textDocument: { uri } };
  const report: DocumentDiagnosticReport = await connection.sendRequest(DocumentDiagnosticRequest.type, params);
  return report.kind === "full" ? report.items.map(({ code }) => code) : [report.kind];
}

test("a .transcript.json that another program is writing is told with its fault, whatever its length, is not written to, and holds when it is whole", async (t) => {
  const folder = folderWith(t, { "talk.transcript": `${TALK}\nReporter: And the bridge.Is it open?\n` });
  const config = join(folder, ".transcript.json");
  const window = await startWindow(t, folder);
  const { connection } = window;
  void connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: {
      uri: `${window.uri}-2`,
      languageId: "transcript",
      version: 1,
      text: readFileSync(join(folder, "talk.transcript"), "utf8"),
    },
  });
  const second = { connection, uri: `${window.uri}-2` };
  assert.ok((await rulesFound(second)).includes("missing-space-after-sentence"));
  const whole = '{\n  "rules": { "missing-space-after-sentence": "off" },\n  "cast": [{ "name": "Ana Ito" }]\n}\n';
  const say = (type: FileChangeType) =>
    connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: pathToFileURL(config).href, type }],
    });
  for (const length of [1, 9, 30, 52, 70, whole.length - 3]) {
    writeFileSync(config, whole.slice(0, length));
    const problems = told(connection);
    void say(FileChangeType.Changed);
    assert.notDeepEqual((await problems).diagnostics, [], `${length}`);
    await assert.rejects(alias(window, "Ida Brandt"), /\.transcript\.json was not changed\. Fix its errors first\./);
    assert.equal(readFileSync(config, "utf8"), whole.slice(0, length));
  }
  writeFileSync(config, whole);
  const problems = told(connection);
  void say(FileChangeType.Changed);
  assert.deepEqual((await problems).diagnostics, []);
  assert.ok(!(await rulesFound(second)).includes("missing-space-after-sentence"));
});

test("a folder that is deleted under a server, told or untold, is gone; open texts of it are answered as before", async (t) => {
  const folder = join(
    folderWith(t, {
      "archive/talk.transcript": TALK,
      "archive/deep/.transcript.json": "{}",
      "archive/deep/talk.transcript": TALK,
    }),
    "archive",
  );
  const window = await startWindow(t, folder);
  const { connection } = window;
  const deep = { connection, uri: window.uri.replace(/talk\.transcript$/, "deep/talk.transcript") };
  void connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri: deep.uri, languageId: "transcript", version: 1, text: TALK },
  });
  const before = await rulesFound(deep);
  const speakers = async () => (await connection.sendRequest(WorkspaceSymbolRequest.type, { query: "Ana Ito" })) ?? [];
  await speakers();
  rmSync(join(folder, "deep"), { recursive: true });
  // Nobody has told: what is asked now is answered by what is there.
  assert.deepEqual(await rulesFound(deep), before);
  await speakers();
  // No folder is made again to hold a decision: it is written where the text belongs by now.
  await alias(deep, "Ida Brandt");
  assert.equal(existsSync(join(folder, "deep")), false);
  assert.match(readFileSync(join(folder, ".transcript.json"), "utf8"), /Ida Brandt/);

  await connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: `${pathToFileURL(folder).href}/deep`, type: FileChangeType.Deleted }],
  });
  assert.deepEqual(await rulesFound(deep), before);
  rmSync(folder, { recursive: true });
  await connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: pathToFileURL(folder).href, type: FileChangeType.Deleted }],
  });
  assert.deepEqual(await rulesFound(deep), before);
  await speakers();
});
