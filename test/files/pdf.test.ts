/** PDF documents: what their pages make, and one clear reason for what is broken, locked, scanned or made to do harm. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { pdfText } from "../../server/src/files/pdf";
import { importedPages } from "../../server/src/imports/importers";
import { lint } from "../../server/src/rules/lint";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { parse } from "../../server/src/syntax/transcript";
import { english, say } from "../../server/src/text/message";
import { type Drawn, type Placed, packedPdfOf, pdfBomb, pdfOf } from "../imports/pdf-files";

/** The transcript, or why there is none. */
async function made(bytes: Uint8Array): Promise<string> {
  const document = await pdfText(bytes);
  const result = "trouble" in document ? { refused: document.trouble } : importedPages(document);
  return "text" in result ? result.text : english(result.refused);
}

/** Lines one below the other from the top. */
function lines(texts: readonly string[], x = 50, step = 14): readonly Placed[] {
  return texts.map((text, i) => [x, 740 - i * step, text]);
}

const WORDS = "the ferry left the harbour in the fog and nobody on the pier saw";

test("lines that go on are one paragraph, and what has room, a gap or an indent before it begins another", async () => {
  const text = await made(
    pdfOf([
      [
        ...lines([`Q. Is it true that ${WORDS}`, "it again?", `A. It is, since ${WORDS} us`, "at all."]),
        [50, 660, `We looked for it and ${WORDS}`],
        [50, 646, "a light."],
      ],
    ]),
  );
  assert.equal(
    text,
    `Q. Is it true that ${WORDS} it again?\n\nA. It is, since ${WORDS} us at all.\n\nWe looked for it and ${WORDS} a light.\n`,
  );
});

/** A page of a court, with a head and a number before each line. */
function courtPage(number: number, rows: readonly string[]): readonly Placed[] {
  return [
    [50, 780, `Harbour Inquiry, day ${number}`],
    ...lines(rows, 80).flatMap(([x, y, words], i): readonly Placed[] => [
      [i < 9 ? 46 : 40, y, String(i + 1)],
      [x, y, words],
    ]),
  ];
}

test("a paragraph goes on over pages, and heads stay: what recurs at one height may be speech", async () => {
  const full = `and ${WORDS} it`;
  const rows = (first: string, last: string) => [first, ...Array<string>(5).fill(full), last];
  const page = (head: string, body: readonly string[]): readonly Placed[] => [[50, 780, head], ...lines(body)];
  const text = await made(pdfOf([page("Q. Why?", rows(`A. I said ${WORDS}`, full)), page("Q. Why?", rows(full, "at 10."))]));
  assert.equal(
    text,
    `Q. Why?\n\nA. I said ${WORDS} ${`${full} `.repeat(6).trimEnd()}\n\nQ. Why?\n\n${`${full} `.repeat(6)}at 10.\n`,
  );
  const over = await made(pdfOf([lines(rows(`A. I said ${WORDS}`, full)), lines(rows(full, "at 10."))]));
  assert.equal(over, `A. I said ${WORDS} ${`${full} `.repeat(12)}at 10.\n`);
});

test("numbers of lines keep their lines, so that a rule finds them and a person takes them out", async () => {
  const rows = Array.from({ length: 8 }, (_, i) => [`Q. Did you see ferry ${i} in the fog?`, `A. I saw ferry ${i}.`]).flat();
  const text = await made(pdfOf([1, 2, 3].map((number) => courtPage(number, rows))));
  assert.match(text, /^Harbour Inquiry, day 1\n\n1 Q\. Did you see ferry 0 in the fog\?\n\n2 A\. I saw ferry 0\.\n/);
  const gutter = lint(parse(text), DEFAULT_CONTEXT).find(({ rule }) => rule.name === "line-number-gutter");
  assert.equal(gutter === undefined ? null : english(gutter.message), "48 lines begin with the line numbers of a printed page.");
});

test("numbers that count no full page of lines stay", async () => {
  const page = (rows: readonly string[]): readonly Placed[] => [[50, 780, "Harbour Inquiry"], ...lines(rows)];
  const text = await made(pdfOf([page(["1 Ferries", "2 Piers", "3 Lights"]), page(["1 Fog"])]));
  assert.equal(text, "Harbour Inquiry\n\n1 Ferries\n\n2 Piers\n\n3 Lights\n\nHarbour Inquiry\n\n1 Fog\n");
});

