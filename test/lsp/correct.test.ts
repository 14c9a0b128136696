/** Corrections that a client makes by name: written into `.transcript.json`, in force at once, listed, and taken back; the transcript stays as it is. */

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import {
  CreateFile,
  DidChangeWatchedFilesNotification,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FileChangeType,
  type FileEvent,
  type Position,
  TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, startClient } from "../support/client";
import { createMemoryDisk, type MemoryDisk } from "../support/memory-disk";
import { TALK } from "../support/talk";

const CONFIG = "file:///archive/.transcript.json";

interface Made {
  readonly file: string | null;
  readonly corrections: readonly { readonly made: object; readonly start: Position }[];
}

interface Desk {
  readonly client: Client;
  readonly disk: MemoryDisk;
  readonly uri: string;
  /** Runs a command about the first place of some words; what became of it, or why it was refused. */
  readonly correct: (words: string, target: object) => Promise<unknown>;
  readonly undo: (made: object) => Promise<unknown>;
  readonly listed: () => Promise<Made>;
  /** The names in the outline. */
  readonly outline: () => Promise<readonly string[]>;
}

async function startDesk(t: TestContext, files: Readonly<Record<string, string>>, name?: string): Promise<Desk> {
  const disk = createMemoryDisk(files);
  const apply = ({ documentChanges = [] }: WorkspaceEdit) => {
    for (const change of documentChanges) {
      if (CreateFile.is(change)) disk.files.set(change.uri, "");
      else if (TextDocumentEdit.is(change)) {
        const { uri } = change.textDocument;
        const edits = change.edits.filter((edit) => "newText" in edit);
        disk.files.set(uri, TextDocument.applyEdits(TextDocument.create(uri, "", 0, disk.files.get(uri) ?? ""), edits));
      }
    }
  };
  const client = await startClient(t, { server: { disk }, folders: ["file:///archive"], apply });
  const { connection } = client;
  const uri = client.open(TALK, name);
  const run = async (command: string, target: object) => {
    const answer: unknown = await connection
      .sendRequest("workspace/executeCommand", { command, arguments: [{ textDocument: { uri }, ...target }] })
      .catch((error: Error) => error.message);
    const changes: FileEvent[] = [{ uri: CONFIG, type: FileChangeType.Changed }];
    void connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    return answer;
  };
  const named = (symbols: readonly DocumentSymbol[]): readonly string[] =>
    symbols.flatMap(({ name: own, children = [] }) => [own, ...named(children)]);
  return {
    client,
    disk,
    uri,
    correct: (words, target) => {
      const position = TextDocument.create("", "", 0, TALK).positionAt(TALK.indexOf(words));
      return run("transcript.correct", { position, ...target });
    },
    undo: (made) => run("transcript.undoCorrection", { made }),
    listed: () => connection.sendRequest("transcript/corrections", { textDocument: { uri } }),
    outline: async () =>
      named(((await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) ?? []) as DocumentSymbol[]),
  };
}

const LATER = /^Let me be clear: the ice/;

test("a label is corrected here or everywhere, listed, and taken back", async (t) => {
  const desk = await startDesk(t, { ".transcript.json": "{\n}\n" });
  const isRead = async () => (await desk.outline()).some((name) => LATER.test(name));
  assert.equal(await isRead(), false);
  assert.deepEqual(await desk.correct("Let me be clear", { correction: "always-label" }), {
    title: "“Let me be clear” is always a speaker label",
    file: CONFIG,
  });
  assert.equal(await isRead(), true);
  const { file, corrections } = await desk.listed();
  assert.equal(file, CONFIG);
  assert.deepEqual(
    corrections.map(({ made }) => made),
    [{ kind: "speaker", text: "Let me be clear" }],
  );
  const [first] = corrections;
  const line = (desk.disk.files.get(CONFIG) ?? "").split("\n")[first?.start.line ?? 0] ?? "";
  assert.ok(line.slice(first?.start.character).startsWith('"Let me be clear"'), line);
  assert.deepEqual(await desk.undo(first?.made ?? {}), { title: "Correction removed", file: CONFIG });
  assert.equal(await isRead(), false);
  assert.deepEqual((await desk.listed()).corrections, []);
  await desk.correct("Let me be clear", { correction: "label" });
  assert.match(desk.disk.files.get(CONFIG) ?? "", /"Let me be clear: the ice is thick\."/);
});

