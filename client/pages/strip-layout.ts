/** Where what is in the strip of a conversation, and where the keys lead in it. */

import type { Statistics } from "../src/panels/messages";
import { say } from "../src/words";

/** More speakers than these share the last row. */
export const MOST_ROWS = 24;

/** What a speaker is called, the statement among them. */
export function speakerName(name: string | null): string {
  return name ?? say("Statement");
}

/** `8 s`, `12 min 5 s`. */
export function duration(seconds: number): string {
  const all = Math.round(seconds);
  const [minutes, rest] = [Math.floor(all / 60), all % 60];
  return minutes === 0 ? say("{0} s", rest) : say("{0} min {1} s", minutes, rest);
}

/** Of each speaker the row: those with most words have one of their own. */
export function rowsOf(speakers: readonly { readonly words: number }[]): readonly number[] {
  if (speakers.length <= MOST_ROWS) return speakers.map((_, i) => i);
  const byWords = speakers.map((_, i) => i).sort((a, b) => (speakers[b]?.words ?? 0) - (speakers[a]?.words ?? 0));
  const own = byWords.slice(0, MOST_ROWS - 1).sort((a, b) => a - b);
  const rows = new Map(own.map((speaker, row) => [speaker, row]));
  return speakers.map((_, i) => rows.get(i) ?? MOST_ROWS - 1);
}

/** The bar to which a key leads: left and right by the text, up and down to the nearest of another row; null for other keys and where none is. */
export function nextIndex(
  bars: readonly Pick<Statistics["bars"][number], "speaker">[],
  rowOf: readonly number[],
  at: number,
  key: string,
): number | null {
  if (bars.length === 0) return null;
  if (key === "ArrowRight") return Math.min(bars.length - 1, at + 1);
  if (key === "ArrowLeft") return Math.max(0, at - 1);
  if (key === "Home") return 0;
  if (key === "End") return bars.length - 1;
  const direction = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  if (direction === 0) return null;
  const rowAt = (index: number) => rowOf[bars[index]?.speaker ?? -1] ?? 0;
  const here = rowAt(at);
  let best: number | null = null;
  for (let index = 0; index < bars.length; index++) {
    const steps = (rowAt(index) - here) * direction;
    if (steps <= 0) continue;
    const bestSteps = best === null ? Infinity : (rowAt(best) - here) * direction;
    const isNearer = steps < bestSteps || (steps === bestSteps && Math.abs(index - at) < Math.abs((best ?? Infinity) - at));
    if (isNearer) best = index;
  }
  return best;
}

/** A round step of which at most six make the total; 0 for nothing. */
export function stepOf(total: number, unit: Statistics["unit"]): number {
  const steps = unit === "words" ? [1, 2, 5].flatMap((one) => [1, 10, 100, 1e3, 1e4, 1e5, 1e6].map((ten) => one * ten)) : SECONDS;
  return total <= 0 ? 0 : (steps.toSorted((a, b) => a - b).find((step) => total / step <= 6) ?? total);
}

const SECONDS = [1, 5, 10, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600, 7_200];
