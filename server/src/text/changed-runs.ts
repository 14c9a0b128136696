/**
 * The lines in which two texts differ, in time that hardly grows faster than the texts, however many they are: what is looked
 * for is not the smallest difference but a good one, as after fixes, which change much in many places and move nothing.
 */

import { longestRise } from "./longest-rise";

/** Lines that give way to others; 0-based, the ends left out. One of both may be empty. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** The runs in order; between two of them the lines are equal. */
export function changedRuns(before: readonly string[], after: readonly string[]): readonly Run[] {
  const { old, now, isBlank } = numbered(before, after);
  const runs: Run[] = [];
  let from = 0;
  let newFrom = 0;
  const add = (to: number, newTo: number) => {
    if (to > from || newTo > newFrom) runs.push({ from, to, newFrom, newTo });
  };
  for (const [at, newAt] of equalLines(old, now, isBlank)) {
    add(at, newAt);
    from = at + 1;
    newFrom = newAt + 1;
  }
  add(old.length, now.length);
  return runs;
}

type Pair = readonly [at: number, newAt: number];

/** Lines as numbers, equal ones of both texts as the same: quicker to compare. */
interface Numbered {
  readonly old: readonly number[];
  readonly now: readonly number[];
  readonly isBlank: readonly boolean[];
}

function numbered(before: readonly string[], after: readonly string[]): Numbered {
  const numbers = new Map<string, number>();
  const isBlank: boolean[] = [];
  const numberOf = (line: string) => {
    const known = numbers.get(line);
    if (known !== undefined) return known;
    numbers.set(line, isBlank.length);
    return isBlank.push(/^\s*$/.test(line)) - 1;
  };
  return { old: before.map(numberOf), now: after.map(numberOf), isBlank };
}

/** Pairs of equal lines in the order of both texts: around those that each text has once, which cannot be mistaken, all that follow step by step. */
function* equalLines(old: readonly number[], now: readonly number[], isBlank: readonly boolean[]): Iterable<Pair> {
  let at = 0;
  let newAt = 0;
  for (const [anchor, newAnchor] of [...anchors(old, now), [old.length, now.length] as const]) {
    yield* stepByStep(old, now, isBlank, { from: at, to: anchor, newFrom: newAt, newTo: newAnchor });
    if (anchor < old.length) yield [anchor, newAnchor];
    at = anchor + 1;
    newAt = newAnchor + 1;
  }
}

/** The longest list of lines, each once in either text, that come in the same order in both. */
function anchors(old: readonly number[], now: readonly number[]): readonly Pair[] {
  const placeInNow = onlyPlaces(now);
  const placeInOld = onlyPlaces(old);
  const pairs = old.flatMap((line, at): Pair[] => {
    const newAt = placeInNow.get(line) ?? -1;
    return newAt >= 0 && placeInOld.get(line) === at ? [[at, newAt]] : [];
  });
  return longestRise(pairs.map(([, newAt]) => newAt)).map((index) => pairs[index] as Pair);
}

/** Where a line is that is there once; -1 for one that is there more often. */
function onlyPlaces(lines: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const [at, line] of lines.entries()) places.set(line, places.has(line) ? -1 : at);
  return places;
}

/** So many lines, of both texts together, are skipped at most to find the next two that are equal. */
const FURTHEST = 60;
/** Blank lines are equal everywhere: two of them count as the same only as near as this. */
const FURTHEST_BLANK = 2;

function* stepByStep(
  old: readonly number[],
  now: readonly number[],
  isBlank: readonly boolean[],
  { from, to, newFrom, newTo }: Run,
): Iterable<Pair> {
  const isInNow = new Set(now.slice(newFrom, newTo));
  let at = from;
  let newAt = newFrom;
  // Equal lines at the end belong together, whatever comes before them.
  let tail = 0;
  while (tail < Math.min(to - from, newTo - newFrom) && old[to - 1 - tail] === now[newTo - 1 - tail]) tail++;
  while (at < to - tail && newAt < newTo - tail) {
    if (old[at] === now[newAt]) {
      yield [at++, newAt++];
      continue;
    }
    const [skip, newSkip] = nextEqual() ?? [1, 1];
    at += skip;
    newAt += newSkip;
  }
  for (let left = tail; left > 0; left--) yield [to - left, newTo - left];

  function nextEqual(): Pair | null {
    for (let distance = 1; distance <= FURTHEST; distance++)
      for (let skip = Math.min(distance, to - tail - at - 1); skip >= 0; skip--) {
        const line = old[at + skip] as number;
        const newSkip = distance - skip;
        if (!isInNow.has(line) || newAt + newSkip >= newTo - tail || now[newAt + newSkip] !== line) continue;
        if (distance <= FURTHEST_BLANK || !isBlank[line]) return [skip, newSkip];
      }
    return null;
  }
}