test("two columns are read one after the other, below what goes over both", async () => {
  const column = (name: string, x: number) =>
    Array.from({ length: 8 }, (_, i): Placed => [x, 700 - i * 14, `${name} row ${i} of words that fill it up`.padEnd(38, "x")]);
  const head: Placed = [150, 740, "The whole house met at the harbour in the morning"];
  const [left, right] = [column("left", 50), column("right", 320)];
  // As many programs do, line after line.
  const mixed = left.flatMap((line, i) => [line, ...right.slice(i, i + 1)]);
  const text = await made(pdfOf([[head, ...mixed]]));
  const words = (rows: readonly Placed[]) => rows.map(([, , text]) => text).join(" ");
  assert.equal(text, `${head[2]}\n\n${words(left)} ${words(right)}\n`);
});

test("a short column of names beside what they say is no column of its own", async () => {
  const rows = Array.from({ length: 8 }, (_, i): readonly Placed[] => [
    [50, 740 - i * 30, i % 2 === 0 ? "ANA ITO:" : "IVO BELL:"],
    [260, 740 - i * 30, `Answer ${i} is short.`],
  ]);
  const text = await made(pdfOf([rows.flat()]));
  assert.match(text, /^ANA ITO: Answer 0 is short\.\n\nIVO BELL: Answer 1 is short\.\n/);
});

test("a word that is divided at the end of a line stays as it is printed", async () => {
  const text = await made(pdfOf([lines([`Q. Is it so that ${WORDS} this exam-`, "ple of one?"])]));
  assert.equal(text, `Q. Is it so that ${WORDS} this exam-\nple of one?\n`);
});

