/** Silences and the cast from the menu: written into `.transcript.json` alone, and in force at once. */

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  CreateFile,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  FileChangeType,
  ShowMessageNotification,
  TextDocumentEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { ACTIONS_CLIENT, FULL_CLIENT, startClient } from "../support/client";
import { createMemoryDisk } from "../support/memory-disk";
import { TALK } from "../support/talk";
import { UNREAD, WITH_HEADING } from "../support/uncertain";

const CONFIG = "file:///archive/.transcript.json";
const HEADER = "Press conference\n4 December 2017\n\n";

interface Desk {
  /** Opens the text at its mark. */
  open(marked: string, name?: string): Promise<void>;
  /** What the menu offers beside fixes. */
  readonly titles: (trigger?: CodeActionTriggerKind) => Promise<readonly string[]>;
  /** All that the menu offers, unless said otherwise when a person asks. */
  readonly offered: (trigger?: CodeActionTriggerKind) => Promise<readonly string[]>;
  /** Chooses an entry of the menu and does as a client does; the URIs of the files it was told to make or to change. */
  readonly choose: (title: string) => Promise<readonly string[]>;
  /** The rules that find something. */
  readonly found: () => Promise<readonly string[]>;
  readonly config: () => string | undefined;
  readonly messages: readonly string[];
}

async function startDesk(
  t: TestContext,
  files: Readonly<Record<string, string>> = {},
  capabilities: ClientCapabilities = FULL_CLIENT,
): Promise<Desk> {
  const disk = createMemoryDisk(files);
  const client = await startClient(t, { capabilities, server: { disk }, folders: ["file:///archive"] });
  const { connection } = client;
  const messages: string[] = [];
  connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    messages.push(message);
  });
  let uri = "";
  let position = { line: 0, character: 0 };
  const actions = async (triggerKind: CodeActionTriggerKind): Promise<readonly CodeAction[]> => {
    const range = { start: position, end: position };
    const params = { textDocument: { uri }, range, context: { diagnostics: [], triggerKind } };
    return ((await connection.sendRequest(CodeActionRequest.type, params)) ?? []).filter(
      (action): action is CodeAction => typeof action.command !== "string",
    );
  };
  return {
    messages,
    config: () => disk.files.get(CONFIG),
    open: async (marked, name) => {
      const text = marked.replace("<|>", "");
      position = TextDocument.create("", "", 0, text).positionAt(marked.indexOf("<|>"));
      uri = client.open(text, name);
    },
    titles: async (trigger = CodeActionTriggerKind.Invoked) =>
      (await actions(trigger)).map(({ title }) => title).filter((title) => /^(Ignore|Never|Turn off|Add “|Make “)/.test(title)),
    offered: async (trigger = CodeActionTriggerKind.Invoked) => (await actions(trigger)).map(({ title }) => title),
    choose: async (title) => {
      const chosen = (await actions(CodeActionTriggerKind.Invoked)).find((one) => one.title === title);
      assert.ok(chosen, `“${title}” is offered`);
      const { edit } = chosen.edit === undefined ? await connection.sendRequest(CodeActionResolveRequest.type, chosen) : chosen;
      const touched: string[] = [];
      const write = (target: string, edits: Parameters<typeof TextDocument.applyEdits>[1]) => {
        touched.push(target);
        disk.files.set(target, TextDocument.applyEdits(TextDocument.create("", "", 0, disk.files.get(target) ?? ""), edits));
      };
      for (const change of edit?.documentChanges ?? []) {
        if (CreateFile.is(change)) touched.push(`new ${change.uri}`);
        else if (TextDocumentEdit.is(change))
          write(
            change.textDocument.uri,
            change.edits.filter((one) => "newText" in one),
          );
      }
      for (const [target, edits] of Object.entries(edit?.changes ?? {})) write(target, edits);
      void connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: CONFIG, type: FileChangeType.Changed }],
      });
      return touched;
    },
    found: async () => {
      const params = { textDocument: { uri } };
      const report: DocumentDiagnosticReport = await connection.sendRequest(DocumentDiagnosticRequest.type, params);
      return report.kind === "full" ? report.items.map(({ code }) => String(code)) : [report.kind];
    },
  };
}

test("a finding is ignored, and others of its rule are not", async (t) => {
  const desk = await startDesk(t);
  await desk.open(`${HEADER}Good <|>morning.  \n\nGood night. \n`);
  assert.deepEqual(await desk.titles(), []);
  await desk.open(`${HEADER}Good morning. <|> \n\nGood night. \n`, "a b.transcript");
  assert.deepEqual(await desk.titles(), [
    "Ignore this “trailing-space” finding",
    "Turn off “trailing-space” for this file",
    "Turn off “trailing-space” in this folder’s settings",
  ]);
  assert.deepEqual(await desk.choose("Ignore this “trailing-space” finding"), [`new ${CONFIG}`, CONFIG]);
  assert.match(
    desk.config() ?? "",
    /"file": "a b\.transcript", "rule": "trailing-space", "fingerprint": "[0-9a-f]{16}", "text": "Good morning\."/,
  );
  assert.deepEqual(await desk.found(), ["trailing-space"]);
});

