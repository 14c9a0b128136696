/** The files of a folder that globs mean. */

import { join } from "node:path";
import { withoutIgnored } from "./gitignore";

/** The paths, `folder` in front, of the files in it that match a glob, are wanted, and that Git does not leave out, sorted. */
export async function findFiles(
  folder: string,
  globs: readonly string[],
  isWanted: (path: string) => boolean,
): Promise<readonly string[]> {
  const { glob } = require("./library") as typeof import("./library");
  const ignore = ["**/node_modules/**", "**/.git/**"];
  const names = await glob([...globs], { cwd: folder, ignore, expandDirectories: false, followSymbolicLinks: false });
  return withoutIgnored(
    names
      .sort()
      .map((name) => join(folder, name))
      .filter(isWanted),
    folder,
  );
}
