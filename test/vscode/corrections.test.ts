/** What is read wrongly is corrected from the menu of remedies in VS Code's window: in force at once, and the transcript stays byte for byte. */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { parse } from "jsonc-parser";
import { TALK } from "../support/talk";
import { UNREAD, WITH_HEADING } from "../support/uncertain";
import {
  chooseRemedy,
  goTo,
  languageMode,
  openLanguageStatus,
  openOutline,
  pasteIntoNewFile,
  runCommand,
  type Stage,
  screenshot,
  setStage,
} from "./workbench";

/** The second question, in the outline. */
const UNTIL = /^Reporter: Until when\?$/;

describe("corrections", () => {
  let stage: Stage;
  before(async () => {
    stage = await setStage();
  });
  after(() => stage.close());

  it("of labels, roles, pages, title and date take effect at once, and are written beside the transcript", () =>
    stage.onSeed(
      "talk.txt",
      async (page, file) => {
        const config = join(dirname(file), ".transcript.json");
        const rows = await openOutline(page);
        const row = (text: RegExp) => rows.filter({ has: page.locator(".label-name", { hasText: text }) });
        const correct = async (line: number, title: string) => {
          await page.locator(".view-line").first().click();
          await goTo(page, line, 3);
          await chooseRemedy(page, title);
        };
        await row(UNTIL).waitFor();
        await correct(10, "“Let me be clear” is always a speaker label");
        await row(/closed\?$/).waitFor();
        await screenshot(page, "corrections");
        await correct(10, "“Let me be clear” is never a label");
        await row(/closed\? Let me be clear/).waitFor();
        await correct(14, "This is not a label");
        await row(UNTIL).waitFor({ state: "detached" });
        await correct(14, "This is a speaker label");
        await row(UNTIL).waitFor();
        await correct(14, "This is part of the page");
        await row(UNTIL).waitFor({ state: "detached" });
        await correct(14, "This was spoken");
        await row(UNTIL).waitFor();
        await correct(1, "This is the title");
        await row(/^Harbour talk$/).waitFor();
        await correct(4, "This is the date");
        await row(/^Held on 4 May 2019$/).waitFor();
        await correct(8, "“Reporter” answers");
        await row(/^Turns$/).waitFor();
        await correct(8, "“Reporter” asks");
        await row(/^Questions$/).waitFor();
        await page.locator(".tab.active:not(.dirty)", { hasText: "talk.txt" }).waitFor();
        const said = parse(readFileSync(config, "utf8"));
        assert.deepEqual(said.labels, { speakers: [], never: ["Let me be clear"] });
        assert.deepEqual(said.cast, [{ name: "Reporter", role: "question" }]);
        assert.deepEqual(said.boilerplate, { lines: [], never: ["Reporter: Until when?"] });
        assert.deepEqual(said.header.titles, ["Harbour talk"]);
        assert.equal(readFileSync(file, "utf8"), TALK);
      },
      (_folder, file) => writeFileSync(file, TALK),
    ));

  it("of a text in no file hold at once, and in its folder when the person has the file made", () =>
    stage.onSeed(
      "talk.txt",
      async (page, file) => {
        const corrected = (await openOutline(page)).filter({ has: page.locator(".label-name", { hasText: /closed\?$/ }) });
        await pasteIntoNewFile(page, TALK);
        await (await openLanguageStatus(page)).getByText("Treat as Transcript").click();
        await languageMode(page, "Transcript").waitFor();
        await goTo(page, 10, 3);
        await chooseRemedy(page, "“Let me be clear” is always a speaker label");
        await corrected.waitFor();
        await page.locator(".tab", { hasText: "talk.txt" }).click();
        await corrected.waitFor({ state: "detached" });
        await page.locator(".notification-toast").getByRole("button", { name: "Create .transcript.json" }).click();
        await corrected.waitFor();
        const said = parse(readFileSync(join(dirname(file), ".transcript.json"), "utf8"));
        assert.deepEqual(said, { labels: { speakers: ["Let me be clear"] } });
      },
      (_folder, file) => writeFileSync(file, TALK),
    ));

  it("of a label that is uncertain is offered beside the finding", () =>
    stage.onSeed(
      "harbour.txt",
      async (page, file) => {
        const rows = await openOutline(page);
        const exhibit = rows.filter({ has: page.locator(".label-name", { hasText: /^Exhibit A/ }) });
        await exhibit.filter({ hasText: "uncertain label" }).waitFor();
        await goTo(page, 24, 3);
        await chooseRemedy(page, "“Exhibit A” is never a label");
        await exhibit.waitFor({ state: "detached" });
        assert.equal(readFileSync(file, "utf8"), WITH_HEADING);
      },
      (_folder, file) => writeFileSync(file, WITH_HEADING),
    ));

  it("of labels that are not read is offered at the top, and other transcripts learn from it", () =>
    stage.onSeed(
      "round-table.txt",
      async (page, file) => {
        await goTo(page, 1, 3);
        await chooseRemedy(page, "“the last of them” and “the first of them” are always speaker labels");
        // What is bold is coloured as a label.
        const label = (words: RegExp) => page.locator(".view-line .mtkb", { hasText: words }).first();
        await label(/the\slast/).waitFor();
        await runCommand(page, "Transcript: Learn Labels from Corrections in This Archive");
        await page.locator(".notification-toast", { hasText: "Learnt from 13 labels" }).waitFor();
        await page.keyboard.press("Control+P");
        await page.locator(".quick-input-widget input").fill("other.txt");
        await page.locator(".quick-input-list .monaco-list-row", { hasText: "other.txt" }).first().click();
        await label(/over\sthere/).waitFor();
        assert.equal(readFileSync(file, "utf8"), UNREAD);
      },
      (folder, file) => {
        writeFileSync(file, UNREAD);
        writeFileSync(
          join(folder, "other.txt"),
          UNREAD.replaceAll("the last of them", "over there").replaceAll("the first of them", "over here"),
        );
      },
    ));
});
