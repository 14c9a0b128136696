/** The interface in another language than English, as VS Code's window shows it. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { FrameLocator } from "playwright-core";
import { PROJECT_ROOT } from "../support/paths";
import { rowsOf } from "./view-rows";
import { pageIn, runCommand, type Stage, screenshot, setStage } from "./workbench";

const COUNCIL = "north-atlantic-council-press-conference.txt";

describe("in a VS Code in German", () => {
  let stage: Stage;
  before(async () => {
    stage = await setStage("machine", "de");
  });
  after(() => stage.close());

  it("commands, views and statistics are German", () =>
    stage.onSeed(COUNCIL, async (page) => {
      await page.locator('.activitybar .action-item:has([aria-label^="Transkript"])').click();
      const speakers = rowsOf(page, "Sprecher");
      await speakers.nth(1).waitFor();
      assert.deepEqual(await speakers.locator(".label-description").allInnerTexts(), [
        "fragt · 23 % · 5 Redebeiträge · 159 Wörter",
        "antwortet · 55 % · 5 Redebeiträge · 387 Wörter",
      ]);

      await runCommand(page, "Transkript: Statistik anzeigen");
      const panel = pageIn(page);
      const rows = panel.getByRole("table", { name: "Sprecher" }).getByRole("row");
      await rows.nth(1).waitFor();
      assert.deepEqual(
        (await rows.allInnerTexts()).map((row) =>
          row
            .replace(/\u00A0/g, " ")
            .split(/\s*\t\s*/)
            .join(" | "),
        ),
        [
          "Sprecher | Rolle | Redebeiträge | Fragen | Wörter | Anteil",
          "Statement | Statement | 0 | 0 | 156 | 22,2 %",
          "Q | fragt | 5 | 5 | 159 | 22,6 %",
          "Secretary General | antwortet | 5 | 0 | 387 | 55,1 %",
        ],
      );
      assert.equal(await panel.locator("html").getAttribute("lang"), "de");
      await fits(panel);
      await screenshot(page, "german");

      await runCommand(page, "Transkript: Transkript bereinigen…");
      const rules = page.locator('[id="workbench.parts.sidebar"] .monaco-list-row[aria-level="1"]', {
        has: page.locator(".monaco-custom-toggle, .custom-view-tree-node-item-checkbox"),
      });
      await rules.filter({ hasText: "Reste der Webseite" }).first().waitFor();
      await screenshot(page, "german-review");
    }));
});

/** The words of the manifest in a language. */
function manifestWords(language: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(PROJECT_ROOT, `package.nls.${language}.json`), "utf8"));
}

for (const language of ["fr", "es", "ru", "uk"])
  describe(`in a VS Code in the language “${language}”`, () => {
    let stage: Stage;
    before(async () => {
      stage = await setStage("machine", language);
    });
    after(() => stage.close());

    it("views and statistics have the words of that language, and room for them", () =>
      stage.onSeed(COUNCIL, async (page) => {
        const words = manifestWords(language);
        const [category, speakers, todo] = ["category", "view.speakers", "view.todo"].map((key) => words[key] ?? "");
        assert.ok(category && speakers && todo);
        await page.locator(`.activitybar .action-item:has([aria-label^="${category}"])`).click();
        await rowsOf(page, speakers).nth(1).waitFor();
        await rowsOf(page, todo).nth(3).waitFor();
        await runCommand(page, `${category}: ${words["command.showStatistics"]}`);
        const panel = pageIn(page);
        await panel.getByRole("table").first().waitFor();
        assert.equal(await panel.locator("html").getAttribute("lang"), language);
        await fits(panel);
        await screenshot(page, `language-${language}`);
      }));
  });

/** Nothing is beyond the panel’s edge, or hidden until it is scrolled to. */
async function fits(panel: FrameLocator): Promise<void> {
  const overflows = await panel
    .locator("html, section")
    .evaluateAll((parts) => parts.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
  assert.ok(overflows.length > 3);
  assert.deepEqual(
    overflows.filter((units) => units > 0),
    [],
  );
}
