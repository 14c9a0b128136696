/** The views of the container “Transcript”, on the desktop and in a browser alike. */

import { commands, Disposable, type Event, type ExtensionContext, type LogOutputChannel } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { askBy } from "./ask-server";
import { CORRECTIONS_VIEW, createCorrectionsView } from "./corrections-view";
import { keepShown } from "./keep-shown";
import { registerMoveCommands } from "./move-commands";
import { createQuestionsView, QUESTIONS_VIEW } from "./questions-view";
import { GO_TO_ROW_COMMAND, goToPlace } from "./row-view";
import { followTranscript } from "./shown-transcript";
import { createSpeakersView, SPEAKERS_VIEW } from "./speakers-view";
import { showStatusBar } from "./status-bar";
import { createTodoView, TODO_VIEW } from "./todo-view";

/** True while there is a transcript that the views are about. */
const SHOWN_KEY = "transcript.isShown";

/** Makes the views, until they are disposed of; `onDidReread` fires when the server reads the same texts otherwise than before. */
export function registerViews(
  context: ExtensionContext,
  output: LogOutputChannel,
  client: BaseLanguageClient,
  onDidReread: Event<void>,
): Disposable {
  const shown = followTranscript(onDidReread);
  const ask = askBy(client);
  const questions = createQuestionsView(shown, ask, output);
  const speakers = createSpeakersView(shown, ask, output);
  const todo = createTodoView(shown, ask, output);
  const corrections = createCorrectionsView(shown, ask, output);
  const views = new Map([
    [QUESTIONS_VIEW, questions],
    [SPEAKERS_VIEW, speakers],
    [TODO_VIEW, todo],
    [CORRECTIONS_VIEW, corrections],
  ]);
  const tellShown = () => void commands.executeCommand("setContext", SHOWN_KEY, shown.document() !== null);
  tellShown();
  return Disposable.from(
    shown,
    questions,
    speakers,
    todo,
    corrections,
    keepShown(
      context,
      output,
      [...views.values()].map(({ tree }) => tree),
    ),
    registerMoveCommands(ask),
    showStatusBar(shown, ask, output),
    shown.onDidChange(tellShown),
    commands.registerCommand(GO_TO_ROW_COMMAND, async (view: string, id: string) => {
      // A speaker's row leads from turn to turn, the others to their place.
      if (view === SPEAKERS_VIEW) return commands.executeCommand("transcript.speakers.nextTurn", id);
      const place = views.get(view)?.row(id)?.place;
      return place === undefined || place === null ? undefined : goToPlace(place);
    }),
  );
}
