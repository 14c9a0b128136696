/** The command line as npm installs it: packed, installed without a network, and called by name. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PROJECT_ROOT } from "../support/paths";
import { folder } from "./run";

function run(program: string, words: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  assert.equal(status, 0, `${program} ${words.join(" ")}: ${error ?? stderr}`);
  return stdout;
}

test("the packed project installs without a network, and npx transcript runs", (t) => {
  const { path } = folder(t, { "package.json": "{}", "2019-02-14.txt": "Q: Will it rain?\n" });
  run("npm", ["pack", "--ignore-scripts", "--pack-destination", path], PROJECT_ROOT);
  const [tarball = ""] = readdirSync(path).filter((name) => name.endsWith(".tgz"));
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", join(path, tarball)], path);
  assert.equal(
    JSON.parse(run("npx", ["--offline", "transcript", "parse", "--json", "2019-02-14.txt"], path)).fileNameDate,
    "2019-02-14",
  );
  assert.match(run("npx", ["--offline", "transcript", "--version"], path), /^\d+\.\d+\.\d+\n$/);
});
