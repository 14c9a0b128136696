/** Labels that no words follow. */

import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import type { Transcript } from "../syntax/transcript";
import { say } from "../text/message";
import { removalOfLabel } from "./label-edits";
import type { TranscriptRule } from "./rule";

export const emptyTurn: TranscriptRule = {
  name: "empty-turn",
  summary: "No words follow a label before the next label or the end.",
  severity: "warning",
  tags: ["labels"],
  scope: "transcript",
  *check(transcript) {
    const { turns } = outline(transcript);
    for (const [i, turn] of turns.entries()) {
      if (!isEmpty(transcript, turn, turns[i + 1])) continue;
      yield {
        span: turn.label.name,
        message: say`No words follow the label “${turn.label.text}”.`,
        fixes: [{ title: say`Remove the label “${turn.label.text}”`, edits: [removalOfLabel(transcript, turn)], safe: false }],
      };
    }
  },
};

/** A remark such as `(inaudible)` is what there is of a turn; so may be a time, or lines that were taken for a page's. */
function isEmpty(transcript: Transcript, turn: Turn, next: Turn | undefined): boolean {
  const { name, note, timecode } = turn.label;
  if (turn.textStart < turn.span.end || note !== null || (timecode !== null && timecode.start > name.start)) return false;
  const { parts } = outline(transcript);
  for (let line = turn.line + 1; line < (next?.line ?? parts.length); line++) {
    const part = parts[line];
    if (part !== "blank" && part !== "note" && part !== "end-marker") return false;
  }
  return true;
}
