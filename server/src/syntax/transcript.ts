/** The transcript as a value: its text and its lines, each read by its own text alone, and edits that keep every line they do not touch. */

import { applyEdits, createSource, type Edit, lineAt, nextLineStart, type Source } from "../text/source";
import { ownCopy } from "../text/units";
import { type Knowledge, NO_KNOWLEDGE } from "./knowledge";
import { type Line, readLine } from "./line";
import { type Memory, transcriptMemory } from "./memory";

export interface Transcript {
  readonly source: Source;
  /** The lines in order; their lengths add up to the text's, and `lines[i]` begins at `source.lineStarts[i]`. */
  readonly lines: readonly Line[];
  readonly knowledge: Knowledge;
  readonly memory: Memory;
}

const LONGEST_TERMINATOR = 2;

/** The transcript of a text, read with what an archive teaches. Never fails: any string is a transcript, the empty one too. */
export function parse(text: string, knowledge: Knowledge = NO_KNOWLEDGE): Transcript {
  const source = createSource(text);
  const { lineStarts } = source;
  // Half of the lines are blank, and alike: what one of them says, all of them say.
  const blank = new Map<string, Line>();
  const lines = lineStarts.map((start, i) => {
    const line = text.slice(start, lineStarts[i + 1] ?? text.length);
    if (line.length > LONGEST_TERMINATOR) return readLine(line);
    const known = blank.get(line) ?? readLine(line);
    blank.set(line, known);
    return known;
  });
  return { source, lines, knowledge, memory: transcriptMemory() };
}

/** The same text read with other knowledge; the same object where the knowledge is the same. */
export function withKnowledge(transcript: Transcript, knowledge: Knowledge): Transcript {
  return transcript.knowledge === knowledge ? transcript : { ...transcript, knowledge, memory: transcriptMemory() };
}

/**
 * The transcript after one edit; equal to `parse` of the new text, with every line that the edit did not touch
 * kept as the same object. Throws a `RangeError` for an edit outside the text.
 */
export function edit(transcript: Transcript, change: Edit): Transcript {
  return editAll(transcript, [change]);
}

/**
 * The transcript after edits that are made at once, their spans meaning the text before any of them; equal to `parse` of
 * the new text, with every untouched line kept as the same object. Throws a `RangeError` as `applyEdits` does.
 */
export function editAll(transcript: Transcript, changes: readonly Edit[]): Transcript {
  const { source, knowledge } = transcript;
  const text = applyEdits(source.text, changes);
  const lineStarts: number[] = [];
  const lines: Line[] = [];
  let next = 0;
  let shift = 0;
  for (const { first, last, growth } of touchedLines(source, changes)) {
    next = keep(transcript, { from: next, to: first, shift }, lineStarts, lines);
    const tailStart = source.lineStarts[last + 1];
    let start = (source.lineStarts[first] as number) + shift;
    shift += growth;
    const stop = tailStart === undefined ? text.length : tailStart + shift;
    for (;;) {
      const end = nextLineStart(text, start);
      lineStarts.push(start);
      // Its own copy: a slice would keep the whole text of this version alive for as long as the line lives.
      lines.push(readLine(ownCopy(text.slice(start, end === -1 ? text.length : end))));
      if (end === -1 || (tailStart !== undefined && end >= stop)) break;
      start = end;
    }
    next = last + 1;
  }
  keep(transcript, { from: next, to: source.lineStarts.length, shift }, lineStarts, lines);
  return { source: { text, lineStarts }, lines, knowledge, memory: transcriptMemory() };
}

interface TouchedLines {
  /** 0-based, both included. */
  readonly first: number;
  readonly last: number;
  /** By how many units they become longer. */
  readonly growth: number;
}

/** Runs of lines that the edits touch, in order, none twice. */
function touchedLines(source: Source, changes: readonly Edit[]): readonly TouchedLines[] {
  const runs: TouchedLines[] = [];
  for (const { span, text } of [...changes].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    // A CR at the end of the line before may join an LF that the edit brings or bares: start one unit earlier.
    const first = lineAt(source, Math.max(0, span.start - 1));
    const last = lineAt(source, span.end);
    const growth = text.length - (span.end - span.start);
    const before = runs.at(-1);
    if (before === undefined || first > before.last) runs.push({ first, last, growth });
    else runs[runs.length - 1] = { first: before.first, last: Math.max(last, before.last), growth: before.growth + growth };
  }
  return runs;
}

/** Copies the lines from `from` up to `to` to where they begin now; the line behind them. */
function keep(
  { source, lines }: Transcript,
  { from, to, shift }: { readonly from: number; readonly to: number; readonly shift: number },
  newStarts: number[],
  newLines: Line[],
): number {
  for (let line = from; line < to; line++) {
    newStarts.push((source.lineStarts[line] as number) + shift);
    newLines.push(lines[line] as Line);
  }
  return to;
}
