/**
 * Builds, tests and packs a release into release/: the extension, the npm package, and the sums of both. The same commit
 * gives the same bytes. `--tag vVERSION` checks that all is ready to be published; `--untested` leaves out the tests.
 */

import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { isPreRelease, notReady } from "./release-ready.mjs";

const { values } = parseArgs({ options: { tag: { type: "string" }, untested: { type: "boolean" } } });
const manifest = JSON.parse(readFileSync("package.json", "utf8"));

if (values.tag !== undefined) {
  const problems = notReady(values.tag, manifest, readFileSync("CHANGELOG.md", "utf8"));
  if (status() !== "") problems.push("The working tree differs from the commit: commit or stash the changes.");
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
}

const folder = resolve("release");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
// The time in the archive of the extension is that of the commit, as zips know it: in steps of two seconds.
const environment = { ...process.env, SOURCE_DATE_EPOCH: commitTime(), TZ: "UTC" };
if (!values.untested) npm("run", "check");
const channel = isPreRelease(manifest.version) ? ["--pre-release"] : [];
npm("run", "package", "--", "--out", join(folder, `${manifest.name}-${manifest.version}.vsix`), ...channel);
npm("pack", "--ignore-scripts", "--pack-destination", folder);

const sums = readdirSync(folder)
  .sort()
  .map(
    (name) =>
      `${createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex")}  ${name}\n`,
  );
writeFileSync(join(folder, "SHA256SUMS"), sums.join(""));
process.stdout.write(sums.join(""));
// GitHub's way to hand something to the next job.
if (process.env.GITHUB_OUTPUT && channel.length > 0) appendFileSync(process.env.GITHUB_OUTPUT, "channel=pre-release\n");

function npm(...words) {
  const { status, error } = spawnSync("npm", words, { stdio: "inherit", env: environment, shell: process.platform === "win32" });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

function status() {
  return execFileSync("git", ["status", "--porcelain"], { encoding: "utf8" });
}

/** In seconds; what the environment says counts, for copies that have no history. */
function commitTime() {
  if (process.env.SOURCE_DATE_EPOCH) return process.env.SOURCE_DATE_EPOCH;
  return execFileSync("git", ["log", "-1", "--format=%ct"], { encoding: "utf8" }).trim();
}
