/** Packages the extension as it would be published. */

import { join } from "node:path";
import { npm } from "./npm";
import { CACHE, PROJECT_ROOT } from "./project";

/**
 * Runs `npm run package`; the bundles in `dist/` are then the published ones.
 * @returns the path of the `.vsix`.
 */
export async function packageExtension(): Promise<string> {
  const vsix = join(CACHE, "transcript.vsix");
  await npm(PROJECT_ROOT, ["run", "package", "--", "--out", vsix]);
  return vsix;
}
