/** The view of questions: who asks what, who answers, and what was left unanswered. */

import { commands, Disposable, type LogOutputChannel, type TextDocument, window } from "vscode";
import { counted, say } from "../words";
import type { AskServer } from "./ask-server";
import type { Conversation, SameAsBefore, ToldConversation } from "./conversation";
import { correct } from "./correct";
import {
  type Choice,
  EVERYTHING,
  type Filter,
  filters,
  filterText,
  noQuestionsText,
  pathTo,
  questionRows,
} from "./question-rows";
import { createRowView, endingWith, type Filling, goToRow, type RowView } from "./row-view";
import type { ShownTranscript } from "./shown-transcript";

export const QUESTIONS_VIEW = "transcript.questions";

/** The keys that the manifest's menus ask for. */
const FILTERED_KEY = "transcript.questions.isFiltered";
const GROUPED_KEY = "transcript.questions.isGrouped";

const NOTHING: ToldConversation = { resultId: "", opening: null, questions: [], turns: [] };

/** Makes the view and its commands, until they are disposed of. */
export function createQuestionsView(shown: ShownTranscript, ask: AskServer, output: LogOutputChannel): RowView {
  let known = NOTHING;
  let choice: Choice = { filter: EVERYTHING, isGrouped: false };
  let shownDocument: TextDocument | null = null;
  const conversationOf = async (document: TextDocument): Promise<ToldConversation | null> => {
    const more = document === shownDocument ? { previousResultId: known.resultId } : {};
    const answer = await ask<ToldConversation | SameAsBefore>("transcript/conversation", document, more);
    return answer !== null && "isSame" in answer ? known : answer;
  };
  const gather = async (): Promise<Filling> => {
    const document = shown.document();
    const answer = document === null ? null : await conversationOf(document);
    known = answer ?? NOTHING;
    shownDocument = document;
    return {
      rows: document === null ? [] : questionRows(document.uri.toString(), known, choice),
      isKnown: answer !== null,
      description: filterText(known, choice.filter),
      message: noQuestionsText(known),
      badge: null,
    };
  };
  // By then there is a view, as it is filled no earlier than in a later turn of the event loop.
  const view = createRowView(QUESTIONS_VIEW, output, gather, { onFilled: () => follow() });
  const choose = (next: Partial<Choice>) => {
    choice = { ...choice, ...next };
    void commands.executeCommand("setContext", FILTERED_KEY, choice.filter.kind !== "all");
    void commands.executeCommand("setContext", GROUPED_KEY, choice.isGrouped);
    view.fill();
  };
  const follow = () => {
    const editor = window.activeTextEditor;
    if (editor === undefined || editor.document !== shown.document()) return;
    view.reveal(pathTo(known, choice, editor.selection.active.line));
  };
  const following = Disposable.from(
    shown.onDidChange(view.fill),
    window.onDidChangeTextEditorSelection(follow),
    commands.registerCommand("transcript.questions.filter", async () => {
      const filter = await askFilter(known);
      if (filter !== null) choose({ filter });
    }),
    commands.registerCommand("transcript.questions.clearFilter", () => choose({ filter: EVERYTHING })),
    commands.registerCommand("transcript.questions.group", () => choose({ isGrouped: true })),
    commands.registerCommand("transcript.questions.ungroup", () => choose({ isGrouped: false })),
    commands.registerCommand("transcript.questions.noLabel", async (id: unknown) => {
      const place = view.row(id)?.place ?? null;
      if (place !== null) await correct(place, { correction: "no-label" });
    }),
    commands.registerCommand("transcript.questions.correct", async (id: unknown) => {
      if (await goToRow(view, id)) await commands.executeCommand("editor.action.quickFix");
    }),
  );
  return endingWith(view, following);
}

/** The filter that the person chooses; null where none is chosen. */
async function askFilter(conversation: Conversation): Promise<Filter | null> {
  const items = filters(conversation).map(({ filter, title, count }) => ({
    label: title,
    description: counted(count, "1 question", "{0} questions"),
    filter,
  }));
  const chosen = await window.showQuickPick(items, { placeHolder: say("Show only these questions") });
  return chosen?.filter ?? null;
}
