/** Which turns open an exchange, and which answer. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { readExchanges, type Spoken } from "../../server/src/facts/exchanges";
import type { Role } from "../../server/src/syntax/knowledge";

const ROLES: Readonly<Record<string, Role>> = { q: "question", a: "answer", m: "moderator", o: "other" };

/** Turns by the first letter of their role, with `?` after those that ask. */
function turns(letters: string): readonly Spoken[] {
  return [...letters.matchAll(/(\w)(\??)/g)].map(([, letter = "", mark]) => ({
    role: ROLES[letter] as Role,
    asks: mark === "?",
  }));
}

test("a question opens an exchange, whether it has a question mark or not", () => {
  assert.deepEqual(readExchanges(turns("qaq?aoa")), [
    { question: 0, answers: [1] },
    { question: 2, answers: [3, 5] },
  ]);
});

test("whoever leads opens an exchange by a question that an answer follows at once", () => {
  assert.deepEqual(readExchanges(turns("mm?ama")), [{ question: 1, answers: [2, 4] }]);
});

test("whoever leads opens none by what nobody answers, or by giving the floor", () => {
  assert.deepEqual(readExchanges(turns("m?qam?om?")), [{ question: 1, answers: [2] }]);
});

test("answers before the first question belong to none", () => {
  assert.deepEqual(readExchanges(turns("aa")), []);
});
