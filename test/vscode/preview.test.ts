/** The preview in VS Code's window: the page beside the text, both ways, and nothing of a text is ever markup in it. */

import assert from "node:assert/strict";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import type { Locator } from "playwright-core";
import { openInstead } from "./open-transcript";
import { openViews, rowsOf } from "./view-rows";
import { itInOneWindow, type Step } from "./witness";
import { chooseRemedy, describeInBothHosts, goTo, pageIn, runCommand, screenshot, screenshotInContrast } from "./workbench";

const COUNCIL = "north-atlantic-council-press-conference.txt";

/** A text that would do harm if any part of it were taken for markup. */
const HARMFUL = `<img src=x onerror="document.title='harm'">
3 May 2019

<script>document.title = "harm"</script> Good morning to all of you.

Ana <b>Ito</b>: <a href="javascript:alert(1)">Because</a> the the <svg onload="document.title='harm'"> ice.

Reporter (<i>News</i>): Why?

Ana <b>Ito</b>: Because.

Reporter (<i>News</i>): Until when?

Ana <b>Ito</b>: Until spring.
`;

/** Talk enough for both views to scroll. */
const LONG = `Harbour talk
3 May 2019

${Array.from({ length: 120 }, (_, i) => `Reporter: What is number ${i + 1}?\n\nAna Ito: This is answer ${i + 1}.\n`).join("\n")}`;

