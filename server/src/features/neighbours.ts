/** The turn or question before or behind a place. */

import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { turnAt } from "../facts/speakers";
import type { Transcript } from "../syntax/transcript";

export interface Step {
  readonly to: "turn" | "question" | "turn-of-speaker";
  readonly direction: "next" | "previous";
}

/**
 * The next turn whose name begins behind an offset, or the last whose name begins before it; null where there is none.
 * Of a speaker, as printed, or where none is named of the one who speaks at the offset, it is after the last turn the first
 * one, and the other way round: who looks through all turns of somebody may begin anywhere.
 */
export function neighbour(transcript: Transcript, offset: number, { to, direction }: Step, speaker?: string): Turn | null {
  const { turns } = outline(transcript);
  if (to !== "turn-of-speaker") {
    const wanted = turns.filter(({ role }) => to === "turn" || role === "question");
    return beside(wanted, offset, direction);
  }
  const name = speaker ?? turnAt(transcript, offset)?.label.text;
  const own = turns.filter(({ label }) => label.text === name);
  return beside(own, offset, direction) ?? (direction === "next" ? own[0] : own.at(-1)) ?? null;
}

function beside(turns: readonly Turn[], offset: number, direction: Step["direction"]): Turn | null {
  const found =
    direction === "next"
      ? turns.find(({ label }) => label.name.start > offset)
      : turns.findLast(({ label }) => label.name.start < offset);
  return found ?? null;
}
