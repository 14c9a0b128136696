/** Times between those that are known. */

/** A place on the way through speech, such as the beginning of a word. */
export interface Point {
  /** How many letters are before it; never fewer than before the last one. */
  readonly letters: number;
  /** Milliseconds; null where it is not known. */
  readonly time: number | null;
}

/**
 * The times of all points, whole milliseconds, as if between two known times each letter took as long. The first and the last
 * have to be known; what goes back, or beyond the last, counts as not known, so that no time is before that of an earlier point.
 */
export function interpolated(points: readonly Point[]): readonly number[] {
  const end = points.at(-1)?.time ?? 0;
  const times: number[] = [];
  let last: { readonly letters: number; readonly time: number } | null = null;
  for (const [i, { letters, time }] of points.entries()) {
    if (time === null || time > end || (last !== null && time < last.time)) continue;
    const from = last ?? { letters, time };
    const length = letters - from.letters;
    while (times.length < i) {
      const share = length === 0 ? 0 : ((points[times.length]?.letters ?? letters) - from.letters) / length;
      times.push(Math.round(from.time + (time - from.time) * share));
    }
    times.push(time);
    last = { letters, time };
  }
  return times;
}
