/** That the weights of roles are what training gives. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ROLE_SIGNS, ROLES } from "../../server/src/facts/role-signs";
import { ROLE_NETWORK } from "../../server/src/facts/role-weights";
import { skipWithoutCorpora } from "./gold";
import { roleTexts } from "./role-examples";
import { learnRoles, ROLE_WEIGHTS_FILE, roleExamples, roleWeightsModule } from "./role-training";

test("the weights of roles are what npm run train gives", { skip: skipWithoutCorpora }, () => {
  const written = readFileSync(ROLE_WEIGHTS_FILE, "utf8");
  assert.equal(roleWeightsModule(learnRoles(roleExamples(roleTexts()))), written);
});

test("the network has a row a sign and a column a role", () => {
  assert.equal(ROLE_NETWORK.direct.length, ROLE_SIGNS.length);
  assert.equal(ROLE_NETWORK.inward.length, ROLE_SIGNS.length);
  assert.equal(ROLE_NETWORK.outward.length, ROLE_NETWORK.thresholds.length);
  for (const row of [...ROLE_NETWORK.direct, ...ROLE_NETWORK.outward, ROLE_NETWORK.biases])
    assert.equal(row.length, ROLES.length);
  for (const row of ROLE_NETWORK.inward) assert.equal(row.length, ROLE_NETWORK.thresholds.length);
});
