/** Finds the lines of a schedule: what begins at which time of a day, and nobody's words. */

import { Trait } from "../syntax/traits";
import type { Transcript } from "../syntax/transcript";
import { memoLine, memoTranscript } from "./memo";

/** A time of the day in hours and minutes, or from one to another, at the start of a line. */
const CLOCK = /^[\s*•·\-–—(]{0,6}\d{1,2}[:.h](\d{2})(?![\d:]|[.,]\d)/;
/** So many lines with such times show what they are; nobody speaks at full five minutes each time. */
const FEWEST = 4;
const ROUND = 5;

/** The minutes with which a line begins; -1 where it begins otherwise. */
const minutesOf = memoLine((text) => Number(CLOCK.exec(text.slice(0, LOOKED_AT))?.[1] ?? -1), {
  traits: Trait.digit,
  otherwise: -1,
});
const LOOKED_AT = 16;

/** The 0-based lines of a schedule; none where one of the times that begin lines is not at full five minutes. */
export const scheduleLines: (transcript: Transcript) => ReadonlySet<number> = memoTranscript((transcript) => {
  const lines = new Set<number>();
  for (let line = 0; line < transcript.lines.length; line++) {
    const minutes = minutesOf(transcript, line);
    if (minutes === -1) continue;
    if (minutes % ROUND !== 0) return NONE;
    lines.add(line);
  }
  return lines.size < FEWEST ? NONE : lines;
});

const NONE: ReadonlySet<number> = new Set();
