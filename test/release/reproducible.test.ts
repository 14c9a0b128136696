/** A release is a function of its commit: two builds in two places are the same bytes, and hold what a release has to hold. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { type TestContext, test } from "node:test";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { folderWith } from "../support/folder";
import { run } from "../support/installed";
import { PROJECT_ROOT } from "../support/paths";

/** Packs a copy of the project in a folder of its own; the sums of what comes of it, and where it lies. */
function packed(t: TestContext): { readonly sums: string; readonly path: string } {
  const path = folderWith(t, {});
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: PROJECT_ROOT,
    encoding: "utf8",
  });
  for (const name of files.split("\0")) {
    if (name === "" || /^(?:test|seeds)\//.test(name) || !existsSync(join(PROJECT_ROOT, name))) continue;
    mkdirSync(dirname(join(path, name)), { recursive: true });
    cpSync(join(PROJECT_ROOT, name), join(path, name));
  }
  symlinkSync(join(PROJECT_ROOT, "node_modules"), join(path, "node_modules"), "junction");
  const environment = { ...process.env, SOURCE_DATE_EPOCH: "1700000001" };
  execFileSync(process.execPath, ["release-pack.mjs", "--untested"], { cwd: path, env: environment, stdio: "pipe" });
  return { sums: readFileSync(join(path, "release/SHA256SUMS"), "utf8"), path };
}

test("two builds of one commit are the same bytes, with notices and a list of all that is bundled", async (t) => {
  const first = packed(t);
  assert.match(first.sums, /^[0-9a-f]{64} {2}transcript-editor-\S+\.tgz\n[0-9a-f]{64} {2}transcript-editor-\S+\.vsix\n$/);
  assert.equal(packed(t).sums, first.sums);

  const names = first.sums.match(/\S+\.(?:tgz|vsix)$/gm) ?? [];
  const [tarball = "", extension = ""] = names.map((name) => join(first.path, "release", name));
  const inTarball = run("tar", ["-tzf", tarball], first.path);
  for (const name of ["THIRD-PARTY-NOTICES.txt", "sbom.cdx.json"]) assert.ok(inTarball.includes(`package/dist/${name}\n`), name);
  // The names of files stand in a zip as they are.
  const zip = readFileSync(extension, "latin1");
  for (const name of ["THIRD-PARTY-NOTICES.txt", "sbom.cdx.json"]) assert.ok(zip.includes(`extension/dist/${name}`), name);

  const bill = readFileSync(join(first.path, "dist/sbom.cdx.json"), "utf8");
  assert.equal(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(bill), null);
  const listed = JSON.parse(bill).components.map(
    ({ name, version }: { readonly name: string; readonly version: string }) => `${name} ${version}`,
  );
  const notices = readFileSync(join(first.path, "dist/THIRD-PARTY-NOTICES.txt"), "utf8");
  const noticed = [...notices.matchAll(/^={80}\n(\S+ \S+) \(/gm)].map(([, one]) => one);
  assert.ok(noticed.length > 10);
  assert.deepEqual(listed.toSorted(), noticed.toSorted());
});
