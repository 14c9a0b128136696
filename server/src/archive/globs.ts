/** Which files of an archive a list of globs means. */

import picomatch from "picomatch/posix";
import { memo } from "../facts/memo";

const matcher = memo((globs: readonly string[]) => picomatch([...globs], { dot: true }));

/** True for a path from the archive's root, with slashes, that one of the globs fits. A glob without a slash fits names in any folder. */
export function fits(globs: readonly string[], path: string): boolean {
  return globs.length > 0 && matcher(anywhere(globs))(path);
}

/** `*.txt` as editors of ignore files expect it: in any folder. */
const anywhere = memo((globs: readonly string[]): readonly string[] =>
  globs.map((glob) => (glob.includes("/") ? glob.replace(/^\//, "") : `**/${glob}`)),
);
