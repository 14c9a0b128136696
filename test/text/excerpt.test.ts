/** First words: cut at a word, never inside a character. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { excerpt } from "../../server/src/text/excerpt";

const whole = (text: string, limit: number) => excerpt(text, { start: 0, end: text.length }, limit);

test("what fits stays as it is, white space collapsed", () => {
  assert.equal(whole("  Good \n\n morning.\u00a0 ", 60), "Good morning.");
  assert.equal(whole("", 60), "");
  assert.equal(whole(" \n ", 60), "");
});

test("what does not fit is cut behind a word", () => {
  assert.equal(whole("The Allied assessments are consistent", 22), "The Allied assessments…");
  assert.equal(whole("The Allied assessments are consistent", 21), "The Allied…");
});

test("where there is no word to cut behind, a surrogate pair stays whole", () => {
  assert.equal(whole("😀😀😀😀", 4), "😀😀…");
  assert.equal(whole("😀😀😀😀", 5), "😀😀…");
  assert.equal(whole("a 北约秘书长今天表示", 8), "a 北约秘书长今…");
});

test("a long run of white space does not hide that there is more", () => {
  assert.equal(whole(`Yes.${" ".repeat(600)}No.`, 60), "Yes.…");
});
