/** The processes of the language server that a stage's own VS Code has started, and no other. */

import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";

/** The id of the one that serves the window on `file`, a seed of the stage. @throws Error where there is not exactly one. */
export function serverOf(file: string): number {
  // The stage's temporary folder holds the seeds and, beside them, what is installed for this run alone.
  const extensions = join(dirname(dirname(file)), "data", "extensions");
  const running = execFileSync("ps", ["-A", "-ww", "-o", "pid=,args="], { encoding: "utf8" }).split("\n");
  const ids = running.flatMap((line) => {
    const [, id, words = ""] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
    return words.includes(extensions) && /[\\/]dist[\\/]server\.js\b/.test(words) ? [Number(id)] : [];
  });
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0) throw new Error(`Servers that run from ${extensions}: ${ids.join(", ") || "none"}`);
  return id;
}
