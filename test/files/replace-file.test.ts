/** Putting other bytes into a file: what stays of it, and what a killed run left behind. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  linkSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { NotWritten, replaceFile } from "../../server/src/files/replace-file";
import { folderWith } from "../support/folder";

/** The number of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ["--version"]).pid;
}

test("a file that is not there is made, one that is there keeps its mode, and nothing else is left", (t) => {
  const root = folderWith(t, { "a.txt": "one" });
  chmodSync(join(root, "a.txt"), 0o640);
  replaceFile(join(root, "a.txt"), Buffer.from("two\n"));
  replaceFile(join(root, "b.txt"), Buffer.from(""));
  assert.deepEqual(readdirSync(root).sort(), ["a.txt", "b.txt"]);
  assert.equal(readFileSync(join(root, "a.txt"), "utf8"), "two\n");
  assert.equal(statSync(join(root, "a.txt")).mode & 0o777, 0o640);
});

test("a symbolic link stays one, and its target is written; one that leads nowhere is refused", (t) => {
  const root = folderWith(t, { "in/a.txt": "one" });
  const link = join(root, "link.txt");
  symlinkSync("in/a.txt", link);
  replaceFile(link, Buffer.from("two"));
  assert.equal(readlinkSync(link), "in/a.txt");
  assert.equal(readFileSync(join(root, "in/a.txt"), "utf8"), "two");
  symlinkSync("gone.txt", join(root, "nowhere.txt"));
  assert.throws(() => replaceFile(join(root, "nowhere.txt"), Buffer.from("two")), NotWritten);
  assert.deepEqual(readdirSync(root).sort(), ["in", "link.txt", "nowhere.txt"]);
});

for (const after of ["", "short", "long ".repeat(10_000)]) {
  test(`all names of a file get its new text, here ${after.length} units`, (t) => {
    const root = folderWith(t, { "a.txt": "the old text" });
    linkSync(join(root, "a.txt"), join(root, "b.txt"));
    replaceFile(join(root, "a.txt"), Buffer.from(after));
    assert.equal(readFileSync(join(root, "b.txt"), "utf8"), after);
    assert.equal(statSync(join(root, "a.txt")).ino, statSync(join(root, "b.txt")).ino);
    assert.deepEqual(readdirSync(root).sort(), ["a.txt", "b.txt"]);
  });
}

test("what killed runs left is removed by the next one; what a living process is writing is not", (t) => {
  const root = folderWith(t, { "a.txt": "one" });
  const dead = `.transcript-${deadProcess()}-0-1.tmp`;
  const ownNumber = `.transcript-${process.pid}-0-1000000.tmp`;
  const others = [`.transcript-${process.ppid}-0-1.tmp`, `.transcript-${process.pid}-0-2000000.tmp`, ".transcript-x.tmp"];
  for (const name of [dead, ownNumber, ...others]) writeFileSync(join(root, name), "half a te");
  utimesSync(join(root, ownNumber), 1, 1);
  replaceFile(join(root, "a.txt"), Buffer.from("two"));
  assert.deepEqual(readdirSync(root).sort(), ["a.txt", ...others].sort());
});

test("a file with several names that a killed run may have written in part is left, and its old text named", (t) => {
  const root = folderWith(t, { "a.txt": "half new, half old" });
  linkSync(join(root, "a.txt"), join(root, "b.txt"));
  const backup = `.transcript-${deadProcess()}-0-1.${statSync(join(root, "a.txt")).ino}.backup`;
  writeFileSync(join(root, backup), "old");
  assert.throws(
    () => replaceFile(join(root, "a.txt"), Buffer.from("new")),
    (error) => error instanceof NotWritten && error.message.includes(backup),
  );
  assert.equal(readFileSync(join(root, "a.txt"), "utf8"), "half new, half old");
  assert.equal(readFileSync(join(root, backup), "utf8"), "old");
});