test("roles, aliases, pages, titles and dates are corrected by name", async (t) => {
  const desk = await startDesk(t, { ".transcript.json": '{ "cast": [{ "name": "Ana Ito" }] }' });
  await desk.correct("Harbour talk", { correction: "title" });
  await desk.correct("Reporter: Until", { correction: "answers" });
  await desk.correct("Reporter: Until", { member: "Ben Okoro" });
  await desk.correct("Meeting of the board", { correction: "page" });
  await desk.correct("Held on", { correction: "date" });
  const { corrections } = await desk.listed();
  assert.deepEqual(
    corrections.map(({ made }) => Object.values(made).join(" ")),
    [
      "page Meeting of the board",
      "title Harbour talk",
      "date Held on 4 May 2019",
      "role Reporter answer",
      "alias Ben Okoro Reporter",
    ],
  );
  await desk.correct("Meeting of the board", { correction: "spoken" });
  assert.ok(
    (await desk.listed()).corrections.some(({ made }) => Object.values(made).join(" ") === "spoken Meeting of the board"),
  );
});

test("what cannot be corrected is refused with its reason, and nothing is written", async (t) => {
  const desk = await startDesk(t, { ".transcript.json": '{ "labels": "none" }' });
  assert.equal(await desk.correct("the ice is thick", { correction: "label" }), "There is nothing to correct here in this way.");
  assert.equal(await desk.correct("Ana Ito", { correction: "nonsense" }), "There is no correction “nonsense”.");
  assert.equal(await desk.correct("the ice is thick", { member: "Ana Ito" }), "No speaker label is here.");
  assert.equal(await desk.undo({ kind: "nonsense" }), "This is no correction.");
  assert.equal(
    await desk.correct("Ana Ito", { correction: "never-label" }),
    ".transcript.json was not changed. Fix its errors first.",
  );
  assert.deepEqual(desk.client.applied, []);
});

test("of a transcript that no file speaks of, corrections are kept, listed and taken back", async (t) => {
  const { connection, open } = await startClient(t, { server: { disk: createMemoryDisk({}) } });
  const uri = open(TALK);
  const position = TextDocument.create("", "", 0, TALK).positionAt(TALK.indexOf("Let me be clear"));
  const run = (command: string, target: object) =>
    connection.sendRequest("workspace/executeCommand", { command, arguments: [{ textDocument: { uri }, ...target }] });
  const listed = (): Promise<Made> => connection.sendRequest("transcript/corrections", { textDocument: { uri } });
  assert.deepEqual(await run("transcript.correct", { position, correction: "always-label" }), {
    title: "“Let me be clear” is always a speaker label",
    file: null,
  });
  const { file, corrections } = await listed();
  assert.deepEqual([file, corrections.map(({ made }) => made)], [null, [{ kind: "speaker", text: "Let me be clear" }]]);
  await run("transcript.undoCorrection", { made: corrections[0]?.made });
  assert.deepEqual((await listed()).corrections, []);
});

test("a client that keeps what findings carry is told what their rule is called, and which are safe to fix", async (t) => {
  const ask = async (dataSupport: boolean) => {
    const capabilities = { textDocument: { diagnostic: { dataSupport } } };
    const { connection, open } = await startClient(t, { capabilities });
    const uri = open(`${TALK}Ana Ito: This is the the end.  \n`, `${dataSupport}.transcript`);
    const report: { readonly items: readonly { readonly code: string; readonly data?: unknown }[] } =
      await connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } });
    return new Map(report.items.map(({ code, data }) => [code, data]));
  };
  const told = await ask(true);
  assert.deepEqual(told.get("trailing-space"), { heading: "Trailing space", isSafe: true });
  assert.deepEqual(told.get("doubled-word"), { heading: "Doubled word" });
  assert.equal((await ask(false)).get("trailing-space"), undefined);
});
