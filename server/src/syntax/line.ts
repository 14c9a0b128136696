/** One line, read by its own text alone. */

export interface Line {
  /** Units, the terminator included. */
  readonly length: number;
  /** Offset, from the line's start, behind the last unit that is not part of the terminator. */
  readonly end: number;
  /** The line without white space around it, from the line's start; empty (`from === to`) for a blank line. */
  readonly from: number;
  readonly to: number;
}

/** Reads a line; `text` includes its terminator. */
export function readLine(text: string): Line {
  let end = text.length;
  while (end > 0 && (text[end - 1] === "\n" || text[end - 1] === "\r")) end--;
  const content = text.slice(0, end);
  const from = end - content.trimStart().length;
  return { length: text.length, end, from, to: Math.max(from, content.trimEnd().length) };
}
