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

test("the manifest describes the rules as one object, and no setting below it, which an editor would take for a part of its default", () => {
  const { properties } = manifest().contributes.configuration[0];
  const rules = properties["transcript.rules"];
  assert.deepEqual(
    Object.keys(rules.properties),
    RULES.map(({ name }) => name),
  );
  assert.deepEqual([rules.type, rules.additionalProperties, rules.default], ["object", false, {}]);
  assert.deepEqual(
    Object.keys(properties).filter((name) => name.startsWith("transcript.rules.")),
    [],
  );
});

test("a rule's former setting counts, as an editor puts it into the object, and the editor says where it belongs", () => {
  const { settings, problems } = readSettings({ ...defaults(), rules: { "trailing-space": "error", "missing-date": "off" } });
  assert.deepEqual([settings.rules.rules, problems], [{ "trailing-space": "error", "missing-date": "off" }, []]);
  const hints = manifest().contributes.jsonValidation.filter(({ fileMatch }: { readonly fileMatch: unknown }) =>
    JSON.stringify(fileMatch).includes("settings.json"),
  );
  assert.equal(hints.length, 1);
  const { patternProperties } = JSON.parse(readFileSync(join(PROJECT_ROOT, hints[0].url), "utf8"));
  const [[pattern, hint]] = Object.entries<{ readonly deprecationMessage: string }>(patternProperties) as [
    [string, { readonly deprecationMessage: string }],
  ];
  assert.match("transcript.rules.trailing-space", new RegExp(pattern));
  assert.doesNotMatch("transcript.rules", new RegExp(pattern));
  assert.match(hint.deprecationMessage, /in the object transcript\.rules/);
});

test("a misspelt rule is one hint, however many documents ask", () => {
  const { settings, problems } = readSettings({ rules: { "traling-space": "off", "trailing-space": "error" } });
  assert.deepEqual(problems, ["The setting transcript.rules names no rule with “traling-space”. Did you mean “trailing-space”?"]);
  assert.deepEqual(settings.rules.rules, { "trailing-space": "error" });
});
