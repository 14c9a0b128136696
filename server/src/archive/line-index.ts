/** An index of lines as a file: what `RepeatsIndex` needs to know of files that are on other machines. */

import { isRecord, parsedJson } from "../text/json";
import { createKeyTable } from "./key-table";
import { UNSHARED } from "./line-keys";

/** The lines of one file. */
export interface IndexedLines {
  /** The path of its archive's root from the working folder, with slashes; null for a file outside any archive. */
  readonly archive: string | null;
  /** From that root, or from the working folder where there is no archive; with slashes. */
  readonly file: string;
  /** As `lineKeys` has them. */
  readonly keys: Float64Array;
}

const VERSION = 1;
const HEAD = `{"lineIndex":${VERSION}}`;

/** True for a text that begins as an index does, of whatever version. */
export function isLineIndex(text: string): boolean {
  return text.startsWith('{"lineIndex":');
}

/** The text of an index: its version, then each file as a line of JSON, so that it can be read piece by piece. */
export function writeLineIndex(files: readonly IndexedLines[]): string {
  const lines = files.map(({ archive, file, keys }) => JSON.stringify({ archive, file, keys: [...keys] }));
  return `${[HEAD, ...lines].join("\n")}\n`;
}

/** Reads the text of an index; null where it is none that this version writes. */
export function readLineIndex(text: string): readonly IndexedLines[] | null {
  const [head, ...lines] = text.trimEnd().split("\n");
  if (head !== HEAD) return null;
  const files: IndexedLines[] = [];
  for (const line of lines) {
    const one = parsedJson(line);
    if (!isRecord(one)) return null;
    const { archive, file, keys } = one;
    if ((archive !== null && typeof archive !== "string") || typeof file !== "string") return null;
    if (!Array.isArray(keys) || !keys.every(Number.isSafeInteger)) return null;
    files.push({ archive, file, keys: Float64Array.from(keys) });
  }
  return files;
}

/**
 * Several indexes as one, by archive and file, the last word on a file where two have it. What only one file of an archive
 * holds is not kept: such lines, and files that share none, are most of an archive.
 */
export function mergedLineIndex(indexes: readonly (readonly IndexedLines[])[]): readonly IndexedLines[] {
  const byPlace = new Map<string, IndexedLines>();
  for (const one of indexes.flat()) byPlace.set(JSON.stringify([one.archive, one.file]), one);
  const files = [...byPlace].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  return [...new Set(files.map(({ archive }) => archive))].flatMap((archive) =>
    withoutUnshared(files.filter((one) => one.archive === archive)),
  );
}

function withoutUnshared(files: readonly IndexedLines[]): readonly IndexedLines[] {
  const table = createKeyTable(Number.MAX_SAFE_INTEGER);
  for (const [number, { keys }] of files.entries())
    for (const key of new Set(keys)) if (key !== 0 && key !== UNSHARED) table.add(key, number);
  const isShared = (key: number) => key !== UNSHARED && table.count(key) > 1;
  return files
    .filter(({ keys }) => keys.some((key) => key !== 0 && isShared(key)))
    .map((one) => ({ ...one, keys: one.keys.map((key) => (key === 0 || isShared(key) ? key : UNSHARED)) }));
}
