/** The page that an export makes, in Chromium: nothing that axe finds in its way for anybody, light and dark, on a screen and on paper. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type TestContext, test } from "node:test";
import type { AxeResults } from "axe-core";
import { chromium, type Page } from "playwright-core";
import { wordsIn } from "../../server/src/facts/speech";
import { exported } from "../../server/src/formats/export-formats";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { CONFERENCE, TIMED, textOf } from "../formats/documents";
import { importedText } from "../imports/imported-text";
import { SEEDS } from "../support/paths";
import { programs } from "./programs";

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

async function newPage(t: TestContext): Promise<Page> {
  const browser = await chromium.launch({ executablePath: programs().browser, args: ["--no-sandbox"] });
  t.after(() => browser.close());
  return browser.newPage();
}

const htmlOf = (text: string) => textOf(exported(text, NO_KNOWLEDGE, "a.txt", "html"));

/** What axe finds by all of its rules, those of good practice among them; a page without a title can have no heading. */
async function violations(page: Page, hasTitle: boolean): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const rules = { "page-has-heading-one": { enabled: hasTitle } };
  const { violations, passes }: AxeResults = await page.evaluate(`axe.run(document, ${JSON.stringify({ rules })})`);
  assert.ok(passes.some(({ id }) => id === "color-contrast"));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`);
}

test("axe finds nothing in the way, whatever the colours", async (t) => {
  const page = await newPage(t);
  for (const text of [CONFERENCE, TIMED, ...SEEDS.map((path) => readFileSync(path, "utf8"))]) {
    const html = htmlOf(text);
    const backgrounds: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, media: "screen" });
      await page.setContent(html);
      assert.deepEqual(await violations(page, html.includes("<h1>")), [], colorScheme);
      backgrounds.push(await page.evaluate("getComputedStyle(document.body).backgroundColor"));
    }
    assert.notEqual(backgrounds[0], backgrounds[1]);
    await page.emulateMedia({ colorScheme: "dark", media: "print" });
    assert.equal(await page.evaluate("getComputedStyle(document.body).backgroundColor"), backgrounds[0]);
  }
});

test("each entry of the list of questions leads to its question", async (t) => {
  const page = await newPage(t);
  await page.setViewportSize({ width: 600, height: 200 });
  await page.setContent(htmlOf(CONFERENCE));
  await page.getByRole("link", { name: "Question (The Ferry): When will it open?" }).click();
  await page.waitForFunction("document.querySelector(':target')?.textContent.includes('When will it open')");
});

test("what a browser saves of the page is imported with every word", async (t) => {
  const page = await newPage(t);
  for (const text of [CONFERENCE, ...SEEDS.map((path) => readFileSync(path, "utf8"))]) {
    await page.setContent(htmlOf(text));
    const normal = textOf(exported(text, NO_KNOWLEDGE, "a.txt", "text"));
    assert.deepEqual(wordsIn(importedText("a.html", await page.content())), wordsIn(normal));
  }
});
