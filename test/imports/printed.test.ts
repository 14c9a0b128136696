/** Printed pages as plain data: in whatever order and place their lines are, every word is read, and columns and tables in their order. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { importedPages } from "../../server/src/imports/importers";
import type { PrintedPage, PrintedRun } from "../../server/src/text/printed-page";

const SIZE = 10;
const LETTER = 5;

function run(x: number, y: number, text: string, change: Partial<PrintedRun> = {}): PrintedRun {
  return { text, x, y, width: text.length * LETTER, angle: 0, size: SIZE, isBold: false, isRightToLeft: false, ...change };
}

function page(runs: readonly PrintedRun[]): PrintedPage {
  return { width: 600, runs, isUnread: false };
}

function made(pages: readonly PrintedPage[]): string {
  const result = importedPages({ title: null, pages });
  assert.ok("text" in result);
  return result.text;
}

/** Lines of a column, of so many letters each. */
function column(x: number, name: string, count: number, letters: number, top = 50, step = 12): readonly PrintedRun[] {
  return Array.from({ length: count }, (_, i) => run(x, top + i * step, `${name}${i} ${"word ".repeat(letters / 5 - 1)}`.trim()));
}

const namesIn = (text: string) => text.match(/\b[A-Z]\d+/g) ?? [];
const names = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i}`);

test("three columns and four are read one after the other, also where their lines are not at the same height", () => {
  const three = [column(40, "A", 20, 30), column(215, "B", 20, 30, 55), column(390, "C", 20, 30, 53)].flat();
  assert.deepEqual(
    namesIn(made([page(three)])),
    ["A", "B", "C"].flatMap((name) => names(name, 20)),
  );
  const four = ["A", "B", "C", "D"].flatMap((name, i) => column(40 + 135 * i, name, 12, 20));
  assert.deepEqual(
    namesIn(made([page(four)])),
    ["A", "B", "C", "D"].flatMap((name) => names(name, 12)),
  );
});

test("a last page of a few lines is read in the columns of the pages before it", () => {
  const full = page([...column(40, "A", 30, 45), ...column(310, "B", 30, 45)]);
  const last = page([...column(40, "C", 3, 45), ...column(310, "D", 2, 45)]);
  assert.deepEqual(namesIn(made([full, last])).slice(60), ["C0", "C1", "C2", "D0", "D1"]);
});

test("a headline over columns comes where it is printed", () => {
  const band = (top: number, one: string, other: string) => [...column(40, one, 8, 45, top), ...column(310, other, 8, 45, top)];
  const headline = run(40, 170, `H0 ${"headline ".repeat(10)}`);
  const expected = [...names("A", 8), ...names("B", 8), "H0", ...names("C", 8), ...names("D", 8)];
  assert.deepEqual(namesIn(made([page([...band(50, "A", "B"), headline, ...band(190, "C", "D")])])), expected);
});

test("cells of a table that begin together are read row by row, with a name before what is said", () => {
  const rows = Array.from({ length: 6 }, (_, i) => {
    const top = 50 + i * 60;
    return [
      ...column(40, `Q${i}x`, 2, 45, top).map((line, j) => (j === 1 ? { ...line, text: `${line.text}?` } : line)),
      ...column(310, `A${i}x`, 4, 45, top),
    ];
  });
  const text = made([page(rows.flat())]);
  assert.deepEqual(
    text.match(/\b[QA]\dx0/g),
    [0, 1, 2, 3, 4, 5].flatMap((i) => [`Q${i}x0`, `A${i}x0`]),
  );
  const named = [0, 1, 2, 3, 4, 5].flatMap((i) => [
    run(40, 50 + i * 60, "SENATOR WHITE OF THE HARBOUR AND THE SEA:"),
    ...column(310, `A${i}x`, 4, 45, 50 + i * 60),
  ]);
  assert.match(made([page(named)]), /^SENATOR WHITE OF THE HARBOUR AND THE SEA: A0x0 word .*\n\nSENATOR WHITE/);
});

test("a figure that is raised does not become a part of its word, and what else is small or raised stays in it", () => {
  const line = [
    run(50, 50, "The harbour"),
    run(105, 46, "12", { size: 6, width: 6 }),
    run(111, 50, " closed on the 21"),
    run(196, 46, "st", { size: 6, width: 6 }),
    run(202, 50, ", and H"),
    run(237, 52, "2", { size: 6, width: 3 }),
    run(240, 50, "O came."),
  ];
  assert.equal(made([page(line)]), "The harbour ¹² closed on the 21st, and H2O came.\n");
});

test("letters that are drawn twice, each after the other, make words once", () => {
  const text = "Will it rain, Aaron Ball?";
  const pieces = Array.from(text, (letter, i) => {
    const before = i === 0 ? "" : (text[i - 1] ?? "");
    return run(50 + LETTER * Math.max(0, i - 1) + 0.3, 50, `${before}${letter}`);
  });
  assert.equal(made([page(pieces)]), `${text}\n`);
  // What begins with the letter before it and is not in its place is a word.
  const words = ["that", "the", "end", "did", "do"].map((word, i) => run(50 + i * 25, 80, word));
  assert.equal(made([page(words)]), "that the end did do\n");
});

test("what is set in as far as the words behind a label goes on with them", () => {
  const turns = [0, 1, 2].flatMap((i) => [
    run(50, 50 + i * 48, "Q."),
    run(90, 50 + i * 48, `Did you see ferry ${i} at the time, with all others who were there`),
    run(90, 62 + i * 48, "on the pier?"),
    run(50, 74 + i * 48, "A."),
    run(90, 74 + i * 48, "I did."),
  ]);
  const expected = [0, 1, 2].map(
    (i) => `Q. Did you see ferry ${i} at the time, with all others who were there on the pier?\n\nA. I did.\n`,
  );
  assert.equal(made([page(turns)]), expected.join("\n"));
});

test("lines that go down are read from right to left", () => {
  const lines = ["記者：会議は", "何時ですか。", "大臣：十時です。"].map((text, i) =>
    run(500 - 20 * i, 60, text, { angle: 90, width: text.length * SIZE }),
  );
  assert.match(made([page(lines.toReversed())]), /^記者：会議は何時ですか。\s*大臣：十時です。\n$/);
});

test("a large initial mixes no lines", () => {
  const lines = column(80, "A", 6, 45, 50);
  const text = made([page([run(50, 74, "W", { size: 36, width: 25 }), ...lines])]);
  assert.deepEqual(namesIn(text), names("A", 6));
});

test("from right to left words, figures, foreign words and brackets are read in their order", () => {
  const rtl = { isRightToLeft: true };
  // As programs write it: from left to right, brackets as they look.
  const line = [
    run(100, 50, "."),
    run(105, 50, "("),
    run(110, 50, "10:30"),
    run(135, 50, "בערך ב-", rtl),
    run(170, 50, ")"),
    run(180, 50, "ויצאה", rtl),
    run(215, 50, "NATO"),
    run(240, 50, "One"),
    run(260, 50, "הספינה", rtl),
  ];
  assert.equal(made([page(line)]), "הספינה NATO One ויצאה (בערך ב-10:30).\n");
});

test("the order in which a page is written does not matter, and no word of it is lost", () => {
  const words = fc.array(fc.constantFrom("ice", "Harbour", "it's", "7", "“so”", "мы", "얼음", "x:", "and-"), {
    minLength: 1,
    maxLength: 8,
  });
  const line = fc.record({ words, x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 60 }) });
  const angle = fc.constantFrom(0, 0, 0, 0.5, 90, 270, 45);
  const lines = fc.array(fc.record({ line, angle, size: fc.constantFrom(6, 10, 30) }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(lines, (lines) => {
      const runs = lines.map(({ line, angle, size }, i) =>
        run(line.x, 12 * line.y, line.words.map((word) => `${word}${i}`).join(" "), { angle, size }),
      );
      const text = made([page(runs)]).replace(/\s+/g, " ");
      for (const one of runs) assert.ok(text.includes(one.text), `${one.text} is not in ${text}`);
    }),
  );
});

test("the words of columns are read in order, whatever is in them", () => {
  const shape = fc.record({
    columns: fc.integer({ min: 1, max: 4 }),
    rows: fc.integer({ min: 8, max: 40 }),
    pages: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(shape, fc.infiniteStream(fc.integer({ min: 0, max: 4 })), ({ columns, rows, pages }, shorter) => {
      const width = 520 / columns;
      const letters = Math.floor((width - 15) / LETTER);
      let next = 0;
      const all = Array.from({ length: pages }, () =>
        page(
          Array.from({ length: columns * rows }, (_, i) => {
            const text = `w${next++} ${"a".repeat(letters)}`.slice(0, letters - (shorter.next().value ?? 0));
            return run(40 + width * Math.floor(i / rows), 50 + 12 * (i % rows), text);
          }),
        ),
      );
      const order = (made(all).match(/\bw\d+/g) ?? []).map((name) => Number(name.slice(1)));
      assert.deepEqual(
        order,
        Array.from({ length: next }, (_, i) => i),
      );
    }),
  );
});

test("heads and feet of pages are paragraphs of their own, however wide they are, and stay", () => {
  const pages = [1, 2, 3].map((number) =>
    page([
      run(40, 20, `3/3/15, 9:00 AM ${"Harbour ".repeat(8).trim()}`),
      ...column(40, "A", 40, 90, 50),
      run(40, 800, `https://harbour.example/${"talk".repeat(14)} ${number}/3`),
    ]),
  );
  const text = made(pages);
  for (const number of [1, 2, 3]) assert.match(text, new RegExp(`^https://\\S+ ${number}/3$`, "m"));
  assert.equal(text.match(/^3\/3\/15, 9:00 AM Harbour(?: Harbour){7}$/gm)?.length, 3);
  assert.deepEqual(namesIn(text), [...names("A", 40), ...names("A", 40), ...names("A", 40)]);
});

test("what recurs amid the pages is no head: its paragraph goes on", () => {
  const pages = [1, 2].map(() => page(column(40, "A", 12, 90)));
  assert.match(made(pages), /A4 [^\n]* A5 [^\n]* A6 /);
});

test("numbered lines and divided words of a header, which are one line there, keep their words apart and whole", () => {
  const header = [
    "1 A talk about the harbour, long enough to be a line as wide as any that is printed here",
    "2 it goes on in the next one, which has as many letters as the first and ends in the fer-",
  ];
  const talk = ["Ana Ito  0:12", "The ice is thick.", "Ben Okafor  0:20", "Why is it so?", "Ana Ito  0:40", "It is cold."];
  const runs = [...header, "ries of the islands"].map((text, i) => run(40, 50 + 12 * i, text));
  const below = talk.map((text, i) => run(40, 120 + 24 * i, text));
  const [first = ""] = made([page([...runs, ...below])]).split("\n");
  assert.match(first, / printed here 2 it goes on .* in the fer-ries of the islands$/);
});
