/** The rooms that `npm run mutate` knows are the modules that there are, and a sample is what it says. */

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { modulesIn } from "../structure/sources";
import { PROJECT_ROOT } from "../support/paths";
import { FACTS, ROOMS } from "./rooms";
import { draw, likelyShare } from "./samples";
import { changeOf } from "./survivors";

test("each module of the facts is in one room, or is data", () => {
  const known = Object.values(FACTS).flat().sort();
  assert.deepEqual(
    known,
    modulesIn("server/src/facts")
      .map(({ path }) => basename(path, ".ts"))
      .sort(),
  );
});

test("the tests of each room are there", () => {
  const missing = Object.values(ROOMS)
    .flatMap(({ tests }) => tests)
    .filter((name) => !existsSync(join(PROJECT_ROOT, "test", `${name}.test.ts`)));
  assert.deepEqual(missing, []);
});

test("a sample has as many as were wanted, each once, and the same by the same seed", () => {
  const items = Array.from({ length: 20 }, (_, item) => item);
  const { drawn, left } = draw(items, 5, 7);
  assert.equal(drawn.length, 5);
  assert.deepEqual(
    [...drawn, ...left].sort((a, b) => a - b),
    items,
  );
  assert.deepEqual(draw(items, 5, 7).drawn, drawn);
  assert.notDeepEqual(draw(items, 5, 8).drawn, drawn);
  assert.deepEqual(draw(items, Infinity, 7).left, []);
});

test("what a sample says of the whole is the less the smaller it is", () => {
  const percent = (part: number, size: number) => likelyShare(part, size).map((share) => Math.round(100 * share));
  assert.deepEqual(percent(80, 100), [71, 87]);
  assert.deepEqual(percent(8, 10), [49, 94]);
  assert.deepEqual(percent(10, 10), [72, 100]);
  assert.deepEqual(percent(0, 0), [0, 100]);
});

test("a change is shown whole where it is short, and around what differs where it is long", () => {
  assert.equal(changeOf("a <\n  b", "a <= b"), "a < b → a <= b");
  const x = (count: number) => "x".repeat(count);
  const y = (count: number) => "y".repeat(count);
  assert.equal(changeOf(`${x(100)}+${y(100)}`, `${x(100)}${y(100)}`), `… ${x(30)}+${y(30)} … → … ${x(30)}${y(30)} …`);
  assert.equal(changeOf(`{${x(200)}}`, "{}"), `{${x(59)} … ${x(29)}} → {}`);
});
