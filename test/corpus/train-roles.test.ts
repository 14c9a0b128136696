/** That the weights of roles are what training gives. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PROJECT_ROOT, skipWithoutCorpus } from "../support/paths";
import { roleTexts } from "./role-examples";
import { learnRoles, roleExamples, roleWeightsModule } from "./role-training";

test("the weights of roles are what npm run train gives", { skip: skipWithoutCorpus }, () => {
  const written = readFileSync(join(PROJECT_ROOT, "server/src/facts/role-weights.ts"), "utf8");
  assert.equal(roleWeightsModule(learnRoles(roleExamples(roleTexts()))), written);
});
