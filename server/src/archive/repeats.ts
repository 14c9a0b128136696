/** An index of the lines of all files of an archive, and what it knows of one of them: which of its lines stand in others, too. */

import { createKeyTable } from "./key-table";
import { lineKeys, UNSHARED } from "./line-keys";
import { longestRunFrom, nextLine, wholeRuns } from "./repeated-runs";

/** What an index knows of one file; plain data that never changes, and that can be handed to another thread. */
export interface Repeats {
  /** By the key of a line (see `lineKey`), how many other files hold it; without the lines that no other holds. */
  readonly others: ReadonlyMap<number, number>;
  /** Some of the files that hold lines of this one in a row: for each such row a few. */
  readonly files: readonly IndexedFile[];
}

/** What is known of a file that shares no line with another. */
const NOTHING: Repeats = { others: new Map(), files: [] };

export interface IndexedFile {
  /** As the index was given it. */
  readonly name: string;
  /** A key for each line, by 0-based line; 0 for a blank one. */
  readonly keys: Float64Array;
}

export interface RepeatsIndex {
  /** Takes in a file's text, in place of the one it had; false where the index is full, and the file is left out. */
  put(name: string, text: string): boolean;
  /** The same of a text of which only the keys of its lines are known. */
  putKeys(name: string, keys: Float64Array): boolean;
  remove(name: string): void;
  /**
   * What is known of a file; null where it is not in the index. The same object until that changes: to type in one file
   * seldom changes what is known of another.
   */
  of(name: string): Repeats | null;
  /** The names of all files that hold lines of these keys in this order with nothing but blank lines between; sorted. */
  holding(keys: Float64Array): readonly string[];
  size(): IndexSize;
}

export interface IndexSize {
  readonly files: number;
  /** Lines that are not blank, equal ones counted once. */
  readonly lines: number;
  /** What the typed arrays occupy. */
  readonly bytes: number;
  /** How many files were left out because the index was full. */
  readonly leftOut: number;
}

/** Different lines that an index holds: with 300 lines a file about 10,000 files, in at most 100 MB. */
export const MOST_LINES = 3_000_000;

/** Lines in a row from which on a file is named among those that share lines. */
export const FEWEST_IN_A_ROW = 3;

/** How many files are named for a row of lines. */
const FILES_A_ROW = 8;

/** How many files are named for all rows together. */
const MOST_FILES = 24;

/** How many of the files that hold a line are asked whether the next ones follow there, too. */
const MOST_ASKED = 64;

interface Entry extends IndexedFile {
  known: { readonly repeats: Repeats; generation: number } | null;
}

