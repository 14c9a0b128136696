/** That the network learns what no sum of signs can say, and learns the same whenever it is asked. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { roleLikelihoods } from "../../server/src/facts/role-network";
import { fitNetwork, joined } from "./network";

/** One sign or the other, but not both. */
const ROWS = [0, 1, 2, 3].map((i) => Float64Array.of(i & 1, i >> 1));
const EITHER = [0, 1, 1, 0];
const TARGETS = EITHER.map((one) => [1 - one, one]);
const OPTIONS = { units: 8, penalty: 0.0001, rounds: 600, seed: 1 };

function either(weight: readonly number[] = [1, 1, 1, 1]) {
  return fitNetwork(ROWS, TARGETS, weight, OPTIONS);
}

test("signs that mean something only together are learnt", () => {
  const network = either();
  const read = ROWS.map((signs) => Math.round(roleLikelihoods(signs, network)[1] ?? 0));
  assert.deepEqual(read, EITHER);
});

test("the same rows give the same network", () => {
  assert.deepEqual(either(), either());
});

test("a row without weight teaches nothing", () => {
  const network = either([1, 1, 1, 0]);
  assert.ok((roleLikelihoods(ROWS[1] as Float64Array, network)[1] ?? 0) > 0.5);
  assert.ok((roleLikelihoods(ROWS[3] as Float64Array, network)[1] ?? 0) > 0.5);
});

test("what is only likely is learnt as likely as it is", () => {
  const doubtful = TARGETS.map(([no = 0, yes = 0]) => [0.3 + 0.4 * no, 0.3 + 0.4 * yes]);
  const network = fitNetwork(ROWS, doubtful, [1, 1, 1, 1], { ...OPTIONS, penalty: 0 });
  for (const [i, signs] of ROWS.entries()) {
    const likely = roleLikelihoods(signs, network)[1] ?? 0;
    assert.ok(Math.abs(likely - (doubtful[i]?.[1] ?? 0)) < 0.05, `${likely}`);
  }
});

test("joined networks say what they say alone, in the mean", () => {
  const one = either();
  const both = joined([one, one]);
  for (const signs of ROWS) {
    const [alone = 0] = roleLikelihoods(signs, one);
    const [together = 0] = roleLikelihoods(signs, both);
    assert.ok(Math.abs(alone - together) < 1e-9, `${alone} ${together}`);
  }
  assert.equal(both.thresholds.length, 2 * OPTIONS.units);
});
