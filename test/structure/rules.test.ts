/** Rules, pages and what is generated from them agree. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { RULES } from "../../server/src/rules/index";
import { PROJECT_ROOT } from "../support/paths";
import { generated } from "./generated";
import { modulesIn } from "./sources";

test("every module that defines a rule is registered under its own name and has a page", () => {
  const defined = modulesIn("server/src/rules")
    .filter(({ text }) => /: (?:Line|Transcript)Rule = \{/.test(text))
    .map(({ path }) => path.replace(/^.*\//, "").replace(/\.ts$/, ""));
  assert.deepEqual(RULES.map(({ name }) => name).sort(), defined.sort());
  const pages = readdirSync(join(PROJECT_ROOT, "server/src/rules")).filter((name) => name.endsWith(".md"));
  assert.deepEqual(pages.map((name) => name.replace(/\.md$/, "")).sort(), RULES.map(({ name }) => name).sort());
});

test("a rule says in one sentence what it finds", () => {
  for (const { name, summary } of RULES) assert.match(summary, /^[A-Z][^\n]*\.$/, name);
});

for (const { path, text } of generated()) {
  test(`${path} is what npm run generate writes`, () => {
    // Not assert.equal: the grammar is one of these files, and nobody wants to read its difference.
    assert.ok(readFileSync(join(PROJECT_ROOT, path), "utf8") === text, `${path} is out of date: run npm run generate.`);
  });
}
