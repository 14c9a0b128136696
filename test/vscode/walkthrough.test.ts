/** The first steps in VS Code's window: each has a button that does it, and is ticked when it is done. */

import { after, before, describe, it } from "node:test";
import type { Locator, Page } from "playwright-core";
import { chooseRemedy, goTo, languageMode, openOutline, runCommand, type Stage, screenshot, setStage } from "./workbench";

const COUNCIL = "north-atlantic-council-press-conference.txt";

/** A step of the walkthrough, which is opened. */
async function step(page: Page, title: string): Promise<Locator> {
  await runCommand(page, "Transcript: Get Started");
  const found = page.locator(".getting-started-step", { hasText: title });
  // On its title: in the middle is its button.
  await found.locator(".step-title").click();
  return found;
}

/** Presses the button of a step. */
async function press(page: Page, title: string, button: string): Promise<void> {
  await (await step(page, title)).getByRole("button", { name: button }).click();
}

describe("the walkthrough", () => {
  let stage: Stage;
  before(async () => {
    stage = await setStage();
  });
  after(() => stage.close());

  it("opens a sample, shows its questions, cleans it and has a label corrected; what is done is ticked", () =>
    stage.onSeed(COUNCIL, async (page) => {
      await languageMode(page, "Transcript").waitFor();
      await step(page, "Open a sample");
      await screenshot(page, "walkthrough");
      await press(page, "Open a sample", "Open Sample");
      await page.locator(".tab.active", { hasText: "Untitled-1" }).waitFor();
      await languageMode(page, "Transcript").waitFor();
      const row = (await openOutline(page)).filter({ hasText: "Voice from the back" });
      await page.locator(".view-line", { hasText: "Voice" }).click();
      await goTo(page, 25, 3);
      await chooseRemedy(page, "This is a speaker label");
      await row.waitFor();
      await press(page, "Clean it with a review", "Clean Transcript…");
      await page.getByText("All spoken words are the same.").waitFor();
      await page.locator('.editor-actions [aria-label^="Apply Ticked Fixes"]').click();
      await page.locator(".notification-toast", { hasText: "All spoken words are the same." }).waitFor();
      // The text takes the keyboard from whatever has it when the review goes.
      await page.locator(".tab", { hasText: "now ↔ cleaned" }).waitFor({ state: "detached" });
      await page.locator(".editor-instance .monaco-editor :focus").waitFor({ state: "attached" });
      await press(page, "See who asks and who answers", "Show Questions");
      await page.getByRole("treeitem", { name: /Harbour News/ }).waitFor();
      await step(page, "Teach the archive");
      for (const title of ["Open a sample", "See who asks", "Clean it with a review", "Correct what is read wrongly"])
        await page
          .locator(".getting-started-step", { hasText: title })
          .locator(".codicon-getting-started-step-checked")
          .waitFor();
      await screenshot(page, "walkthrough-done");
    }));
});
