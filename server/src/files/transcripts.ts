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
  const transcripts = names
    .map((name) => join(folder, name))
    .filter((path) => {
      const found = archives.of(path);
      return found === null
        ? isIncluded(NO_ARCHIVE, relative(folder, path).replaceAll(sep, "/"))
        : isIncluded(found.archive, pathInArchive(found, path));
    });
  return withoutIgnored(transcripts.sort(), folder);
}
