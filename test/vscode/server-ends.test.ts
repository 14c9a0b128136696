/** The language server is killed while one works: the text is what was typed, findings and views come back, and a person is told once where it keeps happening. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import type { Locator, Page } from "playwright-core";
import { randomSource } from "../support/random";
import { ending, lingering } from "./odd-servers";
import { serverOf } from "./server-processes";
import { openViews, rowsOf, spoken } from "./view-rows";
import { goTo, openProblems, pageIn, runCommand, type Stage, save, screenshot, setStage } from "./workbench";

const COUNCIL = "north-atlantic-council-press-conference.txt";

/** A line of speech with nothing to be found in it. */
const LINE = 57;

const posix = { skip: process.platform === "win32" ? "Windows has no signals" : false };

/** Words that are typed one after another; in each sentence a space is missing, which is a finding of its own. */
const SENTENCES = ["harbour", "lantern", "meadow", "orchard"].map(sentenceOf);
const WHILE_STOPPED = sentenceOf("thimble");

function sentenceOf(word: string): string {
  return `We saw the ${word}.Then we left. `;
}

describe("a language server that is killed", posix, () => {
  let stage: Stage;
  before(async () => {
    stage = await setStage();
  });
  after(() => stage.close());

  it("leaves what is typed as it is, and the next one finds the same; where it keeps happening, Restart is offered once", () =>
    stage.onSeed(COUNCIL, async (page, file) => {
      const original = readFileSync(file, "utf8");
      const problems = await openProblems(page);
      await problems.filter({ hasText: "does not say on which day" }).waitFor();
      await goTo(page, LINE, 1);
      const random = randomSource(20);
      for (const words of SENTENCES) {
        await typeAndKill(page, words, random.below(words.length), serverOf(file));
        await found(page, words).waitFor();
        assert.equal(await page.locator(".notification-toast").count(), 0);
      }

      await typeAndKill(page, WHILE_STOPPED, 3, serverOf(file));
      const message = stopped(page);
      await message.waitFor();
      assert.equal(await page.locator(".notification-toast").count(), 1);
      assert.throws(() => serverOf(file), /none$/);
      await screenshot(page, "server-stopped");
      await save(page);
      const typed = [...SENTENCES, WHILE_STOPPED].join("");
      const lines = original.split("\n");
      const expected = [...lines.slice(0, LINE - 1), typed + lines[LINE - 1], ...lines.slice(LINE)].join("\n");
      assert.equal(readFileSync(file, "utf8"), expected);

      // Whoever dismisses that is told again where a command needs the server, and not that VS Code has no such command.
      await dismiss(message);
      await runCommand(page, "Transcript: Go to Next Question");
      await message.waitFor();
      assert.equal(await page.locator(".notification-toast").count(), 1);
      await runCommand(page, "Transcript: Clean Transcript…");
      const refusal = page.locator(".monaco-dialog-box", { hasText: "Run “Transcript: Restart Server”." });
      await refusal.getByRole("button", { name: "OK" }).click();
      await refusal.waitFor({ state: "detached" });
      await message.getByRole("button", { name: "Restart" }).click();
      for (const words of [...SENTENCES, WHILE_STOPPED]) await found(page, words).waitFor();
      await message.waitFor({ state: "detached" });
      await runCommand(page, "Transcript: Restart Server");
      // In the text, which has the keyboard at once; behind a click on its tab it has it later, and that would close what was opened meanwhile.
      await page
        .locator(".editor-instance .overflow-guard")
        .first()
        .click({ position: { x: 300, y: 200 } });
      await goTo(page, LINE, 1);
      await page.keyboard.type(sentenceOf("willow"));
      await found(page, sentenceOf("willow")).waitFor();
    }));

  it("is asked again for what it has not answered, by views, panels and commands", () =>
    stage.onSeed(COUNCIL, async (page, file) => {
      await openViews(page);
      const questions = rowsOf(page, "Questions");
      await spoken(questions, "Question 4, Reuters, answered by Secretary General").waitFor();
      await goTo(page, 63, 1);
      // One that has stopped answers nothing: each of these waits for it when it is killed.
      const id = serverOf(file);
      process.kill(id, "SIGSTOP");
      await page.keyboard.type("Q (The Daily Courier): Why?\n\n");
      await runCommand(page, "Transcript: Show Statistics");
      await page.locator(".tab.active", { hasText: "Statistics" }).waitFor();
      process.kill(id, "SIGKILL");
      await pageIn(page)
        .getByText(/speakers · 6 questions/)
        .waitFor();
      await spoken(questions, "Question 1, The Daily Courier").waitFor();
      assert.equal(await page.locator(".notification-toast").count(), 0);

      await page.locator(".tab", { hasText: COUNCIL }).first().click();
      const next = serverOf(file);
      process.kill(next, "SIGSTOP");
      await runCommand(page, "Transcript: Clean Transcript…");
      process.kill(next, "SIGKILL");
      await page.locator(".tab.active", { hasText: "now ↔ cleaned" }).waitFor();
    }));
});

