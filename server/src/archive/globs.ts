/** Which files of an archive a list of globs means. */

import picomatch from "picomatch/posix";
import { memo } from "../facts/memo";

const matcher = memo((globs: readonly string[]) => picomatch([...globs], { dot: true }));

/**
 * True for a path from the archive's root, with slashes, that one of the globs fits. A glob without a slash fits names in any
 * folder, and one that fits a folder means everything in it.
 */
export function fits(globs: readonly string[], path: string): boolean {
  return globs.length > 0 && matcher(spelt(globs))(path);
}

/** `*.txt` and `drafts` as people who write ignore files expect them. */
const spelt = memo((globs: readonly string[]): readonly string[] =>
  globs.flatMap((glob) => {
    const plain = glob.replace(/\/$/, "");
    const rooted = plain.includes("/") ? plain.replace(/^\//, "") : `**/${plain}`;
    return [rooted, `${rooted}/**`];
  }),
);
