/** Paths: which lie in a folder, and how they are called from there. */

import { realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

/** True for a path that is the folder or lies in it; both absolute. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** A path as files that many systems read name it: from a folder, with slashes. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, resolve(path)).replaceAll(sep, "/");
}

/** True for a path, of a file that is there or may be made, that does not lie in the folder once links have been followed. */
export function leadsOutOf(folder: string, path: string): boolean {
  return !isInside(truePath(resolve(path)), truePath(resolve(folder)));
}

function truePath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(truePath(above), basename(path));
  }
}
