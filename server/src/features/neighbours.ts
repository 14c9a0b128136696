/** The turn or question before or behind a place. */

import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import type { Transcript } from "../syntax/transcript";

export interface Step {
  readonly to: "turn" | "question";
  readonly direction: "next" | "previous";
}

/** The next turn whose name begins behind an offset, or the last whose name begins before it; null where there is none. */
export function neighbour(transcript: Transcript, offset: number, { to, direction }: Step): Turn | null {
  const turns = outline(transcript).turns.filter(({ role }) => to === "turn" || role === "question");
  const found =
    direction === "next"
      ? turns.find(({ label }) => label.name.start > offset)
      : turns.findLast(({ label }) => label.name.start < offset);
  return found ?? null;
}
