/** The edits between two texts: few, small, and leading exactly there. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { difference } from "../../server/src/text/difference";
import { applyEdits, createSource, slice } from "../../server/src/text/source";

/** Each edit as `old → new`. */
function told(before: string, after: string): readonly string[] {
  const source = createSource(before);
  return difference(source, createSource(after)).map(
    ({ span, text }) => `${JSON.stringify(slice(source, span))} → ${JSON.stringify(text)}`,
  );
}

test("equal texts differ by no edit", () => {
  assert.deepEqual(told("Good morning.\n", "Good morning.\n"), []);
});

test("each changed place is an edit of its own, no longer than what changed", () => {
  assert.deepEqual(told("One.  \nTwo.\nThree.And four.\n", "One.\nTwo.\nThree. And four.\n"), ['"  " → ""', '"" → " "']);
  assert.deepEqual(told("One.\n\n\n\nTwo.", "One.\n\nTwo."), ['"\\n\\n" → ""']);
  assert.deepEqual(told("One.\n\nTwo.", "One.\n\nTwo.\n"), ['"" → "\\n"']);
});

test("in lines that all changed, the words that did not are left alone", () => {
  assert.deepEqual(told("One.\nTwo.And three.\nFour  five.\n", "One.\n\nTwo. And three.\n\nFour five.\n"), [
    '"" → "\\n"',
    '"" → " "',
    '"" → "\\n"',
    '" " → ""',
  ]);
});

test("an edit never parts a CR from its LF nor the halves of a character", () => {
  assert.deepEqual(told("One.\r\nTwo.", "One.\nTwo."), ['"\\r\\n" → "\\n"']);
  assert.deepEqual(told("😀", "😁"), ['"😀" → "😁"']);
});

test("the edits lead from any text to any other", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", " ", "😀", "😁", "\n", "\r\n", "\r"), { maxLength: 40 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, text, (before, after) => {
      assert.equal(applyEdits(before, difference(createSource(before), createSource(after))), after);
    }),
  );
});

test("texts with more changed lines than are worth comparing are replaced where they differ", () => {
  const lines = (word: string) => Array.from({ length: 5000 }, (_, i) => `${word} ${i}\n`).join("");
  const [before, after] = [`Head\n${lines("a")}Tail`, `Head\n${lines("b")}Tail`];
  const edits = difference(createSource(before), createSource(after));
  assert.equal(edits.length, 1);
  assert.equal(applyEdits(before, edits), after);
});
