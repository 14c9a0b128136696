/** What the command line does where the disk is full or odd: the old file, whole, or the new one, whole. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { linkSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderWith } from "../support/folder";
import { CLI, folder } from "./run";

const SHORT = "Q: Will it rain? \n\nA: It will. \n";
const FIXED = "Q: Will it rain?\n\nA: It will.\n";
/** Some 40 kB of it. */
const LONG = SHORT.repeat(1200);

/** Runs a script of the shell in a folder, in which `transcript` is the command line; null where the shell cannot be had. */
function shell(cwd: string, script: string, program: readonly string[] = []) {
  const [command = "", ...words] = [...program, "sh", "-c", `transcript() { "${process.execPath}" "${CLI}" "$@"; }\n${script}`];
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: "utf8" });
  return { code: status, out: stdout, said: stderr };
}

/** As a user of its own, or as root as it is, so that a mount of its own is allowed and goes away with it. */
const OWN_MOUNTS = [
  ["unshare", "--mount"],
  ["unshare", "--mount", "--map-root-user"],
].find((program) => shell("/", "mount -t tmpfs none /mnt", program).code === 0);

const posix = { skip: process.platform === "win32" && "the shell of POSIX is needed" };

test("past the largest size that a file may have, fix leaves it as it was and says why", posix, (t) => {
  const root = folderWith(t, { "a.txt": LONG });
  const run = shell(root, "ulimit -f 48; transcript fix a.txt");
  assert.deepEqual(run, {
    code: 2,
    out: "fixed 0 findings in 0 files\n",
    said: "transcript: a.txt: larger than the system allows a file to be; nothing was written\n",
  });
  assert.equal(readFileSync(join(root, "a.txt"), "utf8"), LONG);
  assert.deepEqual(readdirSync(root), ["a.txt"]);
});

test("on a disk that is nearly full, fix leaves the file as it was and says why; so do the archive's own files", {
  skip: OWN_MOUNTS === undefined && "nothing may be mounted here",
}, (t) => {
  const cast = `{ "cast": [${Array.from({ length: 400 }, (_, i) => `{ "name": "Ada North ${i}" }`).join(",\n")}] }\n`;
  const talk = "ADA SOUTH: Will it rain? \n\nBEN WEST: It will. \n\n".repeat(10);
  const root = folderWith(t, { "a.txt": talk + LONG, ".transcript.json": cast });
  mkdirSync(join(root, "disk"));
  const script = (command: string, names: string) => `
      mount -t tmpfs -o size=64k none disk && cp a.txt .transcript.json disk && cd disk
      head -c $(( $(df -k --output=avail . | tail -1) * 1024 )) /dev/zero > filler
      transcript ${command}; code=$?
      for name in ${names}; do cmp $name ../$name || exit 99; done
      ls -A; exit $code`;
  const run = (command: string, names = "a.txt .transcript.json") => shell(root, script(command, names), OWN_MOUNTS);
  const said = (name: string) => `transcript: ${name}: the disk is full; nothing was written\n`;
  const left = ".transcript.json\na.txt\nfiller\n";
  assert.deepEqual(run("fix a.txt"), { code: 2, out: `fixed 0 findings in 0 files\n${left}`, said: said("a.txt") });
  const cases = [run("cast --write a.txt"), run("check --update-baseline a.txt")];
  for (const [i, name] of [".transcript.json", "transcript-baseline.json"].entries()) {
    assert.equal(cases[i]?.code, 2);
    assert.equal(cases[i]?.out, left);
    assert.match(cases[i]?.said ?? "", new RegExp(`${name}: the disk is full; nothing was written\n`));
  }
});

test("on a full disk a file with several names is as it was, too", {
  skip: OWN_MOUNTS === undefined && "nothing may be mounted here",
}, (t) => {
  const root = folderWith(t, { "a.txt": LONG });
  mkdirSync(join(root, "disk"));
  const script = `
      mount -t tmpfs -o size=64k none disk && cp a.txt disk && cd disk && ln a.txt b.txt
      transcript fix a.txt; code=$?
      cmp b.txt ../a.txt && ls -A; exit $code`;
  const { code, out, said } = shell(root, script, OWN_MOUNTS);
  assert.deepEqual([code, out], [2, "fixed 0 findings in 0 files\na.txt\nb.txt\n"]);
  assert.equal(said, "transcript: a.txt: the disk is full; nothing was written\n");
});

test("a folder that cannot be looked into is told, and the others are done", posix, (t) => {
  const root = folderWith(t, { "a.transcript": SHORT });
  // A path that is longer than the system takes: permissions would not stop root.
  const name = "n".repeat(250);
  const nest = `for (let i = 0; i < 20; i++) { fs.mkdirSync("${name}"); process.chdir("${name}"); }`;
  const script = `"${process.execPath}" -e '${nest}'; transcript fix .; code=$?; rm -r ${name}; exit $code`;
  const { code, out, said } = shell(root, script);
  assert.deepEqual([code, out], [2, "fixed 2 findings in 1 file\n"]);
  const reason = "the path is too long for the system; nothing was done with it";
  assert.match(said, new RegExp(`^transcript: ${name}[n/]*: ${reason}$`, "m"));
});

