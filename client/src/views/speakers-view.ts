/** The view of speakers: who speaks how much, and what can be done about each. */

import { commands, Disposable, type LogOutputChannel, window } from "vscode";
import { say } from "../words";
import type { AskServer } from "./ask-server";
import { correct } from "./correct";
import { createRowView, endingWith, type Filling, goToRow, type RowView } from "./row-view";
import type { ShownTranscript } from "./shown-transcript";
import { SPEAKER, type SpeakerList, speakerRows } from "./speaker-rows";

export const SPEAKERS_VIEW = "transcript.speakers";

/** Makes the view and its commands, until they are disposed of. */
export function createSpeakersView(shown: ShownTranscript, ask: AskServer, output: LogOutputChannel): RowView {
  let cast: readonly string[] = [];
  const gather = async (): Promise<Filling> => {
    const document = shown.document();
    const list = document === null ? null : await ask<SpeakerList>("transcript/speakers", document);
    cast = list?.cast ?? [];
    const rows = document === null || list === null ? [] : speakerRows(document.uri.toString(), list);
    return { rows, isKnown: list !== null, description: "", message: null, badge: null };
  };
  const view = createRowView(SPEAKERS_VIEW, output, gather);
  const step = (direction: "next" | "previous") => async (id: unknown) => {
    const speaker = view.row(id)?.id;
    const document = shown.document();
    if (speaker !== undefined && document !== null)
      await stepThrough(document.uri.toString(), speaker.slice(SPEAKER.length), direction);
  };
  const correcting = (correction: string) => async (id: unknown) => {
    const place = view.row(id)?.place ?? null;
    if (place !== null) await correct(place, { correction });
  };
  const following = Disposable.from(
    shown.onDidChange(view.fill),
    commands.registerCommand("transcript.speakers.asks", correcting("asks")),
    commands.registerCommand("transcript.speakers.answers", correcting("answers")),
    commands.registerCommand("transcript.speakers.leads", correcting("leads")),
    commands.registerCommand("transcript.speakers.noLabel", correcting("never-label")),
    commands.registerCommand("transcript.speakers.alias", async (id: unknown) => {
      const row = view.row(id);
      const member = row === null ? null : await askMember(row.label, cast, view);
      if (row?.place && member !== null) await correct(row.place, { member });
    }),
    commands.registerCommand("transcript.speakers.nextTurn", step("next")),
    commands.registerCommand("transcript.speakers.previousTurn", step("previous")),
    commands.registerCommand("transcript.speakers.rename", async (id: unknown) => {
      if (await goToRow(view, id)) await commands.executeCommand("editor.action.rename");
    }),
    commands.registerCommand("transcript.speakers.renameInArchive", async (id: unknown) => {
      if (await goToRow(view, id)) await commands.executeCommand("transcript.renameSpeakerInArchive");
    }),
  );
  return endingWith(view, following);
}

/** Whom a label means: a member of the cast, or another speaker of the transcript, who becomes one; null where nobody is chosen. */
async function askMember(label: string, cast: readonly string[], view: RowView): Promise<string | null> {
  const others = view.rows().flatMap((row) => (row.label === label || cast.includes(row.label) ? [] : [row.label]));
  const items = [
    ...cast.map((name) => ({ label: name, description: say("in the cast") })),
    ...others.map((name) => ({ label: name, description: say("speaks in this transcript") })),
  ];
  const chosen = await window.showQuickPick(items, { placeHolder: say("Who is “{0}”?", label) });
  return chosen?.label ?? null;
}

/** Leads to the speaker's turn beside the cursor, the keyboard staying in the view so that the next one is a key away. */
async function stepThrough(uri: string, speaker: string, direction: "next" | "previous"): Promise<void> {
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  const { line, character } = editor?.selection.active ?? { line: 0, character: 0 };
  const command = direction === "next" ? "transcript.nextTurnOfSpeaker" : "transcript.previousTurnOfSpeaker";
  await commands.executeCommand(command, { textDocument: { uri }, position: { line, character }, speaker, takeFocus: false });
}
