/** The views of the container “Transcript”: questions and speakers of a seed, by mouse and by keyboard. */

import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { parse } from "jsonc-parser";
import { TALK } from "../support/talk";
import { WITH_HEADING } from "../support/uncertain";
import { refusing } from "./odd-servers";
import { openInstead } from "./open-transcript";
import { chooseFromMenu, openPane, openViews, rowsOf, spoken, titleAction } from "./view-rows";
import { itInOneWindow, type Step } from "./witness";
import { describeInBothHosts, runCommand, type Stage, save, screenshot, screenshotInContrast, setStage } from "./workbench";

const COUNCIL = "north-atlantic-council-press-conference.txt";

/** A question that nobody answers, among others. */
const BRIEFING = `Harbour briefing
4 December 2017

Good morning. The harbour is closed.

QUESTION (Harbour Post): Why is it closed?

ANA ITO: Because of the ice.

QUESTION (Radio North): Until when?

QUESTION (Harbour Post): And who pays?

ANA ITO: We all do.
`;

/** Those elements of which a screen reader has nothing to say. */
function unnamed(elements: readonly { getAttribute(name: string): string | null; readonly outerHTML: string }[]): string[] {
  return elements.filter((element) => !element.getAttribute("aria-label")).map(({ outerHTML }) => outerHTML);
}

