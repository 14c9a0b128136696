/** Words and the time they take. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import { spokenSeconds } from "../../server/src/facts/cue-times";
import { speechWords } from "../../server/src/facts/speech";
import { speakingTime, wordCounts } from "../../server/src/facts/statistics";
import { parse } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";
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

test("time has units: seconds, minutes with seconds, hours with minutes", () => {
  assert.equal(english(speakingTime(0, 150, null)), "about 0 s");
  assert.equal(english(speakingTime(157, 150, null)), "about 1 min 3 s");
  assert.equal(english(speakingTime(150 * 65, 150, null)), "about 1 h 5 min");
});

test("time that a recording tells is not estimated", () => {
  assert.equal(english(speakingTime(157, 150, 8.6)), "9 s");
});

const CAPTIONS = `WEBVTT

NOTE Made by a machine

1
00:00:01.000 --> 00:00:05.000
<v Ana Ito>Why is the <i>harbour</i> closed?</v>

2
00:00:04.000 --> 00:00:09.000
<v Ben Oak>Because of the ice.

3
00:00:10.000 --> 00:00:12.000
(laughter)

4
00:00:12.000 --> 00:00:15.500
<v Ana Ito>Until when?

5
01:00:15.000 --> 01:01:15.000
<v Ben Oak>Until spring.
`;

test("numbers, times, notes and tags of captions are no words", () => {
  assert.deepEqual(wordCounts(parse(CAPTIONS)), { turns: [5, 4, 2, 2], statement: 0, all: 13 });
});

test("captions tell how long each turn lasts, no second twice, and nobody speaks in a note", () => {
  assert.deepEqual(spokenSeconds(parse(CAPTIONS)), { turns: [4, 4, 3.5, 60], statement: 0, all: 71.5 });
  assert.equal(spokenSeconds(parse(CAPTIONS.replace(/^.*-->.*\n/gm, ""))), null);
});

test("captions without labels are a statement", () => {
  const text = "1\n00:00:01,000 --> 00:00:05,000\nGood morning.\n\n2\n00:00:05,000 --> 00:00:06,500\nWe begin.\n";
  assert.deepEqual(spokenSeconds(parse(text)), { turns: [], statement: 5.5, all: 5.5 });
});

test("who speaks in one cue shares its time by the letters", () => {
  const cue = "00:00:01.000 --> 00:00:05.000\n<v Ana Ito>Yes.\n<v Ben Oak>Not.\n";
  const text = `WEBVTT\n\n${cue}\n${cue.replaceAll("0:0", "1:0")}`;
  assert.deepEqual(spokenSeconds(parse(text))?.turns, [2, 2, 2, 2]);
});
