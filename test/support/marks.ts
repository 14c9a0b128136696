/** Texts with marks in them: `<|>` is a cursor, `<|…|>` a range. */

import type { Span } from "../../server/src/text/span";

export interface Marked {
  /** The text without its marks. */
  readonly text: string;
  /** The marked places in text order; a cursor is an empty span. */
  readonly spans: readonly Span[];
}

/** Reads the marks out of a text. */
export function readMarks(marked: string): Marked {
  const spans: Span[] = [];
  let text = "";
  let start = -1;
  for (const piece of marked.split(/(<\|>|<\||\|>)/)) {
    if (piece === "<|>") spans.push({ start: text.length, end: text.length });
    else if (piece === "<|") start = text.length;
    else if (piece === "|>") spans.push({ start, end: text.length });
    else text += piece;
  }
  return { text, spans };
}

/** The text with marks put around spans, which may nest but not cross. */
export function writeMarks(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }, i) =>
    start === end
      ? [{ at: start, order: 1, size: 0, i, mark: "<|>" }]
      : [
          { at: start, order: 2, size: start - end, i, mark: "<|" },
          { at: end, order: 0, size: end - start, i, mark: "|>" },
        ],
  );
  marks.sort((a, b) => a.at - b.at || a.order - b.order || a.size - b.size || a.i - b.i);
  let result = "";
  let position = 0;
  for (const { at, mark } of marks) {
    result += text.slice(position, at) + mark;
    position = at;
  }
  return result + text.slice(position);
}
