/** What is read from a client's configuration. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readSettings } from "../../server/src/lsp/read-settings";
import { PROJECT_ROOT } from "../support/paths";

/** The section as an editor tells it that knows the manifest, and whose user has set nothing. */
function defaults(): object {
  const section: Record<string, unknown> = {};
  const manifest = JSON.parse(readFileSync(join(PROJECT_ROOT, "package.json"), "utf8"));
  const groups: readonly { properties: Record<string, { default: unknown }> }[] = manifest.contributes.configuration;
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
