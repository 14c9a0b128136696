/** The transcripts of a folder, whichever archives they belong to. */

import { join, relative, sep } from "node:path";
import { isIncluded, NO_ARCHIVE } from "../archive/archive";
import { type Archives, pathInArchive } from "./archives";
import { withoutIgnored } from "./gitignore";

/** The absolute paths of the files in `folder` and below that their archive, or by its name nobody's, takes for transcripts; sorted. */
export async function transcriptsIn(folder: string, archives: Archives): Promise<readonly string[]> {
  const { glob } = require("./library") as typeof import("./library");
  const ignore = ["**/node_modules/**", "**/.git/**"];
  const names = await glob("**/*", { cwd: folder, ignore, expandDirectories: false, followSymbolicLinks: false });
  const transcripts = names.map((name) => join(folder, name)).filter(transcriptFilter(folder, archives));
  // Whoever opens a folder that Git leaves out as a whole means what is in it.
  const isLeftOut = withoutIgnored([join(folder, "any")], folder).length === 0;
  return isLeftOut ? transcripts.sort() : withoutIgnored(transcripts.sort(), folder);
}

/** Whether a path in `folder` is one of the transcripts of its archive, or, by its name, nobody's. */
export function transcriptFilter(folder: string, archives: Archives): (path: string) => boolean {
  const fromFolder = (path: string) => relative(folder, path).replaceAll(sep, "/");
  return (path) => {
    const found = archives.of(path);
    if (found === null) return isIncluded(NO_ARCHIVE, fromFolder(path));
    const own = pathInArchive(found, path);
    // A file that was named as every archive's may lie beside this one; no glob leads out of a folder.
    return isIncluded(found.archive, own.startsWith("../") ? fromFolder(path) : own);
  };
}
