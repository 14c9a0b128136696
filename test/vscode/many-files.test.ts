/** What changes several files of an archive, in VS Code's window: shown first, and done when a person says so. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { applyQuickFix, languageMode, openProblems, runCommand, type Stage, screenshot, setStage } from "./workbench";

const COUNCIL = "north-atlantic-council-press-conference.txt";
const DOORSTEP = "eu-defence-ministers-doorstep.txt";
const MORE = "more.txt";
/** So few files that all their findings fit into the panel: other rows are not there to be read. */
const CONFIG =
  '{ "include": ["north-*.txt", "eu-*.txt", "more.txt"], "boilerplate": { "families": { "account-forms": "off" } } }\n';

const TALK = `Press conference
4 December 2017

Question: Why is the harbour closed?

Secretary General: Because of the ice.

Question: Until when?

Secretary General: Until spring.
`;

const TWENTY = Array.from({ length: 20 }, (_, i) => `${String(i + 1).padStart(2, "0")}.txt`);

function prepare(folder: string): void {
  writeFileSync(join(folder, ".transcript.json"), CONFIG);
  writeFileSync(join(folder, MORE), TALK);
}

/** Ticks a file in the preview, once it is there: what needs a person's word is not ticked before. */
async function tick(page: Page, file: string): Promise<void> {
  await page.locator(".bulk-edit-panel .monaco-list-row", { hasText: file }).first().locator(".edit-checkbox").click();
}

function apply(page: Page): Promise<void> {
  return page.locator(".bulk-edit-panel .monaco-button", { hasText: "Apply" }).click();
}

describe("changes of several files", () => {
  let stage: Stage;
  before(async () => {
    stage = await setStage();
  });
  after(() => stage.close());

  it("fix a folder of twenty files in one step, which VS Code’s settings make transcripts, and are saved", () =>
    stage.onSeed(
      "01.txt",
      async (page, file) => {
        const folder = dirname(file);
        await languageMode(page, "Transcript").waitFor();
        await page.locator(".codelens-decoration").first().waitFor({ state: "attached" });
        await runCommand(page, "Transcript: Apply Safe Transcript Fixes in Folder…");
        const question = page.locator(".monaco-dialog-box", { hasText: "Apply 100 safe fixes in 20 files?" });
        await question.waitFor();
        await screenshot(page, "fix-folder");
        await question.locator(".monaco-button", { hasText: "Apply" }).click();
        await page.locator(".notification-toast", { hasText: "Applied 100 safe fixes in 20 files." }).waitFor();
        await screenshot(page, "fix-folder-done");
        for (const name of TWENTY) assert.equal(readFileSync(join(folder, name), "utf8"), TALK, name);
        await page.locator(".tab.active:not(.dirty)", { hasText: "01.txt" }).waitFor();
      },
      (folder) => {
        for (const name of readdirSync(folder)) if (name.endsWith(".txt")) rmSync(join(folder, name));
        for (const name of TWENTY) writeFileSync(join(folder, name), TALK.replace(/: /g, ":  ").replace(/ice\.$/m, "ice. "));
      },
    ));

  it("rename a speaker in the archive, once they have been looked at", () =>
    stage.onSeed(
      COUNCIL,
      async (page, file) => {
        const original = [readFileSync(file, "utf8"), TALK];
        const label = page.locator(".view-line", { hasText: /^Secretary\sGeneral:/ }).first();
        await page.locator(".view-line", { hasText: "MULTIMEDIA" }).first().click();
        await page.locator(".codelens-decoration").first().waitFor({ state: "attached" });
        await page.keyboard.press("Control+G");
        await page.keyboard.type("65:3");
        await page.keyboard.press("Enter");
        await label.waitFor();
        await runCommand(page, "Transcript: Rename Speaker in Archive…");
        await page.locator(".quick-input-message", { hasText: "The new name of “Secretary General”" }).waitFor();
        await page.keyboard.press("Control+A");
        await page.keyboard.type("Ana Ito");
        await page.keyboard.press("Enter");
        await page
          .locator(".monaco-dialog-box", { hasText: "Rename “Secretary General” to “Ana Ito”: 7 labels in 2 files?" })
          .locator(".monaco-button", { hasText: "Review" })
          .click();
        await tick(page, COUNCIL);
        await tick(page, MORE);
        await screenshot(page, "rename-in-archive");
        assert.deepEqual([readFileSync(file, "utf8"), readFileSync(join(dirname(file), MORE), "utf8")], original);
        await apply(page);
        await page
          .locator(".view-line", { hasText: /^Ana\sIto:/ })
          .first()
          .waitFor();
        await page.locator(".notification-toast", { hasText: "Changed 2 files." }).waitFor();
        await screenshot(page, "rename-in-archive-done");
      },
      prepare,
    ));

  it("take a text that recurs out of all files, once they have been looked at", () =>
    stage.onSeed(
      COUNCIL,
      async (page, file) => {
        const doorstep = join(dirname(file), DOORSTEP);
        const original = [readFileSync(file, "utf8"), readFileSync(doorstep, "utf8")];
        const problems = await openProblems(page);
        const repeated = problems.filter({ hasText: "are also in 1 other file" });
        // The file that is open comes behind the other one.
        await repeated.nth(1).waitFor();
        await applyQuickFix(page, repeated.nth(1), "Remove the repeated text from all 2 files");
        await tick(page, COUNCIL);
        await tick(page, DOORSTEP);
        await screenshot(page, "remove-repeated");
        assert.deepEqual([readFileSync(file, "utf8"), readFileSync(doorstep, "utf8")], original);
        await apply(page);
        await page.locator(".view-line", { hasText: "MULTIMEDIA" }).first().waitFor({ state: "detached" });
      },
      prepare,
    ));
});
