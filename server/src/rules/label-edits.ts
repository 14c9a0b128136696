/** Edits of labels that a rule and a refactoring share. */

import { castMember } from "../facts/cast";
import { memoTranscript } from "../facts/memo";
import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { type NameShape, nameShape } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { type Message, say } from "../text/message";
import { type Edit, slice } from "../text/source";
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

/** How a turn is made one with the turn before, and what becomes of its label. */
export interface Merge {
  readonly edit: Edit;
  /** Behind “Merge with …”: what goes, or what is kept as words. */
  readonly consequence: Message;
}

/** Words that make a sentence or its beginning, or a field: on such a line a label is not certain, and may have been said. */
const UNCERTAIN: ReadonlySet<NameShape> = new Set(["phrase", "clause", "field"]);

/**
 * The edit that makes a turn one with the turn `before`: its label goes, where it is certainly one. Where it could be what
 * somebody said (`My question: what does it cost?`), all words stay and only the paragraph that they began is joined; null where that has more than white space before it.
 */
export function mergeOf(transcript: Transcript, before: Turn, turn: Turn): Merge | null {
  const label = slice(transcript.source, turn.label.span).trim();
  const isCertain =
    !UNCERTAIN.has(nameShape(turn.label.text)) || castMember(transcript.knowledge.cast, turn.label.text, null) !== null;
  if (isCertain) return { edit: removalOfLabel(transcript, turn), consequence: say`removing “${label}”` };
  const gap = { start: before.span.end, end: turn.label.span.start };
  if (/\S/.test(slice(transcript.source, gap))) return null;
  return { edit: { span: gap, text: " " }, consequence: say`keeping “${label}” as words` };
}

/** What stands between turns: a blank line, unless most of them stand close. */
export const turnGap: (transcript: Transcript) => string = memoTranscript((transcript) => {
  const { turns } = outline(transcript);
  const below = turns.slice(1);
  const spaced = below.filter(({ line }) => isBlank(transcript, line - 1)).length;
  return terminator(transcript).repeat(spaced * 2 < below.length ? 1 : 2);
});
