/** “Fix all in folder”, in VS Code's window: what it would do is shown first. */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { lightbulb, runCommand, type Stage, screenshot, setStage } from "./workbench";

const COUNCIL = "north-atlantic-council-press-conference.txt";
const DOORSTEP = "eu-defence-ministers-doorstep.txt";

describe("fixing a folder", () => {
  let stage: Stage;
  before(async () => {
    stage = await setStage();
  });
  after(() => stage.close());

  it("shows what would change in all files, and changes nothing by itself", () =>
    stage.onSeed(
      COUNCIL,
      async (page, file) => {
        const doorstep = join(dirname(file), DOORSTEP);
        const before = [readFileSync(file, "utf8"), readFileSync(doorstep, "utf8")];
        // The server is there once it has found something.
        await page.locator(".view-line", { hasText: "MULTIMEDIA" }).first().click();
        await lightbulb(page).waitFor();
        await runCommand(page, "Fix All That Is Safe in Folder");
        const preview = page.locator(".bulk-edit-panel .monaco-list-row");
        await preview.filter({ hasText: "defence-ministers-press-conference.txt" }).first().waitFor();
        await screenshot(page, "fix-folder");
        assert.deepEqual([readFileSync(file, "utf8"), readFileSync(doorstep, "utf8")], before);
      },
      (folder) => writeFileSync(join(folder, ".transcript.json"), '{ "include": ["*.txt"] }\n'),
    ));
});
