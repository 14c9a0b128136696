/** The VS Code that is installed on a machine: which command is taken for it, and what it is asked to open. */

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { desktopCommand } from "../../client/launch/desktop";
import { folderWith } from "../support/folder";
import { PROJECT_ROOT } from "../support/paths";

const name = process.platform === "win32" ? "code.cmd" : "code";

test("the first `code` on the path is the desktop's", (context) => {
  const folder = folderWith(context, {});
  const path = ["", join(folder, "absent"), folder].join(delimiter);
  assert.equal(desktopCommand({ PATH: path }), null);
  writeFileSync(join(folder, name), "");
  assert.equal(desktopCommand({ PATH: path }), join(folder, name));
  assert.equal(desktopCommand({}), null);
});

test("a `code` that speaks to a VS Code elsewhere is not the desktop's", (context) => {
  const folder = folderWith(context, {});
  writeFileSync(join(folder, name), "");
  assert.equal(desktopCommand({ PATH: folder, VSCODE_IPC_HOOK_CLI: "/run/vscode-ipc.sock" }), null);
});

const posixOnly = process.platform === "win32" ? "the stand-in for `code` is a shell script" : false;
test("npm start opens the seeds in the desktop's VS Code, in a profile of its own", { skip: posixOnly }, async (context) => {
  const folder = folderWith(context, {});
  writeFileSync(join(folder, name), `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/arguments'\n`, { mode: 0o755 });
  const environment = { PATH: [folder, process.env.PATH].join(delimiter), TRANSCRIPT_CACHE: join(folder, "cache") };
  await promisify(execFile)(process.execPath, [join(PROJECT_ROOT, "out/client/launch/start.js")], { env: environment });
  assert.deepEqual(readFileSync(join(folder, "arguments"), "utf8").trimEnd().split("\n"), [
    `--extensionDevelopmentPath=${PROJECT_ROOT}`,
    `--user-data-dir=${folder}/cache/desktop`,
    `--extensions-dir=${folder}/cache/desktop/extensions`,
    join(PROJECT_ROOT, "seeds"),
    join(PROJECT_ROOT, "seeds/north-atlantic-council-press-conference.txt"),
  ]);
  const settings = JSON.parse(readFileSync(join(folder, "cache/desktop/User/settings.json"), "utf8"));
  assert.equal(settings["security.workspace.trust.enabled"], false);
});
