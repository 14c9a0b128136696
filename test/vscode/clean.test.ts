/** Cleaning with a review in VS Code's window: nothing is changed before it is accepted, all of it is one step of undo, and the words are proved. */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe } from "node:test";
import type { Locator, Page } from "playwright-core";
import { openInstead } from "./open-transcript";
import { itInOneWindow, type Step } from "./witness";
import { runCommand, type Stage, save, screenshot, screenshotInContrast, setStage } from "./workbench";

const TEXT = `Harbour talk
3 May 2019

Reporter:  Why is the the harbour closed?\u0020

Ana Ito: Because of the ice.\u0020
Reporter: Until when?


Ana Ito: Until spring.
`;
/** With all that is safe, and nothing else. */
const SAFE = `Harbour talk
3 May 2019

Reporter: Why is the the harbour closed?

Ana Ito: Because of the ice.

Reporter: Until when?

Ana Ito: Until spring.
`;

/** The rows of the review. */
function rows(page: Page): Locator {
  return page.locator('[id="workbench.parts.sidebar"] .monaco-list-row', {
    has: page.locator(".monaco-custom-toggle, .custom-view-tree-node-item-checkbox"),
  });
}

describe("cleaning with a review", () => {
  let stage: Stage;
  before(async () => {
    stage = await setStage();
  });
  after(() => stage.close());

  const steps: Readonly<Record<string, Step>> = {
    "shows what would be done, does what is ticked as one step, and proves that the words are the same": async (page, folder) => {
      const file = join(folder, "cleaned.txt");
      await page.locator('.editor-actions [aria-label^="Clean Transcript"]').click();
      await page.locator(".tab.active", { hasText: "now ↔ cleaned" }).waitFor();
      await page.getByText("All spoken words are the same.").waitFor();
      const boxes = rows(page).getByRole("checkbox");
      const isTicked = async () => Promise.all((await boxes.all()).map((box) => box.isChecked()));
      await rows(page).nth(3).waitFor();
      assert.deepEqual(await isTicked(), [true, true, true, false]);
      await screenshot(page, "clean-review");
      await screenshotInContrast(page, file, "clean-review");
      const modified = page.locator(".editor.modified .view-line");
      await modified
        .filter({ hasText: /Reporter:\sUntil/ })
        .first()
        .waitFor();

      await boxes.nth(3).click();
      await page.getByText("Spoken words differ in 1 place.").waitFor();
      await boxes.nth(3).click();
      await page.getByText("All spoken words are the same.").waitFor();
      assert.equal(readFileSync(file, "utf8"), TEXT, "nothing is written before it is accepted");
      await page.locator('.editor-actions [aria-label^="Apply Ticked Fixes"]').click();
      await page.locator(".notification-toast", { hasText: /^Applied \d+ fixes\. All spoken words are the same\./ }).waitFor();
      await page.locator(".tab", { hasText: "now ↔ cleaned" }).waitFor({ state: "detached" });
      await save(page);
      assert.equal(readFileSync(file, "utf8"), SAFE);
      await page.keyboard.press("Control+Z");
      await save(page);
      assert.equal(readFileSync(file, "utf8"), TEXT, "one step takes all of it back");
    },
    "ends when its tab is closed, and changes nothing": async (page, folder) => {
      await openInstead(page, "left.txt");
      await runCommand(page, "Transcript: Clean Transcript…");
      await page.locator(".tab.active", { hasText: "now ↔ cleaned" }).waitFor();
      await rows(page).first().waitFor();
      await runCommand(page, "View: Close Editor");
      await rows(page).first().waitFor({ state: "detached" });
      await page.locator(".tab.active:not(.dirty)", { hasText: "left.txt" }).waitFor();
      assert.equal(readFileSync(join(folder, "left.txt"), "utf8"), TEXT);
    },
    "says where spoken words are other ones than in the original, and goes there": async (page) => {
      await openInstead(page, "compared.txt");
      await page.locator(".editor-instance .monaco-editor .view-line", { hasText: "Until spring." }).click();
      await page.keyboard.press("End");
      await page.keyboard.type(" We hope so.");
      await runCommand(page, "Transcript: Compare with Original");
      await page.locator(".tab.active", { hasText: "original ↔ now" }).waitFor();
      await page.locator(".quick-input-title", { hasText: "Spoken words differ in 1 place." }).waitFor();
      const row = page.locator(".quick-input-list .monaco-list-row", { hasText: "“We hope so” is new" });
      await row.waitFor();
      await screenshot(page, "compare-with-original");
      await row.click();
      await page.locator(".editor.modified .view-line", { hasText: "We hope so." }).waitFor();
    },
  };

  itInOneWindow(
    (...words) => stage.onSeed(...words),
    "changes what is ticked, and nothing else",
    "cleaned.txt",
    steps,
    (folder) => {
      for (const name of ["cleaned.txt", "left.txt"]) writeFileSync(join(folder, name), TEXT);
      writeFileSync(join(folder, "compared.txt"), SAFE);
    },
  );
});
