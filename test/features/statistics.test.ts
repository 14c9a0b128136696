/** How a conversation is shared out. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { statistics } from "../../server/src/features/statistics";
import { cellsOf, csvLine } from "../../server/src/features/statistics-table";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { parse } from "../../server/src/syntax/transcript";

const TEXT = `Harbour talk
3 May 2019

Good morning to all of you.

Reporter (Harbour News): Why is the harbour closed?

Ana Ito: Because of the ice on the water.

Reporter (Island Post): Until when? [laughter]

Ana Ito: Until spring.

It may be May.

Reporter (Harbour News): And the ferry?
`;

/** Each speaker as the cells of a table. */
const table = (text: string, knowledge = NO_KNOWLEDGE) =>
  statistics(parse(text, knowledge)).speakers.map((speaker) => cellsOf(speaker).join("|"));

test("turns, questions, words and share of each speaker, the statement's first", () => {
  assert.deepEqual(table(TEXT), [
    "|statement|0|0|6|0.2069||",
    "Reporter|question|3|3|10|0.3448||",
    "Ana Ito|answer|2|0|13|0.4483||",
  ]);
  const { words, questions, unanswered, seconds, unit } = statistics(parse(TEXT));
  assert.deepEqual([words, questions, unanswered, seconds, unit], [29, 3, 1, null, "words"]);
});

test("the bars follow each other in the order of the text, and add up to all words", () => {
  const { bars, words } = statistics(parse(TEXT));
  assert.deepEqual(
    bars.map(({ speaker, from, to, start }) => [speaker, from, to, TEXT.slice(start.start, start.end)]),
    [
      [0, 0, 6, ""],
      [1, 6, 11, "Reporter"],
      [2, 11, 18, "Ana Ito"],
      [1, 18, 20, "Reporter"],
      [2, 20, 26, "Ana Ito"],
      [1, 26, words, "Reporter"],
    ],
  );
});

test("questions are counted by outlet, with the words of their answers", () => {
  assert.deepEqual(statistics(parse(TEXT)).outlets, [
    { name: "Harbour News", questions: 2, unanswered: 1, words: 8, answerWords: 7 },
    { name: "Island Post", questions: 1, unanswered: 0, words: 2, answerWords: 6 },
  ]);
});

test("the longest answers come with their questions, and the longest turns where nobody asks", () => {
  const told = (text: string) =>
    statistics(parse(text)).longest.map(({ speaker, words, question }) => [speaker, words, question]);
  assert.deepEqual(told(TEXT), [
    ["Ana Ito", 7, "Why is the harbour closed?"],
    ["Ana Ito", 6, "Until when? [laughter]"],
  ]);
  const meeting = "Ana Ito: Good morning.\n\nBo Lund: Good morning to all.\n\nAna Ito: We begin.\n\nBo Lund: Yes.\n";
  assert.deepEqual(told(meeting)[0], ["Bo Lund", 4, null]);
});

test("labels that mean one member of the cast are one speaker", () => {
  const alias = { label: "Ms. Ito", from: null, to: null };
  const cast = [{ name: "Ana Ito", role: null, affiliation: null, aliases: [alias] }];
  const text = TEXT.replace("Ana Ito: Until", "Ms. Ito: Until");
  const names = table(text, { ...NO_KNOWLEDGE, cast }).map((row) => row.split("|").slice(0, 3).join("|"));
  assert.deepEqual(names, ["|statement|0", "Reporter|question|3", "Ana Ito|answer|2"]);
});

test("captions and times at the labels say how long each turn lasts", () => {
  const captions = `WEBVTT

00:00.000 --> 00:04.000
Reporter: Why is the harbour closed?

00:10.000 --> 00:12.000
Ana Ito: Because of the ice.
`;
  const ofCaptions = statistics(parse(captions));
  assert.deepEqual([ofCaptions.unit, ofCaptions.seconds], ["seconds", 6]);
  assert.deepEqual(
    ofCaptions.speakers.map(({ name, seconds, wordsPerMinute }) => [name, seconds, wordsPerMinute]),
    [
      ["Reporter", 4, 75],
      ["Ana Ito", 2, 120],
    ],
  );
  const labels =
    "[00:00:10] Ana Ito: Good morning to you.\n\n[00:00:20] Bo Lund: Morning.\n\n[00:00:25] Ana Ito: We begin.\n\n[00:00:30] Bo Lund: Yes.\n";
  const ofLabels = statistics(parse(labels));
  assert.deepEqual(
    ofLabels.bars.map(({ from, to, seconds }) => [from, to, seconds]),
    [
      [0, 10, 10],
      [10, 15, 5],
      [15, 20, 5],
      [20, 20, null],
    ],
  );
  assert.equal(statistics(parse(labels.replace("00:00:25", "00:00:05"))).unit, "words", "times that go back say nothing");
});

test("an empty text has statistics of nothing", () => {
  const { words, speakers, bars, longest, outlets } = statistics(parse(""));
  assert.deepEqual([words, speakers, bars, longest, outlets], [0, [], [], [], []]);
});

test("cells with commas, quotation marks and line ends are quoted", () => {
  assert.equal(csvLine(["a,b", 'the "ice"', "c\nd", "e"]), '"a,b","the ""ice""","c\nd",e\r\n');
});
