/** What panels and reviews decide by themselves. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { blockLines, lineOfPlace, placeOfLine } from "../../client/pages/block-lines";
import { duration, nextIndex, rowsOf, stepOf } from "../../client/pages/strip-layout";
import { FIRST_CHOICE, isGroupTicked, tickGroup, tickItem } from "../../client/src/panels/clean-choice";
import { createScrollLeader } from "../../client/src/panels/scroll-leader";
import { differenceTitle, speechSentence } from "../../client/src/panels/speech-words";
import { shownNumber, shownShare, speak } from "../../client/src/words";

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

test("safe fixes are ticked at first, the others are not, and each box counts by itself", () => {
  const items = [
    { id: "a", message: "", fix: "" },
    { id: "b", message: "", fix: "" },
  ];
  const safe = { rule: "trailing-space", heading: "", title: "", safe: true, items };
  const other = { rule: "doubled-word", heading: "", title: "", safe: false, items };
  assert.deepEqual([isGroupTicked(FIRST_CHOICE, safe), isGroupTicked(FIRST_CHOICE, other)], [true, false]);
  const without = tickGroup(FIRST_CHOICE, safe, false);
  assert.deepEqual([[...without.off], [...without.chosen]], [["trailing-space"], []]);
  const one = tickItem(without, "a", true);
  assert.equal(isGroupTicked(one, other), false);
  const both = tickItem(one, "b", true);
  assert.equal(isGroupTicked(both, other), true);
  assert.deepEqual([...tickGroup(both, other, false).chosen], []);
  assert.deepEqual([...tickGroup(both, safe, true).off], []);
});

test("spoken words are the same, or differ in so many places", () => {
  const difference = { original: ["the"], words: ["thin"], range, originalRange: range };
  assert.equal(speechSentence([]), "All spoken words are the same.");
  assert.equal(speechSentence([difference]), "Spoken words differ in 1 place.");
  assert.equal(speechSentence([difference, difference]), "Spoken words differ in 2 places.");
  assert.equal(differenceTitle(difference), "“the” → “thin”");
  assert.equal(differenceTitle({ original: ["the"], words: [] }), "“the” is gone");
  assert.equal(differenceTitle({ original: [], words: Array(9).fill("no") }), "“no no no no no no no no …” is new");
});

test("the editor leads until the page does, and again when it moves away by itself", () => {
  const leader = createScrollLeader();
  assert.equal(leader.leads(10), true);
  leader.led(100);
  assert.deepEqual([40, 80, 99, 101].map(leader.leads), [false, false, false, false], "on its way, and there");
  assert.deepEqual([110, 112].map(leader.leads), [true, true]);
});

test("a line and its place on the page lead to each other", () => {
  const lines = blockLines([
    { skipped: 2, lines: 1 },
    { skipped: 1, lines: 4 },
    { skipped: -1, lines: 1 },
  ]);
  assert.deepEqual(lines.first, [2, 4, 7]);
  assert.equal(placeOfLine(lines, 1), null);
  assert.deepEqual(placeOfLine(lines, 3), { index: 0, above: 1 });
  assert.deepEqual(placeOfLine(lines, 5), { index: 1, above: 0.25 });
  assert.equal(lineOfPlace(lines, { index: 1, above: 0.25 }), 5);
});

test("the arrow keys lead from bar to bar, up and down to the nearest of another row", () => {
  const bars = [0, 1, 2, 1, 0, 2].map((speaker) => ({ speaker }));
  const rows = [0, 1, 2];
  const go = (at: number, ...keys: readonly string[]) => keys.map((key) => nextIndex(bars, rows, at, key));
  assert.deepEqual(go(2, "ArrowRight", "ArrowLeft", "Home", "End"), [3, 1, 0, 5]);
  assert.deepEqual(go(2, "ArrowUp", "ArrowDown"), [1, null]);
  assert.deepEqual(go(4, "ArrowDown", "ArrowUp", "x"), [3, null, null]);
  assert.deepEqual(go(5, "ArrowRight"), [5]);
  assert.equal(nextIndex([], [], -1, "End"), null);
});

test("those who speak most have a row of their own, all others share the last", () => {
  const speakers = Array.from({ length: 30 }, (_, i) => ({ words: i }));
  const rows = rowsOf(speakers);
  assert.deepEqual([rows[0], rows[6], rows[7], rows[29]], [23, 23, 0, 22]);
  assert.deepEqual(rowsOf(speakers.slice(0, 2)), [0, 1]);
});

test("the axis has round steps", () => {
  assert.deepEqual([stepOf(702, "words"), stepOf(7, "words"), stepOf(90, "seconds"), stepOf(0, "words")], [200, 2, 30, 0]);
  assert.deepEqual([duration(8.4), duration(125)], ["8 s", "2 min 5 s"]);
});

test("figures are written as the language writes them, with a decimal for shares", (context) => {
  context.after(() => speak("en", undefined));
  const shown = (locale: string) => {
    speak(locale, {});
    return [shownNumber(12345), shownShare(0.2246)].map((text) => text.replace(/\s/g, " "));
  };
  assert.deepEqual(shown("de"), ["12.345", "22,5 %"]);
  assert.deepEqual(shown("ru"), ["12 345", "22,5 %"]);
  speak("en", undefined);
  assert.deepEqual([shownNumber(12345), shownShare(0.2246)], ["12345", "22.5 %"]);
});
