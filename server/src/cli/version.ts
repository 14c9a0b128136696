/** The version of the program. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the package.json beside the bundle's folder says. */
export function version(): string {
  const manifest: { readonly version: string } = JSON.parse(readFileSync(join(__dirname, "../package.json"), "utf8"));
  return manifest.version;
}
