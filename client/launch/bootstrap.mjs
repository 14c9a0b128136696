#!/usr/bin/env node
/** From a fresh clone to a running task: installs what the lock file says, builds, then starts VS Code or runs the tests. */

import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

function step(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

function installed() {
  const stamp = resolve(root, "node_modules/.package-lock.json");
  return existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(resolve(root, "package-lock.json")).mtimeMs;
}

if (!installed()) step("npm", ["ci", "--no-audit", "--no-fund"]);
step("npm", ["run", "--silent", "build"]);
step("npm", ["run", "--silent", "compile"]);
const [task = "test", ...rest] = process.argv.slice(2);
step(process.execPath, [task === "start" ? "out/client/launch/start.js" : "out/test/run.js", ...rest]);
