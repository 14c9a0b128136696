/** That the weights of roles are what training gives. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { skipWithoutCorpora } from "./gold";
import { roleTexts } from "./role-examples";
import { learnRoles, ROLE_WEIGHTS_FILE, roleExamples, roleWeightsModule } from "./role-training";

test("the weights of roles are what npm run train gives", { skip: skipWithoutCorpora }, () => {
  const written = readFileSync(ROLE_WEIGHTS_FILE, "utf8");
  assert.equal(roleWeightsModule(learnRoles(roleExamples(roleTexts()))), written);
});
