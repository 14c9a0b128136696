/** Installs code-server, which is VS Code in a browser, from npm into a cache folder: whole or not at all. */

import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CODE_SERVER_VERSION, type Recipe, recipeFor } from "./code-server-recipe";
import { npm } from "./npm";
import { showProgress } from "./progress";

/** A code-server that is ready to run. */
export interface Installation {
  /** The Node program that runs it. */
  readonly node: string;
  /** VS Code's own folder. */
  readonly folder: string;
}

const VSCODE = "node_modules/code-server/lib/vscode";
const DONE = "recipe.json";

/**
 * The code-server in `cache`, fetched if it is not there; `report` hears of each step of a download, and of nothing else.
 * An install is built beside its place and renamed into it when whole, so that an interrupted one is never taken for good.
 * @throws Error, with npm's own words, when it cannot be fetched.
 */
export async function installCodeServer(cache: string, report: (line: string) => void): Promise<Installation> {
  const recipe = recipeFor(process.platform, process.arch, process.version, hasGlibc());
  const folder = join(cache, `code-server-${CODE_SERVER_VERSION}`);
  if (!(await isWhole(folder, recipe))) {
    await mkdir(cache, { recursive: true });
    await removeAbandoned(cache);
    const partial = `${folder}.partial-${process.pid}`;
    await fetchInto(partial, recipe, report);
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder).catch(async (error) => {
      // Another process may have been quicker: then its install is as good as this one.
      await rm(partial, { recursive: true, force: true });
      if (!(await isWhole(folder, recipe))) throw error;
    });
  }
  return { node: recipe.node ? join(folder, recipe.node) : process.execPath, folder: join(folder, VSCODE) };
}

async function fetchInto(folder: string, recipe: Recipe, report: (line: string) => void): Promise<void> {
  const start = Date.now();
  report(`Fetching code-server ${CODE_SERVER_VERSION} (VS Code in a browser) from npm: about 200 MB, this once.`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const manifest = { private: true, dependencies: recipe.dependencies };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  // Not `npm ci`, which refuses code-server's incomplete shrinkwrap; no scripts, since they want a compiler and another Node.
  const frugally = ["install", "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund", "--loglevel=http"];
  let packages = 0;
  const fetch = (place: string, parameters: readonly string[]) => {
    const stop = showProgress(process.stdout, () => `Fetching: ${packages} packages so far`);
    return npm(place, parameters, () => packages++).finally(stop);
  };
  await fetch(folder, frugally);
  const vscode = join(folder, VSCODE);
  report("Fetching what VS Code itself needs …");
  await fetch(vscode, [...frugally, "--omit=optional"]);
  for (const name of recipe.leftOut) await rm(join(vscode, name), { recursive: true, force: true });
  for (const [name, source] of Object.entries(recipe.standIns)) await replaceModule(join(vscode, "node_modules", name), source);
  await writeFile(join(folder, DONE), JSON.stringify(recipe));
  report(`Fetched in ${Math.round((Date.now() - start) / 1000)} s.`);
}

async function replaceModule(folder: string, source: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ main: "index.js" }));
  await writeFile(join(folder, "index.js"), source);
}

async function isWhole(folder: string, recipe: Recipe): Promise<boolean> {
  const made = await readFile(join(folder, DONE), "utf8").catch(() => null);
  return made === JSON.stringify(recipe);
}

/** Takes away what an interrupted install left, unless the process that makes it still runs. */
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const owner = /^code-server-.*\.partial-(\d+)$/.exec(name)?.[1];
    if (owner && !isRunning(Number(owner))) await rm(join(cache, name), { recursive: true, force: true });
  }
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch {
    return false;
  }
}

function hasGlibc(): boolean {
  const report = process.report?.getReport() as { readonly header?: { readonly glibcVersionRuntime?: string } } | undefined;
  return report?.header?.glibcVersionRuntime !== undefined;
}
