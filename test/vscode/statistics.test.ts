/** The statistics in VS Code's window: a picture to walk through, tables that say the same, and files made of them. */

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { openInstead } from "./open-transcript";
import { itInOneWindow, type Step } from "./witness";
import { describeInBothHosts, languageMode, pageIn, runCommand, screenshot, screenshotInContrast } from "./workbench";

const COUNCIL = "north-atlantic-council-press-conference.txt";

describeInBothHosts("the statistics", (onSeed) => {
  const steps: Readonly<Record<string, Step>> = {
    "show a bar for each turn, by which mouse and keyboard go to the text, and say the same in a table": async (page, folder) => {
      // Until then the palette has none of our commands.
      await languageMode(page, "Transcript").waitFor();
      await runCommand(page, "Transcript: Show Statistics");
      const panel = pageIn(page);
      const bars = panel.getByRole("option");
      await bars.nth(10).waitFor();
      assert.equal(await bars.count(), 11);
      assert.equal(await panel.getByRole("main").getAttribute("aria-label"), `Statistics of ${COUNCIL}`);
      const cells = await panel.getByRole("table", { name: "Speakers" }).getByRole("row").allInnerTexts();
      assert.deepEqual(
        cells.map((row) => row.split(/\s*\t\s*/).join(" | ")),
        [
          "Speaker | Role | Turns | Questions | Words | Share",
          "Statement | statement | 0 | 0 | 156 | 22.2 %",
          "Q | asks | 5 | 5 | 159 | 22.6 %",
          "Secretary General | answers | 5 | 0 | 387 | 55.1 %",
        ],
      );
      // The picture says the same as the table, to those who hear it: the words of a speaker's bars are the speaker's.
      const spokenBars = await bars.evaluateAll((elements) =>
        elements.map((element) => element.getAttribute("aria-label") ?? ""),
      );
      const heard = new Map<string, number>();
      for (const bar of spokenBars) {
        const [, name = "", words = ""] = /^(.+?): (\d+) words?: /.exec(bar) ?? [];
        heard.set(name, (heard.get(name) ?? 0) + Number(words));
      }
      assert.deepEqual(
        [...heard],
        [
          ["Statement", 156],
          ["Q", 159],
          ["Secretary General", 387],
        ],
      );
      assert.equal(spokenBars.filter((bar) => bar.startsWith("Q: ")).length, 5);
      // And to those who see it: the bars of a speaker are as wide as the speaker's share.
      const widths = await bars.evaluateAll((elements) =>
        elements.map((element) => ({ of: element.classList[1], width: Number(element.getAttribute("width")) })),
      );
      const all = widths.reduce((sum, { width }) => sum + width, 0);
      const answers = widths.reduce((sum, { of, width }) => sum + (of === "answer" ? width : 0), 0);
      assert.ok(Math.abs(answers / all - 387 / 702) < 0.005);
      await screenshot(page, "statistics");
      await screenshotInContrast(page, join(folder, COUNCIL), "statistics");

      const place = (line: number) => page.locator("#status\\.editor\\.selection", { hasText: `Ln ${line}, Col 1` });
      await bars.nth(3).click();
      await place(67).waitFor();
      await panel.getByRole("listbox").focus();
      await page.keyboard.press("Home");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await place(65).waitFor();
      await panel
        .getByRole("button", { name: /^Secretary General: \d+ words/ })
        .first()
        .click();
      await place(69).waitFor();
    },
    "are written as SVG, PNG and CSV where the person says": async (page, folder) => {
      await openInstead(page, COUNCIL);
      await runCommand(page, "Transcript: Show Statistics");
      const panel = pageIn(page);
      const written = async (format: string): Promise<Buffer> => {
        await panel.getByRole("button", { name: `Export as ${format.toUpperCase()}` }).click();
        const name = page.locator(".quick-input-widget input");
        await name.waitFor();
        const target = join(folder, `${COUNCIL.replace(".txt", "")}-statistics.${format}`);
        // VS Code fills it in steps.
        await page.waitForFunction(([input, value]) => input?.value === value, [await name.elementHandle(), target] as const);
        await page.keyboard.press("Enter");
        await name.waitFor({ state: "hidden" });
        await page.locator(".notification-toast", { hasText: `Exported to ${basename(target)}.` }).waitFor();
        assert.ok(existsSync(target));
        return readFileSync(target);
      };
      const svg = (await written("svg")).toString();
      assert.match(svg, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      assert.equal(svg.match(/role="option"/g)?.length, 11);
      assert.ok(!/var\(|class=/.test(svg), "it needs no style sheet");
      assert.deepEqual([...(await written("png")).subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      assert.deepEqual((await written("csv")).toString().split("\r\n"), [
        "speaker,role,turns,questions,words,share,seconds,words per minute",
        ",statement,0,0,156,0.2222,,",
        "Q,question,5,5,159,0.2265,,",
        "Secretary General,answer,5,0,387,0.5513,,",
        "",
      ]);
    },
  };

  itInOneWindow(onSeed, "are shown and written", COUNCIL, steps);
});
