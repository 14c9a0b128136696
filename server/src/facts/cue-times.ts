/** How long each turn lasts by the times of captions' cues. */

import type { Transcript } from "../syntax/transcript";
import { lineSpan, slice } from "../text/source";
import { withoutTags } from "./caption-tags";
import { frame } from "./frame";
import { memoTranscript } from "./memo";
import { outline } from "./outline";

/** Seconds of the recording. */
export interface SpokenSeconds {
  /** Of each turn, in the order of `Outline.turns`. */
  readonly turns: readonly number[];
  /** Before the first label. */
  readonly statement: number;
  readonly all: number;
}

const TIMES = /(?:(\d{1,3}):)?(\d{1,2}):(\d{2}[.,]\d{1,3})\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2}[.,]\d{1,3})/;

/** The seconds for which the cues of captions stay, each second once, though cues overlap; null for what is no captions. Remembered. */
export const spokenSeconds: (transcript: Transcript) => SpokenSeconds | null = memoTranscript((transcript) => {
  const { forms, captions } = frame(transcript);
  if (!captions) return null;
  const { turns } = outline(transcript);
  const ofTurns = turns.map(() => 0);
  let statement = 0;
  let shown = 0;
  let turn = -1;
  for (let line = 0; line < forms.length; line++) {
    const times = forms[line] === "cue" ? cueTimes(lineOf(transcript, line)) : null;
    if (times === null) continue;
    const { start, end } = times;
    const seconds = Math.max(0, end - Math.max(start, shown));
    shown = Math.max(shown, end);
    /** Letters that each turn has in this cue, the statement under -1: who speaks in one cue share it. */
    const letters = new Map<number, number>();
    let all = 0;
    for (let below = line + 1; forms[below] !== undefined && forms[below] !== "blank" && forms[below] !== "cue"; below++) {
      while ((turns[turn + 1]?.line ?? Infinity) <= below) turn++;
      const length = isSpoken(transcript, below) ? withoutTags(lineOf(transcript, below)).length : 0;
      letters.set(turn, (letters.get(turn) ?? 0) + length);
      all += length;
    }
    for (const [owner, length] of letters) {
      const share = all === 0 ? 0 : (seconds * length) / all;
      if (owner === -1) statement += share;
      else ofTurns[owner] = (ofTurns[owner] ?? 0) + share;
    }
  }
  return { turns: ofTurns, statement, all: ofTurns.reduce((sum, one) => sum + one, statement) };
});

/** The seconds between which a caption is shown, by the line of its times; null for another line. */
export function cueTimes(line: string): { readonly start: number; readonly end: number } | null {
  const times = TIMES.exec(line);
  return times === null ? null : { start: secondsOf(times.slice(1, 4)), end: secondsOf(times.slice(4, 7)) };
}

function lineOf({ source }: Transcript, line: number): string {
  return slice(source, lineSpan(source, line));
}

/** True for a line of speech that is not all in brackets. */
function isSpoken(transcript: Transcript, line: number): boolean {
  const part = outline(transcript).parts[line];
  return (part === "turn" || part === "statement") && frame(transcript).forms[line] !== "bracketed";
}

function secondsOf([hours = "0", minutes = "0", seconds = "0"]: readonly (string | undefined)[]): number {
  return (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds.replace(",", "."));
}
