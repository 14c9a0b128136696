/** Runs the npm that started us, or the one on the path. */

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";

/** How npm tells of an answer that it has got. */
const FETCHED = /^npm http (?:fetch|cache) /;

/**
 * Runs npm in `folder` and keeps what it says to itself; `onFetch` hears of each package that it has fetched, where npm is
 * told to say so (`--loglevel=http`).
 * @throws Error with npm's own words, when it fails.
 */
export function npm(folder: string, parameters: readonly string[], onFetch = () => {}): Promise<void> {
  // npm tells its scripts where its own program is; running that needs no shell, on Windows either.
  const beside = join(dirname(process.execPath), "node_modules/npm/bin/npm-cli.js");
  const program = [process.env.npm_execpath, beside].find((path) => path?.endsWith("npm-cli.js") && existsSync(path));
  const [command, ...first] = program ? [process.execPath, program] : ["npm"];
  return new Promise((resolve, reject) => {
    const child = spawn(command ?? "npm", [...first, "--prefix", folder, ...parameters], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
      shell: !program && process.platform === "win32",
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on("line", (line) => {
        if (!FETCHED.test(line)) said.push(line);
        else if (line.includes(".tgz")) onFetch();
      });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ${parameters[0]} failed (exit ${code}):\n${said.join("\n").trim()}`));
    });
  });
}
