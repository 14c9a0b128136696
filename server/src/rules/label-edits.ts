/** Edits of labels that a rule and a refactoring share. */

import { memo } from "../facts/memo";
import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import type { Transcript } from "../syntax/transcript";
import type { Edit } from "../text/source";
import { turnIndexes } from "./document-labels";
import { isBlank, removalOfLines, terminator } from "./layout";

/**
 * The edit that takes a turn's label away, so that its words belong to the turn before; where it has no words, the
 * place that it took goes, too.
 */
export function removalOfLabel(transcript: Transcript, turn: Turn): Edit {
  if (turn.textStart < turn.span.end) return { span: { start: turn.label.span.start, end: turn.textStart }, text: "" };
  const before = outline(transcript).turns[(turnIndexes(transcript).get(turn) ?? 0) - 1];
  const { text } = transcript.source;
  let end = turn.span.end;
  while (/[ \t\u00a0]/.test(text.charAt(end))) end++;
  if (before !== undefined) return { span: { start: before.span.end, end }, text: "" };
  return removalOfLines(transcript, { from: turn.line, to: turn.toLine });
}

/** What stands between turns: a blank line, unless most of them stand close. */
export const turnGap: (transcript: Transcript) => string = memo((transcript) => {
  const { turns } = outline(transcript);
  const below = turns.slice(1);
  const spaced = below.filter(({ line }) => isBlank(transcript, line - 1)).length;
  return terminator(transcript).repeat(spaced * 2 < below.length ? 1 : 2);
});
