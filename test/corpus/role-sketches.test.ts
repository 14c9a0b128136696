/** That sketches are drawn as they are written, and the same each time. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { sketches } from "./role-sketches";
import { SKETCHES } from "./sketched-conversations";

test("sketches are drawn the same each time", () => {
  assert.deepEqual(sketches(), sketches());
});

test("each letter of a sketch stands for people of one part", () => {
  for (const { name, people, opening, passages, closing } of SKETCHES) {
    for (const word of [opening, ...passages, closing].flatMap((passage) => passage.split(" ")).filter((one) => one !== "")) {
      assert.match(word, /^[A-Za-z]\d+[?~]?$/, name);
      assert.equal(people.filter(({ letters }) => letters.includes(word[0] as string)).length, 1, `${name}: ${word}`);
    }
  }
});

test("nobody in a drawing has two roles", () => {
  for (const { name, turns, roles } of sketches()) {
    const known = new Map<string, string>();
    for (const [i, { key, label }] of turns.entries()) {
      assert.equal(known.get(key) ?? roles[i], roles[i], `${name}: ${label}`);
      known.set(key, roles[i] as string);
    }
  }
});

test("drawings of a sketch differ in size", () => {
  const drawn = sketches();
  for (const { name } of SKETCHES) {
    const sizes = new Set(drawn.flatMap((one) => (one.name === name ? [one.turns.length] : [])));
    assert.ok(sizes.size > 2, name);
  }
});
