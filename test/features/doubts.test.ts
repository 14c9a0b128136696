/** Of which words it is uncertain whether they are labels. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { doubts } from "../../server/src/features/doubts";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { parse } from "../../server/src/syntax/transcript";
import { slice } from "../../server/src/text/source";
import { UNREAD, WITH_HEADING } from "../support/uncertain";

test("a label of which nothing is certain is told with its line", () => {
  const transcript = parse(WITH_HEADING);
  const [label, ...others] = doubts(transcript);
  assert.deepEqual(others, []);
  assert.deepEqual([label?.text, label?.isLabel], ["Exhibit A", true]);
  assert.deepEqual(
    label?.places.map(({ name, line }) => [slice(transcript.source, name), line]),
    [["Exhibit A", "Exhibit A: Ferries"]],
  );
});

test("labels that were probably missed are told name by name, each with all its lines", () => {
  const told = doubts(parse(UNREAD)).map(({ text, isLabel, places }) => [text, isLabel, places.length]);
  assert.deepEqual(told, [
    ["the last of them", false, 7],
    ["the first of them", false, 6],
  ]);
});

test("what a person has said is not asked again", () => {
  const said = { ...NO_KNOWLEDGE, notLabels: ["Exhibit A"] };
  assert.deepEqual(doubts(parse(WITH_HEADING, said)), []);
  assert.deepEqual(doubts(parse(UNREAD, { ...NO_KNOWLEDGE, labels: ["the last of them", "the first of them"] })), []);
});
