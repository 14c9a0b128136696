/** The file that holds what an archive has learnt of its labels: what is written is read, and anything else is refused. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { NO_ARCHIVE } from "../../server/src/archive/archive";
import { readLesson, withLesson, writeLesson } from "../../server/src/archive/label-lesson";
import { LARGEST_CORRECTION, MOST_TEMPLATES } from "../../server/src/facts/label-learning";
import { english } from "../../server/src/text/message";

const LESSON = { bias: 0.1, signs: { speech: 0.2 }, templates: { "colon capitals": 1.5, ["__proto__"]: -1 } };

test("what is written is read", () => {
  assert.deepEqual(readLesson(writeLesson(LESSON)), LESSON);
});

test("a sign that this version does not know does not count, and the rest does", () => {
  assert.deepEqual(readLesson(writeLesson({ ...LESSON, signs: { speech: 0.2, "phase of the moon": 1 } })), LESSON);
});

const DAMAGED = /^\.transcript-weights\.json is damaged\. Run transcript learn again, or delete it\.$/;
const OTHER = /^\.transcript-weights\.json holds something that transcript learn does not write\./;
const REFUSED: readonly (readonly [what: string, text: string, message: RegExp])[] = [
  ["no text", "", DAMAGED],
  ["no JSON", '{ "version": 1,', DAMAGED],
  ["a list", "[]", DAMAGED],
  ["another version", '{ "version": 2 }', /^\.transcript-weights\.json is of another version \(2\)\. /],
  ["no version", "{}", /^\.transcript-weights\.json is of another version \(none\)\. /],
  ["no bias", JSON.stringify({ version: 1, signs: {}, templates: {} }), OTHER],
  ["a word for a weight", JSON.stringify({ version: 1, ...LESSON, signs: { speech: "much" } }), OTHER],
  ["a weight too large", JSON.stringify({ version: 1, ...LESSON, bias: LARGEST_CORRECTION + 1 }), OTHER],
  ["a weight that is no number", '{ "version": 1, "bias": 0, "signs": { "speech": null }, "templates": {} }', OTHER],
  ["an endless weight", '{ "version": 1, "bias": 1e999, "signs": {}, "templates": {} }', OTHER],
  ["a name too long", JSON.stringify({ version: 1, ...LESSON, templates: { ["x".repeat(300)]: 1 } }), OTHER],
  [
    "too many kinds",
    JSON.stringify({
      version: 1,
      ...LESSON,
      templates: Object.fromEntries(Array.from({ length: MOST_TEMPLATES + 1 }, (_, i) => [`kind ${i}`, 1])),
    }),
    OTHER,
  ],
  ["too much", `${" ".repeat(200_000)}{}`, DAMAGED],
];

for (const [what, text, message] of REFUSED)
  test(`${what}: refused with a word that says what to do`, () => {
    const read = readLesson(text);
    assert.match("strings" in read ? english(read) : "read", message);
    const { archive, problems } = withLesson(NO_ARCHIVE, text);
    assert.equal(archive, NO_ARCHIVE);
    assert.deepEqual(
      problems.map((one) => one.message),
      [read],
    );
  });

test("an archive without the file is the same archive", () => {
  assert.deepEqual(withLesson(NO_ARCHIVE, null), { archive: NO_ARCHIVE, problems: [] });
});
