/** PDF documents as Chromium and LibreOffice write them of what is exported: the same words in their order, and the same turns. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { outline } from "../../server/src/facts/outline";
import { wordsIn } from "../../server/src/facts/speech";
import { pdfText } from "../../server/src/files/pdf";
import { exported, type FormatName } from "../../server/src/formats/export-formats";
import { importedPages } from "../../server/src/imports/importers";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { parse } from "../../server/src/syntax/transcript";
import { CONFERENCE, textOf } from "../formats/documents";
import { folderWith } from "../support/folder";
import { SEEDS } from "../support/paths";
import { programs } from "./programs";

const TEXTS: Readonly<Record<string, string>> = {
  conference: CONFERENCE,
  ...Object.fromEntries(SEEDS.map((path) => [basename(path, ".txt"), readFileSync(path, "utf8")])),
};

const printed = (text: string, format: FormatName) => textOf(exported(text, NO_KNOWLEDGE, "a.txt", format));

async function imported(name: string, bytes: Uint8Array): Promise<string> {
  const document = await pdfText(bytes);
  assert.ok("pages" in document, `${name} cannot be read`);
  const result = importedPages(document);
  assert.ok("text" in result, `${name} makes no transcript`);
  return result.text;
}

const labelsOf = (text: string) => outline(parse(text)).turns.map(({ label }) => label.text);

/** Every word is there in its order; marks at the ends of labels are the writers'. */
function holdWords(name: string, text: string, made: string): void {
  // A word that is printed over two lines at its own hyphen is the same word.
  const words = (one: string) => wordsIn(one.replace(/-\n/g, "-"));
  assert.deepEqual(words(made), words(printed(text, "text")), name);
  assert.deepEqual(labelsOf(made), labelsOf(printed(text, "text")), name);
}

test("a page that Chromium prints is imported with every word in order, and its turns", async (t) => {
  const browser = await chromium.launch({ executablePath: programs().browser, args: ["--no-sandbox"] });
  t.after(() => browser.close());
  const page = await browser.newPage();
  for (const [name, text] of Object.entries(TEXTS)) {
    await page.setContent(printed(text, "html").replace(/<nav[\s\S]*<\/nav>/, ""));
    holdWords(name, text, await imported(name, await page.pdf({ format: "A4" })));
  }
});

test("a document that LibreOffice prints is imported with every word in order, and its turns", async (t) => {
  const path = folderWith(t, {});
  for (const [name, text] of Object.entries(TEXTS))
    writeFileSync(join(path, `${name}.docx`), exported(text, NO_KNOWLEDGE, "a.txt", "docx").content);
  const profile = pathToFileURL(folderWith(t, {})).href;
  const names = Object.keys(TEXTS).map((name) => `${name}.docx`);
  const given = ["--headless", `-env:UserInstallation=${profile}`, "--convert-to", "pdf", "--outdir", path, ...names];
  const { status, stderr } = spawnSync(programs().office, given, { cwd: path, encoding: "utf8" });
  assert.equal(status, 0, stderr);
  for (const [name, text] of Object.entries(TEXTS))
    holdWords(name, text, await imported(name, readFileSync(join(path, `${name}.pdf`))));
});
