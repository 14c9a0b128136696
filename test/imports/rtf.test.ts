/** Documents in the Rich Text Format become paragraphs as they are shown; broken and hostile ones are refused. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { importedBytes } from "../../server/src/imports/importers";
import { english } from "../../server/src/text/message";
import { importedDocument } from "./imported-text";
import { rtfOf } from "./office-files";

function read(body: string, head?: string): string {
  return importedDocument("talk.rtf", rtfOf(body, head));
}

test("bold labels, line breaks, signs and escapes stay", () => {
  const body = String.raw`\pard{\b Ana Petrova:} The ice \{is\} thick\emdash \'e9 \ldblquote so\rdblquote\~it\_stays.\line C:\\ice\tab 5.\par
\pard\plain\b Q\b0  When?\par
\b Q\plain  In
 May?\par`;
  assert.equal(
    read(body),
    "Ana Petrova: The ice {is} thick—é “so”\u00A0it\u2011stays.\n\nC:\\ice 5.\n\nQ: When?\n\nQ: In May?\n",
  );
});

test("letters are in the code page of their font or of the document, or in Unicode", () => {
  const head = String.raw`\ansi\ansicpg1250\deff0{\fonttbl{\f0\fnil Serif;}{\f1\fcharset204 Cyr;}{\f2\fcharset128 Jap;}}`;
  const body = String.raw`\'b3{\f1 \'ec\'fb} {\f2 \'8eR\'93c}{\f2 \'83\'5c} \u1084?\uc2\u1099\'3f?\uc0\u20912  {\uc1\u-10179?\u-8704?} {\upr{old}{\*\ud{new}}} end`;
  assert.equal(read(body, head), "łмы 山田ソ мы冰 😀 new end\n");
  assert.equal(read(String.raw`The ice. \u1084?`, String.raw`\pc`), "The ice. м\n");
});

test("what is not shown goes: notes, pictures, instructions of fields, hidden and deleted text, numbers of lists", () => {
  const body = String.raw`{\header Harbour Office}{\*\unknown secret}{\listtext 1.\tab}One{\footnote A note.} {\field{\*\fldinst HYPERLINK "https://a.example"}{\fldrslt point}}{\v hidden}{\deleted gone}.{\pict\wmetafile8 010009}{\pict\bin5 }}}}}}{\shp{\*\shpinst{\sp{\sn name}{\sv 7}}{\shptxt In a box.}}{\shprslt In a box.}}\par`;
  assert.equal(read(body), "One point.In a box.\n");
});

test("rows of tables are lines, a short first cell goes before the next", () => {
  const row = (...cells: readonly string[]) => String.raw`\trowd\cellx1\cellx2\pard\intbl ${cells.join("\\cell ")}\cell\row`;
  const body = `${row("Q:", "Why now?")}\n${row("A:", "The ice.\\par It stays.")}\\pard So it ended.\\par`;
  assert.equal(read(body), "Q: Why now?\n\nA: The ice.\n\nIt stays.\n\nSo it ended.\n");
});

test("the title that a document declares goes above it, once", () => {
  const info = String.raw`{\info{\title Harbour \'e0 talks}{\author Somebody}}`;
  assert.equal(read(`${info}The ice.`), "Harbour à talks\n\nThe ice.\n");
  assert.equal(read(`${info}Harbour \\'e0 talks\\par The ice.`), "Harbour à talks\n\nThe ice.\n");
});

const REFUSED: readonly (readonly [what: string, bytes: Uint8Array, reason: RegExp])[] = [
  ["text called RTF", Buffer.from("Good evening."), /^is not in the Rich Text Format/],
  ["a document that breaks off", rtfOf("The ice.").subarray(0, -1), /^is damaged: it breaks off/],
  ["one that breaks off in a word", Buffer.from("{\\rtf1\\ansi\\"), /^is damaged: it breaks off/],
  ["one that breaks off in a letter", Buffer.from("{\\rtf1 a\\'e"), /^is damaged: it breaks off/],
  ["bytes that go beyond the end", rtfOf("The ice.\\bin999999999999 x"), /^is damaged: it breaks off/],
  ["a document without words", rtfOf("{\\pict 00}"), /^has no words in it$/],
  ["letters of a code page that nobody knows", rtfOf("\\'82", "\\ansi\\ansicpg850"), /^is written in code page 850/],
  ["groups a hundred thousand deep", rtfOf(`${"{".repeat(100_000)}x${"}".repeat(100_000)}`), /^is nested deeper/],
];

for (const [what, bytes, reason] of REFUSED)
  test(`${what} is refused`, () => {
    const result = importedBytes("a.rtf", bytes);
    assert.match("refused" in result ? english(result.refused) : `taken: ${result.text}`, reason);
  });

test("groups a thousand deep, and a number of any length, are read", () => {
  assert.equal(read(`${"{".repeat(1000)}The ice.${"}".repeat(1000)}`), "The ice.\n");
  assert.equal(read(`\\fs${"9".repeat(30)} The ice.\\bin-5 `), "The ice.\n");
});

test("a paragraph of two hundred thousand pieces takes no longer than its length asks for", { timeout: 20_000 }, () => {
  const length = read(`${"{\\b a}{\\'ec}".repeat(100_000)}\\par`).length;
  assert.equal(length, 200_001);
});
