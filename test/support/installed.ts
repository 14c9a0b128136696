/** The package as npm installs it: packed, and installed without a network into a folder of its own. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { PROJECT_ROOT } from "./paths";

/** Runs a program of npm's to its end; what it prints comes back. Fails with its own words where it fails. */
export function run(program: string, words: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  assert.equal(status, 0, `${program} ${words.join(" ")}: ${error ?? stderr}`);
  return stdout;
}

/** What npm packed: where the tarball lies, and the paths of the files in it. */
export interface Packed {
  readonly tarball: string;
  readonly files: readonly string[];
}

/** Packs the project, as it was built last, into `folder`. */
export function packProject(folder: string): Packed {
  const told = run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], PROJECT_ROOT);
  const [{ filename, files }] = JSON.parse(told);
  return { tarball: join(folder, filename), files: files.map(({ path }: { readonly path: string }) => path) };
}

/** Installs a tarball into `folder`; the folder with its commands comes back. */
export function installPackage(folder: string, { tarball }: Packed): string {
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--prefix", folder, tarball], folder);
  return join(folder, "node_modules/.bin");
}
