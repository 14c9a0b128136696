/** Every rule's page comes out as it is written; `UPDATE=1` writes it anew. */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { RULES } from "../../server/src/rules/index";
import { PROJECT_ROOT } from "../support/paths";
import { runPage } from "./page";

for (const rule of RULES) {
  test(`the page of ${rule.name} holds`, () => {
    const path = join(PROJECT_ROOT, "server/src/rules", `${rule.name}.md`);
    const page = readFileSync(path, "utf8");
    const outcome = runPage(page, rule);
    if (process.env.UPDATE === "1") writeFileSync(path, outcome.text);
    else assert.equal(outcome.text, page);
    assert.ok(page.startsWith(`# ${rule.name}\n\n${rule.summary}\n`), "The page opens with the rule's name and summary.");
    for (const heading of ["## Why", "## When not to apply it", "## Is the fix safe?", "## Settings"]) {
      assert.ok(page.includes(`\n${heading}\n`), `The page lacks “${heading}”.`);
    }
    assert.ok(outcome.reported > 0, "The page lacks an example that is reported.");
    const hasNoFix = page.includes("\n## Is the fix safe?\n\nThere is none");
    assert.equal(outcome.fixed > 0, !hasNoFix, "A page has an example that is fixed, or says that there is no fix.");
    assert.ok(outcome.clean > 0, "The page lacks an example that is clean.");
  });
}
