/** Pasting in VS Code's window: rich text becomes clean turns in one step, the plain text stays one key away, and plain text stays what it is. */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Page } from "playwright-core";
import { refusing } from "./odd-servers";
import { openTranscript } from "./open-transcript";
import { step } from "./witness";
import { runCommand, type Stage, save, screenshot, setStage } from "./workbench";

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

    it("makes turns or leaves the text, in one window", (context) =>
      stage.onSeed(
        SEED,
        async (page, file) => {
          /** A step in a transcript of its own, which is empty. */
          const inEmptyTranscript = (name: string, does: string, act: (read: () => string) => Promise<void>) =>
            step(context, page, does, async () => {
              await openTranscript(page, name);
              await act(() => readFileSync(join(dirname(file), name), "utf8"));
            });
          /** A step in a new file, the first or second. */
          const inNewFile = (tab: string, does: string, act: () => Promise<void>) =>
            step(context, page, does, async () => {
              await runCommand(page, "File: New Untitled Text File");
              await page.locator(".tab.active", { hasText: tab }).waitFor();
              await page.locator(".editor-instance .monaco-editor.focused").waitFor();
              await act();
            });

          await inEmptyTranscript(
            "turns.transcript.txt",
            "makes clean turns of a page's HTML, which one undo takes back",
            async (read) => {
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
            },
          );
          await inEmptyTranscript("offered.transcript.txt", "offers the plain text at the paste", async (read) => {
            await copyFromPage(page);
            await page.keyboard.press("Control+V");
            await page.locator(".post-edit-widget").waitFor();
            await page.keyboard.press("Control+.");
            await page.locator(".action-widget .monaco-list-row", { hasText: "Insert Plain Text" }).click();
            await shownLine(page, "Facebook Print").waitFor();
            await save(page);
            assert.equal(read(), PLAIN);
          });
          await inEmptyTranscript("plain.transcript.txt", "leaves plain text as it is", async (read) => {
            const plain = "Ana  Petrova : Why?\n  Share\nSo.";
            await copyText(page, plain);
            await page.keyboard.press("Control+V");
            await shownLine(page, "So.").waitFor();
            await save(page);
            assert.equal(read(), plain);
          });
          await inNewFile("Untitled-1", "makes turns of names and times by a command, in any text", async () => {
            await copyText(page, "Ana Ito  0:03\nWhy now?\n\nBen Okafor  0:09\nThe ice.\n");
            await runCommand(page, "Transcript: Paste as Clean Transcript");
            await shownLine(page, "Ana Ito: [00:00:03] Why now?").waitFor();
            await shownLine(page, "Ben Okafor: [00:00:09] The ice.").waitFor();
          });
          await inNewFile("Untitled-2", "pastes plain text into plain text, and offers the turns", async () => {
            await copyFromPage(page);
            await page.keyboard.press("Control+V");
            await shownLine(page, "Facebook Print").waitFor();
            await page.locator(".post-edit-widget").waitFor();
            await page.keyboard.press("Control+.");
            await page.locator(".action-widget .monaco-list-row", { hasText: "Insert Clean Transcript" }).click();
            await shownLine(page, "Facebook Print").waitFor({ state: "detached" });
            await shownLine(page, "Ben Okafor: Why?").waitFor();
          });
        },
        (folder) => {
          for (const name of ["turns", "offered", "plain"]) writeFileSync(join(folder, `${name}.transcript.txt`), "");
        },
      ));
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

    it("pastes the plain text, in one window", (context) =>
      stage.onSeed(
        SEED,
        async (page, file) => {
          await step(context, page, "by the command, says so once, and one undo takes it back", async () => {
            await openTranscript(page, "command.transcript.txt");
            await copyFromPage(page);
            await runCommand(page, "Transcript: Paste as Clean Transcript");
            await shownLine(page, "Facebook Print").waitFor();
            const told = page.locator(".notification-toast", { hasText: "Plain text only: the language server did not answer." });
            await told.waitFor();
            if (host === "machine") await screenshot(page, "paste-refused");
            await save(page);
            assert.equal(readFileSync(join(dirname(file), "command.transcript.txt"), "utf8"), PLAIN);
            assert.equal(await page.locator(".notification-toast").count(), 1);
            await page.locator(".editor-instance .monaco-editor").click();
            await page.keyboard.press("Control+Z");
            await shownLine(page, "Facebook Print").waitFor({ state: "detached" });
          });
          await step(context, page, "by the key", async () => {
            await openTranscript(page, "key.transcript.txt");
            await copyFromPage(page);
            await page.keyboard.press("Control+V");
            await shownLine(page, "Facebook Print").waitFor();
            await save(page);
            assert.equal(readFileSync(join(dirname(file), "key.transcript.txt"), "utf8"), PLAIN);
          });
        },
        (folder) => {
          for (const name of ["command", "key"]) writeFileSync(join(folder, `${name}.transcript.txt`), "");
        },
      ));
  });
