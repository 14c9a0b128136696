/** The two ways in which a person walks through the extension: by mouse, and by keyboard alone. */

import type { FrameLocator, Locator, Page } from "playwright-core";
import { chooseEntry, chooseFromMenu, openViews, rowsOf, spoken, titleAction } from "./view-rows";
import { runCommand } from "./workbench";

/** One who does what a tour asks for. */
export interface Hands {
  openViews(page: Page): Promise<void>;
  /** Goes to the question of which a screen reader says these words first. */
  goToQuestion(page: Page, words: string): Promise<void>;
  /** Has only those questions shown that nobody answers. */
  filterUnanswered(page: Page): Promise<void>;
  /** Chooses an entry of the menu of the row of questions of which a screen reader says these words first. */
  chooseOfQuestion(page: Page, words: string, entry: string): Promise<void>;
  /** Has all questions shown again, where the filter leaves none. */
  clearFilter(page: Page): Promise<void>;
  clean(page: Page): Promise<void>;
  /** Takes over what a review shows. */
  apply(page: Page): Promise<void>;
  showStatistics(page: Page): Promise<void>;
  /** Goes to the turn of the bar of which a screen reader says these words first. */
  chooseBar(page: Page, panel: FrameLocator, words: string): Promise<void>;
  openPreview(page: Page): Promise<void>;
}

export const MOUSE: Hands = {
  openViews,
  goToQuestion: (page, words) => spoken(rowsOf(page, "Questions"), words).click(),
  filterUnanswered: async (page) => {
    await titleAction(page, "Questions", "Filter Questions…");
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "Unanswered" }).click();
  },
  chooseOfQuestion: (page, words, entry) => chooseFromMenu(page, spoken(rowsOf(page, "Questions"), words), [entry]),
  clearFilter: (page) => page.locator(".welcome-view-content").getByRole("button", { name: "Clear Filter" }).click(),
  clean: (page) => editorAction(page, "Clean Transcript").click(),
  apply: (page) => editorAction(page, "Apply Ticked Fixes").click(),
  showStatistics: async (page) => {
    await editorAction(page, "More Actions").click();
    await chooseEntry(page, "Show Statistics");
  },
  chooseBar: (_page, panel, words) => bar(panel, words).click(),
  openPreview: async (page) => {
    // The panel in which a bar was clicked may still be the one whose buttons are shown.
    await page.locator(".editor-group-container").first().locator(".tab").click();
    await editorAction(page, "Open Preview to the Side").click();
  },
};

export const KEYBOARD: Hands = {
  openViews: async (page) => {
    // Until there are views there is no command for them either.
    await page.locator('.activitybar [aria-label^="Transcript"]').first().waitFor();
    await runCommand(page, "Transcript: Focus on Questions View", "keys");
  },
  goToQuestion: async (page, words) => {
    await stepToQuestion(page, words);
    await page.keyboard.press("Enter");
    await page.locator(".editor-instance .monaco-editor :focus").waitFor({ state: "attached" });
  },
  filterUnanswered: async (page) => {
    await runCommand(page, "Transcript: Filter Questions…", "keys");
    const choice = page.locator(".quick-input-list .monaco-list-row", { hasText: "Unanswered" });
    await choice.and(page.locator(".focused")).waitFor();
    await page.keyboard.press("Enter");
  },
  chooseOfQuestion: async (page, words, entry) => {
    await stepToQuestion(page, words);
    await page.keyboard.press("Shift+F10");
    const menu = page.locator(".monaco-menu .action-item");
    await stepTo(page, menu.filter({ hasText: entry }).and(page.locator(".focused")), "ArrowDown");
    await page.keyboard.press("Enter");
  },
  clearFilter: (page) => runCommand(page, "Transcript: Clear Filter", "keys"),
  clean: (page) => runCommand(page, "Transcript: Clean Transcript…", "keys"),
  apply: (page) => runCommand(page, "Transcript: Apply Ticked Fixes", "keys"),
  showStatistics: (page) => runCommand(page, "Transcript: Show Statistics", "keys"),
  chooseBar: async (page, panel, words) => {
    await page.keyboard.press("Control+2");
    // A frame whose page has the keyboard is active, but matches no :focus. The strip is the first in it that can have it.
    await page.waitForFunction(
      (body) => body?.ownerDocument.activeElement.matches("iframe.webview"),
      await page.locator("body").elementHandle(),
    );
    await page.keyboard.press("Tab");
    await panel.getByRole("listbox").and(panel.locator(":focus")).waitFor();
    await page.keyboard.press("Home");
    await stepTo(page, bar(panel, words).and(panel.locator('[aria-selected="true"]')), "ArrowRight");
    await page.keyboard.press("Enter");
  },
  openPreview: async (page) => {
    await page.keyboard.press("Control+K");
    await page.keyboard.press("v");
  },
};

/** A button above the editor. */
function editorAction(page: Page, title: string): Locator {
  return page.locator(`.editor-group-container.active .editor-actions [aria-label^="${title}"]`).first();
}

function bar(panel: FrameLocator, words: string): Locator {
  return panel.locator(`[role="option"][aria-label^="${words}"]`);
}

/** Brings the keyboard to a row of questions. */
async function stepToQuestion(page: Page, words: string): Promise<void> {
  await runCommand(page, "Transcript: Focus on Questions View", "keys");
  await page.locator(".pane .monaco-list:focus").waitFor({ state: "attached" });
  await page.keyboard.press("Home");
  await stepTo(page, spoken(rowsOf(page, "Questions"), words).and(page.locator(".focused")), "ArrowDown");
}

/** More rows, entries and bars than any tour has. */
const MOST_STEPS = 50;

/** Presses a key until something is where the keyboard is. */
async function stepTo(page: Page, aim: Locator, key: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    if ((await aim.count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${aim}`);
}
