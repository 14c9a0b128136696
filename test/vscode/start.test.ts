/** `npm start`, as it is run from a clone: it shows the seeds with the extension, and Ctrl+C leaves nothing behind. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { PROJECT_ROOT } from "../support/paths";
import { launchBrowser } from "./headless";
import { provided } from "./set-up";
import { languageMode } from "./workbench";
import { temporaryFolder } from "./workspace";

test("npm start opens the seeds with the extension, and an interrupt ends it", async (context) => {
  const folder = temporaryFolder("start");
  const program = join(PROJECT_ROOT, "out/client/launch/start.js");
  const start = spawn(process.execPath, [program, "--web", "--no-browser"], { stdio: ["ignore", "pipe", "inherit"] });
  context.after(() => start.kill("SIGKILL"));
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: start.stdout }).on("line", (line) => {
      if (line.trim().startsWith("http://")) resolve(line.trim());
    });
    start.once("exit", (code) => reject(new Error(`npm start ended with exit ${code}`)));
  });

  const browser = await launchBrowser(provided().browser, join(folder.path, "browser"));
  context.after(() => browser.close());
  // A browser that still runs would write to it again.
  context.after(folder.remove);
  const page = await browser.newPage();
  await page.goto(address);
  await languageMode(page, "Transcript").waitFor();
  await page.locator(".tab.active", { hasText: "north-atlantic-council-press-conference.txt" }).waitFor();
  assert.equal(await page.locator(".monaco-dialog-box, .notification-toast").count(), 0, "nothing asks or tells");

  const ended = once(start, "exit");
  start.kill("SIGINT");
  assert.deepEqual(await ended, [0, null]);
  await assert.rejects(fetch(address), "the server has ended");
});
