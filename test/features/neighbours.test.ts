/** From turn to turn and from question to question. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { neighbour, type Step } from "../../server/src/features/neighbours";
import { parse } from "../../server/src/syntax/transcript";

const TEXT = `Good morning.

**Question**: Why?

**Ms. Ito**: 😀 So.

It is.

**Question**: Then?

**Ms. Ito**: Yes.
`;

/** The places that steps lead to, each from the one before, until there is none. */
function path(from: number, step: Step): readonly string[] {
  const transcript = parse(TEXT);
  const places: string[] = [];
  for (let turn = neighbour(transcript, from, step); turn !== null; ) {
    places.push(TEXT.slice(turn.label.name.start, turn.span.end).slice(0, 16));
    turn = neighbour(transcript, turn.label.name.start, step);
  }
  return places;
}

test("forward through all turns, and through questions", () => {
  assert.deepEqual(path(0, { to: "turn", direction: "next" }), [
    "Question**: Why?",
    "Ms. Ito**: 😀 So",
    "Question**: Then",
    "Ms. Ito**: Yes.",
  ]);
  assert.deepEqual(path(0, { to: "question", direction: "next" }), ["Question**: Why?", "Question**: Then"]);
});

test("backward, first to the beginning of what the cursor is in", () => {
  assert.deepEqual(path(TEXT.indexOf("It is."), { to: "turn", direction: "previous" }), ["Ms. Ito**: 😀 So", "Question**: Why?"]);
  assert.deepEqual(path(TEXT.length, { to: "question", direction: "previous" }), ["Question**: Then", "Question**: Why?"]);
});

test("nowhere in a text without turns", () => {
  assert.equal(neighbour(parse("Good morning.\n"), 0, { to: "turn", direction: "next" }), null);
});

test("through the turns of one speaker, and around from the last to the first", () => {
  const transcript = parse(TEXT);
  const to = (offset: number, direction: Step["direction"], speaker?: string) => {
    const turn = neighbour(transcript, offset, { to: "turn-of-speaker", direction }, speaker);
    return turn === null ? null : TEXT.slice(turn.label.name.start, turn.span.end).slice(0, 16);
  };
  assert.equal(to(TEXT.indexOf("Why?"), "next"), "Question**: Then");
  assert.equal(to(TEXT.indexOf("Then?"), "next"), "Question**: Why?");
  assert.equal(to(TEXT.indexOf("Question"), "previous"), "Question**: Then");
  assert.equal(to(TEXT.indexOf("Then?"), "next", "Ms. Ito"), "Ms. Ito**: Yes.");
  assert.equal(to(0, "next"), null);
  assert.equal(to(0, "next", "Nobody"), null);
});
