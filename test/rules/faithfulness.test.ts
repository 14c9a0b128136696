/** The guard reads only lines that an edit touched, and says what a comparison of all words says. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { speechWords } from "../../server/src/facts/speech";
import { keepsSpeech } from "../../server/src/rules/faithfulness";
import { editAll, parse, type Transcript } from "../../server/src/syntax/transcript";
import type { Edit } from "../../server/src/text/source";
import { SEEDS } from "../support/paths";
import { randomSource } from "../support/random";

/** What changes a word, and what does not, on one line and over several. */
const PIECES = ["a", "", " ", "  ", "\n", "\n\n", "-", ".", "\u200b", "’", "Question: ", " and "];

function sameWords(before: Transcript, after: Transcript): boolean {
  return JSON.stringify(speechWords(before)) === JSON.stringify(speechWords(after));
}

test("the guard agrees with a comparison of all words, whatever is edited", () => {
  const random = randomSource(77);
  const seen = { kept: 0, changed: 0 };
  for (const path of SEEDS) {
    const before = parse(readFileSync(path, "utf8"));
    const { text } = before.source;
    for (let round = 0; round < 150; round++) {
      const edits: Edit[] = [];
      for (let left = 1 + random.below(3); left > 0; left--) {
        const at = random.below(text.length);
        const gap = text.indexOf(" ", at);
        // Mostly between words, where much can be done that changes none.
        const start = gap === -1 || random.below(4) === 0 ? at : gap;
        edits.push({ span: { start, end: Math.min(text.length, start + random.below(3)) }, text: random.pick(PIECES) });
      }
      edits.sort((a, b) => a.span.start - b.span.start);
      if (edits.some(({ span }, i) => span.start < (edits[i - 1]?.span.end ?? 0))) continue;
      const after = editAll(before, edits);
      const expected = sameWords(before, after);
      assert.equal(keepsSpeech(before, after), expected, `round ${round}: ${JSON.stringify(edits)}`);
      assert.equal(keepsSpeech(after, before), expected, `round ${round}, backwards: ${JSON.stringify(edits)}`);
      seen[expected ? "kept" : "changed"]++;
    }
  }
  assert.ok(seen.kept > 50 && seen.changed > 50, `${seen.kept} kept, ${seen.changed} changed`);
});

test("words may move from one line to another, and none may be lost at the end", () => {
  const keeps = (before: string, after: string) =>
    keepsSpeech(parse(`Good evening.\n${before}`), parse(`Good evening.\n${after}`));
  assert.ok(keeps("We met today, and\nwe agreed.", "We met today,\nand we agreed."));
  assert.ok(keeps("We met today.", "We met\n\n\ntoday.\n"));
  assert.ok(!keeps("We met today. We agreed.", "We met today."));
  assert.ok(!keeps("We met today.", "We met today.\n\nWe agreed."));
  assert.ok(!keeps("We met today.", ""));
});
