/** One line, read by its own text alone. */

import { isBlankUnit } from "../text/units";
import type { Candidate } from "./candidate";
import { readCandidates } from "./label";
import { lineMemory, type Memory } from "./memory";
import { readTraits, Trait, type Traits } from "./traits";

export interface Line {
  /** The line without its terminator. */
  readonly content: string;
  /** The line without white space around it. */
  readonly words: string;
  /** Units, the terminator included. */
  readonly length: number;
  /** Offset, from the line's start, behind the last unit that is not part of the terminator. */
  readonly end: number;
  /** Where `words` begins and ends, from the line's start; the same for a blank line. */
  readonly from: number;
  readonly to: number;
  /** What could be a label on this line, in order; the first may be the line's first words. */
  readonly candidates: readonly Candidate[];
  readonly traits: Traits;
  /** True when the line holds a question mark. */
  readonly asks: boolean;
  readonly memory: Memory;
}

const NO_CANDIDATES: readonly Candidate[] = [];

function isTerminator(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

/** Reads a line; `text` includes its terminator. */
export function readLine(text: string): Line {
  let end = text.length;
  while (end > 0 && isTerminator(text.charCodeAt(end - 1))) end--;
  let from = 0;
  while (from < end && isBlankUnit(text.charCodeAt(from))) from++;
  let to = end;
  while (to > from && isBlankUnit(text.charCodeAt(to - 1))) to--;
  const content = end === text.length ? text : text.slice(0, end);
  const traits = readTraits(content);
  return {
    content,
    words: to - from === end ? content : text.slice(from, to),
    length: text.length,
    end,
    from,
    to,
    candidates: from === to ? NO_CANDIDATES : readCandidates(content, traits),
    traits,
    asks: (traits & Trait.questionMark) !== 0,
    memory: lineMemory(),
  };
}
