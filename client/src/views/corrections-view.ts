/** The view of corrections: what a person has said of this archive's transcripts, each to be taken back. */

import { commands, Disposable, type LogOutputChannel } from "vscode";
import type { AskServer } from "./ask-server";
import { undoCorrection } from "./correct";
import { type CorrectionList, correctionRows, madeOf } from "./correction-rows";
import { createRowView, endingWith, type Filling, type RowView } from "./row-view";
import type { ShownTranscript } from "./shown-transcript";

export const CORRECTIONS_VIEW = "transcript.corrections";

/** Makes the view and its command, until they are disposed of. */
export function createCorrectionsView(shown: ShownTranscript, ask: AskServer, output: LogOutputChannel): RowView {
  const gather = async (): Promise<Filling> => {
    const document = shown.document();
    const list = document === null ? null : await ask<CorrectionList>("transcript/corrections", document);
    const rows = list === null ? [] : correctionRows(list);
    return { rows, isKnown: list !== null, description: "", message: null, badge: null };
  };
  const view = createRowView(CORRECTIONS_VIEW, output, gather);
  const following = Disposable.from(
    shown.onDidChange(view.fill),
    commands.registerCommand("transcript.corrections.undo", async (id: unknown) => {
      const row = view.row(id);
      const made = row === null ? null : madeOf(row);
      const document = shown.document();
      if (made !== null && document !== null) await undoCorrection(document.uri.toString(), made);
    }),
  );
  return endingWith(view, following);
}
