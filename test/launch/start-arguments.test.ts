/** `npm start` reads its arguments before it installs anything. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderWith } from "../support/folder";
import { PROJECT_ROOT } from "../support/paths";

const SLIPS: readonly (readonly [words: readonly string[], said: string])[] = [
  [["--wbe"], "Unknown option --wbe\nnpm start [-- [--web]"],
  [["a", "b"], "One folder at most\nnpm start"],
  [["gone"], "There is no folder "],
  [["package.json"], "There is no folder "],
];

test("a slip is told at once in a clone in which nothing is installed", (t) => {
  const clone = folderWith(t, { "package.json": "{}", "package-lock.json": "{}" });
  cpSync(join(PROJECT_ROOT, "client/launch"), join(clone, "client/launch"), { recursive: true });
  const start = (words: readonly string[]) =>
    spawnSync(process.execPath, [join(clone, "client/launch/bootstrap.mjs"), "start", ...words], {
      cwd: clone,
      encoding: "utf8",
      env: { ...process.env, INIT_CWD: clone },
    });
  for (const [words, said] of SLIPS) {
    const { status, stdout, stderr } = start(words);
    assert.deepEqual([status, stdout, stderr.slice(0, said.length)], [1, "", said]);
  }
  const help = start(["--help"]);
  assert.deepEqual([help.status, help.stdout.startsWith("npm start [--"), help.stderr], [0, true, ""]);
  assert.ok(!existsSync(join(clone, "node_modules")));
});
