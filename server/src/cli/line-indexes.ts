/** `--index-out` and `--index-in`: machines that divide an archive tell each other which lines its files have. */

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type IndexedLines, isLineIndex, mergedLineIndex, readLineIndex, writeLineIndex } from "../archive/line-index";
import { lineKeys } from "../archive/line-keys";
import { pathFrom } from "../files/paths";
import { createTextFile, FileTrouble, readFoundFile, readTextFile, type TextFile } from "../files/text-file";
import { counted } from "../text/counted";
import { archivesOf } from "./archives";
import { type Arguments, lastValue, Misuse, type Option, type Report } from "./command";
import type { Terminal } from "./terminal";
import { visible } from "./visible";

export const INDEX_OUT: Option = {
  name: "index-out",
  value: "FILE",
  summary: "check nothing; write the lines of the files into FILE, for --index-in",
};

export const INDEX_IN: Option = {
  name: "index-in",
  value: "FILE",
  summary: "take the lines of all other files from what --index-out wrote, instead of reading them",
};

/** True for a call that only writes an index. */
export function writesIndex(given: Arguments): boolean {
  return given.values.has(INDEX_OUT.name);
}

/** What an index calls the archive with that root. */
export function archiveName(root: string | null): string | null {
  return root === null ? null : pathFrom(resolve(), root);
}

/** The lines of one file, as an index has them. */
export function indexedLines({ name, text }: TextFile, given: Arguments): IndexedLines {
  const root = archivesOf(given).of(name)?.root ?? null;
  return { archive: archiveName(root), file: pathFrom(root ?? resolve(), name), keys: lineKeys(text) };
}

/** All that the call's indexes say; null where it names none. Throws `Misuse`. */
export function givenIndex(given: Arguments): readonly IndexedLines[] | null {
  const names = given.values.get(INDEX_IN.name);
  return names === undefined ? null : mergedLineIndex(names.map(indexIn));
}

function indexIn(name: string): readonly IndexedLines[] {
  try {
    const index = readLineIndex(readTextFile(name).text);
    if (index !== null) return index;
  } catch (error) {
    if (error instanceof FileTrouble) throw new Misuse(error.message);
    throw error;
  }
  throw new Misuse(`--${INDEX_IN.name} ${name}: not an index of this version; create it with --${INDEX_OUT.name}`);
}

/** Gathers the lines of each file, and writes the index at the end. Throws `Misuse` where the file named for it holds something else. */
export function indexing(given: Arguments, terminal: Terminal): Report<{ readonly lines: IndexedLines | null }> {
  const name = lastValue(given, INDEX_OUT.name) ?? "";
  if (given.flags.has("stdin")) throw new Misuse(`--${INDEX_OUT.name} is of files; leave out --stdin`);
  if (given.values.has(INDEX_IN.name)) throw new Misuse(`--${INDEX_OUT.name} reads no index; leave out --${INDEX_IN.name}`);
  if (existsSync(name) && !holdsIndex(name))
    throw new Misuse(`--${INDEX_OUT.name} ${name}: exists and is not an index; choose another file, or delete it`);
  const files: IndexedLines[] = [];
  return {
    take({ lines }) {
      if (lines !== null) files.push(lines);
    },
    end() {
      try {
        createTextFile(name, writeLineIndex(files));
      } catch (error) {
        if (!(error instanceof FileTrouble)) throw error;
        terminal.complain(error.message);
        return 2;
      }
      terminal.complain(`wrote the lines of ${counted(files.length, "file")} into ${visible(name)}`);
      return 0;
    },
  };
}

function holdsIndex(name: string): boolean {
  try {
    return isLineIndex(readFoundFile(name).text);
  } catch (error) {
    if (error instanceof FileTrouble) return false;
    throw error;
  }
}
