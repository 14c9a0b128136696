/** The transcript as a value: its text and its lines, each read by its own text alone, and edits that keep every line they do not touch. */

import { applyEdits, createSource, type Edit, lineAt, nextLineStart, type Source } from "../text/source";
import { type Knowledge, NO_KNOWLEDGE } from "./knowledge";
import { type Line, readLine } from "./line";

export interface Transcript {
  readonly source: Source;
  /** The lines in order; their lengths add up to the text's, and `lines[i]` begins at `source.lineStarts[i]`. */
  readonly lines: readonly Line[];
  readonly knowledge: Knowledge;
}

/** The transcript of a text, read with what an archive teaches. Never fails: any string is a transcript, the empty one too. */
export function parse(text: string, knowledge: Knowledge = NO_KNOWLEDGE): Transcript {
  const source = createSource(text);
  const { lineStarts } = source;
  const lines = lineStarts.map((start, i) => readLine(text.slice(start, lineStarts[i + 1] ?? text.length)));
  return { source, lines, knowledge };
}

/** The same text read with other knowledge; the same object where the knowledge is the same. */
export function withKnowledge(transcript: Transcript, knowledge: Knowledge): Transcript {
  return transcript.knowledge === knowledge ? transcript : { ...transcript, knowledge };
}

/**
 * The transcript after one edit; equal to `parse` of the new text, with every line that the edit did not touch
 * kept as the same object. Throws a `RangeError` for an edit outside the text.
 */
export function edit(transcript: Transcript, change: Edit): Transcript {
  const { source, lines, knowledge } = transcript;
  const text = applyEdits(source.text, [change]);
  // A CR at the end of the line before may join an LF that the edit brings or bares: start one unit earlier.
  const first = lineAt(source, Math.max(0, change.span.start - 1));
  const last = lineAt(source, change.span.end);
  const shift = text.length - source.text.length;
  const tailStart = source.lineStarts[last + 1];
  const stop = tailStart === undefined ? text.length : tailStart + shift;

  const freshStarts: number[] = [];
  const freshLines: Line[] = [];
  let start = source.lineStarts[first] as number;
  for (;;) {
    const next = nextLineStart(text, start);
    freshStarts.push(start);
    freshLines.push(readLine(text.slice(start, next === -1 ? text.length : next)));
    if (next === -1 || (tailStart !== undefined && next >= stop)) break;
    start = next;
  }
  const lineStarts = source.lineStarts.slice(0, first);
  for (const fresh of freshStarts) lineStarts.push(fresh);
  for (let i = last + 1; i < source.lineStarts.length; i++) lineStarts.push((source.lineStarts[i] as number) + shift);
  const edited = [...lines.slice(0, first), ...freshLines, ...lines.slice(last + 1)];
  return { source: { text, lineStarts }, lines: edited, knowledge };
}
