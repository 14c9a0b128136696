/** That the weights of roles are what training gives. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ROLE_SIGNS, ROLES } from "../../server/src/facts/role-signs";
import { ROLE_WEIGHTS } from "../../server/src/facts/role-weights";
import { skipWithoutCorpora } from "./gold";
import { roleTexts } from "./role-examples";
import { learnRoles, ROLE_WEIGHTS_FILE, roleExamples, roleWeightsModule } from "./role-training";

test("the weights of roles are what npm run train gives", { skip: skipWithoutCorpora }, () => {
  const written = readFileSync(ROLE_WEIGHTS_FILE, "utf8");
  assert.equal(roleWeightsModule(learnRoles(roleExamples(roleTexts()))), written);
});

test("each weight keeps to the direction of its sign", () => {
  assert.equal(ROLE_WEIGHTS.length, ROLE_SIGNS.length);
  for (const [j, { name, directions }] of ROLE_SIGNS.entries())
    for (const [r, role] of ROLES.entries())
      assert.ok((ROLE_WEIGHTS[j]?.[r] ?? 0) * (directions[r] ?? 0) >= 0, `${name} for ${role}`);
});
