/** What is spoken, held against what was spoken before. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { compareSpeech } from "../../server/src/features/compare-speech";
import { parse } from "../../server/src/syntax/transcript";

const TEXT = `Harbour talk
3 May 2019

Good evening. I don’t know.

Reporter: Why is the harbour closed?

Ana Ito: Because of the ice.

Reporter: Until when?

Ana Ito: Until spring. We hope so.
`;

/** Each difference as what was said, with its place, and what is said now, with its own. */
function differences(before: string, after: string): readonly string[] {
  const told = compareSpeech(parse(before), parse(after));
  return told.map(({ original, words, originalSpan, span }) => {
    const was = before.slice(originalSpan.start, originalSpan.end);
    const is = after.slice(span.start, span.end);
    return `${original.join(" ")} [${was}] → ${words.join(" ")} [${is}]`;
  });
}

test("spacing, punctuation, labels, lines and apostrophes are no words", () => {
  const after = TEXT.replace("don’t", "don't")
    .replace("Good evening. ", "Good  evening – ")
    .replaceAll("Reporter:", "REPORTER:")
    .replace("Until spring. We", "Until spring.\n\nWe")
    .replace("harbour closed", "har\u00adbour closed");
  assert.deepEqual(differences(TEXT, after), []);
});

test("words that differ are told with both places, those that are gone or new as well", () => {
  assert.deepEqual(differences(TEXT, TEXT.replace("the ice", "thin ice")), ["the [the] → thin [thin]"]);
  assert.deepEqual(differences(TEXT, TEXT.replace(" We hope so.", "")), ["We hope so [We hope so] →  []"]);
  assert.deepEqual(differences(TEXT, TEXT.replace("Until when?", "Until when exactly?")), [" [] → exactly [exactly]"]);
  assert.deepEqual(differences(TEXT, TEXT.replace("Good", "Fine").replace("spring", "May")), [
    "Good [Good] → Fine [Fine]",
    "spring [spring] → May [May]",
  ]);
});

test("two words that became one differ, and words that changed places do", () => {
  assert.deepEqual(differences(TEXT, TEXT.replace("the ice", "theice")), ["the ice [the ice] → theice [theice]"]);
  assert.deepEqual(differences(TEXT, TEXT.replace("Good evening", "Evening good")), [
    "Good evening [Good evening] → Evening good [Evening good]",
  ]);
});

test("a line with characters that nobody sees has its words in place", () => {
  const before = TEXT.replace("harbour closed", "\u200bhar\u200bbour closed");
  assert.deepEqual(differences(before, TEXT.replace("closed", "shut")), ["closed [closed] → shut [shut]"]);
  assert.deepEqual(differences(before, TEXT.replace("harbour closed", "port closed")), [
    "harbour [\u200bhar\u200bbour] → port [port]",
  ]);
});

test("all words are told where there were none", () => {
  assert.deepEqual(differences("", "Ana Ito: Yes.\n\nBo Lund: No.\n\nAna Ito: Why?\n\nBo Lund: So.\n").length, 1);
});
