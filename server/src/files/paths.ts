/** Paths as text: which lie in a folder, and how they are called from there. */

import { relative, resolve, sep } from "node:path";

/** True for a path that is the folder or lies in it; both absolute. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** A path as files that many systems read name it: from a folder, with slashes. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, resolve(path)).replaceAll(sep, "/");
}
