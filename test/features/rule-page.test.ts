/** The reasons that the rules' pages give. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { reasonOf } from "../../server/src/features/rule-page";
import { RULES } from "../../server/src/rules/index";
import { PROJECT_ROOT } from "../support/paths";

test("the reason stands before the first example", () => {
  assert.equal(
    reasonOf("# a\n\nA.\n\n## Why\n\nOne\ntwo.\n\nThree.\n\n```transcript\nx\n```\n\nFour.\n\n## Settings\n"),
    "One\ntwo.\n\nThree.",
  );
  assert.equal(reasonOf("# a\r\n\r\n## Why\r\n\r\nOne.\r\n\r\n## When not\r\n"), "One.");
  assert.equal(reasonOf("## Why\n\nOne.\n\nWith this file beside it,\n\n```transcript\nx\n```\n"), "One.");
  assert.equal(reasonOf("# a\n\nA.\n"), "");
});

test("every rule's page gives one", () => {
  for (const { name } of RULES)
    assert.match(reasonOf(readFileSync(join(PROJECT_ROOT, `server/src/rules/${name}.md`), "utf8")), /^\S[^#]*\.$/u, name);
});
