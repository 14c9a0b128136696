/** Whatever is said in a file is said in the transcript: every word, in order. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { wordsIn } from "../../server/src/facts/speech";
import { importedDocument, importedPdf, importedText } from "./imported-text";
import { pdfOfTalk } from "./pdf-files";
import { DOCUMENT_FILES, type Said, TEXT_FILES } from "./talk-files";

/** Words that mean something in formats, among others. */
const word = fc.constantFrom(
  "ice",
  "Harbour",
  "it's",
  "R&D",
  "1<2",
  "7",
  "00:12",
  "note",
  "NOTE",
  "style",
  "мы",
  "얼음",
  "a>b",
  "{x}",
  "“so”",
  "x:",
  "-->",
  "&lt;",
);
const said = fc.record({
  who: fc.constantFrom("Ana Petrova", "Ben Okafor", "Q"),
  words: fc.array(word, { minLength: 1, maxLength: 12 }),
});
const talk = fc.array(said, { minLength: 1, maxLength: 8 });

const IMPORTS: Readonly<Record<string, (talk: readonly Said[]) => string>> = {
  ...Object.fromEntries(Object.entries(TEXT_FILES).map(([name, write]) => [name, (talk) => importedText(name, write(talk))])),
  ...Object.fromEntries(
    Object.entries(DOCUMENT_FILES).map(([name, write]) => [name, (talk) => importedDocument(name, write(talk))]),
  ),
};

/** Each word that is said is kept, in order. */
function holdWords(talk: readonly Said[], made: string): void {
  const spoken = wordsIn(talk.map(({ words }) => words.join(" ")).join("\n"));
  fc.pre(spoken.length > 0);
  const kept = wordsIn(made.replace(/\[\d\d:\d\d:\d\d\]/g, " "));
  let at = 0;
  for (const one of kept) if (one === spoken[at]) at++;
  assert.equal(at, spoken.length, `lost from “${spoken[at]}” on, word ${at + 1}`);
}

for (const [name, read] of Object.entries(IMPORTS))
  test(`every word of ${name} is in the transcript, in order`, () => {
    fc.assert(fc.property(talk, (talk) => holdWords(talk, read(talk))));
  });

/** Each is read in a thread of its own, so there are fewer. */
const PDF_RUNS = 25;

test("every word of a.pdf is in the transcript, in order", async () => {
  const read = async (talk: readonly Said[]) => holdWords(talk, await importedPdf(pdfOfTalk(talk)));
  await fc.assert(fc.asyncProperty(talk, read), { numRuns: PDF_RUNS });
});
