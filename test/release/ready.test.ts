/** What has to hold before a version is published, and what holds of this one at any time. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { PROJECT_ROOT } from "../support/paths";

interface Ready {
  isPreRelease(version: string): boolean;
  notReady(tag: string, manifest: object, changelog: string): readonly string[];
}

function ready(): Promise<Ready> {
  return import(pathToFileURL(join(PROJECT_ROOT, "release-ready.mjs")).href);
}

test("the first entry of CHANGELOG.md is the manifest's version, unreleased or with its day, and no version comes twice", () => {
  const changelog = readFileSync(join(PROJECT_ROOT, "CHANGELOG.md"), "utf8");
  const { version } = JSON.parse(readFileSync(join(PROJECT_ROOT, "package.json"), "utf8"));
  const entries = [...changelog.matchAll(/^## (.*)$/gm)].map(([, entry = ""]) => entry);
  assert.ok(entries.length > 0);
  for (const [i, entry] of entries.entries())
    assert.match(entry, i === 0 ? /^\d+\.\d+\.\d+, (?:unreleased|\d{4}-\d\d-\d\d)$/ : /^\d+\.\d+\.\d+, \d{4}-\d\d-\d\d$/);
  assert.equal(entries[0]?.split(",")[0], version);
  assert.equal(new Set(entries.map((entry) => entry.split(",")[0])).size, entries.length);
});

test("a tag is published only when version, change log and manifest are ready for it", async () => {
  const { notReady } = await ready();
  const manifest = { version: "1.2.0", repository: "https://example.org/transcript" };
  assert.deepEqual(notReady("v1.2.0", manifest, "# Changelog\n\n## 1.2.0, 2030-05-01\n"), []);
  const problems = (tag: string, given: object, changelog: string) => notReady(tag, given, changelog).join(" ");
  assert.match(problems("v1.2.1", manifest, "## 1.2.0, 2030-05-01\n"), /^The tag is v1\.2\.1, but package\.json says 1\.2\.0/);
  assert.match(problems("v1.2.0", manifest, "## 1.1.0, 2030-05-01\n"), /^The first entry of CHANGELOG\.md is 1\.1\.0/);
  assert.match(problems("v1.2.0", manifest, "## 1.2.0, unreleased\n"), /^CHANGELOG\.md says that 1\.2\.0 is unreleased/);
  assert.match(problems("v1.2.0", { version: "1.2.0" }, "## 1.2.0, 2030-05-01\n"), /^package\.json names no repository/);
  assert.match(problems("v1.2.0", { ...manifest, private: true }, "## 1.2.0, 2030-05-01\n"), /^package\.json is private/);
});

test("odd minor versions are pre-releases", async () => {
  const { isPreRelease } = await ready();
  assert.deepEqual(["0.1.0", "0.2.7", "1.11.0", "2.0.0"].map(isPreRelease), [true, false, true, false]);
});
