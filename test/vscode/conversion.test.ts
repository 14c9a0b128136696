/** Import and export in VS Code's window: captions become a transcript next to them, and that becomes HTML. */

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { exported } from "../../server/src/formats/export-formats";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { docxOf } from "../imports/office-files";
import { pdfOf } from "../imports/pdf-files";
import { itInOneWindow, type Step } from "./witness";
import { languageMode, runCommand, type Stage, screenshot, setStage } from "./workbench";

const SEED = "north-atlantic-council-press-conference.txt";
const CAPTIONS =
  "WEBVTT\n\n00:00:01.250 --> 00:00:02.750\n<v Ana Petrova>The ice is thick.\n\n00:00:04.000 --> 00:00:05.125\n<v Ben Okafor>Why?\n";
const TEXT = "Ana Petrova: [00:00:01] The ice is thick.\n\nBen Okafor: [00:00:04] Why?\n";

/** Chooses a file in the folder that VS Code's own dialog shows: to write its path there is to race with what the dialog writes. */
async function chooseFile(page: Page, name: string): Promise<void> {
  await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).click();
}

/** Gives VS Code's own dialog for files the path of one that is not there yet. */
async function choosePath(page: Page, path: string): Promise<void> {
  const input = page.locator(".quick-input-widget:not([style*='display: none']) input[type=text]");
  // The dialog writes the folder's path when it has listed the folder, over whatever is there by then.
  await page.locator(".quick-input-list .monaco-list-row", { hasText: ".." }).waitFor();
  await input.fill(path);
  await page.locator(".quick-input-widget .monaco-button", { hasText: /^(?:OK|Import|Save)$/ }).click();
}

/** Exports the transcript in the editor as `talk.docx` in the folder. */
async function exportDocx(page: Page, folder: string): Promise<void> {
  await languageMode(page, "Transcript").waitFor();
  await runCommand(page, "Transcript: Export…");
  await page.locator(".quick-input-list .monaco-list-row", { hasText: "Word document" }).click();
  await choosePath(page, join(folder, "talk.docx"));
  await page.locator(".notification-toast", { hasText: "Exported to talk.docx." }).waitFor();
}

function partsIn(path: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(readFileSync(path))).map(([name, part]) => [name, strFromU8(part)]));
}

/** An exported document whose styles are marked. */
function template(): Uint8Array {
  const { content } = exported("Ana Ito: Yes.\n", NO_KNOWLEDGE, "a.txt", "docx");
  assert.ok(content instanceof Uint8Array);
  const parts = unzipSync(content);
  const styles = strFromU8(parts["word/styles.xml"] ?? new Uint8Array()).replace("<w:docDefaults>", "<!-- house style -->$&");
  return zipSync({ ...parts, "word/styles.xml": strToU8(styles) });
}

/** Draws a picture on a page of a PDF document. */
const PICTURE = "q 500 0 0 700 50 50 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q\n";

describe("import and export", () => {
  let stage: Stage;
  before(async () => {
    stage = await setStage();
  });
  after(() => stage.close());

  const steps: Readonly<Record<string, Step>> = {
    "makes a transcript of captions, and HTML of the transcript": async (page, folder) => {
      await runCommand(page, "Transcript: Import…");
      await chooseFile(page, "talk.vtt");
      await page.locator(".tab.active", { hasText: "talk 2.transcript.txt" }).waitFor();
      await languageMode(page, "Transcript").waitFor();
      assert.equal(readFileSync(join(folder, "talk 2.transcript.txt"), "utf8"), TEXT);
      assert.match(
        readFileSync(join(folder, "talk 2.times.json"), "utf8"),
        /\{"start":1250,"end":2750,"text":"The ice is thick\."\}/,
      );
      assert.equal(readFileSync(join(folder, "talk.vtt"), "utf8"), CAPTIONS, "the original stays");
      assert.equal(readFileSync(join(folder, "talk.transcript.txt"), "utf8"), "mine", "so does what was there");
      await screenshot(page, "imported-captions");

      await runCommand(page, "Transcript: Export…");
      const format = page.locator(".quick-input-list .monaco-list-row", { hasText: "HTML" });
      await format.waitFor();
      await screenshot(page, "export-formats");
      await format.click();
      await choosePath(page, join(folder, "talk.html"));
      await page.locator(".notification-toast", { hasText: "Exported to talk.html." }).waitFor();
      assert.match(readFileSync(join(folder, "talk.html"), "utf8"), /<b class="speaker">Ben Okafor:<\/b> Why/);

      await runCommand(page, "Transcript: Export…");
      await page.locator(".quick-input-list .monaco-list-row", { hasText: "WebVTT" }).click();
      await choosePath(page, join(folder, "again.vtt"));
      await page.locator(".notification-toast", { hasText: "Exported to again.vtt." }).waitFor();
      assert.equal(readFileSync(join(folder, "again.vtt"), "utf8"), CAPTIONS, "with the precise times");
    },
    "says what is wrong with a file, and writes nothing": async (page, folder) => {
      await runCommand(page, "Transcript: Import…");
      await chooseFile(page, "empty.srt");
      await page.locator(".notification-toast", { hasText: "empty.srt cannot be imported: has no captions in it" }).waitFor();
      assert.equal(existsSync(join(folder, "empty.transcript.txt")), false);
    },
    "makes a transcript of a PDF document, and says which of its pages have no text": async (page, folder) => {
      await runCommand(page, "Transcript: Import…");
      await chooseFile(page, "paper.pdf");
      await page.locator(".tab.active", { hasText: "paper.transcript.txt" }).waitFor();
      await languageMode(page, "Transcript").waitFor();
      assert.equal(
        readFileSync(join(folder, "paper.transcript.txt"), "utf8"),
        "Ana Petrova: The ice is thick.\n\nBen Okafor: Why?\n",
      );
      await page.locator(".notification-toast", { hasText: "paper.pdf: these pages have no text: 2; if" }).waitFor();
      await screenshot(page, "imported-pdf");

      await runCommand(page, "Transcript: Import…");
      await chooseFile(page, "cut.pdf");
      const reason = "cut.pdf cannot be imported: is damaged: it breaks off before its end";
      await page.locator(".notification-toast", { hasText: reason }).waitFor();
      assert.equal(existsSync(join(folder, "cut.transcript.txt")), false);
    },
  };

  itInOneWindow(
    (...words) => stage.onSeed(...words),
    "reads files, and writes them",
    SEED,
    steps,
    (folder) => {
      writeFileSync(join(folder, "talk.vtt"), CAPTIONS);
      writeFileSync(join(folder, "talk.transcript.txt"), "mine");
      writeFileSync(join(folder, "empty.srt"), "Good evening.\n");
      const paper = [[50, 700, "Ana Petrova: The ice is thick."] as const, [50, 660, "Ben Okafor: Why?"] as const];
      writeFileSync(join(folder, "paper.pdf"), pdfOf([paper, PICTURE]));
      writeFileSync(join(folder, "cut.pdf"), pdfOf([paper]).subarray(0, 400));
    },
  );

  it("writes a Word document with the styles of the template that the settings name", () =>
    stage.onSeed(
      SEED,
      async (page, file) => {
        const folder = dirname(file);
        await runCommand(page, "Transcript: Treat This File as a Transcript");
        await exportDocx(page, folder);
        const { "word/document.xml": main = "", "word/styles.xml": styles = "" } = partsIn(join(folder, "talk.docx"));
        assert.match(main, /<w:rStyle w:val="TranscriptSpeaker"\/>/);
        assert.match(styles, /house style/);
      },
      (folder) => {
        mkdirSync(join(folder, ".vscode"), { recursive: true });
        writeFileSync(join(folder, ".vscode/settings.json"), '{ "transcript.docxTemplate": "house.docx" }');
        writeFileSync(join(folder, "house.docx"), template());
      },
    ));
});

