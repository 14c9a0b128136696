/** Files and folders that may not be written, and links that lead in circles. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { CLI } from "../cli/run";
import { folderWith } from "../support/folder";

const posix = { skip: process.platform === "win32" ? "Windows has other permissions and links" : false };

const TALK = "Press conference\n14 February 2019\n\nADA BRANDT: Good morning. \n\nQ: Why?\n\nADA BRANDT: Because.\n";

/** Somebody who may not write everything, as the administrator may. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

test("a read-only file, and a file in a read-only folder, stay as they are, and the reason is told", posix, (t) => {
  const folder = folderWith(t, { "a.transcript": TALK, "closed/b.transcript": TALK, "c.transcript": TALK });
  const made = ["", "a.transcript", "closed", "closed/b.transcript", "c.transcript"].map((name) => join(folder, name));
  if (NOBODY.uid !== undefined) for (const path of made) chownSync(path, NOBODY.uid, NOBODY.gid);
  chmodSync(join(folder, "a.transcript"), 0o444);
  chmodSync(join(folder, "closed"), 0o555);
  const { status, stderr } = spawnSync(process.execPath, [CLI, "fix", "."], { cwd: folder, encoding: "utf8", ...NOBODY });
  // So that it can be taken away.
  chmodSync(join(folder, "closed"), 0o755);
  assert.equal(status, 2, stderr);
  for (const name of ["a.transcript", "closed/b.transcript"]) {
    assert.equal(readFileSync(join(folder, name), "utf8"), TALK);
    assert.match(stderr, new RegExp(`^transcript: ${name}: permission denied; nothing was done with it$`, "m"));
  }
  assert.equal(readFileSync(join(folder, "c.transcript"), "utf8"), TALK.replace("morning. ", "morning."));
  assert.deepEqual(readdirSync(folder).sort(), ["a.transcript", "c.transcript", "closed"]);
});

test("links that lead in circles are followed nowhere, and each file is found once", posix, (t) => {
  const folder = folderWith(t, { "a.transcript": TALK, "deep/b.transcript": TALK });
  symlinkSync(folder, join(folder, "deep/up"));
  symlinkSync("self", join(folder, "self"));
  symlinkSync("two.transcript", join(folder, "one.transcript"));
  symlinkSync("one.transcript", join(folder, "two.transcript"));
  const { stdout, stderr } = spawnSync(process.execPath, [CLI, "check", "--format", "jsonl", "."], {
    cwd: folder,
    encoding: "utf8",
  });
  const files = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).file);
  assert.deepEqual([...new Set(files)].sort(), ["a.transcript", "deep/b.transcript"]);
  assert.doesNotMatch(stderr, /internal error/);
});
