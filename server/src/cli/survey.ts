/** The fast look at all files before the first is checked: which lines stand in several of them. */

import { resolve } from "node:path";
import { createRepeatsIndex, type Repeats, type RepeatsIndex } from "../archive/repeats";
import { FileTrouble, readTextFile } from "../files/text-file";
import { transcriptsIn } from "../files/transcripts";
import { put } from "../text/put";
import { archivesOf } from "./archives";
import type { Arguments, FileCommand } from "./command";
import { archiveName, givenIndex } from "./line-indexes";

const UNKNOWN = () => null;

/**
 * What is known of each of some files from the others of its archive, whether they are named or not, so that a
 * file has the same findings however it is named; outside of any archive from all that were named. What an index says of
 * the others is taken for them. Answers null for a file of which the command does not want to know. Throws `Misuse`.
 */
export async function surveyed(
  command: FileCommand,
  given: Arguments,
  names: readonly string[],
  all: readonly string[],
): Promise<(name: string) => Repeats | null> {
  const { wantsRepeats } = command;
  if (wantsRepeats === undefined) return UNKNOWN;
  const wanting = names.filter((name) => wantsRepeats(name, given));
  if (wanting.length === 0) return UNKNOWN;
  const archives = archivesOf(given);
  const rootOf = (path: string) => archives.of(path)?.root ?? null;
  const others = givenIndex(given);
  const named = new Map<string | null, string[]>();
  for (const name of others === null ? all : wanting) put(named, rootOf(name), resolve(name));
  const indexes = new Map<string | null, RepeatsIndex>();
  for (const root of new Set(wanting.map(rootOf))) {
    const index = createRepeatsIndex();
    for (const { archive, file, keys } of others ?? [])
      if (archive === archiveName(root)) index.putKeys(resolve(root ?? "", file), keys);
    const inside = root === null || others !== null ? [] : (await transcriptsIn(root, archives)).files;
    const paths = new Set([...inside.filter((path) => rootOf(path) === root), ...(named.get(root) ?? [])]);
    if (index.size().files + paths.size > 1) putAll(index, paths);
    indexes.set(root, index);
  }
  const wanted = new Set(wanting);
  return (name) => (wanted.has(name) ? (indexes.get(rootOf(name))?.of(resolve(name)) ?? null) : null);
}

function putAll(index: RepeatsIndex, paths: Iterable<string>): void {
  for (const path of paths) {
    try {
      index.put(path, readTextFile(path).text);
    } catch (error) {
      // What cannot be read is told when it is visited, if it is.
      if (!(error instanceof FileTrouble)) throw error;
    }
  }
}
