/** LibreOffice opens what is exported, and what it writes is imported: the same words, turns and labels. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type TestContext, test } from "node:test";
import { pathToFileURL } from "node:url";
import { outline } from "../../server/src/facts/outline";
import { wordsIn } from "../../server/src/facts/speech";
import { exported, type FormatName } from "../../server/src/formats/export-formats";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { parse } from "../../server/src/syntax/transcript";
import { CONFERENCE, textOf } from "../formats/documents";
import { importedDocument } from "../imports/imported-text";
import { folderWith } from "../support/folder";
import { SEEDS } from "../support/paths";
import { programs } from "./programs";

const TEXTS: Readonly<Record<string, string>> = {
  conference: CONFERENCE,
  ...Object.fromEntries(SEEDS.map((path) => [basename(path, ".txt"), readFileSync(path, "utf8")])),
};

const write = (text: string, format: FormatName) => exported(text, NO_KNOWLEDGE, "a.txt", format).content;

/** Has LibreOffice write files of a folder in another format, beside them. */
function convert(t: TestContext, path: string, names: readonly string[], to: string): void {
  // Its own folder, so that no LibreOffice that runs already takes the work.
  const profile = folderWith(t, {});
  const { status, stderr } = spawnSync(
    programs().office,
    ["--headless", `-env:UserInstallation=${pathToFileURL(profile).href}`, "--convert-to", to, "--outdir", path, ...names],
    { cwd: path, encoding: "utf8" },
  );
  assert.equal(status, 0, stderr);
}

/** The transcript in normal form: each paragraph by itself, as documents have them. */
const normal = (text: string) => textOf(exported(text, NO_KNOWLEDGE, "a.txt", "text"));

/** All words, labels and header among them. */
const wordsOf = (text: string) => wordsIn(normal(text));

function turnsOf(text: string) {
  const { turns, date, header } = outline(parse(text));
  return { labels: turns.map(({ label }) => label.text), date: date?.value, title: header.title?.text };
}

/** A page has a list of its questions, of which LibreOffice makes paragraphs like all others. */
function withoutList(content: string | Uint8Array): string | Uint8Array {
  return typeof content === "string" ? content.replace(/<nav[\s\S]*<\/nav>/, "") : content;
}

/** Files of all texts in a format, by the names of the texts. */
function filesIn(t: TestContext, format: FormatName, ending: string): string {
  const path = folderWith(t, {});
  for (const [name, text] of Object.entries(TEXTS))
    writeFileSync(join(path, `${name}.${ending}`), withoutList(write(text, format)));
  return path;
}

test("a Word document becomes PDF with every word in order", (t) => {
  const path = filesIn(t, "docx", "docx");
  convert(
    t,
    path,
    Object.keys(TEXTS).map((name) => `${name}.docx`),
    "pdf",
  );
  for (const [name, text] of Object.entries(TEXTS)) {
    const { status, stdout, stderr } = spawnSync(programs().pdfToText, ["-raw", `${name}.pdf`, "-"], {
      cwd: path,
      encoding: "utf8",
    });
    assert.equal(status, 0, stderr);
    const letters = (words: readonly string[]) => words.join("").normalize("NFKC");
    // Where a line ends, a word may be divided, so that only the letters can be held against each other.
    assert.equal(letters(wordsIn(stdout)), letters(wordsOf(text)), name);
  }
});

for (const [from, ending, to] of [
  ["docx", "docx", "odt"],
  ["docx", "docx", "docx:MS Word 2007 XML"],
  ["html", "html", "odt:writer8"],
  ["html", "html", "docx:MS Word 2007 XML"],
] as const)
  test(`${to.replace(/:.*/, "")} that LibreOffice makes of ${from} is imported with the same words, labels, title and date`, (t) => {
    const path = filesIn(t, from, ending);
    const made = to.replace(/:.*/, "");
    const target = folderWith(t, {});
    const names = Object.keys(TEXTS).map((name) => join(path, `${name}.${ending}`));
    convert(t, target, names, to);
    for (const [name, text] of Object.entries(TEXTS)) {
      const imported = importedDocument(`${name}.${made}`, readFileSync(join(target, `${name}.${made}`)));
      assert.deepEqual(wordsIn(imported), wordsOf(text), name);
      assert.deepEqual(turnsOf(imported), turnsOf(normal(text)), name);
    }
  });
