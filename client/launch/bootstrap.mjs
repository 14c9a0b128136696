#!/usr/bin/env node
/** From a fresh clone to a running task: installs what the lock file says, builds, then starts VS Code or runs the tests. */

import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { checkedArguments, USAGE } from "./start-arguments.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const tasks = { start: "out/client/launch/start.js", test: "out/test/run.js" };

function step(...parameters) {
  const { status, error } = spawnSync("npm", parameters, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

/** npm writes this file last, so an interrupted install has none. */
function installed() {
  const stamp = resolve(root, "node_modules/.package-lock.json");
  return existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(resolve(root, "package-lock.json")).mtimeMs;
}

const [task, ...given] = process.argv.slice(2);
if (Number(process.versions.node.split(".")[0]) < 20) {
  console.error(`This needs Node 20 or later; here is ${process.version}.`);
  process.exit(1);
}
let rest = given;
if (task === "start") {
  if (given.includes("--help")) {
    console.log(USAGE);
    process.exit();
  }
  try {
    // npm runs this in the project's folder, and says where the user was.
    rest = checkedArguments(given, process.env.INIT_CWD ?? ".");
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
if (!installed()) {
  console.log("Installing what the project needs (npm ci) …");
  step("ci", "--include=dev", "--no-audit", "--no-fund");
}
step("run", "--silent", "build");
step("run", "--silent", "compile");
// In this process, so that Ctrl+C and other signals reach the task itself.
process.argv.splice(2, Infinity, ...rest);
createRequire(import.meta.url)(resolve(root, tasks[task]));
