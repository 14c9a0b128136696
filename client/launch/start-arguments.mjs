/** What may follow `npm start`: read by itself, so that a slip is told before anything is installed. */

import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";

export const USAGE = `npm start [-- [--web] [--no-browser] [folder]]
  --web         VS Code in the browser, even where the desktop one is installed
  --no-browser  only print the address`;

/**
 * The words of the call with the folder as an absolute path, `cwd` being where the person was. Throws an `Error` that says
 * what is wrong.
 */
export function checkedArguments(words, cwd) {
  const options = words.filter((word) => word.startsWith("--"));
  const folders = words.filter((word) => !word.startsWith("--")).map((word) => resolve(cwd, word));
  const unknown = options.find((word) => word !== "--web" && word !== "--no-browser");
  if (unknown !== undefined) throw new Error(`Unknown option ${unknown}\n${USAGE}`);
  if (folders.length > 1) throw new Error(`One folder at most\n${USAGE}`);
  const missing = folders.find((folder) => !existsSync(folder) || !statSync(folder).isDirectory());
  if (missing !== undefined) throw new Error(`There is no folder ${missing}`);
  return [...options, ...folders];
}
