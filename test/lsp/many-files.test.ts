/** What changes several files of an archive at once: a text that recurs taken out of all, a speaker renamed in all. */

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import {
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  ExecuteCommandRequest,
  LSPErrorCodes,
  ShowMessageNotification,
  TextDocumentEdit,
  WorkspaceDiagnosticRequest,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type ClientOptions, FULL_CLIENT, startClient } from "../support/client";
import { createMemoryDisk } from "../support/memory-disk";
import { FORM, record } from "../support/ministry";

const at = (line: number, character = 2) => ({ line, character });

async function startArchive(t: TestContext, contents: Readonly<Record<string, string>>, options: ClientOptions = {}) {
  const disk = createMemoryDisk(contents);
  const client = await startClient(t, {
    server: { disk },
    folders: ["file:///archive"],
    choose: () => "Review",
    ...options,
  });
  const said: string[] = [];
  client.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    said.push(message);
  });
  const run = async (command: string, ...args: unknown[]) => {
    const before = client.applied.length;
    await client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
    return client.applied[before];
  };
  return { client, disk, said, run };
}

/** What an edit's kinds of changes are called, each of which a person can tick as a whole. */
function kindsOf(edit: WorkspaceEdit | undefined): readonly string[] {
  return Object.values(edit?.changeAnnotations ?? {})
    .map(({ label }) => label)
    .sort();
}

/** By path, the text of each file after the edit; each change is one that waits for a person's word. */
function changed(edit: WorkspaceEdit | undefined, texts: Readonly<Record<string, string>>): Record<string, string> {
  const kinds = Object.values(edit?.changeAnnotations ?? {});
  assert.ok(kinds.length > 0 && kinds.every(({ needsConfirmation }) => needsConfirmation));
  const after: Record<string, string> = {};
  for (const change of edit?.documentChanges ?? []) {
    assert.ok(TextDocumentEdit.is(change));
    const { uri } = change.textDocument;
    const path = decodeURIComponent(uri.slice("file:///archive/".length));
    const edits = change.edits.flatMap((one) => ("newText" in one && "annotationId" in one ? [one] : []));
    assert.equal(edits.length, change.edits.length);
    after[path] = TextDocument.applyEdits(TextDocument.create(uri, "transcript", 1, texts[path] ?? ""), edits);
  }
  return after;
}

const FORMS: Readonly<Record<string, string>> = {
  ".transcript.json": '{ "overrides": [{ "include": ["kept.transcript"], "rules": { "repeated-text": "off" } }] }',
  "ferries.transcript": FORM + record("ferries"),
  "kept.transcript": FORM + record("lighthouse"),
  "latin.transcript": FORM + record("piers"),
  "plain.transcript": record("bridge"),
  "read-out.transcript": `${record("portal")}
Question: What does it say?

Ana Petrova: It says:

${FORM}Question: All of that?

Ana Petrova: Yes, all of that.
`,
  "roads.transcript": `${FORM.replaceAll("\n\n", "\n")}\n${record("roads")}`,
  "schools.transcript": FORM + record("schools"),
};

/** Opens a file and answers the actions on its first line, once the lines of all files have been compared. */
async function actionsOnForm(t: TestContext, options: ClientOptions = {}) {
  const archive = await startArchive(t, FORMS, options);
  const { connection } = archive.client;
  await connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  const uri = archive.client.open(FORMS["ferries.transcript"] ?? "", "ferries.transcript");
  const range = { start: at(0), end: at(0) };
  const params = { textDocument: { uri }, range, context: { diagnostics: [], only: ["quickfix"] } };
  const actions = ((await connection.sendRequest(CodeActionRequest.type, params)) ?? []) as CodeAction[];
  return { ...archive, uri, actions };
}

test("a text that recurs is taken out of all files at once, but not where it is no finding, nor where letters would be lost", async (t) => {
  const { client, said, run, uri, actions } = await actionsOnForm(t);
  const titles = actions.map(({ title }) => title);
  const at = titles.indexOf("Remove the repeated text (6 lines)");
  assert.equal(titles[at + 1], "Remove the repeated text from all 6 files", titles.join("\n"));
  const action = actions[at + 1];
  assert.ok(action);
  const { edit } = await client.connection.sendRequest(CodeActionResolveRequest.type, action);
  assert.deepEqual(await run("transcript.removeRepeated", { textDocument: { uri } }), edit, "the command does the same");
  assert.deepEqual(kindsOf(edit), [
    "Remove the repeated text from 3 files: files that are open",
    "Remove the repeated text from 3 files: other files",
  ]);
  assert.deepEqual(changed(edit, FORMS), {
    "ferries.transcript": record("ferries"),
    "roads.transcript": record("roads"),
    "schools.transcript": record("schools"),
  });
  assert.deepEqual(said.slice(0, 2), [
    "Not changed, because their encoding is not Unicode: latin.transcript.",
    "Not changed, because it is not always a finding there: kept.transcript, read-out.transcript.",
  ]);
});

test("a client that cannot show changes before they are made is not offered them, and the commands are refused", async (t) => {
  const workspace = { ...FULL_CLIENT.workspace, workspaceEdit: { documentChanges: true } };
  const capabilities = { ...FULL_CLIENT, workspace };
  const { client, run, uri, actions } = await actionsOnForm(t, { capabilities });
  assert.deepEqual(
    actions.filter(({ title }) => title.includes("files")),
    [],
  );
  const commands = client.initialized.capabilities.executeCommandProvider?.commands ?? [];
  assert.deepEqual(
    ["transcript.fixFolder", "transcript.removeRepeated", "transcript.renameSpeakerInArchive"].filter((one) =>
      commands.includes(one),
    ),
    ["transcript.fixFolder"],
  );
  const refused = {
    code: LSPErrorCodes.RequestFailed,
    message: "This editor cannot show changes of several files before they are made.",
  };
  await assert.rejects(run("transcript.removeRepeated", { textDocument: { uri } }), refused);
  await assert.rejects(
    run("transcript.renameSpeakerInArchive", { textDocument: { uri }, position: at(19), newName: "Ana Ito" }),
    refused,
  );
});

