/** What is decided about a transcript that no `.transcript.json` speaks of holds until the server ends, and can be written into one. */

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import {
  type CodeAction,
  CodeActionRequest,
  CodeActionTriggerKind,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  ShowMessageNotification,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { startClient } from "../support/client";
import { createMemoryDisk } from "../support/memory-disk";
import { TALK } from "../support/talk";

/** Without its days, of which nothing is said here. */
const UNDATED = TALK.replace(/^(?:Written|Held).*\n/gm, "");

const CLEAR = "“Let me be clear” is always a speaker label";
const NEVER = "“Reporter” is never a label";
const UNTITLED = "untitled:Untitled-1";
const ELSEWHERE = "file:///elsewhere/talk.transcript";

interface Desk {
  open(uri: string, text?: string): void;
  close(uri: string): void;
  /** Chooses an entry of the menu at a place, both figures 0-based. */
  choose(uri: string, line: number, title: string, character?: number): Promise<void>;
  /** The rules that find something, one for each finding. */
  found(uri: string): Promise<readonly string[]>;
  /** The speakers in the outline, in order. */
  speakers(uri: string): Promise<readonly string[]>;
  readonly asked: readonly string[];
  readonly told: readonly string[];
  readonly applied: readonly WorkspaceEdit[];
}

async function startDesk(t: TestContext, folders: readonly string[], isWanted = true): Promise<Desk> {
  const asked: string[] = [];
  const choose = (_message: string, [action = ""]: readonly string[]) => {
    asked.push(action);
    return isWanted ? action : null;
  };
  const client = await startClient(t, { server: { disk: createMemoryDisk({}) }, folders, choose });
  const { connection, applied } = client;
  const told: string[] = [];
  connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    told.push(message);
  });
  return {
    asked,
    told,
    applied,
    open: (uri, text = UNDATED) => {
      const textDocument = { uri, languageId: "transcript", version: 1, text };
      void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    },
    close: (uri) => void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    found: async (uri) => {
      const report: DocumentDiagnosticReport = await connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
      });
      return report.kind === "full" ? report.items.map(({ code }) => String(code)) : [];
    },
    choose: async (uri, line, title, character = 3) => {
      const position = { line, character };
      const context = { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked };
      const params = { textDocument: { uri }, range: { start: position, end: position }, context };
      const actions = (await connection.sendRequest(CodeActionRequest.type, params)) ?? [];
      const chosen = actions.find((action): action is CodeAction => action.title === title);
      const command = typeof chosen?.command === "object" ? chosen.command : undefined;
      assert.ok(command, `“${title}” is offered`);
      await connection.sendRequest(ExecuteCommandRequest.type, command);
    },
    speakers: async (uri) => {
      const roots = (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) as DocumentSymbol[];
      const names = (symbol: DocumentSymbol): readonly string[] => [symbol.name, ...(symbol.children ?? []).flatMap(names)];
      return roots.flatMap(names).flatMap((name) => /^(.+?): /.exec(name)?.[1] ?? []);
    },
  };
}

const PLAIN = ["Ana Ito", "Reporter", "Ana Ito", "Reporter", "Ana Ito"];
const CORRECTED = PLAIN.toSpliced(2, 0, "Let me be clear");
const WITHOUT_REPORTER = ["Ana Ito", "Let me be clear", "Ana Ito", "Ana Ito"];

/** What a `.transcript.json` holds after an edit that makes it. */
function written({ documentChanges = [] }: WorkspaceEdit): unknown {
  const edits = documentChanges.flatMap((change) => ("edits" in change ? change.edits : []));
  const text = edits.map((edit) => ("newText" in edit ? edit.newText : "")).join("");
  return JSON.parse(text.replace(/^\/\/.*\n/, ""));
}

/** The URIs of the files that an edit makes or changes. */
function touched({ documentChanges = [] }: WorkspaceEdit): readonly string[] {
  return documentChanges.map((change) => ("edits" in change ? change.textDocument.uri : "uri" in change ? change.uri : ""));
}