describeInBothHosts("the preview", (onSeed) => {
  it("shows the page beside the text, says what is left out, follows what is typed, and goes to a finding", () =>
    onSeed(COUNCIL, async (page, file) => {
      await page.locator('.editor-actions [aria-label^="Open Preview to the Side"]').click();
      const preview = pageIn(page);
      const questions = preview.getByRole("heading", { level: 2 });
      await questions.nth(4).waitFor({ state: "attached" });
      // Not by what is shown: what is out of view has not been laid out.
      assert.deepEqual(await questions.allTextContents(), [
        "Q (CNN)",
        "Q (Kurdish media)",
        "Q (WSJ)",
        "Q (Reuters)",
        "Q (unknown)",
      ]);
      assert.equal(await preview.getByRole("main").getAttribute("aria-label"), `Preview of ${COUNCIL}`);
      assert.deepEqual(await preview.locator("summary").allInnerTexts(), ["Left out: the account form (43 lines)."]);
      await screenshot(page, "preview");
      await screenshotInContrast(page, file, "preview");

      const form = preview.getByRole("button", { name: "Leftover from the web page" });
      await preview.getByRole("button", { name: "does not say on which day" }).click();
      await page.locator("#status\\.editor\\.selection", { hasText: "Ln 45, Col 1" }).waitFor();
      await page.locator(".editor-instance .monaco-editor :focus").waitFor({ state: "attached" });
      await page.keyboard.type("Good evening. ");
      await preview.locator("p", { hasText: "Good evening. The North Atlantic Council" }).waitFor();
      assert.equal(await form.count(), 1, "other parts stay");
      await preview.getByRole("button", { name: "Correct Secretary General" }).first().click();
      await page.locator(".action-widget .monaco-list-row", { hasText: "This is not a label" }).waitFor();
      await screenshot(page, "preview-correct");
      await page.keyboard.press("Escape");
      await goTo(page, 1, 1);
      await chooseRemedy(page, "Remove the account form");
      await preview.locator("summary").waitFor({ state: "detached" });
    }));

  const steps: Readonly<Record<string, Step>> = {
    "leaves the views with the text that it stands in front of, until that is closed": async (page) => {
      await openViews(page);
      const speakers = rowsOf(page, "Speakers");
      await speakers.nth(1).waitFor();
      await runCommand(page, "Transcript: Open Preview");
      await pageIn(page).getByRole("heading", { level: 2 }).nth(4).waitFor({ state: "attached" });
      await page.locator(".editor-instance .monaco-editor").waitFor({ state: "detached" });
      assert.equal(await speakers.count(), 2);
      await screenshot(page, "preview-alone");
      await page.locator(".tab", { hasText: "council.txt" }).first().click({ button: "middle" });
      await page.getByText("Open a transcript to see who speaks").waitFor();
    },
    "scrolls with the editor, and the editor with it": async (page) => {
      await openInstead(page, "long.txt");
      await runCommand(page, "Transcript: Open Preview to the Side");
      const preview = pageIn(page);
      const [first, late] = [1, 116].map((number) => preview.locator("p", { hasText: `What is number ${number}?` }));
      assert.ok(first && late);
      await late.waitFor({ state: "attached" });
      await page.keyboard.press("Control+1");
      await page.locator(".editor-instance .monaco-editor :focus").waitFor({ state: "attached" });
      await page.keyboard.press("Control+End");
      await seen(late);
      await preview.locator("article").hover();
      await page.mouse.wheel(0, -100_000);
      await page.locator(".view-line", { hasText: "Harbour talk" }).waitFor();
      await page.mouse.wheel(0, 2_000);
      await page.locator(".view-line", { hasText: "Harbour talk" }).waitFor({ state: "detached" });
      await page.keyboard.press("Control+1");
      await page.locator(".editor-instance .monaco-editor :focus").waitFor({ state: "attached" });
      await page.keyboard.press("Control+Home");
      await seen(first);
    },
    "shows markup and scripts of a text as text": async (page, folder) => {
      await openInstead(page, "harmful.txt");
      await page.keyboard.press("Control+K");
      await page.keyboard.press("v");
      const preview = pageIn(page);
      await preview.getByText("Until spring.").waitFor({ state: "attached" });
      const article = preview.locator("article");
      const shown = ((await article.textContent()) ?? "").replace(/\s+/g, " ");
      for (const markup of ["<img src=x", '<script>document.title = "harm"</script>', "<a href=", "<svg onload", "<i>News</i>"])
        assert.ok(shown.includes(markup), `${markup} is shown`);
      assert.equal(await article.locator("img, script, a, svg, b, i, iframe, style").count(), 0);
      assert.equal(await preview.locator("html").evaluate((html) => html.ownerDocument.title), "");
      assert.equal(readFileSync(join(folder, "harmful.txt"), "utf8"), HARMFUL);
      await screenshot(page, "preview-markup");
    },
    "opens in the place of the text by its key, and leads back to it": async (page) => {
      await openInstead(page, COUNCIL);
      await page.keyboard.press("Control+Shift+V");
      await pageIn(page).getByText("I’m ready to take your questions").waitFor();
      await page.locator(".tab.active", { hasText: `Preview ${COUNCIL}` }).waitFor();
      await page.locator('.editor-actions [aria-label^="Show Source"]').click();
      await page.locator(".tab.active", { hasText: new RegExp(`^${COUNCIL}`) }).waitFor();
      await page.locator(".view-line", { hasText: "MULTIMEDIA" }).first().waitFor();
    },
  };

  itInOneWindow(onSeed, "keeps to its text", "council.txt", steps, (folder) => {
    copyFileSync(join(folder, COUNCIL), join(folder, "council.txt"));
    writeFileSync(join(folder, "long.txt"), LONG);
    writeFileSync(join(folder, "harmful.txt"), HARMFUL);
  });
});

/** Comes back when a part of the page is where it can be seen, or no longer is. */
async function seen(part: Locator, isWanted = true): Promise<void> {
  const element = await part.elementHandle();
  const frame = await element?.ownerFrame();
  assert.ok(element && frame);
  await frame.waitForFunction(
    ([one, wanted]) => {
      const { top, bottom } = one.getBoundingClientRect();
      return (bottom > 0 && top < one.ownerDocument.defaultView.innerHeight) === wanted;
    },
    [element, isWanted] as const,
  );
}
