/** The entry in the status bar: who speaks at the cursor, words, findings; a click offers what can be done. */

import { commands, Disposable, type LogOutputChannel, StatusBarAlignment, window } from "vscode";
import { say } from "../words";
import { afterRest } from "./after-rest";
import type { AskServer } from "./ask-server";
import { type PlaceFacts, placeActions, placeParts } from "./place-text";
import type { ShownTranscript } from "./shown-transcript";

const ACTIONS_COMMAND = "transcript.showActions";

/** Milliseconds after which it follows the cursor. */
const REST = 150;

/** Shows it while a transcript is edited, until it is disposed of. */
export function showStatusBar(shown: ShownTranscript, ask: AskServer, output: LogOutputChannel): Disposable {
  const item = window.createStatusBarItem("transcript.place", StatusBarAlignment.Left, 0);
  item.name = say("Transcript");
  item.command = ACTIONS_COMMAND;
  const facts = async (): Promise<PlaceFacts | null> => {
    const editor = window.activeTextEditor;
    if (editor === undefined || editor.document !== shown.document()) return null;
    const { line, character } = editor.selection.active;
    return ask<PlaceFacts>("transcript/place", editor.document, { position: { line, character } });
  };
  const update = async () => {
    const place = await facts();
    if (place === null) {
      item.hide();
      return;
    }
    const parts = placeParts(place);
    item.text = `$(comment-discussion) ${parts.join(" · ")}`;
    item.tooltip = say("Transcript: what can be done here");
    item.accessibilityInformation = { label: say("Transcript: {0}", parts.join(", ")), role: "button" };
    item.show();
  };
  const look = () => {
    update().catch((error) => output.error("Could not say who speaks at the cursor.", error));
  };
  const rest = afterRest(REST, look);
  look();
  return Disposable.from(
    item,
    rest,
    shown.onDidChange(look),
    window.onDidChangeActiveTextEditor(look),
    // While somebody types, the text is looked at when they rest.
    window.onDidChangeTextEditorSelection(rest.start),
    commands.registerCommand(ACTIONS_COMMAND, async () => {
      const place = await facts();
      const chosen =
        place === null
          ? undefined
          : await window.showQuickPick([...placeActions(place)], { placeHolder: placeParts(place).join(" · ") });
      if (chosen !== undefined) await commands.executeCommand(chosen.command);
    }),
  );
}
