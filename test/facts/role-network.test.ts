/** How roles are weighed: likelihoods are shares, and who asks or answers must more likely do so than not. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { type RoleNetwork, roleLikelihoods } from "../../server/src/facts/role-network";
import { ROLES } from "../../server/src/facts/role-signs";
import { likeliestRole } from "../../server/src/facts/roles";

/** Weighs nothing: the likelihoods are those given, in the order of `ROLES`. */
function fixed(shares: readonly number[]): RoleNetwork {
  return { direct: [], inward: [], thresholds: [], outward: [], biases: shares.map(Math.log) };
}

test("likelihoods are shares, however large the sums are", () => {
  const network: RoleNetwork = {
    direct: [[900, -900, 0, 0]],
    inward: [[1]],
    thresholds: [-2],
    outward: [[0, 0, 2000, 0]],
    biases: [0, 0, 0, 0],
  };
  assert.deepEqual(roleLikelihoods([1], network), [1, 0, 0, 0]);
  assert.deepEqual(roleLikelihoods([2], network), [1, 0, 0, 0]);
  assert.deepEqual(roleLikelihoods([5], network), [0, 0, 1, 0]);
});

test("the likeliest role is given", () => {
  assert.deepEqual(ROLES, ["question", "answer", "moderator", "other"]);
  assert.equal(likeliestRole([], fixed([0.1, 0.1, 0.7, 0.1])).role, "moderator");
  assert.equal(likeliestRole([], fixed([0.6, 0.2, 0.1, 0.1])).role, "question");
  assert.equal(likeliestRole([], fixed([0.1, 0.6, 0.2, 0.1])).role, "answer");
});

test("nobody asks or answers who more likely does not", () => {
  const { role, likelihood } = likeliestRole([], fixed([0.45, 0.2, 0.05, 0.3]));
  assert.equal(role, "other");
  assert.ok(Math.abs(likelihood - 0.3) < 1e-9);
  assert.equal(likeliestRole([], fixed([0.2, 0.45, 0.3, 0.05])).role, "moderator");
});
