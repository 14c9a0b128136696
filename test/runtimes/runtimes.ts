/** Deno and Bun for the tests, as npm has them: each package carries the program itself. */

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "../../client/launch/npm";
import { CACHE } from "../../client/launch/project";
import { provideBrowser } from "../vscode/browser";

const VERSIONS = { deno: "2.9.6", bun: "1.4.5" } as const;

/** Paths of programs that are ready to use. */
export interface Runtimes {
  readonly deno: string;
  readonly bun: string;
  readonly browser: string;
}

const VARIABLE = "RUNTIMES_TEST_SET_UP";

/**
 * Provides the runtimes and leaves word of them in the environment, for the processes that the test runner starts.
 * @throws Error, with npm's own words, when one cannot be had.
 */
export async function setUpRuntimes(report: (line: string) => void): Promise<void> {
  const folder = await fetched(report);
  const provided: Runtimes = {
    deno: programIn(folder, "@deno", "deno"),
    bun: programIn(folder, "@oven", "bin/bun"),
    browser: await provideBrowser(report),
  };
  process.env[VARIABLE] = JSON.stringify(provided);
}

/**
 * What `setUpRuntimes` provided.
 * @throws Error outside of `npm test`.
 */
export function runtimes(): Runtimes {
  const value = process.env[VARIABLE];
  if (!value) throw new Error("The tests in other runtimes are run by `npm test`, which provides what they need.");
  return JSON.parse(value);
}

/** The folder with the packages, built beside its place and renamed into it when whole. */
async function fetched(report: (line: string) => void): Promise<string> {
  const packages = Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`);
  const folder = join(CACHE, `runtimes-${packages.join("-")}`);
  if (existsSync(folder)) return folder;
  report(`Fetching ${packages.join(" and ")} from npm: about 80 MB, this once.`);
  const partial = `${folder}.partial-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, "package.json"), "{}");
  await npm(partial, ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--save-exact", ...packages]);
  try {
    renameSync(partial, folder);
  } catch (error) {
    // Another process may have been quicker: then its folder is as good as this one.
    rmSync(partial, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The program in the one package of a scope that fits this machine. */
function programIn(folder: string, scope: string, program: string): string {
  const modules = join(folder, "node_modules", scope);
  const ending = process.platform === "win32" ? ".exe" : "";
  const found = readdirSync(modules)
    .map((name) => join(modules, name, `${program}${ending}`))
    .find(existsSync);
  if (found === undefined) throw new Error(`npm has no ${program} for this machine in ${modules}.`);
  return found;
}