test("a pipe in the place of an archive's own file is told, and keeps nobody waiting", posix, (t) => {
  const config = '{ "baseline": "odd.json" }';
  for (const [name, others, reason] of [
    [
      ".transcript.json",
      {},
      ".transcript.json:1:1: This cannot be read: a pipe or a device, not a file; replace it with a file.",
    ],
    [
      "odd.json",
      { ".transcript.json": config },
      ".transcript.json:1:15: odd.json cannot be read: a pipe or a device, not a file; replace it with a file.",
    ],
    [".transcript-weights.json", { ".transcript.json": "{}" }, ".transcript-weights.json"],
  ] as const) {
    const root = folderWith(t, { "a.transcript": SHORT, ...others });
    const { code, out, said } = shell(root, `mkfifo ${name}; transcript check .`);
    assert.equal(code, 2, name);
    assert.match(out, /a\.transcript:1:17: /);
    assert.ok(said.includes(reason), said);
  }
});

test("a .gitignore that is no file leaves nothing out", posix, (t) => {
  const root = folderWith(t, { "a.transcript": SHORT });
  for (const make of ["mkdir", "mkfifo"])
    assert.match(shell(root, `rm -rf .gitignore; ${make} .gitignore; transcript check .`).said, /in 1 file/);
});

test("results that are larger than a file may be are never taken for whole", posix, (t) => {
  const root = folderWith(t, { "a.txt": LONG });
  const { code, said } = shell(root, "ulimit -f 8; transcript parse --json a.txt > out.json");
  const line = "transcript: standard output cannot be written to: larger than the system allows a file to be\n";
  assert.deepEqual([code, said], [2, line]);
});

test("a file is fixed once, whichever of its names are given or met, and keeps all of them", posix, (t) => {
  const { path, transcript } = folder(t, { "in/a.txt": SHORT, ".transcript.json": '{ "include": ["*.txt"] }' });
  linkSync(join(path, "in/a.txt"), join(path, "b.txt"));
  symlinkSync("in/a.txt", join(path, "c.txt"));
  symlinkSync("nowhere", join(path, "d.txt"));
  symlinkSync("..", join(path, "in/up"));
  const { code, out } = transcript("fix", "--rule", "trailing-space", ".");
  assert.deepEqual([code, out], [0, "fixed 2 findings in 1 file\n"]);
  assert.equal(readFileSync(join(path, "b.txt"), "utf8"), FIXED);
  assert.equal(statSync(join(path, "b.txt")).ino, statSync(join(path, "in/a.txt")).ino);
  assert.equal(readlinkSync(join(path, "c.txt")), "in/a.txt");
  assert.deepEqual(readdirSync(path).sort(), [".transcript.json", "b.txt", "c.txt", "d.txt", "in"]);
});

test("a link that is met alone leads to its file, outside of the folder, too", posix, (t) => {
  const { path, transcript } = folder(t, { "folder/.transcript.json": '{ "include": ["*.txt"] }', "a.txt": SHORT });
  symlinkSync("../a.txt", join(path, "folder/link.txt"));
  assert.equal(transcript("fix", "--rule", "trailing-space", "folder").out, "fixed 2 findings in 1 file\n");
  assert.equal(readFileSync(join(path, "a.txt"), "utf8"), FIXED);
  assert.equal(readlinkSync(join(path, "folder/link.txt")), "../a.txt");
});

test("a name that is no UTF-8 is shown readably, and the file behind it worked on", {
  skip: process.platform !== "linux" && "here all names are Unicode",
}, (t) => {
  const { path, transcript } = folder(t, { ".transcript.json": '{ "include": ["*.txt"] }' });
  const bytesOf = (name: string) => Buffer.concat([Buffer.from(`${path}/`), Buffer.from(name, "latin1")]);
  for (const name of ["caf\xe9.txt", "caf\xe8.txt"]) writeFileSync(bytesOf(name), SHORT);
  const check = ["check", "--rule", "trailing-space"] as const;
  const placesIn = (name: string) =>
    transcript(...check, name)
      .out.split("\n")
      .map((line) => line.split(" ")[0]);
  const places = (name: string) => [`${name}:1:17:`, `${name}:3:12:`];
  assert.deepEqual(placesIn("."), [...places("caf\\xe8.txt"), ...places("caf\\xe9.txt"), ""]);
  assert.deepEqual(placesIn("caf\ufffd.txt"), placesIn("."));
  assert.deepEqual(placesIn("caf\\xe9.txt"), [...places("caf\\xe9.txt"), ""]);
  assert.equal(transcript("fix", "--rule", "trailing-space", ".").out, "fixed 4 findings in 2 files\n");
  for (const name of ["caf\xe9.txt", "caf\xe8.txt"]) assert.equal(readFileSync(bytesOf(name), "utf8"), FIXED);
  assert.equal(readdirSync(path).length, 3);
});
