/** How much is said: words of turns, of a statement, of all, and the time they take. */

import type { Line } from "../syntax/line";
import { lineSlot } from "../syntax/memory";
import type { Transcript } from "../syntax/transcript";
import { type Message, say } from "../text/message";
import { lineSpan, slice } from "../text/source";
import { contains } from "../text/span";
import { withoutTags } from "./caption-tags";
import { memoLine, memoTranscript } from "./memo";
import type { LineRange, Turn } from "./model";
import { outline } from "./outline";

export interface WordCounts {
  /** Words of each turn, in the order of `Outline.turns`; labels, events and gaps are none. */
  readonly turns: readonly number[];
  /** Words before the first label. */
  readonly statement: number;
  readonly all: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‘`´-][\p{L}\p{M}\p{N}]+)*/gu;
/** Chinese and Japanese write no spaces; a word has about one and a half characters. */
const CHARACTER = /[\u3040-\u30ff\u3400-\u9fff]/g;

/** Counts the words of a transcript; a line that an edit left alone is not counted again. */
export const wordCounts: (transcript: Transcript) => WordCounts = memoTranscript((transcript) => {
  const { source } = transcript;
  const { turns, statement, brackets } = outline(transcript);
  const counts = turns.map((turn, i) => wordsOfTurn(transcript, turn, turns[i - 1], turns[i + 1]));
  let ofStatement = statement === null ? 0 : wordsOfLines(transcript, statement, "statement");
  let next = 0;
  for (const { span } of brackets) {
    while ((turns[next]?.span.end ?? Infinity) < span.end) next++;
    const turn = turns[next];
    const words = wordsIn(slice(source, span));
    if (turn !== undefined && span.start >= turn.textStart) counts[next] = (counts[next] ?? 0) - words;
    else if (statement !== null && contains(lineRangeSpan(transcript, statement), span)) ofStatement -= words;
  }
  return { turns: counts, statement: ofStatement, all: counts.reduce((sum, words) => sum + words, ofStatement) };
});

/** How long somebody speaks, with units: what a recording says by its `seconds`, or else about what the words take at a rate a minute. */
export function speakingTime(words: number, wordsPerMinute: number, seconds: number | null): Message {
  return seconds === null ? say`about ${inUnits((words * 60) / wordsPerMinute)}` : inUnits(seconds);
}

/** `9 s`, `1 min 3 s`, `2 h 5 min`. */
function inUnits(time: number): Message {
  const seconds = Math.round(time);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  if (h > 0) return say`${h} h ${m} min`;
  return m > 0 ? say`${m} min ${s} s` : say`${s} s`;
}

function wordsOfTurn(transcript: Transcript, turn: Turn, before: Turn | undefined, after: Turn | undefined): number {
  const { source } = transcript;
  const sharesLines = before?.toLine === turn.line || after?.line === turn.toLine;
  if (sharesLines) return wordsIn(slice(source, { start: turn.textStart, end: turn.span.end }));
  return wordsOfLines(transcript, { from: turn.line, to: turn.toLine }, "turn") - wordsOfLabel(transcript, turn);
}

/** How many words stand on a line before an offset from its start. */
interface LabelWords {
  readonly until: number;
  readonly words: number;
}

const labelSlot = lineSlot();

/** How many words stand before what a turn says; kept with its line, where they are on one. */
function wordsOfLabel({ source, lines }: Transcript, { line: index, textStart }: Turn): number {
  const line = lines[index] as Line;
  const { start } = lineSpan(source, index);
  const until = textStart - start;
  const kept = line.memory.get(labelSlot) as LabelWords | undefined;
  if (kept?.until === until) return kept.words;
  const words = wordsIn(slice(source, { start, end: textStart }));
  if (until <= line.end) line.memory.set(labelSlot, { until, words } satisfies LabelWords);
  return words;
}

/** How many words a line has, label and all. */
const wordsOfLine = memoLine(wordsIn);

/** Words of those lines in a range that are a given part. */
function wordsOfLines(transcript: Transcript, { from, to }: LineRange, part: "turn" | "statement"): number {
  const { parts } = outline(transcript);
  let words = 0;
  for (let line = from; line <= to; line++) if (parts[line] === part) words += wordsOfLine(transcript, line);
  return words;
}

function lineRangeSpan({ source }: Transcript, { from, to }: LineRange): { start: number; end: number } {
  return { start: lineSpan(source, from).start, end: lineSpan(source, to).end };
}

function wordsIn(written: string): number {
  const text = withoutTags(written);
  const characters = text.match(CHARACTER)?.length ?? 0;
  const spaced = characters === 0 ? text : text.replace(CHARACTER, " ");
  return (spaced.match(WORD)?.length ?? 0) + Math.round(characters / 1.5);
}
