/** A text with its line table: the one place that knows where lines begin and how an edit changes a text. */

import type { Span } from "./span";

/** One replacement: the units of `span` give way to `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export interface Source {
  readonly text: string;
  /**
   * Offsets at which lines begin, ascending; the first is 0.
   * A line ends at LF, CRLF or a lone CR and at nothing else (not at NEL, form feed or U+2028), as in the
   * protocol; a text that ends with a terminator has one more, empty line, as editors show it.
   */
  readonly lineStarts: readonly number[];
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The source of a text; any string is accepted. */
export function createSource(text: string): Source {
  const lineStarts = [0];
  for (let start = nextLineStart(text, 0); start !== -1; start = nextLineStart(text, start)) lineStarts.push(start);
  return { text, lineStarts };
}

/** Offset behind the next line terminator at or after `from`; -1 when there is none. */
export function nextLineStart(text: string, from: number): number {
  const lineFeed = text.indexOf("\n", from);
  const searchEnd = lineFeed === -1 ? text.length : lineFeed;
  for (let i = from; i < searchEnd; i++) {
    if (text.charCodeAt(i) === CARRIAGE_RETURN)
      return i + 1 < text.length && text.charCodeAt(i + 1) === LINE_FEED ? i + 2 : i + 1;
  }
  return lineFeed === -1 ? -1 : lineFeed + 1;
}

/** The 0-based line that holds `offset`; an offset outside the text counts as its nearest end. */
export function lineAt(source: Source, offset: number): number {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The span of a 0-based line, its terminator left out; an empty span at the text's end for a line that is not there. */
export function lineSpan(source: Source, line: number): Span {
  const start = source.lineStarts[line] ?? source.text.length;
  let end = source.lineStarts[line + 1] ?? source.text.length;
  if (end > start && source.text.charCodeAt(end - 1) === LINE_FEED) end--;
  if (end > start && source.text.charCodeAt(end - 1) === CARRIAGE_RETURN) end--;
  return { start, end };
}

/** The text of a span. */
export function slice(source: Source, span: Span): string {
  return source.text.slice(span.start, span.end);
}

/**
 * The text with all edits made at once; their spans mean the text as it is before any of them.
 * Throws a `RangeError` when two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = "";
  let position = 0;
  for (const { span, text: replacement } of sorted) {
    if (span.start < position || span.end < span.start || span.end > text.length) {
      throw new RangeError(`The edit ${span.start}–${span.end} overlaps another or leaves the text of ${text.length} units.`);
    }
    result += text.slice(position, span.start) + replacement;
    position = span.end;
  }
  return result + text.slice(position);
}
