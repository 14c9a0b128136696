/**
 * Which words of an edited speech are which of its original, in time that hardly grows faster than both: first those that are in
 * a row of three that either has once, which cannot be mistaken, then what is the same around and between them.
 */

import { diffArrays } from "diff";
import { longestRise } from "../text/longest-rise";

export interface WordAlignment {
  /** For each word the index of the one that it was, rising; -1 of a word that is new. */
  readonly originals: Int32Array;
  /** How many words are the same in a row of three or more: those of another speech seldom are. */
  readonly sure: number;
}

/** With more words taken out and put in than this between two that are the same, no more are looked for there. */
const MOST_CHANGED_WORDS = 200;
/** Words that are the same by chance are seldom so many in a row. */
const ROW = 3;

/** Holds words against those that they were before. */
export function alignWords(before: readonly string[], after: readonly string[]): WordAlignment {
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  const [old, now] = [before.map(numberOf), after.map(numberOf)];
  const originals = new Int32Array(after.length).fill(-1);
  let [from, newFrom] = [0, 0];
  for (const [at, newAt] of [...anchors(old, now, numbers.size), [old.length, now.length] as const]) {
    // What an earlier anchor has reached already is the same there.
    if (at < from || newAt < newFrom) continue;
    between(old, now, { from, to: at, newFrom, newTo: newAt }, originals);
    [from, newFrom] = [at, newAt];
    while (from < old.length && newFrom < now.length && old[from] === now[newFrom]) originals[newFrom++] = from++;
  }
  return withoutChance(originals);
}

type Pair = readonly [at: number, newAt: number];

/** Where rows begin that either speech has once, in the order of both. */
function anchors(old: readonly number[], now: readonly number[], size: number): readonly Pair[] {
  const placesInOld = onlyRows(old, size);
  const placesInNow = onlyRows(now, size);
  const pairs: Pair[] = [];
  for (const [row, newAt] of placesInNow) {
    const at = placesInOld.get(row) ?? -1;
    if (at >= 0 && newAt >= 0) pairs.push([at, newAt]);
  }
  pairs.sort((a, b) => a[0] - b[0]);
  return longestRise(pairs.map(([, newAt]) => newAt)).map((index) => pairs[index] as Pair);
}

/** Where each row of three begins that is there once; -1 for one that is there more often. Rows are numbers, so that they are quick to compare. */
function onlyRows(words: readonly number[], size: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let at = 0; at + ROW <= words.length; at++) {
    // Exact up to two hundred thousand different words; beyond, rows that are taken for the same are only less help.
    const row = ((words[at] as number) * size + (words[at + 1] as number)) * size + (words[at + 2] as number);
    places.set(row, places.has(row) ? -1 : at);
  }
  return places;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** Looks at what is between two anchors: what is the same at the end, then the smallest difference of the rest, if it is small. */
function between(old: readonly number[], now: readonly number[], { from, to, newFrom, newTo }: Run, originals: Int32Array): void {
  let [end, newEnd] = [to, newTo];
  while (end > from && newEnd > newFrom && old[end - 1] === now[newEnd - 1]) originals[--newEnd] = --end;
  if (end === from || newEnd === newFrom) return;
  const changes = diffArrays(old.slice(from, end), now.slice(newFrom, newEnd), { maxEditLength: MOST_CHANGED_WORDS }) ?? [];
  let [at, newAt] = [from, newFrom];
  for (const { added, removed, value } of changes) {
    if (!added && !removed) for (let i = 0; i < value.length; i++) originals[newAt + i] = at + i;
    if (!added) at += value.length;
    if (!removed) newAt += value.length;
  }
}

/** Without words that are the same alone, where much more was taken out than put in around them, or much more put in: “the” is everywhere. */
function withoutChance(originals: Int32Array): WordAlignment {
  let sure = 0;
  let last: Pair = [-1, -1];
  for (let from = 0; from < originals.length; ) {
    const at = originals[from] ?? -1;
    let to = from + 1;
    if (at !== -1) {
      while (to < originals.length && originals[to] === at + to - from) to++;
      if (to - from >= ROW) {
        sure += to - from;
        last = [at + to - from - 1, to - 1];
      } else if (isFarOff(at - last[0], from - last[1])) originals.fill(-1, from, to);
    }
    from = to;
  }
  return { originals, sure };
}

function isFarOff(words: number, newWords: number): boolean {
  return Math.max(words, newWords) > ROW * Math.min(words, newWords) + ROW;
}
