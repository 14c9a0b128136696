/** The command line killed in the middle of its work, at each of its calls of the disk in turn: every file is the old one or the new one. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { linkSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type TestContext, test } from "node:test";
import { CLI } from "../cli/run";
import { folderWith } from "../support/folder";

const HOOK = resolve(__dirname, "../support/killed.js");
const posix = { skip: process.platform === "win32" ? "Windows has no signals" : false };

const TALK =
  "Press conference\n14 February 2019\n\nADA BRANDT: Good morning. \n\nQ: Why?  \n\nADA BRANDT: Because. \n\nQ: When?\n\nADA BRANDT: Now.\n";
const FIXED = TALK.replace(/ +$/gm, "");

/** Runs the command line and kills it at a call of the disk; true where it came to its end by itself. */
function killedAt(call: number, folder: string, words: readonly string[]): boolean {
  const environment = { ...process.env, KILL_AT: String(call) };
  const { signal } = spawnSync(process.execPath, ["--require", HOOK, CLI, ...words], { cwd: folder, env: environment });
  return signal === null;
}

/** Kills a command at its first call of the disk, at its second, and so on, each time over files made anew, until it ends by itself. */
function atEveryCall(
  t: TestContext,
  make: () => string,
  words: readonly string[],
  look: (folder: string, isDone: boolean) => void,
): number {
  for (let call = 0; ; call++) {
    const folder = make();
    const isDone = killedAt(call, folder, words);
    look(folder, isDone);
    if (isDone) return call;
    t.diagnostic(`killed at call ${call}`);
  }
}

test("fix leaves each file as it was or fixed, and a second run does the rest and takes away what the first left", posix, (t) => {
  const make = () => folderWith(t, { "a.transcript": TALK, "b.transcript": TALK });
  const kills = atEveryCall(t, make, ["fix", "."], (folder, isDone) => {
    for (const name of ["a.transcript", "b.transcript"]) {
      const text = readFileSync(join(folder, name), "utf8");
      assert.ok(text === FIXED || (!isDone && text === TALK), `${name}: ${text}`);
    }
    assert.ok(killedAt(-1, folder, ["fix", "."]));
    assert.deepEqual(readdirSync(folder).sort(), ["a.transcript", "b.transcript"]);
    assert.equal(readFileSync(join(folder, "a.transcript"), "utf8"), FIXED);
  });
  assert.ok(kills > 5);
});

test("import leaves a transcript only with its times, and a second run does what is left", posix, (t) => {
  const captions = "WEBVTT\n\n00:00:01.250 --> 00:00:02.750\n<v Ada Brandt>Good morning.\n";
  const make = () => folderWith(t, { "talk.vtt": captions });
  const whole = ["talk.times.json", "talk.transcript.txt", "talk.vtt"];
  const kills = atEveryCall(t, make, ["import", "talk.vtt"], (folder) => {
    const names = readdirSync(folder);
    if (names.includes("talk.transcript.txt")) assert.ok(names.includes("talk.times.json"));
    else assert.ok(killedAt(-1, folder, ["import", "talk.vtt"]));
    const made = readdirSync(folder).filter((name) => name.startsWith("talk."));
    assert.deepEqual(made.sort(), whole);
    assert.equal(readFileSync(join(folder, "talk.vtt"), "utf8"), captions);
    const [, piece] = readFileSync(join(folder, "talk.times.json"), "utf8").split("\n");
    assert.equal(piece, '{"start":1250,"end":2750,"text":"Good morning."}');
    assert.equal(readFileSync(join(folder, "talk.transcript.txt"), "utf8"), "Ada Brandt: [00:00:01] Good morning.\n");
  });
  assert.ok(kills > 5);
});

test("a file with two names that a killed fix wrote in part has its old text beside it, whole", posix, (t) => {
  const make = () => {
    const folder = folderWith(t, { "a.transcript": TALK });
    linkSync(join(folder, "a.transcript"), join(folder, "other-name"));
    return folder;
  };
  const kills = atEveryCall(t, make, ["fix", "a.transcript"], (folder) => {
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    const text = readFileSync(join(folder, "a.transcript"), "utf8");
    assert.ok(text === FIXED || texts.includes(TALK), text);
    assert.equal(readFileSync(join(folder, "other-name"), "utf8"), text);
  });
  assert.ok(kills > 5);
});

test("an archive's own file is the old one or the new one", posix, (t) => {
  const before = '{\n  // Ours.\n  "language": "en"\n}\n';
  const make = () => folderWith(t, { ".transcript.json": before, "a.transcript": TALK, "b.transcript": TALK });
  const kills = atEveryCall(t, make, ["cast", "--write", "."], (folder, isDone) => {
    const text = readFileSync(join(folder, ".transcript.json"), "utf8");
    if (text === before) return assert.ok(!isDone);
    assert.match(text, /^\{\n {2}\/\/ Ours\.\n[\s\S]*"ADA BRANDT|Ada Brandt/);
    assert.ok(text.endsWith("}\n"));
  });
  assert.ok(kills > 3);
});

test("a half-written .transcript.json is told, whatever its length, and no file is lost", (t) => {
  const whole = '{ "include": ["*.txt"], "cast": [{ "name": "Ada Brandt", "role": "answer" }] }';
  for (const length of [1, 12, 25, 40, whole.length - 1]) {
    const own = folderWith(t, { ".transcript.json": whole.slice(0, length), "a.txt": TALK });
    const { status, stderr } = spawnSync(process.execPath, [CLI, "fix", "a.txt"], { cwd: own, encoding: "utf8" });
    assert.equal(status, 2, stderr);
    assert.match(stderr, /\.transcript\.json:1:\d+: /);
    assert.doesNotMatch(stderr, /internal error/);
    assert.equal(readFileSync(join(own, "a.txt"), "utf8"), FIXED);
    assert.equal(readFileSync(join(own, ".transcript.json"), "utf8"), whole.slice(0, length));
  }
});
