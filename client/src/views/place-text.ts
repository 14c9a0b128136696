/** What the status bar says of a place in a transcript. */

import { counted, say } from "../words";

/** The server's answer to `transcript/place`. */
export interface PlaceFacts {
  /** Whose turn it is; null where it is nobody's. */
  readonly speaker: string | null;
  /** The 1-based number of the question that is asked or answered there; null where none is. */
  readonly question: number | null;
  readonly words: number;
  readonly findings: number;
  /** How many of the findings are safe to fix. */
  readonly safe: number;
}

/** Parts of what is said, the most particular first. */
export function placeParts({ speaker, question, words, findings }: PlaceFacts): readonly string[] {
  return [
    ...(speaker === null ? [] : [speaker]),
    ...(question === null ? [] : [say("question {0}", question)]),
    counted(words, "1 word", "{0} words"),
    counted(findings, "1 finding", "{0} findings"),
  ];
}

/** What can be done where the cursor is: the commands of ours that can be of use, by their names. */
export function placeActions({
  speaker,
  question,
  findings,
  safe,
}: PlaceFacts): readonly { readonly label: string; readonly command: string }[] {
  return [
    ...(safe === 0
      ? []
      : [{ label: `$(wand) ${counted(safe, "Apply 1 Safe Fix", "Apply {0} Safe Fixes")}`, command: "transcript.todo.fixAll" }]),
    ...(findings === 0 ? [] : [{ label: `$(checklist) ${say("Show What Is to Do")}`, command: "transcript.todo.focus" }]),
    ...(speaker === null
      ? []
      : [
          { label: `$(arrow-down) ${say("Next Turn of {0}", speaker)}`, command: "transcript.nextTurnOfSpeaker" },
          { label: `$(arrow-up) ${say("Previous Turn of {0}", speaker)}`, command: "transcript.previousTurnOfSpeaker" },
        ]),
    ...(question === null ? [] : [{ label: `$(fold) ${say("Fold All Answers")}`, command: "transcript.foldAnswers" }]),
    { label: `$(question) ${say("Go to Question…")}`, command: "transcript.goToQuestion" },
    { label: `$(lightbulb) ${say("Correct at the Cursor…")}`, command: "editor.action.quickFix" },
  ];
}
