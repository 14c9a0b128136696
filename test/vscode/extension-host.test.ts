/**
 * Runs the suite in `in-host/` inside a VS Code's extension host, by @vscode/test-electron: in code-server, and with
 * VSCODE_TEST_DESKTOP set to a version (`stable`, `1.97.0`) in the desktop VS Code that test-electron downloads.
 */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { runTests, type TestOptions } from "@vscode/test-electron";
import { QUIET_SETTINGS, writeFirstSettings } from "../../client/launch/user-settings";
import { PROJECT_ROOT } from "../support/paths";
import type { Result } from "./in-host/index";
import { copySeeds, temporaryFolder } from "./workspace";

const desktop = process.env.VSCODE_TEST_DESKTOP;

test(`inside the extension host of ${desktop ? `VS Code ${desktop}` : "code-server"}`, async (context) => {
  const folder = temporaryFolder("host");
  context.after(folder.remove);
  const workspace = copySeeds(join(folder.path, "workspace"));
  const results = join(folder.path, "results.json");
  const userData = join(folder.path, "user");
  await writeFirstSettings(join(userData, "User/settings.json"), QUIET_SETTINGS);
  const launchArgs = [workspace, `--user-data-dir=${userData}`, `--extensions-dir=${join(folder.path, "extensions")}`];
  const options: TestOptions = {
    extensionDevelopmentPath: PROJECT_ROOT,
    extensionTestsPath: join(__dirname, "in-host/index.js"),
    extensionTestsEnv: { VSCODE_TEST_RESULTS: results },
  };
  // test-electron wants one program: Node is one, and its first argument our stand-in for the desktop.
  const standIn = {
    vscodeExecutablePath: process.execPath,
    launchArgs: [join(__dirname, "code-server-as-desktop.js"), ...launchArgs],
  };
  const ended = await runTests({ ...options, ...(desktop ? { version: desktop, launchArgs } : standIn) }).then(
    () => null,
    (error: unknown) => error,
  );
  const told = readResults(results, ended);
  for (const { title, state, error } of told)
    await context.test(title, { skip: state === "skipped" }, () => assert.equal(state, "passed", error));
  if (ended && told.every(({ state }) => state !== "failed")) throw ended;
});

/** @throws what ended the run, where it ended before the suite could say anything. */
function readResults(file: string, ended: unknown): readonly Result[] {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw ended ?? new Error("the suite wrote no results");
  }
}
