/** What is told of units without a regular expression is what the regular expressions say. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { countCase, isBlankUnit, isDigitUnit, isLetterAt, isLowerAt, isUpperAt, ownCopy } from "../../server/src/text/units";

test("every unit is of the kind that a pattern finds it to be", () => {
  for (let unit = 0; unit <= 0xffff; unit++) {
    const text = String.fromCharCode(unit);
    const told = [isBlankUnit(unit), isDigitUnit(unit), isLetterAt(text, 0), isLowerAt(text, 0), isUpperAt(text, 0)];
    const found = [/\s/, /\d/, /\p{L}/u, /\p{Ll}/u, /\p{Lu}/u].map((pattern) => pattern.test(text));
    assert.deepEqual(told, found, unit.toString(16));
  }
});

test("letters of two units have a case, and there are none behind the end", () => {
  assert.deepEqual([isUpperAt("x𐐀", 1), isLowerAt("x𐐨", 1), isLetterAt("x𐐀", 1), isLetterAt("x𐐀", 2)], [true, true, true, false]);
  assert.deepEqual(
    [isUpperAt("X", 1), isLowerAt("x", 1), isLetterAt("x", 1), isBlankUnit("x".charCodeAt(1))],
    Array(4).fill(false),
  );
});

test("a copy is the same text", () => {
  for (const text of ["", "a", "It’s – how should I put it – not easy.", "x".repeat(100_000)]) assert.equal(ownCopy(text), text);
});

test("letters and capitals are counted in any script", () => {
  const count = (text: string) => {
    const { letters, capitals } = countCase(text);
    return [letters, capitals];
  };
  assert.deepEqual(count("Q: “Why – Ana?”"), [7, 3]);
  assert.deepEqual(count("ВОПРОС: Да, É."), [9, 8]);
  assert.deepEqual(count("𐐀𐐨 12"), [4, 2]);
  assert.deepEqual(count(""), [0, 0]);
});
