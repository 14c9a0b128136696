/** Commands that move about in a transcript or fold parts of it. */

import {
  commands,
  Disposable,
  Position,
  type QuickPickItem,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  window,
} from "vscode";
import { say } from "../words";
import type { AskServer } from "./ask-server";
import type { Conversation } from "./conversation";
import { choiceAt, foldableAnswers, type QuestionChoice, questionChoices } from "./question-items";

/** Makes the commands, until they are disposed of. */
export function registerMoveCommands(ask: AskServer): Disposable {
  const conversationOf = async ({ document }: TextEditor) =>
    document.languageId === "transcript" ? ask<Conversation>("transcript/conversation", document) : null;
  return Disposable.from(
    commands.registerCommand("transcript.goToQuestion", async () => {
      const editor = window.activeTextEditor;
      const conversation = editor === undefined ? null : await conversationOf(editor);
      if (editor === undefined || conversation === null) return;
      const choices = questionChoices(conversation);
      if (choices.length === 0) void window.showInformationMessage(say("No questions in this transcript."));
      else await chooseQuestion(editor, choices);
    }),
    commands.registerCommand("transcript.foldAnswers", async () => {
      const editor = window.activeTextEditor;
      const conversation = editor === undefined ? null : await conversationOf(editor);
      if (editor === undefined || conversation === null) return;
      const selectionLines = foldableAnswers(conversation);
      await focus(editor);
      // Downwards: so that what is folded already stays as it is, and not what it lies in.
      if (selectionLines.length > 0)
        await commands.executeCommand("editor.fold", { selectionLines, levels: 1, direction: "down" });
    }),
    commands.registerCommand("transcript.foldBoilerplate", async () => {
      const editor = window.activeTextEditor;
      if (editor?.document.languageId !== "transcript") return;
      await focus(editor);
      // To VS Code leftovers are comments.
      await commands.executeCommand("editor.foldAllBlockComments");
    }),
  );
}

/** VS Code folds in the editor that has the keyboard. */
async function focus({ document, viewColumn }: TextEditor): Promise<void> {
  await window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
}

/** Shows each question while it is looked at; goes to the chosen one, and back where none is. */
async function chooseQuestion(editor: TextEditor, choices: readonly QuestionChoice[]): Promise<void> {
  const before = { selection: editor.selection, visible: editor.visibleRanges[0] };
  const highlight = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor("editor.rangeHighlightBackground"),
    isWholeLine: true,
  });
  const items = choices.map(({ label, description }): QuickPickItem => ({ label, description }));
  const byItem = new Map(items.map((item, i) => [item, choices[i]]));
  const picker = window.createQuickPick();
  picker.placeholder = say("Go to a question by number, outlet, name or words");
  picker.matchOnDescription = true;
  picker.items = items;
  const here = choiceAt(choices, editor.selection.active.line);
  picker.activeItems = items.filter((item) => byItem.get(item) === here);
  const chosen = await new Promise<QuestionChoice | null>((resolve) => {
    picker.onDidChangeActive(([item]) => {
      const choice = item === undefined ? undefined : byItem.get(item);
      if (choice === undefined) return;
      const { start, toLine } = choice;
      const range = new Range(start.line, 0, toLine, 0);
      editor.setDecorations(highlight, [range]);
      editor.revealRange(new Range(start.line, 0, start.line, 0), TextEditorRevealType.InCenterIfOutsideViewport);
    });
    picker.onDidAccept(() => {
      const [item] = picker.activeItems;
      resolve((item === undefined ? undefined : byItem.get(item)) ?? null);
    });
    picker.onDidHide(() => resolve(null));
    picker.show();
  });
  picker.dispose();
  highlight.dispose();
  if (chosen === null) {
    editor.selection = before.selection;
    if (before.visible !== undefined) editor.revealRange(before.visible, TextEditorRevealType.AtTop);
    return;
  }
  const at = new Position(chosen.start.line, chosen.start.character);
  const { document, viewColumn } = editor;
  const shown = await window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
  shown.selection = new Selection(at, at);
  shown.revealRange(new Range(at, at), TextEditorRevealType.InCenterIfOutsideViewport);
}
