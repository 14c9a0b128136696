/** The fast look at all files before the first is checked: which lines stand in several of them. */

import { resolve } from "node:path";
import { createRepeatsIndex, type Repeats, type RepeatsIndex } from "../archive/repeats";
import { FileTrouble, readTextFile } from "../files/text-file";
import { transcriptsIn } from "../files/transcripts";
import { put } from "../text/put";
import { archivesOf } from "./archives";
import type { Arguments, FileCommand } from "./command";

const UNKNOWN = () => null;

/**
 * What is known of each of some files from the others of its archive, whether they are named or not, so that a
 * file has the same findings however it is named; outside of any archive from all that were named. Answers null for a
 * file of which the command does not want to know.
 */
export async function surveyed(
  command: FileCommand,
  given: Arguments,
  names: readonly string[],
  all: readonly string[],
): Promise<(name: string) => Repeats | null> {
  const { wantsRepeats } = command;
  if (wantsRepeats === undefined) return UNKNOWN;
  const archives = archivesOf(given);
  const wanting = names.filter((name) => wantsRepeats(name, given));
  const rootOf = (path: string) => archives.of(path)?.root ?? null;
  const named = new Map<string | null, string[]>();
  for (const name of all) put(named, rootOf(name), resolve(name));
  const indexes = new Map<string | null, RepeatsIndex>();
  for (const root of new Set(wanting.map(rootOf))) {
    const inside = root === null ? [] : (await transcriptsIn(root, archives)).files;
    const paths = new Set([...inside.filter((path) => rootOf(path) === root), ...(named.get(root) ?? [])]);
    if (paths.size > 1) indexes.set(root, indexOf(paths));
  }
  const wanted = new Set(wanting);
  return (name) => (wanted.has(name) ? (indexes.get(rootOf(name))?.of(resolve(name)) ?? null) : null);
}

function indexOf(paths: Iterable<string>): RepeatsIndex {
  const index = createRepeatsIndex();
  for (const path of paths) {
    try {
      index.put(path, readTextFile(path).text);
    } catch (error) {
      // What cannot be read is told when it is visited, if it is.
      if (!(error instanceof FileTrouble)) throw error;
    }
  }
  return index;
}
