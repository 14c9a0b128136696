/** Files that are dropped from the explorer into a transcript in VS Code's window: what they say is inserted, in one step. */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { it } from "node:test";
import type { Page } from "playwright-core";
import { docxOf } from "../imports/office-files";
import { openTranscript } from "./open-transcript";
import { step } from "./witness";
import { describeInBothHosts, goTo, save, screenshot } from "./workbench";

const SEED = "north-atlantic-council-press-conference.txt";
const BEFORE = "Mara Olde: We begin.\n\nMara Olde: We end.\n";
const CAPTIONS =
  "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana Petrova>The ice costs $1.\n\n00:04.000 --> 00:05.000\n<v Ben Okafor>Why?\n";
const DOCUMENT = docxOf("<w:p><w:r><w:t>The ice is thick.</w:t></w:r></w:p>");

/** Puts the files into the folder that is opened. */
function prepare(folder: string): void {
  // What comes above the text later moves its lines, and where the lightbulb is there is no place in the text.
  const settings = join(folder, ".vscode/settings.json");
  const quiet = { "editor.codeLens": false, "editor.lightbulb.enabled": "off" };
  writeFileSync(settings, JSON.stringify({ ...JSON.parse(readFileSync(settings, "utf8")), ...quiet }));
  for (const name of MEETINGS) writeFileSync(join(folder, name), BEFORE);
  writeFileSync(join(folder, "talk.vtt"), CAPTIONS);
  writeFileSync(join(folder, "word.docx"), DOCUMENT);
  writeFileSync(join(folder, "empty.srt"), "Good evening.\n");
}

/** Each step drops into one of its own. */
const MEETINGS = ["first.transcript.txt", "second.transcript.txt", "third.transcript.txt"] as const;

/** Drags a file of the explorer to the start of a 0-based line of the editor, with the key that has VS Code put it into the text. */
async function dropOnLine(page: Page, name: string, line: number): Promise<void> {
  await page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).hover();
  const place = await page.locator(".editor-instance .view-line").nth(line).boundingBox();
  assert.ok(place);
  const [x, y] = [place.x + 3, place.y + place.height / 2];
  await page.mouse.down();
  // A browser takes it for a drag from the second movement on.
  await page.mouse.move(x, y + 50, { steps: 4 });
  await page.locator("#monaco-workbench-editor-drop-overlay").waitFor();
  await page.keyboard.down("Shift");
  await page.mouse.move(x, y + 20);
  await page.locator("#monaco-workbench-editor-drop-overlay").waitFor({ state: "detached" });
  await page.mouse.move(x, y, { steps: 6 });
  await page.locator(".editor-instance .dnd-target").waitFor({ state: "attached" });
  await page.mouse.up();
  await page.keyboard.up("Shift");
}

describeInBothHosts("dropped files", (onSeed, host) => {
  const shownLine = (page: Page, words: string) => page.locator(".editor-instance .view-line", { hasText: words });

  it("go into transcripts, in one window", (context) =>
    onSeed(
      SEED,
      async (page, file) => {
        const inTranscript = (name: string, does: string, act: (read: () => string) => Promise<void>) =>
          step(context, page, does, async () => {
            await openTranscript(page, name);
            await act(() => readFileSync(join(dirname(file), name), "utf8"));
          });
        await inTranscript(
          MEETINGS[0],
          "puts the turns of captions where they are dropped, which one undo takes back, and offers the path",
          async (read) => {
            await dropOnLine(page, "talk.vtt", 2);
            await shownLine(page, "Ben Okafor:").waitFor();
            await page.locator(".post-edit-widget").waitFor();
            if (host === "machine") await screenshot(page, "dropped-captions");
            await save(page);
            assert.equal(
              read(),
              "Mara Olde: We begin.\n\nAna Petrova: [00:00:01] The ice costs $1.\n\nBen Okafor: [00:00:04] Why?\n\nMara Olde: We end.\n",
            );
            await page.keyboard.press("Control+Z");
            await shownLine(page, "Ben Okafor").waitFor({ state: "detached" });
            await save(page);
            assert.equal(read(), BEFORE);
          },
        );

        await inTranscript(
          MEETINGS[1],
          "puts a Word document below what is there, and the path in its place where that is chosen",
          async (read) => {
            await dropOnLine(page, "word.docx", 3);
            await shownLine(page, "The ice is thick.").waitFor();
            await save(page);
            assert.equal(read(), `${BEFORE}\nThe ice is thick.\n`);
            await page.locator(".post-edit-widget").waitFor();
            await page.keyboard.press("Control+.");
            await page.locator(".action-widget .monaco-list-row", { hasText: "Insert Relative Path" }).click();
            await shownLine(page, "word.docx").waitFor();
            await save(page);
            assert.equal(read(), `${BEFORE}word.docx`);
          },
        );

        await inTranscript(MEETINGS[2], "says why a file cannot be imported, and puts nothing in", async (read) => {
          await dropOnLine(page, "empty.srt", 2);
          await page.locator(".notification-toast", { hasText: "empty.srt cannot be imported: has no captions in it" }).waitFor();
          await goTo(page, 1, 1);
          await page.keyboard.type("X");
          await shownLine(page, "XMara Olde").waitFor();
          await save(page);
          assert.equal(read(), `X${BEFORE}`);
        });
      },
      prepare,
    ));
});
