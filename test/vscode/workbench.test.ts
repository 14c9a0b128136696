/** The extension as an editor meets it: in VS Code's window, with mouse and keyboard, and the file on disk at the end. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import {
  applyQuickFix,
  colourOf,
  languageMode,
  openOutline,
  openProblems,
  readOutline,
  type Stage,
  save,
  screenshot,
  setStage,
} from "./workbench";

const COUNCIL = "north-atlantic-council-press-conference.txt";
const VIDEO = "defence-ministers-video-description.txt";

describe("in VS Code's window", () => {
  let stage: Stage;
  before(async () => {
    stage = await setStage();
  });
  after(() => stage.close());

  it("outlines a seed by statement, questions with their outlets, and answers, in colours dark and light", () =>
    stage.onSeed(COUNCIL, async (page) => {
      const rows = await openOutline(page);
      assert.equal(
        await readOutline(rows, 12),
        [
          "Statement – The North Atlantic Council has just held a meeting, an…",
          "Questions",
          "  Q (CNN): The Russians are saying the plane was shot down over Syrian…",
          "    Secretary General: The Allied assessments we have got from several…",
          "  Q (Kurdish media): Mr Stoltenberg, how could be the situation and your…",
          "    Secretary General: I’ve think I’ve expressed very clearly that we are…",
          "  Q (WSJ): What does this say about the ability for Allies to work…",
          "    Secretary General: The common enemy should be ISIL. And I would welcome…",
          "  Q (Reuters): Wondered if you had any contacts with the Russians or…",
          "    Secretary General: There has been contacts between Ankara and Moscow,…",
          "  Q (unknown): Do you have any more clarity as to how the plane was…",
          "    Secretary General: I will be careful going too much into specifics and…",
        ].join("\n"),
      );
      await rows.filter({ hasText: "Q (Reuters)" }).click();
      await page.locator(".view-line", { hasText: "Wondered" }).waitFor();
      await screenshot(page, "questions", async () => {
        const colours = [await colourOf(page, "Reuters"), await colourOf(page, "Secretary"), await colourOf(page, "Wondered")];
        assert.equal(new Set(colours).size, 3, `outlet, speaker and speech: ${colours.join(", ")}`);
      });
    }));

  it("removes the account form by the lightbulb, and not a word more; then takes the date that is typed", () =>
    stage.onSeed(COUNCIL, async (page, file) => {
      const record = fromRecord(file, "The North Atlantic Council has just held");
      const problems = await openProblems(page);
      await problems.filter({ hasText: "The account form (43 lines)" }).waitFor();
      assert.equal(await problems.filter({ hasText: "is not part of the record" }).count(), 1);
      assert.equal(await problems.filter({ hasText: "on which day" }).count(), 1);
      await screenshot(page, "problems");

      await applyQuickFix(page, problems.filter({ hasText: "The account form" }), "Remove the account form");
      await problems.filter({ hasText: "The account form" }).waitFor({ state: "detached" });
      await save(page);
      assert.equal(readFileSync(file, "utf8"), record);

      await applyQuickFix(page, problems.filter({ hasText: "on which day" }), "Insert a date to fill in");
      await page
        .locator(".view-line", { hasText: /^\d{1,2} \w+ \d{4}$|DATE|date/ })
        .first()
        .waitFor();
      // The placeholder is selected: typing replaces it.
      await page.keyboard.type("24 November 2015");
      await problems.filter({ hasText: "on which day" }).waitFor({ state: "detached" });
      await screenshot(page, "date-typed");
      await save(page);
      assert.equal(readFileSync(file, "utf8"), `24 November 2015\n\n${record}`);
    }));

  it("gives a date that stands only in the title a line of its own", () =>
    stage.onSeed(VIDEO, async (page, file) => {
      const original = readFileSync(file, "utf8");
      const problems = await openProblems(page);
      const problem = problems.filter({ hasText: "The date has no line of its own" });
      await applyQuickFix(page, problem, "Insert the date 14 February 2019, taken from the title");
      await problem.waitFor({ state: "detached" });
      await screenshot(page, "date-from-title");
      await save(page);
      assert.equal(readFileSync(file, "utf8"), original.replace("2019.\n", "2019.\n14 February 2019\n\n"));
    }));

  it("offers to treat a folder's text files as transcripts, and does so when told to", () =>
    stage.onPlainText(COUNCIL, async (page) => {
      const offer = page.locator(".notification-toast", { hasText: "looks like a transcript" });
      await offer.waitFor();
      await screenshot(page, "offer");
      await offer.getByRole("button", { name: "All in This Folder" }).click();
      await languageMode(page, "Transcript").waitFor();
    }));
});

/** A file's text from its first words of record on. */
function fromRecord(file: string, words: string): string {
  const text = readFileSync(file, "utf8");
  assert.ok(text.includes(words));
  return text.slice(text.indexOf(words));
}
