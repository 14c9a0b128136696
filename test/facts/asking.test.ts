/** How a turn asks and addresses is read off its words, whatever letters they have. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { type Asking, askingOf } from "../../server/src/facts/asking";

function counts({ words, interrogative, you, self }: Asking) {
  return { words, interrogative, you, self };
}

test("words that ask, address somebody or speak of oneself are counted", () => {
  assert.deepEqual(counts(askingOf("Why did you go, and when? I’m asking for MYSELF, as we all do.")), {
    words: 14,
    interrogative: 4,
    you: 1,
    self: 2,
  });
  assert.deepEqual(counts(askingOf("We we're")), { words: 2, interrogative: 0, you: 0, self: 2 });
  assert.deepEqual(counts(askingOf("")), { words: 1, interrogative: 0, you: 0, self: 0 });
});

test("a letter that is none of the alphabet changes no other word", () => {
  for (const text of [
    "Why did you go, and when? I’m asking you.",
    "“Who’s there?” – I asked… you don't know",
    "'tis what? it is",
  ])
    assert.deepEqual(counts(askingOf(`${text} é`)), counts(askingOf(`${text} x`)), text);
  assert.deepEqual(counts(askingOf("Où êtes-vous, et pourquoi nous restons ?")), { words: 7, interrogative: 2, you: 1, self: 1 });
});

test("of a long turn beginning and end are looked at", () => {
  const middle = "cranes ".repeat(300);
  const { words, interrogative } = askingOf(`Why is that? ${middle}what ${middle}And how?`);
  assert.equal(interrogative, 3);
  assert.ok(words < 150, `${words}`);
});

test("a question mark is the last, late, or early", () => {
  const marks = (text: string) => {
    const { marks, isLate, isLast } = askingOf(text);
    return [marks, isLate, isLast];
  };
  assert.deepEqual(marks("Is it? Is it so? "), [2, true, true]);
  assert.deepEqual(marks("(Is it so?)"), [1, true, true]);
  assert.deepEqual(marks("Is it so? I ask."), [1, true, false]);
  assert.deepEqual(marks(`Is it so? ${"I only ask. ".repeat(20)}`), [1, false, false]);
  assert.deepEqual(marks("It is so."), [0, false, false]);
});
