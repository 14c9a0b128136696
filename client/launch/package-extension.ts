/** Packages the extension as it would be published. */

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./npm";
import { PROJECT_ROOT } from "./project";

/** In the clone itself: what several clones share is not the place for what is built of one. */
const FOLDER = join(PROJECT_ROOT, ".vscode-test");

/**
 * Runs `npm run package`; the bundles in `dist/` are then the published ones.
 * @returns the path of the `.vsix`.
 */
export async function packageExtension(): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const vsix = join(FOLDER, "transcript.vsix");
  await npm(PROJECT_ROOT, ["run", "package", "--", "--out", vsix]);
  return vsix;
}
