/** The files of a folder that globs mean. */

import { type Stats, stat } from "node:fs";
import { join } from "node:path";
import { meantNames } from "./file-names";
import { withoutIgnored } from "./gitignore";

/**
 * The paths, `folder` in front, of the files in it that match a glob, are wanted, and that Git does not leave out, sorted.
 * A link to a file counts as a file; what a link to a folder leads to is not in this folder.
 */
export async function findFiles(
  folder: string,
  globs: readonly string[],
  isWanted: (path: string) => boolean,
): Promise<readonly string[]> {
  const { glob } = require("./library") as typeof import("./library");
  const ignore = ["**/node_modules/**", "**/.git/**"];
  const names = await glob([...globs], {
    cwd: folder,
    ignore,
    expandDirectories: false,
    fs: { stat: statOfFile as typeof stat },
  });
  return withoutIgnored(
    names
      .sort()
      .flatMap((name) => meantNames(join(folder, name)))
      .filter(isWanted),
    folder,
  );
}

/** What the library asks for where a link leads: an answer for a file, an error for a folder. */
function statOfFile(path: string, answer: (error: NodeJS.ErrnoException | null, stats: Stats) => void): void {
  stat(path, (error, stats) => answer(error ?? (stats.isDirectory() ? new Error("a folder") : null), stats));
}