describeInBothHosts("the views of a transcript", (onSeed) => {
  const steps: Readonly<Record<string, Step>> = {
    "are walked through with the keyboard alone: questions, a question by number, folds and the status bar": async (page) => {
      const cursor = (line: number) =>
        page.locator("#status\\.editor\\.selection", { hasText: new RegExp(`^Ln ${line},`) }).waitFor();
      // Until there are views there is no command for them either.
      await page.locator('.activitybar [aria-label^="Transcript"]').first().waitFor();
      await runCommand(page, "Transcript: Focus on Questions View");
      const questions = rowsOf(page, "Questions");
      await spoken(questions, "Question 1, CNN").waitFor();
      // A view that had no rows yet has taken the keyboard for itself, not for them.
      await runCommand(page, "Transcript: Focus on Questions View");
      await page.locator(".pane .monaco-list:focus").waitFor({ state: "attached" });
      await page.keyboard.press("Home");
      await page.keyboard.press("ArrowDown");
      await questions.and(page.locator('.focused[aria-label^="Question 1, CNN"]')).waitFor();
      await page.keyboard.press("Enter");
      await cursor(63);
      await page.locator(".editor-instance .monaco-editor :focus").waitFor({ state: "attached" });
      const here = page.locator("#transcript-editor\\.transcript-editor\\.transcript\\.place, [id$='transcript.place']").first();
      await here.filter({ hasText: /Q · question 1 · 702 words · 6 findings/ }).waitFor();
      await page.keyboard.press("Control+K");
      await page.keyboard.press("g");
      await page.locator(".quick-input-widget input").fill("4.");
      const choice = page.locator(".quick-input-list .monaco-list-row.focused", { hasText: "4. Reuters" });
      await choice.waitFor();
      // The text moves along before anything is chosen, and back where nothing is.
      await page.locator(".view-line", { hasText: /Wondered\sif/ }).waitFor();
      await screenshot(page, "go-to-question");
      await page.keyboard.press("Escape");
      await cursor(63);
      await page.keyboard.press("Control+K");
      await page.keyboard.press("g");
      await page.locator(".quick-input-widget input").fill("4.");
      await choice.waitFor();
      await page.keyboard.press("Enter");
      await cursor(83);
      await page.keyboard.press("Control+F6");
      await cursor(87);
      await runCommand(page, "Transcript: Fold All Answers");
      // The second answer and the third go on below.
      await page.locator(".view-line", { hasText: /And\stherefore\sthis/ }).waitFor({ state: "detached" });
      await runCommand(page, "Transcript: Fold Page Leftovers");
      await runCommand(page, "Transcript: Show What Can Be Done at the Cursor…");
      await page.locator(".quick-input-list .monaco-list-row", { hasText: "Next Turn of Q" }).waitFor();
      await screenshot(page, "status-bar-actions");
      await page.locator(".quick-input-widget input").fill("Apply 4 Safe Fixes");
      await page.keyboard.press("Enter");
      await save(page);
    },
    "show questions with outlets and answers, and who speaks how much; a click goes there": async (page, folder) => {
      await openInstead(page, "council.txt");
      await openViews(page);
      const questions = rowsOf(page, "Questions");
      await spoken(questions, "Statement, The North Atlantic Council").waitFor();
      await spoken(questions, "Question 4, Reuters, answered by Secretary General").click();
      await page.locator("#status\\.editor\\.selection", { hasText: /^Ln 83,/ }).waitFor();
      // Each view is a tree with a name, and each row one of its items, on its level.
      for (const view of ["Questions", "Speakers", "To Do"]) {
        const tree = page.getByRole("tree", { name: view, exact: true });
        await tree.getByRole("treeitem").first().waitFor();
        assert.deepEqual(await tree.getByRole("treeitem", { level: 1 }).evaluateAll(unnamed), []);
      }
      const speakers = rowsOf(page, "Speakers");
      await spoken(speakers, "Secretary General, answers, 55 percent of all words, 5 turns, 387 words").click();
      await page.locator("#status\\.editor\\.selection", { hasText: /^Ln 85,/ }).waitFor();
      // The row keeps the keyboard, so that the next turn is a key away.
      await page.keyboard.press("Enter");
      await page.locator("#status\\.editor\\.selection", { hasText: /^Ln 89,/ }).waitFor();
      await screenshot(page, "views");
      await screenshotInContrast(page, join(folder, COUNCIL), "views");
    },
    "follow the cursor, and show the questions that are left unanswered": async (page, folder) => {
      await openInstead(page, "briefing.txt");
      await openViews(page);
      const questions = rowsOf(page, "Questions");
      await spoken(questions, "Question 3, Harbour Post, answered by ANA ITO").waitFor();
      await page.locator(".view-line", { hasText: /Until\swhen/ }).click();
      await questions.and(page.locator('.selected[aria-label^="Question 2, Radio North, unanswered"]')).waitFor();
      await titleAction(page, "Questions", "Filter Questions…");
      await page.locator(".quick-input-list .monaco-list-row", { hasText: "Unanswered" }).click();
      await spoken(questions, "Question 1").waitFor({ state: "detached" });
      assert.equal(await questions.count(), 1);
      await page.locator(".pane-header", { hasText: "unanswered: 1 of 3" }).waitFor();
      await screenshot(page, "views-unanswered");
      await titleAction(page, "Questions", "Clear Filter");
      await spoken(questions, "Question 1").waitFor();
      assert.equal(readFileSync(join(folder, "briefing.txt"), "utf8"), BRIEFING);
    },
    "lead through uncertain labels, each accepted or refused with a key": async (page, folder) => {
      await openInstead(page, "harbour.txt");
      await openViews(page);
      const todo = rowsOf(page, "To Do");
      await spoken(todo, "1 line is probably a speaker label").waitFor();
      await spoken(todo, "“Exhibit A”, uncertain label, read as a label, Exhibit A: Ferries").waitFor();
      await screenshot(page, "views-to-do");
      await page.locator(".view-line").first().click();
      await page.keyboard.press("Control+F9");
      await page.locator("#status\\.editor\\.selection", { hasText: /^Ln 24,/ }).waitFor();
      await page.keyboard.press("Control+F11");
      await spoken(todo, "1 line is probably").waitFor({ state: "detached" });
      const speakers = rowsOf(page, "Speakers");
      await spoken(speakers, "Exhibit A").waitFor({ state: "detached" });
      assert.equal(readFileSync(join(folder, "refused", "harbour.txt"), "utf8"), WITH_HEADING);
    },
    "correct a label and a role from the speakers, list what was corrected, and take it back": async (page, folder) => {
      await openInstead(page, "talk.txt");
      await openViews(page);
      const config = join(folder, ".transcript.json");
      const questions = rowsOf(page, "Questions");
      const speakers = rowsOf(page, "Speakers");
      await spoken(questions, "Question 1, Reporter, answered by Ana Ito").waitFor();
      await chooseFromMenu(page, spoken(speakers, "Reporter, asks"), ["This Is Not a Speaker Label"]);
      await spoken(speakers, "Reporter").waitFor({ state: "detached" });
      assert.deepEqual(parse(readFileSync(config, "utf8")).labels, { never: ["Reporter"] });
      await openPane(page, "Corrections");
      const corrections = rowsOf(page, "Corrections");
      const made = spoken(corrections, "“Reporter”, not a label");
      await made.hover();
      await made.getByRole("button", { name: "Remove Correction" }).click();
      await spoken(speakers, "Reporter, asks").waitFor();
      await chooseFromMenu(page, spoken(speakers, "Reporter, asks"), ["Set Role", "Answers Questions"]);
      await spoken(speakers, "Reporter, answers").waitFor();
      await spoken(corrections, "Reporter, answers").waitFor();
      await screenshot(page, "views-corrected");
      assert.equal(readFileSync(join(folder, "talk.txt"), "utf8"), TALK);
    },
  };

  itInOneWindow(onSeed, "answer keyboard and mouse", COUNCIL, steps, (folder) => {
    copyFileSync(join(folder, COUNCIL), join(folder, "council.txt"));
    writeFileSync(join(folder, "briefing.txt"), BRIEFING);
    // An archive of its own, for what is refused in it.
    mkdirSync(join(folder, "refused"));
    writeFileSync(join(folder, "refused", ".transcript.json"), "{}");
    writeFileSync(join(folder, "refused", "harbour.txt"), WITH_HEADING);
    writeFileSync(join(folder, "talk.txt"), TALK);
  });
});

describe("a view of which the server says nothing", () => {
  let stage: Stage;
  before(async () => {
    stage = await setStage("machine", "en", refusing("transcript/speakers"));
  });
  after(() => stage.close());

  it("does not say that there is nothing", () =>
    stage.onSeed(COUNCIL, async (page) => {
      await openViews(page);
      await spoken(rowsOf(page, "Questions"), "Question 4, Reuters").waitFor();
      const speakers = page.locator('.pane:has(> .pane-header[aria-label^="Speakers"])');
      assert.equal(await speakers.locator(".welcome-view-content:visible").count(), 0);
      // What is known to have nothing says so.
      await openPane(page, "Corrections");
      const corrections = page.locator('.pane:has(> .pane-header[aria-label^="Corrections"])');
      await corrections.getByText("No corrections").waitFor();
    }));
});
