/** What a person does in VS Code's window, and what is to be seen there. Everything waits for what it needs, nothing for a time. */

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { installExtension, remoteUri, startCodeServer } from "../../client/launch/run-code-server";
import { QUIET_SETTINGS } from "../../client/launch/user-settings";
import { PROJECT_ROOT } from "../support/paths";
import { launchBrowser, newContext } from "./headless";
import { provided } from "./set-up";
import { copySeeds, temporaryFolder } from "./workspace";

/** A code-server with the packaged extension, and a browser that shows its windows. */
export interface Stage {
  /** Opens a window on a copy of the seeds with one of them shown, and closes it when `act` is through. */
  onSeed(name: string, act: (page: Page, file: string) => Promise<void>): Promise<void>;
  /** The same, in a folder whose settings do not say that its text files are transcripts. */
  onPlainText(name: string, act: (page: Page, file: string) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** The class that VS Code's window carries by the colours that its user's screen prefers. */
const THEMES = { dark: "vs-dark", light: "vs" } as const;

/** Sets the stage with the extension as it would be published. */
export async function setStage(): Promise<Stage> {
  const { codeServer, browser: executable, vsix } = provided();
  const temporary = temporaryFolder("workbench");
  const dataFolder = join(temporary.path, "data");
  await installExtension(codeServer, dataFolder, vsix);
  const server = await startCodeServer(codeServer, { dataFolder, port: "0", settings: QUIET_SETTINGS });
  const browser: Browser = await launchBrowser(executable, join(temporary.path, "browser"));
  const onCopy = async (name: string, language: string, act: (page: Page, file: string) => Promise<void>) => {
    const seeds = copySeeds(mkdtempSync(join(temporary.path, "seeds-")));
    if (language === "Plain Text") rmSync(join(seeds, ".vscode"), { recursive: true });
    const file = join(seeds, name);
    const context = await newContext(browser);
    const page = await context.newPage();
    try {
      await page.goto(server.page(seeds, [["openFile", remoteUri(server.host, file)]]));
      await languageMode(page, language).waitFor();
      await act(page, file);
    } catch (error) {
      await page.screenshot({ path: join(screenshotFolder(), `failed-${name}.png`) });
      throw error;
    } finally {
      await context.close();
    }
  };
  return {
    onSeed: (name, act) => onCopy(name, "Transcript", act),
    onPlainText: (name, act) => onCopy(name, "Plain Text", act),
    async close() {
      await browser.close();
      await server.stop();
      temporary.remove();
    },
  };
}

/** The status bar's word for the language of the open file. */
export function languageMode(page: Page, language: string): Locator {
  return page.locator("#status\\.editor\\.mode", { hasText: language });
}

/** Opens the Outline in place of the explorer's files; its rows. */
export async function openOutline(page: Page): Promise<Locator> {
  await page.locator('.pane-header[aria-label="Outline Section"][aria-expanded="false"]').click();
  // Only the rows that fit are there to be read.
  await page.locator('.pane-header[aria-label^="Explorer Section"][aria-expanded="true"]').click();
  return page.locator(".outline-tree .monaco-list-row");
}

/** The outline as indented text, once `count` rows are there: VS Code fills it when the server has answered. */
export async function readOutline(rows: Locator, count: number): Promise<string> {
  await rows.nth(count - 1).waitFor();
  const lines = await rows.evaluateAll((elements) =>
    elements.map((element) => {
      const indentation = "  ".repeat(Number(element.getAttribute("aria-level")) - 1);
      const words = [".label-name", ".label-description"].map((part) => element.querySelector(part)?.textContent ?? "");
      return `${indentation}${words.filter((word) => word !== "").join(" – ")}`;
    }),
  );
  return lines.join("\n");
}

/** Opens the Problems panel; the rows of its findings. */
export async function openProblems(page: Page): Promise<Locator> {
  await page.keyboard.press("Control+Shift+M");
  return page.locator(".markers-panel .monaco-list-row", { has: page.locator(".marker-icon") });
}

/**
 * Goes to a problem by its row, and chooses a remedy from the menu of the lightbulb beside it. Nothing may be selected
 * before: that the problem's place is selected is how one sees that VS Code has gone there.
 */
export async function applyQuickFix(page: Page, problem: Locator, title: string | RegExp): Promise<void> {
  // While VS Code builds its last parts it asks for fixes again and again, and drops the menu that is just being opened.
  await page.waitForFunction('performance.getEntriesByName("code/didCreateWorkbenchContributions/4").length > 0');
  const selection = page.locator("#status\\.editor\\.selection");
  await selection.filter({ hasNotText: "selected" }).waitFor();
  // At the row's start: further on stands a link to the rule's page.
  await problem.click({ position: { x: 80, y: 10 } });
  await selection.filter({ hasText: "selected" }).waitFor();
  // Into the editor, without another move of its selection, which would close the menu.
  await page.keyboard.press("Control+1");
  await page.locator(".monaco-editor.focused").waitFor();
  // The lightbulb stands in the gutter or, where the line leaves it room, in the text.
  await page.locator('.lightBulbWidget:visible, [class*="codicon-gutter-lightbulb"]:visible').first().waitFor();
  await page.keyboard.press("Control+.");
  await page.locator(".action-widget .monaco-list-row", { hasText: title }).click();
}

/** Saves the file that is being edited, and waits until its tab says that it is saved. */
export async function save(page: Page): Promise<void> {
  await page.locator(".tab.active.dirty").waitFor();
  await page.keyboard.press("Control+S");
  await page.locator(".tab.active:not(.dirty)").waitFor();
}

/** The colour in which a piece of text is shown, as the browser tells it. */
export function colourOf(page: Page, text: string): Promise<string> {
  const token = page.locator(".view-line span[class^=mtk]").filter({ hasText: text }).first();
  return token.evaluate((element) => element.ownerDocument.defaultView.getComputedStyle(element).color);
}

/** Shows the window dark, then light; in each, looks at it with `look` and keeps a picture in `.screenshots/`. */
export async function screenshot(page: Page, name: string, look?: () => Promise<void>): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`.monaco-workbench.${THEMES[colorScheme]}`).waitFor();
    await look?.();
    await page.screenshot({ path: join(screenshotFolder(), `${name}-${colorScheme}.png`), animations: "disabled" });
  }
}

function screenshotFolder(): string {
  const folder = join(PROJECT_ROOT, ".screenshots");
  mkdirSync(folder, { recursive: true });
  return folder;
}
