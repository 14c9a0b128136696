/** A window that is loaded again, as after an update: views and panels are there as before, and follow the text. */

import { ok } from "node:assert/strict";
import { it } from "node:test";
import type { Page } from "playwright-core";
import { openViews, rowsOf, spoken } from "./view-rows";
import { describeInBothHosts, goTo, languageMode, pageIn, runCommand, screenshot } from "./workbench";

const COUNCIL = "north-atlantic-council-press-conference.txt";

describeInBothHosts("after a reload of the window", (onSeed) => {
  it("views, preview and statistics are there, and follow what is typed and where one goes", () =>
    onSeed(COUNCIL, async (page) => {
      await languageMode(page, "Transcript").waitFor();
      await openViews(page);
      const [questions, speakers] = [rowsOf(page, "Questions"), rowsOf(page, "Speakers")];
      const areThere = async () => {
        await spoken(questions, "Question 4, Reuters, answered by Secretary General").waitFor();
        await spoken(speakers, "Secretary General, answers, 55 percent").waitFor();
      };
      await areThere();
      await runCommand(page, "Transcript: Show Statistics");
      const panel = pageIn(page);
      await panel.getByRole("option").nth(10).waitFor();
      await runCommand(page, "Transcript: Open Preview to the Side");
      const headings = panel.getByRole("heading", { level: 2 });
      await headings.nth(4).waitFor({ state: "attached" });

      // The panels' names stand in more than one state; the one of the editors, with the file that the preview shows, is what comes back.
      await keptState(page, /editorpart\.state.*transcript\.statistics.*transcript\.preview.*state\\":/);
      // Without the file to open: VS Code shows either that or what it showed before.
      const address = new URL(page.url());
      address.searchParams.delete("payload");
      await page.goto(address.href);
      await page.locator(".tab.active", { hasText: `Preview ${COUNCIL}` }).waitFor();
      await areThere();
      await headings.nth(4).waitFor({ state: "attached" });
      await panel
        .getByRole("main")
        .and(panel.locator(`[aria-label="Preview of ${COUNCIL}"]`))
        .waitFor();
      await screenshot(page, "reloaded");

      // The preview follows the text, and a question leads to its place.
      await spoken(questions, "Question 1, CNN").click();
      await page.locator("#status\\.editor\\.selection", { hasText: /^Ln 63,/ }).waitFor();
      await page.locator(".editor-instance .monaco-editor :focus").waitFor({ state: "attached" });
      await goTo(page, 63, 10);
      await page.keyboard.type("Well, the ");
      await panel.locator("p", { hasText: "Well, the The Russians" }).waitFor({ state: "attached" });

      // A panel behind another one is filled when it is looked at.
      await page.locator(".tab", { hasText: `Statistics ${COUNCIL}` }).click();
      await panel.getByRole("option").nth(10).waitFor();
      await panel.getByText("704 words · 2 speakers · 5 questions").waitFor();
      await panel.getByRole("option").nth(2).click();
      await page.locator("#status\\.editor\\.selection", { hasText: "Ln 65, Col 1" }).waitFor();
    }));
});

/** The page's own, as far as it is used here. */
interface Request<Result> {
  readonly result: Result;
  onsuccess: () => void;
}
interface Database {
  readonly objectStoreNames: Iterable<string>;
  transaction(store: string): { objectStore(store: string): { getAll(): Request<readonly unknown[]> } };
  close(): void;
}
declare const indexedDB: {
  databases(): Promise<readonly { readonly name: string }[]>;
  open(name: string): Request<Database>;
};

/**
 * Comes back once VS Code has written down a state of the window that matches; in a browser it does so every few seconds, and tells nobody.
 * Playwright's own wait takes the promise of an answer for the answer.
 */
async function keptState(page: Page, pattern: RegExp): Promise<void> {
  const isKept = await page.evaluate(async (source) => {
    const answer = <Result>(request: Request<Result>) =>
      new Promise<Result>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    for (let attempt = 0; attempt < 120; attempt++) {
      for (const { name } of await indexedDB.databases()) {
        const database = await answer(indexedDB.open(name));
        for (const store of database.objectStoreNames) {
          const states = await answer(database.transaction(store).objectStore(store).getAll());
          if (states.some((state) => source.test(String(state)))) return true;
        }
        database.close();
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    return false;
  }, pattern);
  ok(isKept, `No state of the window was written that holds ${pattern}.`);
}
