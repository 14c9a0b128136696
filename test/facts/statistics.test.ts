/** Words and the time they take. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import { speechWords } from "../../server/src/facts/speech";
import { speakingTime, wordCounts } from "../../server/src/facts/statistics";
import { parse } from "../../server/src/syntax/transcript";
import { SEEDS } from "../support/paths";

test("labels, events and gaps are no words of speech; a hyphen and an apostrophe divide none", () => {
  const text = `Good morning. (Laughter.) It's a well-known fact.

Question (Daily Post): Is it?

Ms. Ito: It is [inaudible] so.

That's all. (Applause.)

Question: And then?

Ms. Ito: Yes.
`;
  assert.deepEqual(wordCounts(parse(text)), { statement: 6, turns: [2, 5, 2, 1], all: 16 });
});

test("turns that share a line are counted apart", () => {
  const text = "Question: Is it so? Ms. Ito: It is. Question: And then? Ms. Ito: Yes.\n\nQuestion: So?\n\nMs. Ito: Yes, yes.\n";
  const { turns, all } = wordCounts(parse(text));
  assert.equal(
    turns.reduce((sum, words) => sum + words, 0),
    all,
  );
});

test("Chinese is counted by its characters", () => {
  assert.equal(wordCounts(parse("问：你好吗你好吗\n\n答：很好很好很好\n\n问：是吗是吗是吗\n\n答：是的是的是的\n")).all, 16);
});

for (const seed of SEEDS) {
  test(`the words of ${basename(seed)} are those that no clean-up may touch`, () => {
    const transcript = parse(readFileSync(seed, "utf8"));
    // Hyphens divide words there and do not here.
    const words = speechWords(transcript).length;
    const { all } = wordCounts(transcript);
    assert.ok(all <= words && all >= words * 0.95, `${all} of ${words}`);
  });
}

test("the empty text has no words", () => {
  assert.deepEqual(wordCounts(parse("")), { statement: 0, turns: [], all: 0 });
});

test("time is told in minutes and seconds, and in hours from an hour on", () => {
  assert.equal(speakingTime(0, 150), "0:00");
  assert.equal(speakingTime(157, 150), "1:03");
  assert.equal(speakingTime(150 * 60, 150), "1:00:00");
});
