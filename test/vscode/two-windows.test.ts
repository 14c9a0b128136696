/** Two windows of VS Code on one archive: what is corrected in one is seen in the other, and neither loses what the other has written. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { parse } from "jsonc-parser";
import type { Locator, Page } from "playwright-core";
import { TALK } from "../support/talk";
import { chooseRemedy, goTo, openOutline, type Stage, screenshot, setStage } from "./workbench";

interface Window {
  readonly page: Page;
  /** The row of the outline whose name matches. */
  readonly row: (name: RegExp) => Locator;
}

describe("two windows on one archive", () => {
  let stage: Stage;
  before(async () => {
    stage = await setStage();
  });
  after(() => stage.close());

  it("correct the same text in turns, and both show all that was said in either", () =>
    stage.onSeed(
      "talk.txt",
      async (page, file) => {
        const other = await page.context().newPage();
        await other.goto(page.url());
        await other.locator(".tab.active", { hasText: "talk.txt" }).waitFor();
        await other.locator(".editor-instance .monaco-editor.focused").waitFor();
        const [one, two] = [await windowOf(page), await windowOf(other)];
        const until = /^Reporter: Until when\?$/;
        for (const { row } of [one, two]) await row(until).waitFor();

        await correct(one, 10, "“Let me be clear” is always a speaker label");
        for (const { row } of [one, two]) await row(/closed\?$/).waitFor();
        await correct(two, 14, "This is not a label");
        for (const { row } of [one, two]) await row(until).waitFor({ state: "detached" });
        await correct(one, 1, "This is the title");
        for (const { row } of [one, two]) await row(/^Harbour talk$/).waitFor();
        await correct(two, 4, "This is the date");
        for (const { row } of [one, two]) await row(/^Held on 4 May 2019$/).waitFor();
        await screenshot(other, "two-windows");

        const { labels, header } = parse(readFileSync(join(dirname(file), ".transcript.json"), "utf8"));
        assert.deepEqual(labels.speakers, ["Let me be clear"]);
        assert.ok(JSON.stringify(labels.never).includes("Reporter: Until when?"), JSON.stringify(labels));
        assert.deepEqual(header.titles, ["Harbour talk"]);
        assert.deepEqual(header.dates, ["Held on 4 May 2019"]);
        assert.equal(readFileSync(file, "utf8"), TALK);
        for (const window of [page, other]) {
          assert.equal(await window.locator(".notification-toast").count(), 0);
          assert.equal(await window.locator(".tab.dirty").count(), 0);
        }
        assert.deepEqual(
          readdirSync(dirname(file)).filter((name) => name.startsWith(".transcript")),
          [".transcript.json"],
        );
      },
      (_folder, file) => writeFileSync(file, TALK),
    ));
});

async function windowOf(page: Page): Promise<Window> {
  const rows = await openOutline(page);
  return { page, row: (name) => rows.filter({ has: page.locator(".label-name", { hasText: name }) }) };
}

/** Chooses a correction at a line of a window, 1-based, with the mouse first where the editor has not the keyboard. */
async function correct({ page }: Window, line: number, title: string): Promise<void> {
  await page.locator(".view-line").first().click();
  await goTo(page, line, 3);
  await chooseRemedy(page, title);
}
