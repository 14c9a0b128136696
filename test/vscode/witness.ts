/** What is left of a window in which something failed; tests that share a window. */

import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { it, type TestContext } from "node:test";
import type { Page } from "playwright-core";
import { PROJECT_ROOT } from "../support/paths";
import type { Stage } from "./workbench";

/** Where a picture of this name is kept. */
export function pictureFile(name: string): string {
  const folder = join(PROJECT_ROOT, ".screenshots");
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}

/** Where `act` fails, leaves a picture of the window, `failed-` and the name, and adds to the error what is to be seen there. */
export async function witnessed(page: Page, name: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    await page.screenshot({ path: pictureFile(`failed-${name}`) });
    throw new Error(`${error instanceof Error ? error.message : error}\n${await shown(page).catch(String)}`, { cause: error });
  }
}

/** A test within the one that has opened the window; those after it run even where it fails. */
export async function step(context: TestContext, page: Page, does: string, act: () => Promise<void>): Promise<void> {
  await context.test(does, () => witnessed(page, does.replaceAll(/\W+/g, "-"), act));
}

/** What is done in a window that is open already, on files that no other step changes. */
export type Step = (page: Page, folder: string) => Promise<void>;

/** A test that opens one window on a copy of the seeds, made ready by `prepare`, and takes these steps in it, one after the other. */
export function itInOneWindow(
  onSeed: Stage["onSeed"],
  does: string,
  seed: string,
  steps: Readonly<Record<string, Step>>,
  prepare?: (folder: string, file: string) => void,
): void {
  it(does, (context) =>
    onSeed(
      seed,
      async (page, file) => {
        for (const [name, act] of Object.entries(steps)) await step(context, page, name, () => act(page, dirname(file)));
      },
      prepare,
    ),
  );
}

/** What the window shows, for the message of a test that failed where nobody sees its picture. */
async function shown(page: Page): Promise<string> {
  const parts = {
    problems: ".markers-panel .monaco-list-row",
    remedies: ".action-widget .monaco-list-row",
    status: ".statusbar-item",
  };
  const texts = await Promise.all(
    Object.entries(parts).map(
      async ([part, selector]) => `${part}: ${(await page.locator(selector).allInnerTexts()).join(" | ")}`,
    ),
  );
  return texts.map((text) => text.replace(/\s+/g, " ")).join("\n");
}