test("what is in no file is corrected at once, and the file is offered once", async (t) => {
  const desk = await startDesk(t, ["file:///archive"]);
  desk.open(UNTITLED);
  assert.deepEqual(await desk.speakers(UNTITLED), PLAIN);
  await desk.choose(UNTITLED, 7, CLEAR);
  assert.deepEqual(await desk.speakers(UNTITLED), CORRECTED);
  await desk.choose(UNTITLED, 5, NEVER);
  assert.deepEqual(await desk.speakers(UNTITLED), WITHOUT_REPORTER);
  assert.deepEqual(desk.asked, ["Create .transcript.json"]);
  assert.deepEqual(desk.applied.map(touched), [["file:///archive/.transcript.json", "file:///archive/.transcript.json"]]);
  assert.deepEqual(desk.applied.map(written), [{ labels: { speakers: ["Let me be clear"] } }]);
});

test("another text in no file is read as it is", async (t) => {
  const desk = await startDesk(t, ["file:///archive"], false);
  desk.open(UNTITLED);
  desk.open("untitled:Untitled-2");
  await desk.choose(UNTITLED, 7, CLEAR);
  assert.deepEqual(await desk.speakers("untitled:Untitled-2"), PLAIN);
  assert.deepEqual(desk.applied, []);
});

test("where there is no folder, the person is told how to keep it", async (t) => {
  const desk = await startDesk(t, []);
  desk.open(UNTITLED);
  await desk.choose(UNTITLED, 7, CLEAR);
  assert.deepEqual(await desk.speakers(UNTITLED), CORRECTED);
  assert.deepEqual(desk.asked, []);
  assert.deepEqual(desk.told, [
    "This holds until you close the editor. Save the transcript in a folder to keep it in .transcript.json.",
  ]);
});

test("outside of the workspace a correction holds for the transcripts of one folder", async (t) => {
  const desk = await startDesk(t, ["file:///archive"]);
  const sibling = "file:///elsewhere/other.transcript";
  for (const uri of [ELSEWHERE, sibling, "file:///farther/talk.transcript"]) desk.open(uri);
  await desk.choose(ELSEWHERE, 7, CLEAR);
  assert.deepEqual(await desk.speakers(ELSEWHERE), CORRECTED);
  assert.deepEqual(await desk.speakers(sibling), CORRECTED);
  assert.deepEqual(await desk.speakers("file:///farther/talk.transcript"), PLAIN);
  const config = "file:///elsewhere/.transcript.json";
  assert.deepEqual(desk.applied.map(touched), [[config, config]]);
});

test("what was in no file keeps its corrections when it is saved, and the file is offered again", async (t) => {
  for (const isClosedFirst of [true, false]) {
    const desk = await startDesk(t, [], false);
    desk.open(UNTITLED);
    await desk.choose(UNTITLED, 7, CLEAR);
    if (isClosedFirst) desk.close(UNTITLED);
    desk.open(ELSEWHERE);
    desk.open("file:///farther/talk.transcript", `${UNDATED}\n`);
    assert.deepEqual(await desk.speakers(ELSEWHERE), CORRECTED);
    assert.deepEqual(await desk.speakers("file:///farther/talk.transcript"), PLAIN);
    assert.deepEqual(desk.asked, ["Create .transcript.json"]);
  }
});

test("a finding that is ignored and a rule that is turned off stay so until the server ends", async (t) => {
  const desk = await startDesk(t, [], false);
  const [met, thick] = ["Ana Ito: Good morning. We met today.", "Let me be clear: the ice is thick."];
  desk.open(UNTITLED, UNDATED.replace(met, `${met} `).replace(thick, `${thick} `));
  const found = async () => (await desk.found(UNTITLED)).filter((rule) => rule === "trailing-space").length;
  assert.equal(await found(), 2);
  await desk.choose(UNTITLED, 3, "Ignore this “trailing-space” finding", met.length);
  assert.equal(await found(), 1);
  await desk.choose(UNTITLED, 7, "Turn off “trailing-space” until the editor is closed", thick.length);
  assert.equal(await found(), 0);
});
