/** Which files Git leaves out: the `.gitignore` files of their folders, from the repository's top downwards. */

import { existsSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import type { Ignore } from "ignore";
import { statsOf } from "./file-names";
import { isInside, pathFrom } from "./paths";
import { readTextFile } from "./text-file";

/**
 * The names of those files that no `.gitignore` leaves out. Outside a repository those of the folder of the call count,
 * or, for files that lie elsewhere, those of `folder` and below. Whoever names a folder that Git leaves out as a whole
 * means what is in it. Throws `FileTrouble` where a `.gitignore` cannot be read: nobody knows then what it leaves out.
 */
export function withoutIgnored(names: readonly string[], folder: string): readonly string[] {
  const top = repositoryTop(resolve(folder)) ?? (isInside(resolve(folder), resolve()) ? resolve() : resolve(folder));
  const rules = new Map<string, Ignore | null>();
  const folders = new Map<string, boolean>([[top, false]]);

  const isFolderIgnored = (path: string): boolean => {
    let ignored = folders.get(path);
    if (ignored === undefined) {
      ignored = isFolderIgnored(dirname(path)) || isLeftOut(`${path}${sep}`, top, rules);
      folders.set(path, ignored);
    }
    return ignored;
  };
  const isKept = (path: string): boolean =>
    !isInside(path, top) || !(isFolderIgnored(dirname(path)) || isLeftOut(path, top, rules));
  const kept = names.filter((name) => isKept(resolve(name)));
  const isWholeLeftOut = kept.length === 0 && resolve(folder) !== top && !isKept(resolve(folder, "any"));
  return isWholeLeftOut ? names : kept;
}

/** The nearest folder up the tree that holds a repository; null where there is none. */
export function repositoryTop(folder: string): string | null {
  for (let above = folder; ; above = dirname(above)) {
    if (existsSync(join(above, ".git"))) return above;
    if (dirname(above) === above) return null;
  }
}

/** Whether a file, or a folder (with a separator at its end), is left out by itself: the nearest `.gitignore` that names it decides. */
function isLeftOut(path: string, top: string, rules: Map<string, Ignore | null>): boolean {
  for (let folder = dirname(path); isInside(folder, top); folder = dirname(folder)) {
    const local = pathFrom(folder, path);
    const verdict = rulesOf(folder, rules)?.test(path.endsWith(sep) ? `${local}/` : local);
    if (verdict?.ignored) return true;
    if (verdict?.unignored || folder === top) return false;
  }
  return false;
}

function rulesOf(folder: string, known: Map<string, Ignore | null>): Ignore | null {
  const before = known.get(folder);
  if (before !== undefined) return before;
  const file = join(folder, ".gitignore");
  const { ignore } = require("./library") as typeof import("./library");
  // Git takes no rules from a folder or a pipe of that name, either.
  const rules = statsOf(file)?.isFile() ? ignore().add(readTextFile(file).text) : null;
  known.set(folder, rules);
  return rules;
}