const GOOD = pdfOf([lines(["Q. Will it rain?", "A. No."])]);
const LOCK = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`;

test("what cannot be imported is named", async () => {
  assert.equal(await made(GOOD), "Q. Will it rain?\n\nA. No.\n");
  const locked = pdfOf([lines(["Q. Why?"])], `/Encrypt 7 0 R /ID [<${"43".repeat(16)}> <${"43".repeat(16)}>]`, [LOCK]);
  const refused: readonly (readonly [what: string, bytes: Uint8Array, reason: string])[] = [
    ["an empty file", new Uint8Array(), "is empty"],
    ["plain text", Buffer.from("Q. Why?\n"), "is not a PDF document, whatever its name says"],
    ["the first half", GOOD.subarray(0, GOOD.length / 2), "is damaged: it breaks off before its end"],
    ["no objects", Buffer.from("%PDF-1.4\nstartxref\n0\n%%EOF\n"), "is a damaged PDF document"],
    ["a password", locked, "is protected by a password; save it without one first"],
    ["pages without text", pdfOf([[], []]), "has no text; if it was scanned, run OCR on it first"],
    ["pages of one grey", pdfOf(["0.5 g 0 0 600 800 re f\n"]), "has no text; if it was scanned, run OCR on it first"],
    ["unknown letters", pdfOf([lines(["\uE012\uE01F"])]), "has fonts that do not identify their letters; run OCR on it first"],
    ["too many pages", pdfOf(Array<readonly Placed[]>(20_001).fill([])), "is too large to be imported; split it first"],
  ];
  for (const [what, bytes, reason] of refused) assert.equal(await made(bytes), reason, what);
});

test("pages without text among others are named, and so are those whose letters are unknown", async () => {
  const said = (words: string): readonly Placed[] => lines([words]);
  const picture = "q 500 0 0 700 50 50 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q\n";
  const drawn = "50 50 m 60 60 l 70 50 l f\n".repeat(60);
  const pages: readonly Drawn[] = [said("Q. Why?"), picture, drawn, said("A. So."), "0.5 g 0 0 600 800 re f\n", picture];
  const document = await pdfText(pdfOf(pages));
  assert.ok("pages" in document);
  const result = importedPages(document);
  assert.ok("text" in result);
  assert.equal(result.text, "Q. Why?\n\nA. So.\n");
  assert.deepEqual(result.remarks.map(english), [
    "these pages have no text: 2–3, 6; if they were scanned, run OCR on the file first",
  ]);
  const unknown = await pdfText(pdfOf([said(`Q. Why did ${WORDS}?`), said("\uE012\uE01F \uE033")]));
  assert.ok("pages" in unknown);
  assert.deepEqual(importedPages(unknown), {
    text: `Q. Why did ${WORDS}? \uE012\uE01F \uE033\n`,
    remarks: [say`check these pages against the file, whose fonts do not identify all letters: ${"2"}`],
    times: null,
  });
});

test("a page whose packed bytes are damaged is not read in part: nothing would say that words are missing", async () => {
  const pages = [1, 2, 3].map((number) => lines(Array.from({ length: 40 }, (_, i) => `Line ${i} of page ${number}: ${WORDS}`)));
  const damagedBy = (damage: (packed: Buffer) => Buffer) =>
    made(packedPdfOf(pages, (packed, page) => (page === 1 ? damage(packed) : packed)));
  assert.match(await damagedBy((packed) => packed), /Line 39 of page 3/);
  // Some programs leave out the check sum at the end.
  assert.match(await damagedBy((packed) => packed.subarray(0, -4)), /Line 39 of page 3/);
  const damages: Readonly<Record<string, (packed: Buffer) => Buffer>> = {
    "cut in the middle": (packed) => packed.subarray(0, packed.length >> 1),
    "cut at its end": (packed) => packed.subarray(0, -8),
    "one bit": (packed) => Buffer.from(packed.map((byte, i) => (i === 90 ? byte ^ 4 : byte))),
    zeros: (packed) => Buffer.from(packed).fill(0, 60, 90),
    "another check sum": (packed) => Buffer.from(packed.map((byte, i) => (i === packed.length - 1 ? byte ^ 1 : byte))),
  };
  for (const [what, damage] of Object.entries(damages)) assert.equal(await damagedBy(damage), "is a damaged PDF document", what);
});

test("what stands beside the text in another direction comes after it, and a page on its side is read as it is turned", async () => {
  const side = "BT /F1 6 Tf 0 1 -1 0 30 300 Tm (VerDate 11 Sep) Tj ET\n";
  const upright = lines([`Q. Is it true that ${WORDS}`, "it again?"]).map(
    ([x, y, words]) => `BT /F1 10 Tf ${x} ${y} Td (${words}) Tj ET\n`,
  );
  assert.equal(await made(pdfOf([`${side}${upright.join("")}`])), `Q. Is it true that ${WORDS} it again?\n\nVerDate 11 Sep\n`);
  const turned = ["BT /F1 10 Tf 0 1 -1 0 60 40 Tm (Q. Is it so?) Tj ET\n", "BT /F1 10 Tf 0 1 -1 0 90 40 Tm (A. It is.) Tj ET\n"];
  assert.equal(await made(pdfOf([turned.join("")])), "Q. Is it so?\n\nA. It is.\n");
  // One degree, as a scanner gives it: the end of a line is as high as the next one.
  const askew = [0, 1, 2].map(
    (i) =>
      `BT /F1 10 Tf 0.9998 0.0175 -0.0175 0.9998 40 ${700 - 12 * i} Tm (Line ${i} ${WORDS} and) Tj ${6 * (WORDS.length + 12)} 0 Td (more) Tj ET\n`,
  );
  assert.match(await made(pdfOf([askew.join("")])), /^Line 0 .* Line 1 .* Line 2 /);
});

test("words that are drawn again to look bold are said once, and what is said again is kept", async () => {
  const twice = [0, 0.4].map((more) => `BT /F1 10 Tf ${50 + more} 700 Td (ANA ITO: Never, never, never.) Tj ET\n`).join("");
  const letters = Array.from("never", (letter, i) => `BT /F1 10 Tf ${50 + 6 * i} 650 Td (${letter}) Tj ET\n`).join("");
  const visible = "BT 3 Tr /F1 10 Tf 50 600 Td (Recognised by OCR.) Tj ET\n";
  assert.equal(
    await made(pdfOf([`${twice}${letters}${visible}`])),
    "ANA ITO: Never, never, never.\n\nnever\n\nRecognised by OCR.\n",
  );
});

test("a page that is unpacked without end is refused before it fills the memory", async () => {
  const before = process.memoryUsage.rss();
  assert.equal(await made(pdfBomb(3000)), "is too large to be imported; split it first");
  assert.ok(process.memoryUsage.rss() - before < 1_500_000_000);
});
