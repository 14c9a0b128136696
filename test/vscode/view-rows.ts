/** What a person does with the views of the container “Transcript” in VS Code's window. */

import type { Locator, Page } from "playwright-core";

/** Opens the container of the views, where it is not open. */
export async function openViews(page: Page): Promise<void> {
  const container = page.locator('.activitybar .action-item:has([aria-label^="Transcript"])');
  await container.waitFor();
  // Not the icon itself: the number of findings covers it.
  if ((await container.and(page.locator(".checked")).count()) === 0) await container.click();
  await page.locator(".pane-header", { hasText: "Questions" }).waitFor();
}

/** The rows of a view, by what a screen reader says of them. */
export function rowsOf(page: Page, view: string): Locator {
  return page.locator(`.pane:has(> .pane-header[aria-label^="${view}"]) .monaco-list-row`);
}

/** Clicks on an action beside a view's name, where it is while the mouse is there. */
export async function titleAction(page: Page, view: string, title: string): Promise<void> {
  const header = page.locator(`.pane-header[aria-label^="${view}"]`);
  await header.hover();
  await header.getByRole("button", { name: title }).click();
}

/** The row of which a screen reader says these words. */
export function spoken(rows: Locator, words: string): Locator {
  return rows.and(rows.page().locator(`[aria-label^="${words}"]`));
}

/** Opens a view that is closed. */
export async function openPane(page: Page, view: string): Promise<void> {
  await page.locator(`.pane-header[aria-label^="${view}"][aria-expanded="false"]`).click();
}

/** Chooses an entry of a row's menu, titles leading to it through submenus. */
export async function chooseFromMenu(page: Page, row: Locator, titles: readonly string[]): Promise<void> {
  await row.click({ button: "right" });
  for (const title of titles) await chooseEntry(page, title);
}

/** Chooses an entry of the menu that was opened last. */
export async function chooseEntry(page: Page, title: string): Promise<void> {
  // By the keyboard: VS Code takes no click until a while after a menu has opened, lest it belong to the click that opened it.
  const entry = page.locator(".monaco-menu .action-item", { hasText: title }).last();
  await entry.hover();
  await entry.and(page.locator(".focused")).waitFor();
  await page.keyboard.press("Enter");
}
