/** Other people's servers and checkers, to be measured beside ours: fetched into a folder of their own, and no dependency of anything. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "../support/paths";

/** Exact, so that a ratio means the same next year. */
const PACKAGES = [
  "vscode-langservers-extracted@4.10.0",
  "vscode-markdown-languageserver@0.3.0",
  "markdown-it@14.1.0",
  "rumdl@0.2.75",
  "textlint@15.8.0",
  "textlint-rule-doubled-spaces@1.0.2",
  "textlint-rule-common-misspellings@1.0.1",
  "cspell@9.8.0",
];

const FOLDER = join(process.env.TRANSCRIPT_CACHE ?? join(PROJECT_ROOT, ".vscode-test"), "bench-peers");

/** Fetches what is not there yet; the folder comes back, null where it cannot be fetched, which is told. */
export function fetchPeers(): string | null {
  const recipe = join(FOLDER, "recipe.json");
  const wanted = JSON.stringify(PACKAGES);
  if (existsSync(recipe) && readFileSync(recipe, "utf8") === wanted) return FOLDER;
  mkdirSync(FOLDER, { recursive: true });
  console.error("Fetching the peers, once…");
  const words = ["install", "--prefix", FOLDER, "--no-audit", "--no-fund", "--ignore-scripts", ...PACKAGES];
  const { status, stderr } = spawnSync("npm", words, { encoding: "utf8" });
  if (status !== 0) {
    console.error(`The peers cannot be fetched, and are left out:\n${stderr}`);
    return null;
  }
  // Written last: it says that the folder is whole.
  writeFileSync(recipe, wanted);
  return FOLDER;
}
