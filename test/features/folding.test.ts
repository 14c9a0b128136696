/** What can be folded. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { folds } from "../../server/src/features/folding";
import { parse } from "../../server/src/syntax/transcript";

/** Each fold as its kind, its first line and its last. */
function folded(text: string, limit?: number): readonly string[] {
  const lines = text.split("\n");
  return folds(parse(text), limit).map(({ kind, from, to }) => `${kind}: ${lines[from]} … ${lines[to]}`);
}

const TEXT = `Press conference
by Secretary General Ana Ito

4 December 2017

Good morning.

I am ready for your questions.

Question: Was there nothing?

Not at all?

Secretary General: There was not.

I mean that.

Question: And tomorrow?

Secretary General: Tomorrow is another day.

▬▬▬▬▬▬▬▬▬▬▬▬
SUBSCRIBE to this channel [ Link ]
Find us on FACEBOOK: [ Link ]
Find us on TWITTER: [ Link ]
#press #news
`;

test("header, statement, exchanges, turns of several lines and boilerplate fold", () => {
  assert.deepEqual(folded(TEXT), [
    "header: Press conference … 4 December 2017",
    "statement: Good morning. … I am ready for your questions.",
    "exchange: Question: Was there nothing? … I mean that.",
    "turn: Question: Was there nothing? … Not at all?",
    "turn: Secretary General: There was not. … I mean that.",
    "exchange: Question: And tomorrow? … Secretary General: Tomorrow is another day.",
    "boilerplate: ▬▬▬▬▬▬▬▬▬▬▬▬ … #press #news",
  ]);
});

test("where a client takes only so many, turns give way first", () => {
  assert.deepEqual(
    folded(TEXT, 6).map((fold) => fold.slice(0, fold.indexOf(":"))),
    ["header", "statement", "exchange", "turn", "exchange", "boilerplate"],
  );
  assert.equal(folded(TEXT, 2).length, 2);
});

test("a fold ends above the line on which another one begins that goes on behind it", () => {
  const text = [
    "Question: Was there nothing?",
    "Secretary General: There was not.",
    "I mean that. Question: And tomorrow?",
    "What then?",
    "Secretary General: Tomorrow is another day.",
    "Good night. Question: And then?",
    "Nothing?",
    "",
  ].join("\n\n");
  const all = folds(parse(text));
  assert.ok(all.length > 3);
  const crossing = all.filter(({ from, to }) => all.some((one) => from < one.from && one.from <= to && to < one.to));
  assert.deepEqual(crossing, []);
});

test("the empty text has nothing to fold", () => {
  assert.deepEqual(folded(""), []);
});
