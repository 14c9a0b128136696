/** What an archive teaches of its labels: little from few examples, never much, and always the same. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { type Example, LARGEST_CORRECTION, learnLesson, MOST_TEMPLATES } from "../../server/src/facts/label-learning";
import { lessonsOf } from "../../server/src/facts/label-lessons";
import { SIGNS } from "../../server/src/facts/label-signs";
import { outline } from "../../server/src/facts/outline";
import { reasonsFor } from "../../server/src/facts/turns";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { parse } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";
import { UNREAD, WITH_HEADING } from "../support/uncertain";

const example = (isLabel: boolean, template = "kind", odds = 0): Example => ({
  signs: SIGNS.map((_, j) => (j % 7) / 7),
  template,
  isLabel,
  odds,
  weight: 1,
});

test("nothing is learnt from nothing", () => {
  assert.equal(learnLesson([]), null);
});

test("one example teaches little, many teach what is written alike, and none more than the largest correction", () => {
  const lean = (count: number) => learnLesson(Array(count).fill(example(true, "kind", -2)))?.templates.kind ?? 0;
  assert.ok(lean(1) > 0 && lean(1) < 1, `${lean(1)}`);
  assert.ok(lean(10) > lean(1), `${lean(10)}`);
  const lesson = learnLesson(Array(2_000).fill(example(false, "kind", 40)));
  const corrections = [lesson?.bias ?? 0, ...Object.values(lesson?.signs ?? {}), ...Object.values(lesson?.templates ?? {})];
  for (const correction of corrections) assert.ok(Math.abs(correction) <= LARGEST_CORRECTION);
});

test("what everybody's weights say already teaches next to nothing", () => {
  const lesson = learnLesson([...Array(20).fill(example(true, "kind", 6)), ...Array(20).fill(example(false, "other", -6))]);
  for (const correction of Object.values(lesson?.templates ?? {})) assert.ok(Math.abs(correction) < 0.1);
});

test("only the commonest kinds of labels are told apart", () => {
  const kinds = Array.from({ length: MOST_TEMPLATES + 20 }, (_, i) => example(true, `kind ${i}`, -2));
  assert.equal(Object.keys(learnLesson([...kinds, example(true, "kind 70", -2)])?.templates ?? {}).length, MOST_TEMPLATES);
  assert.ok("kind 70" in (learnLesson([...kinds, example(true, "kind 70", -2)])?.templates ?? {}));
});

/** The labels of a text, read with what was learnt. */
const labels = (text: string, lesson: ReturnType<typeof learnLesson>) =>
  outline(parse(text, { ...NO_KNOWLEDGE, lesson })).turns.map(({ label }) => label.text);

/** Other names in the same convention. */
const OTHERS = UNREAD.replaceAll("the last of them", "over there").replaceAll("the first of them", "over here");

test("labels that somebody confirmed teach how others of the archive are read", () => {
  const told = parse(UNREAD, { ...NO_KNOWLEDGE, labels: ["the last of them", "the first of them"] });
  const lesson = learnLesson(lessonsOf(told, false));
  assert.deepEqual(labels(OTHERS, null), []);
  assert.equal(labels(OTHERS, lesson).length, 13);
  const read = parse(OTHERS, { ...NO_KNOWLEDGE, lesson });
  const reasons = outline(read).decisions.map(({ name }) => reasonsFor(read, name.start).slice(0, 1).map(english).join());
  assert.ok(reasons.includes("labels like it were confirmed in this archive"), reasons.join("; "));
});

test("labels that somebody refused teach what is none, and those that are right stay", () => {
  const told = parse(WITH_HEADING, { ...NO_KNOWLEDGE, notLabels: ["Exhibit A"] });
  const lesson = learnLesson(lessonsOf(told, false));
  const other = WITH_HEADING.replace("Exhibit A: Ferries", "Exhibit B: Ice");
  assert.deepEqual(labels(WITH_HEADING, null).at(-1), "Exhibit A");
  assert.equal(labels(other, lesson).filter((label) => label === "QUESTION" || label === "ANA ITO").length, 10);
});

test("a transcript in which nobody said a word teaches nothing unless it was gone through", () => {
  const transcript = parse(WITH_HEADING);
  assert.deepEqual(lessonsOf(transcript, false), []);
  const lessons = lessonsOf(transcript, true);
  assert.equal(lessons.filter(({ isLabel }) => isLabel).length, 11);
  assert.deepEqual(learnLesson(lessons), learnLesson(lessonsOf(parse(WITH_HEADING), true)));
});

test("a long transcript teaches no more than a share of it", () => {
  const lessons = lessonsOf(parse(WITH_HEADING.repeat(200)), true);
  assert.ok(lessons.length <= 100, `${lessons.length}`);
  assert.ok(lessons.reduce((sum, { weight }) => sum + weight, 0) <= 40.001);
});
