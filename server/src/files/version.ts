/** The version of the program. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What the nearest package.json above the program says: of a bundle, and of what was compiled for tests. Throws where there is none. */
export function version(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, "package.json")) && folder !== dirname(folder)) folder = dirname(folder);
  const manifest: { readonly version: string } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return manifest.version;
}
