/** The project's own modules, for tests that read them. */

import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { PROJECT_ROOT } from "../support/paths";

export interface Module {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The TypeScript modules below a folder of the project; none where the folder is not there. */
export function modulesIn(folder: string): readonly Module[] {
  return readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(PROJECT_ROOT, path), "utf8") }));
}

/** What a module imports, dynamic imports included, as written. */
export function importsOf({ text }: Module): readonly string[] {
  const statements =
    /^(?:import|export)\b[^;"]*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"|\b(?:import|require)\(\s*"([^"]+)"\s*\)/gm;
  return [...text.matchAll(statements)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}
