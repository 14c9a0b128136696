/** One line, read by its own text alone. */

import type { Candidate } from "./candidate";
import { readCandidates } from "./label";

export interface Line {
  /** Units, the terminator included. */
  readonly length: number;
  /** Offset, from the line's start, behind the last unit that is not part of the terminator. */
  readonly end: number;
  /** The line without white space around it, from the line's start; empty (`from === to`) for a blank line. */
  readonly from: number;
  readonly to: number;
  /** What could be a label on this line, in order; the first may be the line's first words. */
  readonly candidates: readonly Candidate[];
  /** True when the line holds a question mark. */
  readonly asks: boolean;
}

const NO_CANDIDATES: readonly Candidate[] = [];

/** Reads a line; `text` includes its terminator. */
export function readLine(text: string): Line {
  let end = text.length;
  while (end > 0 && (text[end - 1] === "\n" || text[end - 1] === "\r")) end--;
  const content = text.slice(0, end);
  const from = end - content.trimStart().length;
  const to = Math.max(from, content.trimEnd().length);
  return {
    length: text.length,
    end,
    from,
    to,
    candidates: from === to ? NO_CANDIDATES : readCandidates(content),
    asks: /[?？]/.test(content),
  };
}
