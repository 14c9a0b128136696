/** What a review offers, and what becomes of the text. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { type CleanChoice, cleaned, cleanGroups } from "../../server/src/features/clean";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { parse } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";

const TEXT = `Harbour talk
3 May 2019

Reporter:  Why is the the harbour closed?\u0020

Ana Ito: Because.\u0020
Reporter: Until when? 


Ana Ito: Until spring.

END

Visit the harbour museum.
`;

function clean(text: string, choice: Partial<Record<keyof CleanChoice, readonly string[]>>) {
  const { off = [], chosen = [] } = choice;
  return cleaned(parse(text), DEFAULT_CONTEXT, { off: new Set(off), chosen: new Set(chosen) });
}

const groups = (text: string) => cleanGroups(parse(text), DEFAULT_CONTEXT);

test("what can be fixed is grouped by rule, safe ones first; what needs words of the person is left out", () => {
  assert.deepEqual(
    groups(TEXT).map(({ rule, heading, safe, items }) => [rule, english(heading), safe, items.map(({ fix }) => english(fix))]),
    [
      ["label-spacing", "Label spacing", true, ["Put one space after the label"]],
      ["paragraph-spacing", "Paragraph spacing", true, ["Insert a blank line before the turn", "Leave one blank line"]],
      ["trailing-space", "Trailing space", true, Array(3).fill("Remove the white space")],
      ["leftover-boilerplate", "Leftover boilerplate", false, ["Remove what looks like part of a web page (1 line)"]],
      ["doubled-word", "Doubled word", false, ["Delete the second “the”"]],
    ],
  );
});

test("all that is safe is fixed where nothing was chosen, without the rules that are off", () => {
  const all = clean(TEXT, {});
  assert.equal(all.left, 0);
  assert.ok(!/ $/m.test(all.transcript.source.text));
  const some = clean(TEXT, { off: ["trailing-space"] });
  assert.ok(/ $/m.test(some.transcript.source.text));
  assert.ok(some.applied < all.applied);
});

test("what is not safe is done where it was chosen, and only that", () => {
  const [leftovers, doubled] = groups(TEXT).flatMap(({ safe, items }) => (safe ? [] : items));
  assert.ok(leftovers && doubled);
  const text = (...ids: string[]) => clean(TEXT, { chosen: ids }).transcript.source.text;
  assert.equal(text(doubled.id), text().replace("the the", "the"));
  assert.equal(text(leftovers.id), text().replace("END\n\nVisit the harbour museum.\n", "END\n"));
  assert.equal(text(leftovers.id, doubled.id, "no such id"), text(leftovers.id).replace("the the", "the"));
});

test("a text in which nothing is found stays as it is", () => {
  const text = "Harbour talk\n3 May 2019\n\nReporter: Why?\n\nAna Ito: Because.\n";
  assert.deepEqual(groups(text), []);
  assert.equal(clean(text, {}).transcript.source.text, text);
});
