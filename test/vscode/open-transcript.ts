/** Opens a further transcript in VS Code's window. */

import type { Page } from "playwright-core";
import { languageMode, openProblems } from "./workbench";

/** Opens a transcript of the folder beside the seed, once the server has read that, and gives its editor the keyboard. */
export async function openTranscript(page: Page, name: string): Promise<void> {
  await (await openProblems(page)).first().waitFor();
  await page.keyboard.press("Control+P");
  await page.locator(".quick-input-widget input").fill(name);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".tab.active", { hasText: name }).waitFor();
  await languageMode(page, "Transcript").waitFor();
  await page.locator(".editor-instance .monaco-editor.focused").waitFor();
}
