/** What a person says of labels holds, whatever speaks for or against it: of a line before words, and of words before the cast. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { outline } from "../../server/src/facts/outline";
import { type CastMember, type Knowledge, NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { parse } from "../../server/src/syntax/transcript";

const TALK = `Harbour talk

ADA NORTH: Is the ferry safe?

BEN SOUTH: It is.

Note: the tide is high.

ADA NORTH: Since when is it?

Note: the tide is low: see above.

BEN SOUTH: Since spring.

Cara Moss  We have seen it as well.
`;

function labels(knowledge: Partial<Knowledge>): readonly string[] {
  const { turns } = outline(parse(TALK, { ...NO_KNOWLEDGE, ...knowledge }));
  return turns.map(({ label, line }) => `${line} ${label.text}`);
}

const UNTOLD = ["2 ADA NORTH", "4 BEN SOUTH", "8 ADA NORTH", "12 BEN SOUTH"];

const member = (name: string, ...aliases: string[]): CastMember => ({
  name,
  role: null,
  affiliation: null,
  aliases: aliases.map((label) => ({ label, from: null, to: null })),
});

test("nothing said, the text decides", () => assert.deepEqual(labels({}), UNTOLD));

test("words are labels wherever they stand, and others are none anywhere", () => {
  assert.deepEqual(labels({ labels: ["Note"] }), [
    "2 ADA NORTH",
    "4 BEN SOUTH",
    "6 Note",
    "8 ADA NORTH",
    "10 Note",
    "12 BEN SOUTH",
  ]);
  assert.deepEqual(labels({ notLabels: ["Ben South"] }), ["2 ADA NORTH", "8 ADA NORTH"]);
});

test("a line begins with one label, or with none", () => {
  assert.deepEqual(labels({ labels: ["Note: the tide is low*"] }), [...UNTOLD.slice(0, 3), "10 Note", "12 BEN SOUTH"]);
  assert.deepEqual(labels({ notLabels: ["BEN SOUTH: It is."] }), ["2 ADA NORTH", "8 ADA NORTH", "12 BEN SOUTH"]);
});

test("what is said of a line goes before what is said of words", () => {
  const ofWords = { labels: ["Ben South"], notLabels: ["Note"] };
  assert.deepEqual(labels({ ...ofWords, labels: ["Note: the tide is high."] }).includes("6 Note"), true);
  assert.deepEqual(labels({ ...ofWords, notLabels: ["BEN SOUTH: Since spring."] }).includes("12 BEN SOUTH"), false);
});

test("a member of the cast speaks where the name begins a paragraph, unless somebody said otherwise", () => {
  const cast = [member("Cara Moss", "C. Moss")];
  assert.deepEqual(labels({ cast }), [...UNTOLD, "14 Cara Moss"]);
  assert.deepEqual(labels({ cast: [member("Cora Moss", "Cara Moss")] }), [...UNTOLD, "14 Cara Moss"]);
  assert.deepEqual(labels({ cast, notLabels: ["Cara Moss"] }), UNTOLD);
});