describe("a language server whose connection closes a while after it has ended", posix, () => {
  let stage: Stage;
  before(async () => {
    stage = await setStage("machine", "en", lingering());
  });
  after(() => stage.close());

  it("is replaced by one other, where more was sent to it meanwhile, and where it hangs and the person restarts it", () =>
    stage.onSeed(COUNCIL, async (page, file) => {
      const [killed, hung] = SENTENCES;
      assert.ok(killed && hung);
      await (await openProblems(page)).filter({ hasText: "does not say on which day" }).waitFor();
      await goTo(page, LINE, 1);
      await typeAndKill(page, killed, 3, serverOf(file));
      await found(page, killed).waitFor();

      const hanging = serverOf(file);
      process.kill(hanging, "SIGSTOP");
      await page.keyboard.type(hung);
      await runCommand(page, "Transcript: Restart Server");
      await found(page, hung).waitFor();
      assert.throws(() => process.kill(hanging, 0), /ESRCH/);
      assert.notEqual(serverOf(file), hanging);
      assert.equal(await page.locator(".notification-toast").count(), 0);
    }));
});

describe("a language server that ends as soon as it is started", posix, () => {
  let stage: Stage;
  before(async () => {
    stage = await setStage("machine", "en", ending());
  });
  after(() => stage.close());

  it("leaves all that needs none, and is told of once, and again by a command that needs it", () =>
    stage.onSeed(COUNCIL, async (page) => {
      await stopped(page).waitFor();
      await dismiss(stopped(page));
      await runCommand(page, "Transcript: Go to Next Question");
      await stopped(page).waitFor();
      assert.equal(await page.locator(".notification-toast").count(), 1);
      await dismiss(stopped(page));
      // What the extension registers last is there.
      await runCommand(page, "Transcript: Get Started");
      await page.locator(".getting-started-step", { hasText: "Open a sample" }).waitFor();
      assert.equal(await page.locator(".notification-toast").count(), 0);
    }));
});

/** The message that the server has stopped. */
function stopped(page: Page): Locator {
  return page.locator(".notification-toast", { hasText: "The transcript server has stopped. Your text is not affected." });
}

/** What is found in the Problems panel of a sentence that was typed. */
function found(page: Page, sentence: string): Locator {
  return page.locator(".markers-panel .monaco-list-row", { hasText: `between “${sentence.split(/[ .]/)[3]}` });
}

async function dismiss(message: Locator): Promise<void> {
  await message.hover();
  await message.locator(".codicon-notifications-clear, .codicon-close").first().click();
  await message.waitFor({ state: "detached" });
}

/** Types words and kills the server among them, after so many keys; nothing waits for its end. */
async function typeAndKill(page: Page, words: string, keys: number, server: number): Promise<void> {
  await page.keyboard.type(words.slice(0, keys));
  process.kill(server, "SIGKILL");
  await page.keyboard.type(words.slice(keys));
}
