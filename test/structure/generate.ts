/** Writes what is generated: `npm run generate`. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../support/paths";
import { generated } from "./generated";

for (const { path, text } of generated()) writeFileSync(join(PROJECT_ROOT, path), text);
