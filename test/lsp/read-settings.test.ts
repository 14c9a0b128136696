/** What is read from a client's configuration. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readSettings } from "../../server/src/lsp/read-settings";
import { RULES } from "../../server/src/rules/index";
import { PROJECT_ROOT } from "../support/paths";

function manifest() {
  return JSON.parse(readFileSync(join(PROJECT_ROOT, "package.json"), "utf8"));
}

/** The section as an editor tells it that knows the manifest, and whose user has set nothing. */
function defaults(): object {
  const section: Record<string, unknown> = {};
  const groups: readonly { properties: Record<string, { default: unknown }> }[] = manifest().contributes.configuration;
  for (const [name, setting] of groups.flatMap(({ properties }) => Object.entries(properties))) {
    const [, ...path] = name.split(".");
    const last = path.pop() ?? "";
    const group = path.reduce((outer, key) => {
      outer[key] ??= {};
      return outer[key] as Record<string, unknown>;
    }, section);
    group[last] = setting.default;
  }
  return section;
}

test("the defaults that an editor tells are what holds for one that tells nothing", () => {
  const told = readSettings(defaults());
  assert.deepEqual(told, { settings: readSettings(undefined).settings, problems: [] });
});

test("a rule that is set to something else than its own counts as set, whatever the others are set to", () => {
  const { settings } = readSettings({ ...defaults(), rules: { "trailing-space": "error", "missing-date": "warning" } });
  assert.deepEqual(settings.rules.rules, { "trailing-space": "error" });
});

test("a rule set by its former setting counts beside the object, as an editor merges them", () => {
  const merged = {
    ...Object.fromEntries(RULES.map(({ name }) => [name, null])),
    "trailing-space": "error",
    "missing-date": "off",
  };
  const { settings, problems } = readSettings({ ...defaults(), rules: merged });
  assert.deepEqual([settings.rules.rules, problems], [{ "trailing-space": "error", "missing-date": "off" }, []]);
});

test("the manifest describes the rules as one object, and says so where a former setting is used", () => {
  const { properties } = manifest().contributes.configuration[0];
  const rules = properties["transcript.rules"];
  assert.deepEqual(
    Object.keys(rules.properties),
    RULES.map(({ name }) => name),
  );
  assert.deepEqual([rules.type, rules.additionalProperties, rules.default], ["object", false, {}]);
  for (const { name } of RULES)
    assert.equal(properties[`transcript.rules.${name}`].deprecationMessage, "%setting.rules.former%", name);
});

test("a misspelt rule is one hint, however many documents ask", () => {
  const { settings, problems } = readSettings({ rules: { "traling-space": "off", "trailing-space": "error" } });
  assert.deepEqual(problems, ["The setting transcript.rules names no rule with “traling-space”. Did you mean “trailing-space”?"]);
  assert.deepEqual(settings.rules.rules, { "trailing-space": "error" });
});
