/** Opens further transcripts of the folder in VS Code's window. */

import type { Page } from "playwright-core";
import { languageMode, openProblems, runCommand } from "./workbench";

/** Opens a transcript beside the seed, once the server has read that, and gives its editor the keyboard. */
export async function openTranscript(page: Page, name: string): Promise<void> {
  await (await openProblems(page)).first().waitFor();
  await openFile(page, name);
}

/** Opens a transcript in the place of all that is open, none of which is unsaved, and gives its editor the keyboard. */
export async function openInstead(page: Page, name: string): Promise<void> {
  await runCommand(page, "View: Close All Editors");
  await page.locator(".tab").first().waitFor({ state: "detached" });
  await openFile(page, name);
}

async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+P");
  await page.locator(".quick-input-widget input").fill(name);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".tab.active", { hasText: name }).waitFor();
  await languageMode(page, "Transcript").waitFor();
  await page.locator(".editor-instance .monaco-editor.focused").waitFor();
}
