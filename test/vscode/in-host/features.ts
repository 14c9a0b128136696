/** What an editor of transcripts asks of VS Code by keys, palette and menus, and gets from the server. */

import assert from "node:assert/strict";
import { afterEach, describe, it } from "mocha";
import * as vscode from "vscode";
import { COUNCIL, findings, isOf, open } from "./documents";

/** The line, 0-based, whose text begins so. */
function lineOf(document: vscode.TextDocument, start: string): number {
  for (let line = 0; line < document.lineCount; line++) if (document.lineAt(line).text.startsWith(start)) return line;
  throw new Error(`No line begins with “${start}”.`);
}

/** The text from the cursor on, once the selection has moved away from where it was. */
function afterCommand(command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const listener = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      listener.dispose();
      const at = selections[0]?.active ?? new vscode.Position(0, 0);
      resolve(textEditor.document.lineAt(at.line).text.slice(at.character));
    });
    vscode.commands.executeCommand(command).then(undefined, reject);
  });
}

/** What the document says once it is another text. */
function changed(document: vscode.TextDocument): Promise<string> {
  return new Promise((resolve) => {
    const listener = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document || event.contentChanges.length === 0) return;
      listener.dispose();
      resolve(document.getText());
    });
  });
}

describe("in VS Code, the extension", () => {
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  it("goes to the next question and back by commands of the palette", async () => {
    const document = await open(COUNCIL);
    await findings(document, (all) => all.some(isOf("missing-date")));
    assert.match(await afterCommand("transcript.nextQuestion"), /^Q \(CNN\):/);
    assert.match(await afterCommand("transcript.nextQuestion"), /^Q \(Kurdish media\):/);
    assert.match(await afterCommand("transcript.nextTurn"), /^Secretary General:/);
    assert.match(await afterCommand("transcript.previousQuestion"), /^Q \(Kurdish media\):/);
    assert.match(await afterCommand("transcript.previousTurn"), /^Secretary General:/);
  });

  it("says above each question how long the exchange is, and mends what is safe by the lens above the text", async () => {
    const document = await open(COUNCIL);
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 50);
    const titles = lenses.map(({ command }) => command?.title ?? "");
    assert.equal(titles.filter((title) => /^1 answer · \d+ words · about (?:\d+ min )?\d+ s$/.test(title)).length, 5);
    const mending = lenses.find(({ command }) => /findings · apply \d+ safe fixes/.test(command?.title ?? ""))?.command;
    assert.ok(mending, titles.join("\n"));
    const before = document.getText();
    const text = changed(document);
    await vscode.commands.executeCommand(mending.command, ...(mending.arguments ?? []));
    assert.match(await text, /^The North Atlantic Council has/);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), before);
  });

  it("renames a speaker at all labels and nowhere else", async () => {
    const document = await open(COUNCIL);
    const at = new vscode.Position(lineOf(document, "Secretary General:"), 3);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      at,
      "Jens Stoltenberg",
    );
    const before = document.getText();
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(document.getText(), before.replace(/^Secretary General:/gm, "Jens Stoltenberg:"));
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), before);
  });

  it("splits a turn where the cursor is, in one step of undo", async () => {
    const document = await open(COUNCIL);
    const line = lineOf(document, "What we have seen is");
    const before = document.getText();
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(line, 0, line, 0);
    const text = changed(document);
    await vscode.commands.executeCommand("editor.action.refactor", { kind: "refactor.extract.turn", apply: "first" });
    assert.match(await text, /^Q(?: \(WSJ\))?: What we have seen is/m);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), before);
  });

  it("says of a label who speaks and how much, and completes the other side's label", async () => {
    const document = await open(COUNCIL);
    const at = new vscode.Position(lineOf(document, "Secretary General:"), 3);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at);
    const said = hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === "string" ? one : one.value))).join("\n");
    assert.match(said, /5 turns/);
    assert.match(said, /words/);

    const end = document.lineAt(document.lineCount - 1).range.end;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, end, "\n\n");
    assert.ok(await vscode.workspace.applyEdit(edit));
    const last = document.lineAt(document.lineCount - 1).range.end;
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      last,
    );
    const [first] = items.sort((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1));
    assert.match(String(typeof first?.label === "string" ? first.label : first?.label.label), /^Q/);
  });

  it("says once what is wrong in .transcript.json, and completes its keys", async () => {
    const document = await open(COUNCIL);
    const config = vscode.Uri.joinPath(document.uri, "../.transcript.json");
    const text = '{ "langauge": "fr" }\n';
    await vscode.workspace.fs.writeFile(config, new TextEncoder().encode(text));
    const isOurs = ({ source }: vscode.Diagnostic) => source === "transcript";
    const closed = await findings({ uri: config }, (all) => all.length > 0);
    assert.deepEqual(
      closed.map(({ message }) => message),
      ["There is no “langauge” in the file. Did you mean “language”?"],
    );

    const { document: opened } = await vscode.window.showTextDocument(config);
    assert.equal(opened.languageId, "jsonc");
    const told = await findings({ uri: config }, (all) => all.some((one) => !isOurs(one)));
    assert.deepEqual(told.filter(isOurs), []);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      config,
      new vscode.Position(0, 3),
    );
    const keys = items.map(({ label }) => (typeof label === "string" ? label : label.label));
    for (const key of ["language", "dateStyle", "cast", "ignores"]) assert.ok(keys.includes(key), keys.join(", "));

    await vscode.workspace.fs.delete(config);
    await findings({ uri: config }, (all) => !all.some(isOurs));
  });
});
