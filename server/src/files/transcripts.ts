/** The transcripts of a folder, whichever archives they belong to. */

import { isIncluded, NO_ARCHIVE } from "../archive/archive";
import { type Archives, pathInArchive } from "./archives";
import { type FoundFiles, findFiles } from "./find";
import { pathFrom } from "./paths";

/** The paths, `folder` in front, of the files in it and below that their archive, or by its name nobody's, takes for transcripts. */
export function transcriptsIn(folder: string, archives: Archives): Promise<FoundFiles> {
  return findFiles(folder, ["**/*"], (path) => isTranscript(folder, path, archives));
}

/** The paths of all other files in a folder and below that are wanted; what is called a transcript is none of them. */
export function othersIn(folder: string, archives: Archives, isWanted: (path: string) => boolean): Promise<FoundFiles> {
  return findFiles(
    folder,
    ["**/*"],
    (path) => isWanted(path) && !isTranscript(folder, path, archives) && !isIncluded(NO_ARCHIVE, pathFrom(folder, path)),
  );
}

function isTranscript(folder: string, path: string, archives: Archives): boolean {
  const found = archives.of(path);
  if (found === null) return isIncluded(NO_ARCHIVE, pathFrom(folder, path));
  const own = pathInArchive(found, path);
  // A file that was named as every archive's may lie beside this one; no glob leads out of a folder.
  return isIncluded(found.archive, own.startsWith("../") ? pathFrom(folder, path) : own);
}