describe("import and export in a browser alone", () => {
  let stage: Stage;
  before(async () => {
    stage = await setStage("browser");
  });
  after(() => stage.close());

  it("makes a transcript of a Word document, and Markdown and a Word document of the transcript", () =>
    stage.onSeed(
      SEED,
      async (page, file) => {
        const folder = dirname(file);
        await runCommand(page, "Transcript: Import…");
        await chooseFile(page, "word.docx");
        await page.locator(".tab.active", { hasText: "word.transcript.txt" }).waitFor();
        await languageMode(page, "Transcript").waitFor();
        assert.equal(readFileSync(join(folder, "word.transcript.txt"), "utf8"), "Good evening.\n\nThe ice is thick.\n");
        await runCommand(page, "Transcript: Export…");
        await page.locator(".quick-input-list .monaco-list-row", { hasText: "Markdown" }).click();
        await choosePath(page, join(folder, "talk.md"));
        await page.locator(".notification-toast", { hasText: "Exported to talk.md." }).waitFor();
        assert.match(readFileSync(join(folder, "talk.md"), "utf8"), /^The ice is thick\.$/m);
        await exportDocx(page, folder);
        assert.match(partsIn(join(folder, "talk.docx"))["word/document.xml"] ?? "", /The ice is thick\./);

        await runCommand(page, "Transcript: Import…");
        await chooseFile(page, "captions.vtt");
        await page.locator(".tab.active", { hasText: "captions.transcript.txt" }).waitFor();
        await languageMode(page, "Transcript").waitFor();
        await runCommand(page, "Transcript: Export…");
        await page.locator(".quick-input-list .monaco-list-row", { hasText: "WebVTT" }).click();
        await choosePath(page, join(folder, "again.vtt"));
        await page.locator(".notification-toast", { hasText: "Exported to again.vtt." }).waitFor();
        assert.equal(readFileSync(join(folder, "again.vtt"), "utf8"), CAPTIONS, "with the precise times");
      },
      (folder) => {
        const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
        writeFileSync(join(folder, "captions.vtt"), CAPTIONS);
        writeFileSync(join(folder, "word.docx"), docxOf(`${paragraph("Good evening.")}${paragraph("The ice is thick.")}`));
      },
    ));

  it("says of a PDF document that it is for the desktop", () =>
    stage.onSeed(
      SEED,
      async (page, file) => {
        const folder = dirname(file);
        await runCommand(page, "Transcript: Import…");
        await chooseFile(page, "talk.pdf");
        const reason =
          "talk.pdf cannot be imported: is a PDF document, which cannot be read in a browser; import it in VS Code on the desktop";
        await page.locator(".notification-toast", { hasText: reason }).waitFor();
        assert.equal(existsSync(join(folder, "talk.transcript.txt")), false);
      },
      (folder) => writeFileSync(join(folder, "talk.pdf"), pdfOf([[[50, 700, "Ana Petrova: The ice is thick."]]])),
    ));
});
