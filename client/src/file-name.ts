/** What a file is called. */

import type { Uri } from "vscode";

/** The last part of the path. */
export function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