const talk = (date: string, label: string) =>
  `Press conference on ice\n${date}\n\nQuestion: Why is the harbour closed?\n\n${label}: Because of the ice, says the Mayor: nothing else.\n\nQuestion: Until when?\n\n${label}: Until spring.\n`;

const TALKS: Readonly<Record<string, string>> = {
  ".transcript.json": `{ "cast": [{ "name": "Ana Ito", "aliases": [{ "label": "Mayor", "from": "2017-01-01", "to": "2017-12-31" }, "Ana"] }] }`,
  "a.transcript": talk("4 December 2017", "Mayor"),
  "b.transcript": talk("5 December 2017", "Mayor"),
  "c.transcript": talk("5 December 2019", "Mayor"),
  "d.transcript": talk("6 December 2017", "MAYOR"),
  "e.transcript": talk("7 December 2017", "Ana"),
  "latin.transcript": talk("8 December 2017", "Mayor"),
  "other/.transcript.json": "{}",
  "other/f.transcript": talk("4 December 2017", "Mayor"),
};

async function startTalks(t: TestContext, options: ClientOptions = {}) {
  const archive = await startArchive(t, TALKS, options);
  const uri = archive.client.open(TALKS["a.transcript"] ?? "", "a.transcript");
  const rename = (line: number, newName: string) =>
    archive.run("transcript.renameSpeakerInArchive", { textDocument: { uri }, position: at(line), newName });
  return { ...archive, rename };
}

test("a speaker is renamed in all files of the archive: the very same label, where the cast knows nobody else", async (t) => {
  const { said, rename } = await startTalks(t);
  const edit = await rename(5, " Mayor Ito ");
  assert.deepEqual(kindsOf(edit), [
    "Rename “Mayor” to “Mayor Ito” (select the changes to make): files that are open",
    "Rename “Mayor” to “Mayor Ito” (select the changes to make): other files",
  ]);
  assert.deepEqual(changed(edit, TALKS), {
    "a.transcript": talk("4 December 2017", "Mayor Ito"),
    "b.transcript": talk("5 December 2017", "Mayor Ito"),
  });
  assert.deepEqual(said, [
    "Not changed, because their encoding is not Unicode: latin.transcript.",
    "Not changed, because “Mayor” is somebody else there, or not in the cast: c.transcript.",
  ]);
});

test("a speaker is renamed in all files at a word, and what was done is said", async (t) => {
  const questions: string[] = [];
  const choose = (message: string, actions: readonly string[]) => {
    questions.push(`${message} ${actions.join("/")}`);
    return "Rename";
  };
  const { said, rename } = await startTalks(t, { choose });
  const edit = await rename(5, "Mayor Ito");
  assert.deepEqual(questions, ["Rename “Mayor” to “Mayor Ito”: 4 labels in 2 files? Rename/Review"]);
  assert.equal(edit?.changeAnnotations, undefined);
  assert.equal(edit?.documentChanges?.length, 2);
  assert.equal(said.at(-1), "Renamed “Mayor” to “Mayor Ito”: 4 labels in 2 files. Save the files to keep the changes.");
});

test("an open file is renamed as it is now, the version told", async (t) => {
  const { client, rename } = await startTalks(t);
  const text = `${TALKS["b.transcript"]}\nQuestion: Really?\n\nMayor: Really.\n`;
  const uri = client.open(text, "b.transcript");
  const edit = await rename(5, "Mayor Ito");
  const change = edit?.documentChanges?.find((one) => TextDocumentEdit.is(one) && one.textDocument.uri === uri);
  assert.ok(TextDocumentEdit.is(change));
  assert.equal(change.textDocument.version, 1);
  assert.equal(
    changed(edit, { ...TALKS, "b.transcript": text })["b.transcript"],
    text.replaceAll("Mayor: ", "Mayor Ito: ").replace("says the Mayor Ito: ", "says the Mayor: "),
  );
});

test("what cannot be renamed in an archive is refused with the reason", async (t) => {
  const { client, rename } = await startTalks(t);
  const refused = (message: string) => ({ code: LSPErrorCodes.RequestFailed, message });
  const question = "“Question” is somebody else in each of 6 files. Rename it file by file.";
  await assert.rejects(rename(3, "Q"), refused(question));
  await assert.rejects(rename(0, "Q"), refused("Only the name of a speaker can be renamed: put the cursor into a label."));
  await assert.rejects(rename(5, "A: B"), refused("A colon ends a label and cannot be part of a speaker's name."));
  await assert.rejects(rename(5, " "), refused("A speaker's name cannot be empty."));
  assert.equal(await rename(5, "Mayor"), undefined);
  assert.deepEqual(client.logged, []);
});

test("a name that would not be read as the label changes nothing", async (t) => {
  const { said, rename } = await startTalks(t);
  const sentence = "And so we have to say once more that nothing can be done about it, my friends.";
  assert.equal(await rename(5, sentence), undefined);
  assert.equal(
    said.at(-1),
    `Not changed, because “${sentence}” would not be recognised as a label there: a.transcript, b.transcript, latin.transcript.`,
  );
});
