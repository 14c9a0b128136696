/** The extension as an editor meets it: in VS Code's window, with mouse and keyboard, and the file on disk at the end. */

import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { openInstead } from "./open-transcript";
import { itInOneWindow, type Step } from "./witness";
import {
  applyQuickFix,
  chooseRemedy,
  clearNotifications,
  colourOf,
  goTo,
  languageMode,
  openLanguageStatus,
  openOutline,
  openProblems,
  pasteIntoNewFile,
  readOutline,
  runCommand,
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

  const steps: Readonly<Record<string, Step>> = {
    "outlines a seed by statement, questions with their outlets, and answers, in colours dark and light": async (page) => {
      await languageMode(page, "Transcript").waitFor();
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
    },
    "tells of the account form once and of the missing date, removes the form by its remedy, and not a word more": async (
      page,
      folder,
    ) => {
      await openInstead(page, "form.txt");
      const file = join(folder, "form.txt");
      const record = fromRecord(file);
      const problems = await openProblems(page);
      const form = problems.filter({ hasText: "Leftover from the web page: the account form (43 lines)." });
      await form.waitFor();
      assert.equal(await problems.filter({ hasText: "Leftover from the web page" }).count(), 1);
      assert.equal(await problems.filter({ hasText: "does not say on which day" }).count(), 1);
      await screenshot(page, "problems");
      await goTo(page, 1, 1);
      await chooseRemedy(page, "Remove the account form");
      await form.waitFor({ state: "detached" });
      await save(page);
      assert.equal(readFileSync(file, "utf8"), record);
    },
    "puts the cursor where a date is missing, and takes the one that is typed": async (page, folder) => {
      await openInstead(page, "undated.txt");
      const file = join(folder, "undated.txt");
      const record = readFileSync(file, "utf8");
      const missing = (await openProblems(page)).filter({ hasText: "does not say on which day" });
      await missing.waitFor();
      await applyQuickFix(page, missing, "Insert a date placeholder");
      await page.locator(".view-line", { hasText: /DD\sMonth\sYYYY/ }).waitFor();
      await page.keyboard.press("Control+1");
      await page.keyboard.type("24 November 2015");
      await missing.waitFor({ state: "detached" });
      await screenshot(page, "date-typed");
      await save(page);
      assert.equal(readFileSync(file, "utf8"), `24 November 2015\n\n${record}`);
    },
    "gives a date that stands only in the title a line of its own": async (page, folder) => {
      await openInstead(page, VIDEO);
      const file = join(folder, VIDEO);
      const original = readFileSync(file, "utf8");
      const problem = (await openProblems(page)).filter({ hasText: "The date has no line of its own" });
      await problem.waitFor();
      await applyQuickFix(page, problem, "Insert the date 14 February 2019, taken from the title");
      await problem.waitFor({ state: "detached" });
      await screenshot(page, "date-from-title");
      await save(page);
      assert.equal(readFileSync(file, "utf8"), original.replace("2019.\n", "2019.\n14 February 2019\n\n"));
    },
    "forgets what it found in a file when that is closed": async (page) => {
      await openInstead(page, "closed.txt");
      const problems = await openProblems(page);
      await problems.filter({ hasText: "account form" }).waitFor();
      await screenshot(page, "findings-open");
      await runCommand(page, "View: Close Editor");
      await page.locator(".tab", { hasText: "closed.txt" }).waitFor({ state: "detached" });
      await problems.first().waitFor({ state: "detached" });
      await screenshot(page, "findings-closed");
    },
    "reads a file again in the encoding that it looks like, and writes nothing": async (page, folder) => {
      await openInstead(page, "misread.txt");
      const file = join(folder, "misread.txt");
      const bytes = readFileSync(file);
      const problems = await openProblems(page);
      const misread = problems.filter({ hasText: "Read as UTF-8, looks like Windows-1252" });
      await misread.waitFor();
      assert.equal(await problems.count(), 1, "nothing else is found");
      await screenshot(page, "wrong-encoding");
      await applyQuickFix(page, misread, "Reopen with encoding Windows-1252");
      await misread.waitFor({ state: "detached" });
      await page.locator("#status\\.editor\\.encoding", { hasText: "Windows 1252" }).waitFor();
      await problems.filter({ hasText: "account form" }).waitFor();
      await screenshot(page, "reopened");
      assert.deepEqual(readFileSync(file), bytes);
    },
  };

  itInOneWindow(
    (...words) => stage.onSeed(...words),
    "finds and mends",
    COUNCIL,
    steps,
    (folder) => {
      const council = join(folder, COUNCIL);
      for (const name of ["form.txt", "closed.txt"]) copyFileSync(council, join(folder, name));
      writeFileSync(join(folder, "undated.txt"), fromRecord(council));
      writeFileSync(join(folder, "misread.txt"), toWindows1252(readFileSync(council, "utf8")));
    },
  );

  it("offers to treat a text that is pasted into a new file as a transcript, and goes on offering it", () =>
    stage.onSeed(
      COUNCIL,
      async (page, file) => {
        await pasteIntoNewFile(page, readFileSync(file, "utf8"));
        const offer = page.locator(".notification-toast", { hasText: "“Untitled-1” looks like a transcript" });
        await offer.waitFor();
        await screenshot(page, "paste-offer");
        await clearNotifications(page);
        const status = (await openLanguageStatus(page)).filter({ hasText: "Looks like a transcript" });
        await status.waitFor();
        await screenshot(page, "paste-language-status");
        await status.getByText("Treat as Transcript").click();
        await languageMode(page, "Transcript").waitFor();
        await page.locator(".codelens-decoration").first().waitFor({ state: "attached" });
      },
      (folder) => rmSync(join(folder, ".vscode"), { recursive: true }),
    ));

  it("goes on offering to treat a folder's text files as transcripts when the message is gone", () =>
    stage.onSeed(
      COUNCIL,
      async (page, file) => {
        await page.locator(".notification-toast", { hasText: "looks like a transcript" }).waitFor();
        await clearNotifications(page);
        const status = await openLanguageStatus(page);
        await status.getByText("All .txt files in this folder").waitFor();
        await screenshot(page, "folder-language-status");
        await status.getByText("Treat All as Transcripts").click();
        await languageMode(page, "Transcript").waitFor();
        const settings = join(dirname(file), ".vscode", "settings.json");
        assert.deepEqual(JSON.parse(readFileSync(settings, "utf8"))["files.associations"], { "*.txt": "transcript" });
      },
      (folder) => rmSync(join(folder, ".vscode"), { recursive: true }),
    ));

  it("never asks again when told so where the message was, and asks when that is taken back there", () =>
    stage.onSeed(
      COUNCIL,
      async (page) => {
        const offer = page.locator(".notification-toast", { hasText: "looks like a transcript" });
        await offer.waitFor();
        await clearNotifications(page);
        await (await openLanguageStatus(page)).getByText("Never Ask").click();
        await page.keyboard.press("Control+P");
        await page.locator(".quick-input-widget input").fill("other-talk.txt");
        await page.locator(".quick-input-list .monaco-list-row", { hasText: "other-talk.txt" }).first().click();
        await page.locator(".tab.active", { hasText: "other-talk.txt" }).waitFor();
        const status = await openLanguageStatus(page);
        await status.getByText("Does not ask about files like this").waitFor();
        await status.getByText("Treat as Transcript", { exact: true }).waitFor();
        await screenshot(page, "never-language-status");
        assert.equal(await offer.count(), 0);
        await status.getByText("Ask Again").click();
        await offer.filter({ hasText: "“other-talk.txt”" }).waitFor();
      },
      (folder, file) => {
        rmSync(join(folder, ".vscode"), { recursive: true });
        mkdirSync(join(folder, "others"));
        copyFileSync(file, join(folder, "others", "other-talk.txt"));
      },
    ));

  it("offers to treat a folder's text files as transcripts, and does so when told to", () =>
    stage.onSeed(
      COUNCIL,
      async (page) => {
        const offer = page.locator(".notification-toast", { hasText: "looks like a transcript" });
        await offer.waitFor();
        await languageMode(page, "Plain Text").waitFor();
        await screenshot(page, "offer");
        await offer.getByRole("button", { name: "All .txt Files in This Folder" }).click();
        await languageMode(page, "Transcript").waitFor();
      },
      (folder) => rmSync(join(folder, ".vscode"), { recursive: true }),
    ));
});

/** The seed of the council without the form above it. */
function fromRecord(file: string): string {
  const text = readFileSync(file, "utf8");
  const start = text.indexOf("The North Atlantic Council has just held a meeting");
  assert.ok(start > 0);
  return text.slice(start);
}

/** A text as a file of Windows-1252 has it, as far as the seeds need. */
function toWindows1252(text: string): Buffer {
  const signs = new Map([
    ["’", 0x92],
    ["‘", 0x91],
    ["“", 0x93],
    ["”", 0x94],
    ["–", 0x96],
    ["—", 0x97],
    ["…", 0x85],
  ]);
  return Buffer.from(Array.from(text, (sign) => signs.get(sign) ?? sign.charCodeAt(0)));
}
