/** A question that another question follows, or nothing: an answer or its label may be lost. */

import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { endsInQuestion } from "../facts/sentences";
import { nameKey } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { say } from "../text/message";
import { slice } from "../text/source";
import { namesOne } from "./document-labels";
import type { Finding, TranscriptRule } from "./rule";

/** So many questions are answered at once in a text that asks and answers by turns, and so many times as many as are not. */
const FEWEST_ANSWERED = 5;
const TIMES_MORE = 10;
/** “Yes?” and “Which one?” ask for a word more; a whole question has at least so many words. */
const FEWEST_WORDS = 5;

export const unansweredQuestion: TranscriptRule = {
  name: "unanswered-question",
  summary: "A question is followed by another one, or by nothing: an answer may be lost.",
  severity: "hint",
  tags: ["labels"],
  scope: "transcript",
  *check(transcript) {
    const { turns } = outline(transcript);
    let answered = 0;
    const found: Finding[] = [];
    for (const [i, turn] of turns.entries()) {
      if (turn.role !== "question") continue;
      const next = turns[i + 1];
      if (next?.role === "answer") answered++;
      else if (asks(transcript, turn) && isUnanswered(transcript, turn, next)) found.push(finding(turn, next));
    }
    if (answered >= FEWEST_ANSWERED && answered >= TIMES_MORE * found.length) yield* found;
  },
};

function finding(turn: Turn, next: Turn | undefined): Finding {
  const span = turn.label.name;
  if (next === undefined) return { span, message: say`The transcript ends on this unanswered question.` };
  return {
    span,
    message: say`No answer between this question and the next.`,
    related: [{ span: next.label.name, message: say`The next question.` }],
  };
}

function isUnanswered(transcript: Transcript, turn: Turn, next: Turn | undefined): boolean {
  if (next === undefined) return true;
  if (next.role !== "question" || !asks(transcript, next)) return false;
  // A speaker's two turns in a row are the matter of `repeated-label`.
  if (nameKey(turn.label.text) === nameKey(next.label.text) && namesOne(turn.label.text)) return false;
  const { parts } = outline(transcript);
  for (let line = turn.toLine + 1; line < next.line; line++) if (parts[line] === "note") return false;
  return true;
}

/** True when the turn ends with the mark of a question that is more than a word or two. */
function asks({ source }: Transcript, turn: Turn): boolean {
  const words = slice(source, { start: turn.textStart, end: turn.span.end }).trim();
  if (!endsInQuestion(words)) return false;
  return words.endsWith("？") || words.split(/\s+/, FEWEST_WORDS).length >= FEWEST_WORDS;
}
