/**
 * Texts on which a look at everything for each of many things took minutes or hours. Nothing is timed: where one comes
 * back, the runner's own limit ends the test.
 */

import assert from "node:assert/strict";
import { test } from "node:test";
import { outline } from "../../server/src/facts/outline";
import { sentences } from "../../server/src/facts/sentences";
import { selections } from "../../server/src/features/selection";
import { fingerprints } from "../../server/src/rules/fingerprint";
import { lint } from "../../server/src/rules/lint";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { parse } from "../../server/src/syntax/transcript";
import { fromData } from "../../server/src/text/message";
import { manySpeakers } from "../bench/texts";

const MARKS = { underscores: "_", stars: "*", "escaped stars": "\\*", "mixed marks": "_*\\*_" };

for (const [what, mark] of Object.entries(MARKS)) {
  test(`a form with runs of ${what} between its words is read`, () => {
    const run = mark.repeat(60);
    for (const line of [`Name ${run} Date: 3 May 2019`, `Name ${run}: yes`, `**Name ${run}** Date:`, `${run}Name:${run} Yes`])
      assert.equal(outline(parse(`${line}\n\n${line}\n`)).parts.length, 3 + 1);
  });
}

test("a long line with many labels below a heading in capitals is asked once whether it is in capitals", () => {
  const line = "Ana Petrova: We go on. Question: Why? Chairman: Yes, they do. ".repeat(30_000);
  const transcript = parse(`THE HEADING OF IT ALL\n${line}\n`);
  assert.ok(outline(transcript).decisions.length > 60_000);
  assert.ok(lint(transcript, DEFAULT_CONTEXT).length > 0);
});

test("each of 50,000 speakers is not held against all others", () => {
  const transcript = parse(manySpeakers(50_000));
  assert.ok(new Set(outline(transcript).turns.map(({ label }) => label.text)).size > 40_000);
  lint(transcript, DEFAULT_CONTEXT);
});

test("a line with a hundred thousand findings is read once for all their fingerprints", () => {
  const transcript = parse(`Good day.\n\nAna Petrova: ${"It is so  and so. ".repeat(100_000)}\n`);
  const found = lint(transcript, DEFAULT_CONTEXT);
  const places = Array.from({ length: 100_000 }, (_, i) => ({ ...(found[0] ?? assert.fail()), message: fromData(`${i}`) }));
  assert.equal(new Set(fingerprints(transcript.source, places).values()).size, places.length);
});

test("a paragraph of ten thousand sentences is divided piece by piece, as it would be at once", () => {
  const words = "We go on, as Mr. Okafor said at 9.30. Do we? “Yes,” he said. ";
  const text = `Good day.\n\nAna Petrova: ${words.repeat(10_000)}\n`;
  const span = { start: text.indexOf("We"), end: text.length };
  const once = sentences(words, { start: 0, end: words.length }, "en");
  assert.equal(sentences(text, span, "en").length, once.length * 10_000);
  assert.ok(selections(parse(text), text.length - 100).length >= 4);
});

test("200,000 lines that only differ in a number are no arguments of a call", () => {
  const lines = Array.from({ length: 200_000 }, (_, i) => `The Harbour Record, page ${i}\n`);
  const transcript = parse(lines.join(""));
  assert.equal(outline(transcript).parts.length, lines.length + 1);
  assert.equal(lint(transcript, DEFAULT_CONTEXT).length, 1);
});