test("a rule is turned off for one file, then for all", async (t) => {
  const desk = await startDesk(t, { ".transcript.json": "{\n  // Ours.\n}\n" });
  const text = `${HEADER}Good morning. <|> \n`;
  await desk.open(text, "year/(1).transcript");
  assert.deepEqual(await desk.choose("Turn off “trailing-space” for this file"), [CONFIG]);
  assert.deepEqual(await desk.found(), []);
  await desk.open(text, "b.transcript");
  assert.deepEqual(await desk.found(), ["trailing-space"]);
  await desk.choose("Turn off “trailing-space” for this archive");
  assert.deepEqual(await desk.found(), []);
  assert.match(desk.config() ?? "", /^\{\n {2}\/\/ Ours\.\n/);
});

test("what was taken for boilerplate is never taken for it again", async (t) => {
  const desk = await startDesk(t, { ".transcript.json": '{ "boilerplate": { "lines": ["Room * of the Ministry"] } }' });
  await desk.open(`${HEADER}Good morning.\n\nRoom 4 <|>of  the Ministry\n`);
  assert.deepEqual(await desk.found(), ["leftover-boilerplate"]);
  await desk.choose("Never treat this as boilerplate");
  assert.deepEqual(await desk.found(), []);
  assert.equal(desk.config(), '{ "boilerplate": { "lines": ["Room * of the Ministry"], "never": ["Room 4 of the Ministry"] } }');
});

test("a speaker joins the cast or becomes an alias, when a person asks", async (t) => {
  const desk = await startDesk(t, {
    ".transcript.json": '{ "rules": { "unknown-speaker": "off" }, "cast": [{ "name": "Bo Lindqvist" }, { "name": "Ana Ito" }] }',
  });
  const talk = "Question: Why is that?\n\n<|>ANA B. ITO: Because it is so.\n\nQuestion: Is it?\n\nANA B. ITO: It is.\n";
  await desk.open(`${HEADER}${talk}`);
  const expected = [
    "Add “ANA B. ITO” to the cast",
    // Bo Lindqvist's name has nothing in common with the label.
    "Make “ANA B. ITO” an alias of Ana Ito",
  ];
  assert.deepEqual(await desk.titles(), expected);
  assert.deepEqual(await desk.titles(CodeActionTriggerKind.Automatic), []);
  await desk.choose("Make “ANA B. ITO” an alias of Ana Ito");
  assert.deepEqual(await desk.titles(), []);
  assert.match(
    desk.config() ?? "",
    /"cast": \[\{ "name": "Bo Lindqvist" \}, \{ "name": "Ana Ito", "aliases": \["ANA B. ITO"\] \}\]/,
  );
  await desk.open(`${HEADER}${talk.replace("<|>", "").replace("Question: Is", "<|>Question: Is")}`, "b.transcript");
  assert.deepEqual(await desk.titles(), []);
});

test("what is read wrongly is corrected by its content, and the correction is taken back in the same way", async (t) => {
  const desk = await startDesk(t, { ".transcript.json": "{}" });
  const at = (words: string) => desk.open(TALK.replace(words, `<|>${words}`), "talk.transcript");
  const ice = "Let me be clear: the ice is thick.";
  const because = "Ana Ito: Because of the ice.";
  const reporter = { name: "Reporter", role: "moderator" };
  const corrections: readonly (readonly [words: string, title: string, said: object])[] = [
    ["Let me", "This is a speaker label", { labels: { speakers: [ice] } }],
    ["Let me", "This is not a label", { labels: { speakers: [], never: [ice] } }],
    ["Reporter", "“Reporter” is never a label", { labels: { speakers: [], never: [ice, "Reporter"] } }],
    ["Reporter", "“Reporter” is always a speaker label", { labels: { speakers: ["Reporter"], never: [ice] } }],
    ["Reporter", "“Reporter” leads", { cast: [reporter] }],
    ["Ana Ito", "“Ana Ito” asks", { cast: [reporter, { name: "Ana Ito", role: "question" }] }],
    ["Because", "This is part of the page", { boilerplate: { lines: [because] } }],
    ["Because", "This was spoken", { boilerplate: { lines: [], never: [because] } }],
    ["Let me", "This is a speaker label", { labels: { speakers: ["Reporter", ice], never: [] } }],
    // The last word counts, whichever list held the one before.
    [
      "Let me",
      "This is part of the page",
      { labels: { speakers: ["Reporter"], never: [] }, boilerplate: { lines: [ice], never: [because] } },
    ],
    ["Harbour", "This is the title", { header: { titles: ["Harbour talk"] } }],
    ["Held", "This is the date", { header: { titles: ["Harbour talk"], dates: ["Held on 4 May 2019"] } }],
  ];
  let all = {};
  for (const [words, title, said] of corrections) {
    await at(words);
    assert.deepEqual(await desk.choose(title), [CONFIG], title);
    all = { ...all, ...said };
    assert.deepEqual(JSON.parse(desk.config() ?? ""), all, title);
    // It holds at once: the same is not offered again.
    await at(words);
    assert.ok(!(await desk.offered()).includes(title), title);
  }
});

test("where a rule finds a speaker whom the cast does not know, who that is can be said from the lightbulb", async (t) => {
  const desk = await startDesk(t, {
    ".transcript.json": '{ "cast": [{ "name": "Bo Lindqvist" }], "rules": { "unknown-speaker": "warning" } }',
  });
  await desk.open(`${HEADER}Question: Why is that?\n\n<|>Ana Ito: Because it is so.\n\nQuestion: Is it?\n\nAna Ito: It is.\n`);
  const [first, second = ""] = await desk.titles(CodeActionTriggerKind.Automatic);
  assert.equal(first, "Add “Ana Ito” to the cast");
  assert.doesNotMatch(second, /alias/);
  await desk.choose("Add “Ana Ito” to the cast");
  assert.deepEqual(await desk.found(), []);
});

test("a file that is wrong is not written to, and the person hears of it", async (t) => {
  const desk = await startDesk(t, { ".transcript.json": '{ "rules": ' });
  await desk.open(`${HEADER}Good morning. <|> \n`);
  assert.deepEqual(await desk.choose("Turn off “trailing-space” for this archive"), []);
  assert.deepEqual(desk.messages, [".transcript.json was not changed. Fix its errors first."]);
});

test("a client that cannot make files changes one that is there, and is offered nothing where there is none", async (t) => {
  const text = `${HEADER}Good morning. <|> \n`;
  const bare = { ...ACTIONS_CLIENT, textDocument: { ...ACTIONS_CLIENT.textDocument, diagnostic: {} } };
  const without = await startDesk(t, {}, bare);
  await without.open(text);
  assert.deepEqual(await without.titles(), []);
  const desk = await startDesk(t, { ".transcript.json": "{}" }, bare);
  await desk.open(text);
  assert.deepEqual(await desk.choose("Turn off “trailing-space” for this archive"), [CONFIG]);
  assert.equal(desk.config(), '{\n  "rules": { "trailing-space": "off" }\n}');
});

test("silences come last, below what VS Code puts into groups, and are quick fixes for whoever asks for these", async (t) => {
  const client = await startClient(t, { server: { disk: createMemoryDisk({}) }, folders: ["file:///archive"] });
  const uri = client.open(`${HEADER}Good morning. \n`);
  const at = { line: 3, character: 13 };
  const kinds = async (only?: string[]) => {
    const context = { diagnostics: [], ...(only === undefined ? {} : { only }) };
    const params = { textDocument: { uri }, range: { start: at, end: at }, context };
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
    return actions.map((action) => ("kind" in action ? `${action.kind} ${action.title.split(" ")[0]}` : ""));
  };
  const all = await kinds();
  assert.deepEqual(all.slice(-3), ["transcript.silence Ignore", "transcript.silence Turn", "transcript.silence Turn"]);
  assert.equal(all.filter((kind) => kind.startsWith("transcript.silence")).length, 3);
  assert.deepEqual((await kinds(["quickfix"])).slice(-3), ["quickfix Ignore", "quickfix Turn", "quickfix Turn"]);
});

test("of a label that is uncertain both can be said without being asked, and either ends the doubt", async (t) => {
  const remedies = [
    "This is a speaker label",
    "“Exhibit A” is always a speaker label",
    "This is not a label",
    "“Exhibit A” is never a label",
  ];
  for (const title of remedies) {
    const desk = await startDesk(t, { ".transcript.json": "{}" });
    await desk.open(WITH_HEADING.replace("Exhibit", "Exh<|>ibit"));
    assert.ok((await desk.found()).includes("uncertain-label"));
    assert.deepEqual(
      (await desk.offered(CodeActionTriggerKind.Automatic)).filter((offered) => remedies.includes(offered)),
      remedies,
    );
    await desk.choose(title);
    assert.ok(!(await desk.found()).includes("uncertain-label"));
  }
});

test("labels that are not read are read on a person's word", async (t) => {
  const desk = await startDesk(t, { ".transcript.json": "{}" });
  await desk.open(`<|>${UNREAD}`);
  assert.ok((await desk.found()).includes("unread-labels"));
  const title = "“the last of them” and “the first of them” are always speaker labels";
  assert.ok((await desk.offered(CodeActionTriggerKind.Automatic)).includes(title));
  await desk.choose(title);
  assert.ok(!(await desk.found()).includes("unread-labels"));
  assert.deepEqual(JSON.parse(desk.config() ?? ""), { labels: { speakers: ["the last of them", "the first of them"] } });
});
