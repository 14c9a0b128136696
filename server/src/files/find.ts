/** The files of a folder that globs mean. */

import { type Dirent, readdir, type Stats, stat } from "node:fs";
import { join, relative, resolve } from "node:path";
import { meantNames } from "./file-names";
import { withoutIgnored } from "./gitignore";
import { type FileTrouble, troubleOf } from "./text-file";

export interface FoundFiles {
  /** Their paths, sorted. */
  readonly files: readonly string[];
  /** The folders that could not be looked into. */
  readonly unread: readonly FileTrouble[];
}

/**
 * The paths, `folder` in front, of the files in it that match a glob, are wanted, and that Git does not leave out.
 * A link to a file counts as a file; what a link to a folder leads to is not in this folder.
 */
export async function findFiles(
  folder: string,
  globs: readonly string[],
  isWanted: (path: string) => boolean,
): Promise<FoundFiles> {
  const { glob } = require("./library") as typeof import("./library");
  const ignore = ["**/node_modules/**", "**/.git/**"];
  const unread: FileTrouble[] = [];
  const names = await glob([...globs], {
    cwd: folder,
    ignore,
    expandDirectories: false,
    fs: {
      stat: statOfFile as typeof stat,
      readdir: readdirTelling((path, error) => {
        const name = join(folder, relative(resolve(folder), path));
        if (withoutIgnored([join(name, "any")], folder).length > 0) unread.push(troubleOf(name, error));
      }) as typeof readdir,
    },
  });
  const meant = names.sort().flatMap((name) => meantNames(join(folder, name)));
  return { files: withoutIgnored(meant.filter(isWanted), folder), unread };
}

/** What the library asks for the names in a folder: it takes a folder that cannot be read for an empty one, so `tell` hears of it. */
function readdirTelling(tell: (path: string, error: NodeJS.ErrnoException) => void) {
  return (
    path: string,
    options: { readonly withFileTypes: true },
    answer: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
  ): void =>
    readdir(path, options, (error, entries) => {
      if (error) tell(path, error);
      answer(error, entries);
    });
}

/** What the library asks for where a link leads: an answer for a file, an error for a folder. */
function statOfFile(path: string, answer: (error: NodeJS.ErrnoException | null, stats: Stats) => void): void {
  stat(path, (error, stats) => answer(error ?? (stats.isDirectory() ? new Error("a folder") : null), stats));
}
