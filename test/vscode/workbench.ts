/** What a person does in VS Code's window, and what is to be seen there. Everything waits for what it needs, nothing for a time. */

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { installExtension, type RunningServer, remoteUri, startCodeServer } from "../../client/launch/run-code-server";
import { QUIET_SETTINGS } from "../../client/launch/user-settings";
import { PROJECT_ROOT } from "../support/paths";
import { launchBrowser, newContext } from "./headless";
import { provided } from "./set-up";
import { temporaryFolder } from "./workspace";

/** A code-server with the packaged extension, and a browser that shows its windows. */
export interface Stage {
  readonly server: RunningServer;
  /** Where the server keeps its data, and tests their workspaces. */
  readonly folder: string;
  /** Opens a window on a folder with one file shown in it. */
  open(folder: string, file: string): Promise<Page>;
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
  return {
    server,
    folder: temporary.path,
    async open(folder, file) {
      const page = await (await newContext(browser)).newPage();
      await page.goto(server.page(folder, [["openFile", remoteUri(server.host, join(folder, file))]]));
      await languageMode(page, "Transcript").waitFor();
      return page;
    },
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

/** Keeps a picture of the window, dark and light, in `.screenshots/`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = join(PROJECT_ROOT, ".screenshots");
  mkdirSync(folder, { recursive: true });
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`.monaco-workbench.${THEMES[colorScheme]}`).waitFor();
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
  }
}
