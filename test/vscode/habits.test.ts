/** What VS Code's users expect of any extension: keys, menus that are not crowded, pages to read, choices that are remembered. */

import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { languageMode, openProblems, runCommand, type Stage, save, screenshot, setStage, showRemedies } from "./workbench";

const COUNCIL = "north-atlantic-council-press-conference.txt";

const CAPTIONS = `WEBVTT

1
00:00:01.000 --> 00:00:04.000
Interviewer: Why is the harbour closed?

2
00:00:04.500 --> 00:00:09.000
Ana Ito: Because of the ice.

3
00:00:12.000 --> 00:00:15.000
Interviewer: Until when?

4
00:00:15.500 --> 00:00:19.000
Ana Ito: Until spring.
`;

const HOSPITAL = `Press conference

MODERATOR: Good morning.

ELENA RIVAS, DIRECTOR OF THE REGIONAL
HOSPITAL: Thank you. It opens in May.

QUESTION: And the beds?

ELENA RIVAS, DIRECTOR OF THE REGIONAL
HOSPITAL: Two hundred.

QUESTION: Thank you.
`;

/** The entries of a folder's menu in the explorer; the menu is closed again. */
async function menuOf(page: Page, folder: string): Promise<readonly string[]> {
  await page.locator(".explorer-folders-view .monaco-list-row", { hasText: folder }).click({ button: "right" });
  const entries = page.locator(".monaco-menu .action-label");
  await entries.filter({ hasText: "Copy Path" }).waitFor();
  const titles = await entries.allInnerTexts();
  await page.keyboard.press("Escape");
  await entries.first().waitFor({ state: "detached" });
  return titles;
}

describe("habits of VS Code", () => {
  let stage: Stage;
  before(async () => {
    stage = await setStage();
  });
  after(() => stage.close());

  it("keys lead from question to question, silences come last, and a rule's page is shown to be read", () =>
    stage.onSeed(COUNCIL, async (page) => {
      const problems = await openProblems(page);
      const form = problems.filter({ hasText: "account form" });
      await form.waitFor();
      await page.locator(".codelens-decoration").first().waitFor({ state: "attached" });
      await page.locator(".view-line", { hasText: "MULTIMEDIA" }).first().click();
      const rows = await showRemedies(page);
      const titles = await rows.and(page.locator(".action")).allInnerTexts();
      assert.deepEqual(
        titles.map((title) => /^(?:Ignore|Never|Turn off)/.test(title)),
        titles.map((_, i) => i >= titles.length - 4),
        titles.join("\n"),
      );
      await screenshot(page, "silences-last");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+F8");
      await page.locator("#status\\.editor\\.selection", { hasText: /^Ln 63,/ }).waitFor();
      await page.keyboard.press("Control+F7");
      await page.locator("#status\\.editor\\.selection", { hasText: /^Ln 65,/ }).waitFor();
      await page.keyboard.press("Control+Shift+F8");
      await page.locator("#status\\.editor\\.selection", { hasText: /^Ln 63,/ }).waitFor();
      await form.getByText("leftover-boilerplate").click({ modifiers: ["Control"] });
      await page.locator(".tab.active", { hasText: "leftover-boilerplate.md" }).waitFor();
      // The preview is VS Code's own; it is there where no text editor is.
      await page.locator(".editor-instance .monaco-editor").first().waitFor({ state: "detached" });
    }));

  it("a folder without transcripts has nothing of ours in its menu", () =>
    stage.onSeed(
      COUNCIL,
      async (page) => {
        await page.locator(".codelens-decoration").first().waitFor({ state: "attached" });
        const ours = "Apply Safe Transcript Fixes in Folder…";
        assert.ok((await menuOf(page, "talks")).includes(ours));
        assert.ok(!(await menuOf(page, "pictures")).includes(ours));
      },
      (folder) => {
        for (const [name, file] of [
          ["talks", "one.txt"],
          ["pictures", "one.json"],
        ] as const) {
          mkdirSync(join(folder, name));
          writeFileSync(join(folder, name, file), "{}");
        }
      },
    ));

  it("a label that is wrapped is one label, and is renamed as one", () =>
    stage.onSeed(
      "hospital.txt",
      async (page, file) => {
        // Both lines of the office are coloured alike, and not as speech is; the name alone is bold.
        const look = async (words: RegExp) => {
          const part = page.locator(".view-line span span", { hasText: words }).first();
          await part.waitFor();
          return (await part.getAttribute("class")) ?? "";
        };
        const colour = async (words: RegExp) => /mtk\d+/.exec(await look(words))?.[0];
        const lookAlike = async () => {
          const ofOffice = await colour(/^DIRECTOR\sOF\sTHE\sREGIONAL$/);
          assert.equal(await colour(/^HOSPITAL$/), ofOffice);
          assert.notEqual(await colour(/It\sopens\sin\sMay/), ofOffice);
          assert.match(await look(/^ELENA\sRIVAS$/), /mtkb/);
          for (const words of [/^DIRECTOR\sOF\sTHE\sREGIONAL$/, /^HOSPITAL$/]) assert.doesNotMatch(await look(words), /mtkb/);
        };
        await lookAlike();
        await page.keyboard.press("Control+G");
        await page.keyboard.type("5:3");
        await page.keyboard.press("Enter");
        await page.locator("#status\\.editor\\.selection", { hasText: /^Ln 5,/ }).waitFor();
        await page.keyboard.press("F2");
        const name = page.locator(".rename-box input");
        await name.waitFor();
        assert.equal(await name.inputValue(), "ELENA RIVAS");
        await screenshot(page, "wrapped-label", lookAlike);
        await name.fill("ELENA RIVAS MORA");
        await page.keyboard.press("Enter");
        await page
          .locator(".view-line", { hasText: /^ELENA\sRIVAS\sMORA,/ })
          .nth(1)
          .waitFor();
        await save(page);
        assert.equal(readFileSync(file, "utf8"), HOSPITAL.replaceAll("ELENA RIVAS", "ELENA RIVAS MORA"));
      },
      (_folder, file) => writeFileSync(file, HOSPITAL),
    ));

  it("captions are offered to be treated as a transcript, and the choice is remembered", () =>
    stage.onSeed(
      "talk.vtt",
      async (page) => {
        const offer = page.locator(".notification-toast", { hasText: "“talk.vtt” looks like a transcript" });
        await offer.getByRole("button", { name: "All .vtt Files in This Folder" }).waitFor();
        await offer.getByRole("button", { name: "This File" }).click();
        await languageMode(page, "Transcript").waitFor();
        await page.locator(".codelens-decoration", { hasText: "2 questions · 13 words · 14 s" }).waitFor();
        await screenshot(page, "captions");
        await runCommand(page, "View: Close Editor");
        await page.locator(".tab").waitFor({ state: "detached" });
        await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "talk.vtt" }).dblclick();
        await languageMode(page, "Transcript").waitFor();
      },
      (folder, file) => {
        rmSync(join(folder, ".vscode"), { recursive: true });
        for (const name of readdirSync(folder)) if (name.endsWith(".txt")) rmSync(join(folder, name));
        writeFileSync(file, CAPTIONS);
      },
    ));
});
