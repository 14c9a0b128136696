/** Which files Git leaves out: the `.gitignore` files of their folders, from the repository's top downwards. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Ignore } from "ignore";

/**
 * The names of those files that no `.gitignore` leaves out. Outside a repository those of the folder of the call count,
 * or, for files that lie elsewhere, those of `folder` and below.
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
  return names.filter((name) => {
    const path = resolve(name);
    return !isInside(path, top) || !(isFolderIgnored(dirname(path)) || isLeftOut(path, top, rules));
  });
}

/** The nearest folder up the tree that holds a repository; null where there is none. */
export function repositoryTop(folder: string): string | null {
  for (let above = folder; ; above = dirname(above)) {
    if (existsSync(join(above, ".git"))) return above;
    if (dirname(above) === above) return null;
  }
}

/** True for a path that is the folder or lies in it; both absolute. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Whether a file, or a folder (with a separator at its end), is left out by itself: the nearest `.gitignore` that names it decides. */
function isLeftOut(path: string, top: string, rules: Map<string, Ignore | null>): boolean {
  for (let folder = dirname(path); isInside(folder, top); folder = dirname(folder)) {
    const local = relative(folder, path).replaceAll(sep, "/");
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
  const rules = existsSync(file) ? ignore().add(readFileSync(file, "utf8")) : null;
  known.set(folder, rules);
  return rules;
}
