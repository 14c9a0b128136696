/** Lines in a row that two texts have in common, told by their keys. */

/** Lines of one text that stand in the same order, with nothing but blank lines between, in another one. All 0-based and included. */
export interface RepeatedRun {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
  /** How many of the lines are not blank. */
  readonly length: number;
}

/** How often a line may stand in the other text before only the first of the places are looked at. */
const MOST_PLACES = 32;

/** The runs of at least `least` lines that are not blank; from each line the longest, and the search goes on behind it. */
export function repeatedRuns(keys: Float64Array, other: Float64Array, least: number): readonly RepeatedRun[] {
  const places = placesOf(other);
  const runs: RepeatedRun[] = [];
  for (let from = nextLine(keys, -1); from !== -1; ) {
    const run = longest(keys, from, other, places.get(keys[from] ?? 0) ?? []);
    const isLong = run !== null && run.length >= least;
    if (isLong) runs.push(run);
    from = nextLine(keys, isLong ? run.to : from);
  }
  return runs;
}

/** The longest run that begins with a line that is not blank; null where the other text lacks it. */
export function longestRunFrom(keys: Float64Array, from: number, other: Float64Array): RepeatedRun | null {
  const places: number[] = [];
  const key = keys[from] ?? 0;
  for (let line = other.indexOf(key); line !== -1 && places.length < MOST_PLACES; line = other.indexOf(key, line + 1))
    places.push(line);
  return longest(keys, from, other, places);
}

/** Every place where all of some lines stand in another text, each behind the one before. */
export function wholeRuns(keys: Float64Array, other: Float64Array): readonly RepeatedRun[] {
  const first = nextLine(keys, -1);
  if (first === -1) return [];
  const last = keys.findLastIndex((key) => key !== 0);
  const runs: RepeatedRun[] = [];
  for (let line = other.indexOf(keys[first] ?? 0); line !== -1; ) {
    const run = runFrom(keys, first, other, line);
    if (run.to === last) runs.push(run);
    line = other.indexOf(keys[first] ?? 0, (run.to === last ? run.otherTo : line) + 1);
  }
  return runs;
}

/** The next line behind `line` that is not blank; -1 where there is none. */
export function nextLine(keys: Float64Array, line: number): number {
  for (let next = line + 1; next < keys.length; next++) if (keys[next] !== 0) return next;
  return -1;
}

function placesOf(keys: Float64Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [line, key] of keys.entries()) {
    if (key === 0) continue;
    const known = places.get(key);
    if (known === undefined) places.set(key, [line]);
    else if (known.length < MOST_PLACES) known.push(line);
  }
  return places;
}

function longest(keys: Float64Array, from: number, other: Float64Array, places: readonly number[]): RepeatedRun | null {
  let best: RepeatedRun | null = null;
  for (const place of places) {
    const run = runFrom(keys, from, other, place);
    if (best === null || run.length > best.length) best = run;
  }
  return best;
}

function runFrom(keys: Float64Array, from: number, other: Float64Array, otherFrom: number): RepeatedRun {
  let [to, otherTo, length] = [from, otherFrom, 1];
  for (;;) {
    const next = nextLine(keys, to);
    const otherNext = nextLine(other, otherTo);
    if (next === -1 || otherNext === -1 || keys[next] !== other[otherNext]) return { from, to, otherFrom, otherTo, length };
    [to, otherTo, length] = [next, otherNext, length + 1];
  }
}
