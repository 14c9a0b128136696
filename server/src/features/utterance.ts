/** The paragraph at a place, without the label of the turn that begins in it. */

import type { LineRange, Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { paragraphs } from "../facts/paragraphs";
import { turnAt } from "../facts/speakers";
import type { Transcript } from "../syntax/transcript";
import { lineAt, lineSpan } from "../text/source";
import type { Span } from "../text/span";

export interface Utterance extends LineRange {
  /** The words: label and white space around them left out. */
  readonly span: Span;
  /** Whose paragraph it is; null where nobody's turn is. */
  readonly turn: Turn | null;
}

/** The paragraph at an offset; null on a blank line. */
export function utteranceAt(transcript: Transcript, offset: number): Utterance | null {
  const { source, lines } = transcript;
  const { areLines, endings } = paragraphs(transcript);
  const isBlank = (line: number) => lines[line] === undefined || lines[line].from === lines[line].to;
  const isDivided = (line: number) => isBlank(line) || isBlank(line + 1) || (areLines && includes(endings, line));
  const line = lineAt(source, offset);
  if (isBlank(line)) return null;
  const turn = turnAt(transcript, offset);
  let from = line;
  while (from > (turn?.line ?? 0) && !isDivided(from - 1)) from--;
  let to = line;
  while (to < (turn?.toLine ?? lines.length - 1) && !isDivided(to)) to++;
  const start = lineSpan(source, from).start + (lines[from]?.from ?? 0);
  const end = lineSpan(source, to).start + (lines[to]?.to ?? 0);
  return {
    from,
    to,
    span: { start: Math.max(start, turn?.textStart ?? start), end: Math.min(end, turn?.span.end ?? end) },
    turn,
  };
}

/** The paragraph at an offset, if all its lines are speech of one speaker, or of none. */
export function speechAt(transcript: Transcript, offset: number): Utterance | null {
  const utterance = utteranceAt(transcript, offset);
  if (utterance === null || utterance.span.end <= utterance.span.start) return null;
  const { from, to, turn } = utterance;
  const part = turn === null ? "statement" : "turn";
  return outline(transcript)
    .parts.slice(from, to + 1)
    .every((one) => one === part)
    ? utterance
    : null;
}

/** The paragraphs of speech that a selection touches. */
export function speechIn(transcript: Transcript, { start, end }: Span): readonly Utterance[] {
  const { source, lines } = transcript;
  const found: Utterance[] = [];
  for (let line = lineAt(source, start), last = lineAt(source, end); line <= last; line++) {
    const first = lineSpan(source, line).start + (lines[line]?.from ?? 0);
    const utterance = speechAt(transcript, Math.max(start, first));
    if (utterance === null) continue;
    found.push(utterance);
    line = Math.max(line, utterance.to);
  }
  return found;
}

/** True when a number is among sorted ones. */
function includes(sorted: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}
