/** The licences of all that is bundled are in the packages. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import { PROJECT_ROOT } from "../support/paths";

const DIST = join(PROJECT_ROOT, "dist");

/** The folders of the packages that the bundles come from, by the maps that lie beside them. */
function bundledPackages(): readonly string[] {
  const maps = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js.map"));
  assert.ok(maps.length > 0, "The bundles have no maps: run npm run build.");
  const sources = maps.flatMap((name) => {
    const { sources }: { readonly sources: readonly string[] } = JSON.parse(readFileSync(join(DIST, name), "utf8"));
    return sources.map((source) => resolve(DIST, dirname(name), source));
  });
  return [...new Set(sources.flatMap((source) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(source)?.[0] ?? []))];
}

test("each bundled package is named with its version and its licence, word for word", () => {
  const notices = readFileSync(join(DIST, "THIRD-PARTY-NOTICES.txt"), "utf8");
  const folders = bundledPackages();
  assert.ok(folders.length > 10);
  for (const folder of folders) {
    const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    assert.ok(notices.includes(`\n${name} ${version} (`), `${name} ${version} is not named.`);
    const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file)) ?? "";
    const text = readFileSync(join(folder, licence), "utf8").replaceAll("\r\n", "\n").trim();
    assert.ok(notices.includes(text), `The licence of ${name} is not there.`);
  }
});

test("nothing is named that is not in the bundles", () => {
  const named = [...readFileSync(join(DIST, "THIRD-PARTY-NOTICES.txt"), "utf8").matchAll(/^={80}\n(\S+) \S+ \(/gm)];
  const bundled = bundledPackages().map((folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).name);
  assert.deepEqual(new Set(named.map(([, name]) => name)), new Set(bundled));
});