/** An empty index. */
export function createRepeatsIndex(mostLines: number = MOST_LINES): RepeatsIndex {
  const table = createKeyTable(mostLines);
  const numbers = new Map<string, number>();
  const entries: (Entry | null)[] = [];
  const free: number[] = [];
  const leftOut = new Set<string>();
  let lineBytes = 0;
  let generation = 0;

  const forget = (keys: Float64Array, file: number, kept: ReadonlySet<number>) => {
    for (const key of keys) if (key !== 0 && !kept.has(key)) table.remove(key, file);
  };
  const drop = (name: string, file: number) => {
    lineBytes -= entries[file]?.keys.byteLength ?? 0;
    entries[file] = null;
    numbers.delete(name);
    free.push(file);
  };
  const compute = (file: number, keys: Float64Array): Repeats => {
    const others = new Map<number, number>();
    for (const key of keys) {
      const count = key === 0 ? 0 : table.count(key);
      if (count > 1) others.set(key, count - 1);
    }
    return others.size === 0 ? NOTHING : { others, files: filesInARow(file, keys, others) };
  };
  /** Files that hold lines of these in a row; behind the longest row the search goes on. */
  const filesInARow = (file: number, keys: Float64Array, others: ReadonlyMap<number, number>): readonly IndexedFile[] => {
    const found = new Map<number, IndexedFile>();
    for (let line = nextLine(keys, -1); line !== -1 && found.size < MOST_FILES; ) {
      let end = line;
      let left = FILES_A_ROW;
      for (const number of rarest(firstInARow(keys, line, others), MOST_ASKED)) {
        const other = entries[number];
        if (number === file || !other || left === 0) continue;
        const run = longestRunFrom(keys, line, other.keys);
        if (run === null || run.length < FEWEST_IN_A_ROW) continue;
        found.set(number, { name: other.name, keys: other.keys });
        end = Math.max(end, run.to);
        left--;
      }
      line = nextLine(keys, end);
    }
    return [...found.values()];
  };
  /** At most `limit` files that hold the one of these lines that the fewest hold. */
  const rarest = (row: readonly number[], limit: number): readonly number[] => {
    if (row.length === 0) return [];
    return table.files(
      row.reduce((a, b) => (table.count(b) < table.count(a) ? b : a)),
      limit,
    );
  };

  const putKeys = (name: string, keys: Float64Array): boolean => {
    let file = numbers.get(name);
    const before = file === undefined ? null : entries[file];
    if (file === undefined) {
      file = free.pop() ?? entries.length;
      numbers.set(name, file);
    }
    generation++;
    leftOut.delete(name);
    const old = new Set(before?.keys);
    if (before) forget(before.keys, file, new Set(keys));
    entries[file] = { name, keys, known: null };
    lineBytes += keys.byteLength - (before?.keys.byteLength ?? 0);
    for (const key of keys) {
      if (key === 0 || key === UNSHARED || old.has(key) || table.add(key, file)) continue;
      forget(keys, file, new Set());
      drop(name, file);
      leftOut.add(name);
      return false;
    }
    return true;
  };

  return {
    put: (name, text) => putKeys(name, lineKeys(text)),
    putKeys,
    remove(name) {
      leftOut.delete(name);
      const file = numbers.get(name);
      const entry = file === undefined ? null : entries[file];
      if (file === undefined || !entry) return;
      generation++;
      forget(entry.keys, file, new Set());
      drop(name, file);
    },
    of(name) {
      const file = numbers.get(name);
      const entry = file === undefined ? null : entries[file];
      if (file === undefined || !entry) return null;
      if (entry.known?.generation === generation) return entry.known.repeats;
      const repeats = compute(file, entry.keys);
      if (entry.known !== null && areEqual(entry.known.repeats, repeats)) entry.known.generation = generation;
      else entry.known = { repeats, generation };
      return entry.known.repeats;
    },
    holding(keys) {
      const row = [...keys].filter((key) => key !== 0);
      return rarest(row, Number.POSITIVE_INFINITY)
        .map((number) => entries[number])
        .filter((entry) => entry !== null && entry !== undefined)
        .filter((entry) => wholeRuns(keys, entry.keys).length > 0)
        .map(({ name }) => name)
        .sort();
    },
    size() {
      const { keys, bytes } = table.size();
      return { files: numbers.size, lines: keys, bytes: bytes + lineBytes, leftOut: leftOut.size };
    },
  };
}

/** The keys of the first lines of a row that other files may hold; none where a line of them stands in no other. */
function firstInARow(keys: Float64Array, line: number, others: ReadonlyMap<number, number>): readonly number[] {
  const row: number[] = [];
  for (let next = line; row.length < FEWEST_IN_A_ROW; next = nextLine(keys, next)) {
    const key = next === -1 ? 0 : (keys[next] ?? 0);
    if (!others.has(key)) return [];
    row.push(key);
  }
  return row;
}

function areEqual(a: Repeats, b: Repeats): boolean {
  return (
    a.others.size === b.others.size &&
    a.files.length === b.files.length &&
    [...b.others].every(([key, count]) => a.others.get(key) === count) &&
    b.files.every(({ name, keys }, i) => a.files[i]?.name === name && a.files[i]?.keys === keys)
  );
}
