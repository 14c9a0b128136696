/** The command line minds `.transcript.json`: knowledge, settings, silences, which files are meant, and what is wrong in it. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { CLEAN, FAULTY } from "./ferries";
import { CLI, folder } from "./run";

const names = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).file);

const rulesIn = (out: string) => [...out.matchAll(/^(\S+?):.*\((\S+)\)$/gm)].map(([, file, rule]) => `${file} ${rule}`);

test("severities, overrides and ignores of the nearest .transcript.json count", (t) => {
  const { transcript } = folder(t, {
    ".transcript.json": `{
      // The old scans are as they are.
      "rules": { "trailing-space": "error" },
      "overrides": [{ "include": ["old/**"], "rules": { "trailing-space": "off" } }],
    }`,
    "a.transcript": FAULTY,
    "old/b.transcript": FAULTY,
    "own/.transcript.json": "{}",
    "own/c.transcript": FAULTY,
  });
  const { code, out, said } = transcript("check", ".");
  assert.equal(code, 1);
  assert.deepEqual(rulesIn(out), [
    "a.transcript trailing-space",
    "a.transcript missing-space-after-sentence",
    "old/b.transcript missing-space-after-sentence",
    "own/c.transcript trailing-space",
    "own/c.transcript missing-space-after-sentence",
  ]);
  assert.match(out, /^a\.transcript:5:14: error /);
  assert.equal(said, "transcript: 5 findings in 3 files, 5 fixable with transcript fix\n");
  assert.deepEqual(rulesIn(transcript("check", "--rule", "trailing-space", "old").out), ["old/b.transcript trailing-space"]);
  assert.deepEqual(rulesIn(transcript("check", "--no-config", "old").out), [
    "old/b.transcript trailing-space",
    "old/b.transcript missing-space-after-sentence",
  ]);
});

test("what is ignored is neither reported nor fixed, and does not rename the findings behind it", (t) => {
  const twice = FAULTY.replace("Good evening. ", "Good evening. \n\nGood evening. ");
  const { transcript, read } = folder(t, { "a.transcript": twice, "in/a.transcript": twice });
  const found = (...words: readonly string[]): readonly { readonly line: number; readonly fingerprint: string }[] =>
    JSON.parse(transcript("check", "--rule", "trailing-space", "--format", "json", ...words).out);
  const [first, second] = found("a.transcript");
  assert.deepEqual([first?.line, second?.line], [5, 7]);
  const ignores = [{ file: "in/a.transcript", rule: "trailing-space", fingerprint: first?.fingerprint }];
  const { transcript: again, read: readAgain } = folder(t, {
    ".transcript.json": JSON.stringify({ ignores }),
    "in/a.transcript": twice,
  });
  const left = JSON.parse(again("check", "--rule", "trailing-space", "--format", "json", "in").out);
  assert.deepEqual(
    left.map(({ line, fingerprint }: Record<string, unknown>) => [line, fingerprint]),
    [[7, second?.fingerprint]],
  );
  assert.equal(again("fix", "in").code, 0);
  assert.equal(readAgain("in/a.transcript").toString(), CLEAN.replace("Good evening.", "Good evening. \n\nGood evening."));
  assert.equal(read("a.transcript").toString(), twice);
});

test("knowledge teaches parse and outline", (t) => {
  const { transcript } = folder(t, {
    ".transcript.json":
      '{ "boilerplate": { "lines": ["Brought to you by *"] }, "cast": [{ "name": "Ana Petrova", "role": "moderator" }] }',
    "a.transcript": `${CLEAN}\nBrought to you by the Harbour Office\n`,
  });
  const parsed = JSON.parse(transcript("parse", "--json", "a.transcript").out);
  assert.deepEqual(
    parsed.boilerplate.map(({ from, to }: Record<string, unknown>) => [from, to]),
    [[11, 11]],
  );
  assert.deepEqual(
    parsed.turns.map(({ role }: Record<string, unknown>) => role),
    ["question", "moderator"],
  );
  assert.equal(JSON.parse(transcript("parse", "--json", "--no-config", "a.transcript").out).boilerplate.length, 0);
});

test("a folder means what its archives include; a file that is named counts even where it is excluded", (t) => {
  const files = ["a.txt", "raw/b.txt", "notes.md", "own/c.txt", "own/d.transcript", ".gitignore", "git.txt"];
  const { transcript } = folder(t, {
    ...Object.fromEntries(files.map((name) => [name, CLEAN])),
    ".gitignore": "git.txt\n",
    ".transcript.json": '{ "include": ["*.txt"], "exclude": ["raw"] }',
    "own/.transcript.json": "{}",
    "none/.transcript.json": "{}",
    "none/e.md": CLEAN,
  });
  const parsed = (...words: readonly string[]) => names(transcript("parse", "--json", ...words).out);
  assert.deepEqual(parsed("."), ["a.txt", "own/d.transcript"]);
  assert.deepEqual(parsed("raw/b.txt"), ["raw/b.txt"]);
  assert.deepEqual(parsed("own"), ["own/d.transcript"]);
  assert.deepEqual(
    transcript("check", "none").said,
    'transcript: none: no file in this folder that none/.transcript.json includes; see "include" and "exclude" there\n',
  );
});

test("a folder beside the working folder means its transcripts, too", (t) => {
  const { path } = folder(t, {
    "in/a.txt": "",
    "beside/a.transcript": CLEAN,
    "beside/b.txt": CLEAN,
    "house.json": '{ "include": ["*.txt"] }',
  });
  const parsed = (...words: readonly string[]) => {
    const { stdout } = spawnSync(process.execPath, [CLI, "parse", "--json", ...words], {
      cwd: join(path, "in"),
      encoding: "utf8",
    });
    return names(stdout);
  };
  assert.deepEqual(parsed("../beside"), ["../beside/a.transcript"]);
  assert.deepEqual(parsed("--config", "../house.json", "../beside"), ["../beside/b.txt"]);
});

test("--force-exclude leaves out what is named and excluded, as pre-commit needs it", (t) => {
  const { transcript } = folder(t, {
    ".transcript.json": '{ "exclude": ["raw/**"] }',
    "a.txt": CLEAN,
    "raw/b.txt": FAULTY,
  });
  const parsed = (...words: readonly string[]) => names(transcript("parse", "--json", ...words).out);
  assert.deepEqual(parsed("a.txt", "raw/b.txt"), ["a.txt", "raw/b.txt"]);
  assert.deepEqual(parsed("--force-exclude", "a.txt", "raw/b.txt"), ["a.txt"]);
  assert.deepEqual(parsed("**/*.txt"), ["a.txt"]);
  assert.deepEqual(transcript("check", "--force-exclude", "raw/b.txt"), {
    code: 0,
    out: "",
    said: "transcript: 0 findings in 0 files\n",
  });
});

