/** The extension in a browser without a machine behind it: the published bundle for browsers, in VS Code's web extension host. */

import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { openInstead } from "./open-transcript";
import { chooseFromMenu, openViews, rowsOf, spoken } from "./view-rows";
import { itInOneWindow, type Step } from "./witness";
import {
  applyQuickFix,
  goTo,
  openOutline,
  openProblems,
  readOutline,
  runCommand,
  type Stage,
  save,
  screenshot,
  setStage,
} from "./workbench";

const COUNCIL = "north-atlantic-council-press-conference.txt";

describe("in a browser alone", () => {
  let stage: Stage;
  before(async () => {
    stage = await setStage("browser");
  });
  after(() => stage.close());

  it("outlines a seed, obeys its archive, removes the account form, and not a word more", () =>
    stage.onSeed(
      COUNCIL,
      async (page, file) => {
        const original = readFileSync(file, "utf8");
        const record = original.slice(original.indexOf("The North Atlantic Council has just held"));
        const problems = await openProblems(page);
        const form = problems.filter({ hasText: "Leftover from the web page: the account form (43 lines)." });
        await form.waitFor();
        await problems.filter({ hasText: "has no title" }).waitFor();
        // What its archive turns off is told until the archive has been read, and no longer.
        await problems.filter({ hasText: "does not say on which day" }).waitFor({ state: "detached" });
        await screenshot(page, "browser-alone");
        await applyQuickFix(page, form, "Remove the account form");
        await form.waitFor({ state: "detached" });
        await save(page);
        assert.equal(readFileSync(file, "utf8"), record);
        const outline = await readOutline(await openOutline(page), 12);
        assert.match(outline, /^Statement – The North Atlantic Council has just held .*\nQuestions\n {2}Q \(CNN\): /u);
      },
      (folder) => writeFileSync(join(folder, ".transcript.json"), '{ "rules": { "missing-date": "off" } }\n'),
    ));

  it("finds what stands in several files of an archive, open or not", () =>
    stage.onSeed(
      COUNCIL,
      async (page) => {
        const problems = await openProblems(page);
        await problems.filter({ hasText: "are also in 1 other file" }).nth(1).waitFor();
      },
      (folder) =>
        // So few files that all their findings fit into the panel: other rows are not there to be read.
        writeFileSync(
          join(folder, ".transcript.json"),
          '{ "include": ["north-*.txt", "eu-*.txt"], "boilerplate": { "families": { "account-forms": "off" } } }\n',
        ),
    ));

  const steps: Readonly<Record<string, Step>> = {
    "shows the preview, and cleans with a review": async (page) => {
      await (await openProblems(page)).first().waitFor();
      await runCommand(page, "Transcript: Open Preview to the Side");
      const preview = page.frameLocator("iframe.webview").frameLocator("iframe#active-frame");
      await preview.getByText("Left out: the account form (43 lines).").waitFor();
      await runCommand(page, "Transcript: Clean Transcript…");
      await page.getByText("All spoken words are the same.").waitFor();
      await page.locator('.editor-actions [aria-label^="Apply Ticked Fixes"]').click();
      await preview.getByText("Left out: the account form (43 lines).").waitFor({ state: "detached" });
      await save(page);
    },
    "lists questions and speakers in its views, and corrects a role from a row's menu": async (page, folder) => {
      await openInstead(page, "roles.txt");
      const file = join(folder, "roles", "roles.txt");
      const original = readFileSync(file, "utf8");
      await openViews(page);
      await spoken(rowsOf(page, "Questions"), "Question 4, Reuters, answered by Secretary General").waitFor();
      const speakers = rowsOf(page, "Speakers");
      await chooseFromMenu(page, spoken(speakers, "Secretary General, answers"), ["Set Role", "Leads the Conversation"]);
      await spoken(speakers, "Secretary General, leads").waitFor();
      await screenshot(page, "browser-views");
      assert.equal(readFileSync(file, "utf8"), original);
    },
    "starts its server again when a person says so": async (page) => {
      await openInstead(page, COUNCIL);
      const problems = await openProblems(page);
      await problems.filter({ hasText: "has no title" }).waitFor();
      await goTo(page, 57, 1);
      await runCommand(page, "Transcript: Restart Server");
      await page.locator(".view-line", { hasText: "I look forward" }).first().click();
      await goTo(page, 57, 1);
      await page.keyboard.type("We saw the harbour.Then we left. ");
      await problems.filter({ hasText: "between “harbour" }).waitFor();
      await problems.filter({ hasText: "has no title" }).waitFor();
    },
  };

  itInOneWindow(
    (...words) => stage.onSeed(...words),
    "does the rest as on a machine",
    "council.txt",
    steps,
    (folder, file) => {
      copyFileSync(join(folder, COUNCIL), file);
      // An archive of its own, for the role that is set in it.
      mkdirSync(join(folder, "roles"));
      writeFileSync(join(folder, "roles", ".transcript.json"), "{}");
      copyFileSync(file, join(folder, "roles", "roles.txt"));
    },
  );
});
