/** Which files of an archive a list of globs means. */

import { memo } from "../facts/memo";
import { fitsGlob, type Glob, readGlob } from "./glob";

/**
 * True for a path from the archive's root, with slashes, that one of the globs fits. A glob without a slash fits names in any
 * folder, and one that fits a folder means everything in it.
 */
export function fits(globs: readonly string[], path: string): boolean {
  return globsOf(globs).some((glob) => fitsGlob(glob, path));
}

/** `*.txt` and `drafts` as people who write ignore files expect them. */
const globsOf = memo((globs: readonly string[]): readonly Glob[] =>
  globs.map((glob) => {
    const plain = glob.replace(/\/$/, "");
    return readGlob(plain.includes("/") ? plain.replace(/^(?:\.\/|\/)/, "") : `**/${plain}`);
  }),
);
