/** Pasting in VS Code's window: rich text becomes clean turns in one step, the plain text stays one key away, and plain text stays what it is. */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { refusing } from "./odd-servers";
import { openTranscript } from "./open-transcript";
import { openProblems, runCommand, type Stage, save, screenshot, setStage } from "./workbench";

const SEED = "north-atlantic-council-press-conference.txt";
const HTML = `<nav><a href="/">Home</a></nav><div class="share-bar"><a href="#">Facebook</a> <a href="#">Print</a></div>
<p><strong>Ana Petrova:</strong> The ice is <em>thick</em>.</p><p><strong>Ben Okafor:</strong> Why?</p>`;
const PLAIN = "Home\nFacebook Print\n\nAna Petrova: The ice is thick.\n\nBen Okafor: Why?";
const TURNS = "Ana Petrova: The ice is thick.\n\nBen Okafor: Why?\n";

/** Puts rich text on the clipboard, as a browser does when somebody copies from a page. */
async function copyFromPage(page: Page): Promise<void> {
  await page.locator("body").evaluate(
    (body, [html, plain]) => {
      const { Blob, ClipboardItem, navigator } = body.ownerDocument.defaultView;
      const part = (type: string, text: string | undefined) => ({ [type]: new Blob([text], { type }) });
      return navigator.clipboard.write([new ClipboardItem({ ...part("text/html", html), ...part("text/plain", plain) })]);
    },
    [HTML, PLAIN],
  );
}

async function copyText(page: Page, words: string): Promise<void> {
  await page.locator("body").evaluate((body, text) => body.ownerDocument.defaultView.navigator.clipboard.writeText(text), words);
}

/** What stands in the editor's lines when one of them has these words. */
function shownLine(page: Page, words: string) {
  return page.locator(".editor-instance .view-line", { hasText: words });
}

for (const [host, where] of [
  ["machine", "paste"],
  ["browser", "paste in a browser alone"],
] as const)
  describe(where, () => {
    let stage: Stage;
    before(async () => {
      stage = await setStage(host);
    });
    after(() => stage.close());

    const inEmptyTranscript = (act: (page: Page, read: () => string) => Promise<void>) =>
      stage.onSeed(
        SEED,
        async (page, file) => {
          await openTranscript(page, "talk.transcript.txt");
          await act(page, () => readFileSync(join(dirname(file), "talk.transcript.txt"), "utf8"));
        },
        (folder) => writeFileSync(join(folder, "talk.transcript.txt"), ""),
      );

    it("makes clean turns of a page's HTML, which one undo takes back", () =>
      inEmptyTranscript(async (page, read) => {
        await copyFromPage(page);
        await page.keyboard.press("Control+V");
        await shownLine(page, "Ben Okafor: Why?").waitFor();
        if (host === "machine") await screenshot(page, "pasted-turns");
        await save(page);
        assert.equal(read(), TURNS);
        await page.keyboard.press("Control+Z");
        await shownLine(page, "Ben Okafor").waitFor({ state: "detached" });
        await save(page);
        assert.equal(read(), "");
      }));

    it("offers the plain text at the paste", () =>
      inEmptyTranscript(async (page, read) => {
        await copyFromPage(page);
        await page.keyboard.press("Control+V");
        await page.locator(".post-edit-widget").waitFor();
        await page.keyboard.press("Control+.");
        await page.locator(".action-widget .monaco-list-row", { hasText: "Insert Plain Text" }).click();
        await shownLine(page, "Facebook Print").waitFor();
        await save(page);
        assert.equal(read(), PLAIN);
      }));

    it("leaves plain text as it is", () =>
      inEmptyTranscript(async (page, read) => {
        const plain = "Ana  Petrova : Why?\n  Share\nSo.";
        await copyText(page, plain);
        await page.keyboard.press("Control+V");
        await shownLine(page, "So.").waitFor();
        await save(page);
        assert.equal(read(), plain);
      }));

    it("makes turns of names and times by a command, in any text", () =>
      stage.onSeed(SEED, async (page) => {
        await (await openProblems(page)).first().waitFor();
        await runCommand(page, "File: New Untitled Text File");
        await page.locator(".tab.active", { hasText: "Untitled-1" }).waitFor();
        await page.locator(".editor-instance .monaco-editor.focused").waitFor();
        await copyText(page, "Ana Ito  0:03\nWhy now?\n\nBen Okafor  0:09\nThe ice.\n");
        await runCommand(page, "Transcript: Paste as Clean Transcript");
        await shownLine(page, "Ana Ito: [00:00:03] Why now?").waitFor();
        await shownLine(page, "Ben Okafor: [00:00:09] The ice.").waitFor();
      }));

    it("pastes plain text into plain text, and offers the turns", () =>
      stage.onSeed(SEED, async (page) => {
        await (await openProblems(page)).first().waitFor();
        await runCommand(page, "File: New Untitled Text File");
        await page.locator(".tab.active", { hasText: "Untitled-1" }).waitFor();
        await page.locator(".editor-instance .monaco-editor.focused").waitFor();
        await copyFromPage(page);
        await page.keyboard.press("Control+V");
        await shownLine(page, "Facebook Print").waitFor();
        await page.locator(".post-edit-widget").waitFor();
        await page.keyboard.press("Control+.");
        await page.locator(".action-widget .monaco-list-row", { hasText: "Insert Clean Transcript" }).click();
        await shownLine(page, "Facebook Print").waitFor({ state: "detached" });
        await shownLine(page, "Ben Okafor: Why?").waitFor();
      }));
  });

for (const [host, where] of [
  ["machine", "paste where the server refuses"],
  ["browser", "paste in a browser alone where the server refuses"],
] as const)
  describe(where, () => {
    let stage: Stage;
    before(async () => {
      stage = await setStage(host, "en", refusing("transcript/paste"));
    });
    after(() => stage.close());

    it("pastes the plain text by the command, says so once, and one undo takes it back", () =>
      stage.onSeed(
        SEED,
        async (page, file) => {
          const read = () => readFileSync(join(dirname(file), "talk.transcript.txt"), "utf8");
          await openTranscript(page, "talk.transcript.txt");
          await copyFromPage(page);
          await runCommand(page, "Transcript: Paste as Clean Transcript");
          await shownLine(page, "Facebook Print").waitFor();
          const told = page.locator(".notification-toast", { hasText: "Plain text only: the language server did not answer." });
          await told.waitFor();
          if (host === "machine") await screenshot(page, "paste-refused");
          await save(page);
          assert.equal(read(), PLAIN);
          assert.equal(await page.locator(".notification-toast").count(), 1);
          await page.locator(".editor-instance .monaco-editor").click();
          await page.keyboard.press("Control+Z");
          await shownLine(page, "Facebook Print").waitFor({ state: "detached" });
        },
        (folder) => writeFileSync(join(folder, "talk.transcript.txt"), ""),
      ));

    it("pastes the plain text by the key", () =>
      stage.onSeed(
        SEED,
        async (page, file) => {
          await openTranscript(page, "talk.transcript.txt");
          await copyFromPage(page);
          await page.keyboard.press("Control+V");
          await shownLine(page, "Facebook Print").waitFor();
          await save(page);
          assert.equal(readFileSync(join(dirname(file), "talk.transcript.txt"), "utf8"), PLAIN);
        },
        (folder) => writeFileSync(join(folder, "talk.transcript.txt"), ""),
      ));
  });
