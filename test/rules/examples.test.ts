/**
 * Further examples of rules, in the form of their pages: what a rule has to tell apart and nobody need read to use it.
 * `UPDATE=1` writes the marks anew.
 */

import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { RULES } from "../../server/src/rules/index";
import { PROJECT_ROOT } from "../support/paths";
import { runPage } from "./page";

const FOLDER = join(PROJECT_ROOT, "test/rules/examples");

for (const name of readdirSync(FOLDER)) {
  test(`the further examples in ${name} hold`, () => {
    const rule = RULES.find((one) => `${one.name}.md` === name);
    assert.ok(rule !== undefined, "A file of examples is named after its rule.");
    const path = join(FOLDER, name);
    const page = readFileSync(path, "utf8");
    const { text, reported, clean } = runPage(page, rule);
    if (process.env.UPDATE === "1") writeFileSync(path, text);
    else assert.equal(text, page);
    assert.ok(reported + clean > 0, "There is no example.");
  });
}