test("what is wrong in a .transcript.json is told once at its place, the rest counts, and the code is 2", (t) => {
  const { transcript } = folder(t, {
    "in/.transcript.json": '{\n  "rule": {},\n  "rules": { "trailing-space": "off" }\n}',
    "in/a.transcript": FAULTY,
    "in/b.transcript": FAULTY,
    "broken/.transcript.json": Buffer.from("%PDF-1.4"),
    "broken/c.transcript": CLEAN,
  });
  const { code, out, said } = transcript("check", "in");
  assert.equal(code, 2);
  assert.deepEqual(rulesIn(out), [
    "in/a.transcript missing-space-after-sentence",
    "in/b.transcript missing-space-after-sentence",
  ]);
  assert.equal(
    said,
    "transcript: in/.transcript.json:2:3: There is no “rule” in the file. Did you mean “rules”?\n" +
      "transcript: 2 findings in 2 files, 2 fixable with transcript fix\n",
  );
  const broken = transcript("check", "broken");
  assert.equal(broken.code, 2);
  assert.match(
    broken.said,
    /^transcript: broken\/\.transcript\.json:1:1: This cannot be read: a PDF document, [^\n]+\.\ntranscript: 0 findings/,
  );
});

test("--config takes one file for all, whose paths start from the working folder", (t) => {
  const { transcript } = folder(t, {
    "house/rules.json": '{ "overrides": [{ "include": ["in/*"], "rules": { "trailing-space": "off" } }] }',
    "in/.transcript.json": "{ ] }",
    "in/a.transcript": FAULTY,
    "b.transcript": FAULTY,
  });
  assert.deepEqual(rulesIn(transcript("check", "--config", "house/rules.json", ".").out), [
    "b.transcript trailing-space",
    "b.transcript missing-space-after-sentence",
    "in/a.transcript missing-space-after-sentence",
  ]);
  assert.deepEqual(transcript("check", "--config", "gone.json", "."), {
    code: 2,
    out: "",
    said: "transcript: --config gone.json: there is no such file; check the path\n",
  });
});

test("standard input is read as the file whose name it goes by", (t) => {
  const { pipe } = folder(t, {
    "in/.transcript.json": '{ "rules": { "trailing-space": "off", "missing-space-after-sentence": "off" } }',
  });
  assert.equal(pipe(Buffer.from(FAULTY), "check", "--stdin", "--stdin-filename", "in/new.txt").code, 0);
  assert.equal(pipe(Buffer.from(FAULTY), "check", "--stdin").code, 1);
});

test("threads mind the archive, too", (t) => {
  const many = Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`${i % 2 ? "old" : "new"}/${i}.transcript`, FAULTY]));
  const { transcript } = folder(t, {
    ...many,
    ".transcript.json": '{ "rules": { "trailing-space": "off" } }',
    "old/.transcript.json": '{ "rules": { "missing-space-after-sentence": "off" }, "rulse": {} }',
  });
  const { code, out, said } = transcript("check", ".");
  assert.equal(code, 2);
  assert.equal(said.match(/rulse/g)?.length, 1);
  const counts = new Map<string, number>();
  for (const line of rulesIn(out)) {
    const key = line.replace(/\/\S+/, "");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  assert.deepEqual(
    [...counts],
    [
      ["new missing-space-after-sentence", 600],
      ["old trailing-space", 600],
    ],
  );
});
