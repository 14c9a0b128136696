/** Where things are in the checkout, seen from the compiled launcher. */

import { resolve } from "node:path";

/** The folder of package.json. */
export const PROJECT_ROOT = resolve(__dirname, "../../..");

/** Whatever is fetched, and whatever a VS Code started from here writes. Another folder, shared by several clones, by TRANSCRIPT_CACHE. */
export const CACHE = resolve(process.env.TRANSCRIPT_CACHE ?? resolve(PROJECT_ROOT, ".vscode-test"));
