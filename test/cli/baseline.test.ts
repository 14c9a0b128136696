/** `transcript check --update-baseline`, and what is said of silences whose finding is gone. */

import assert from "node:assert/strict";
import { readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { CLEAN, FAULTY } from "./ferries";
import { folder } from "./run";

const UPDATE = ["check", "--update-baseline"] as const;

test("a baseline is made in the folder that is named, and what it holds is not reported again", (t) => {
  const { transcript, read, path } = folder(t, {
    "archive/a.transcript": FAULTY,
    "archive/in/b.transcript": FAULTY,
    "archive/c.transcript": CLEAN,
  });
  const recorded = { code: 0, out: "recorded 4 findings in 2 files in archive/transcript-baseline.json\n", said: "" };
  assert.deepEqual(transcript(...UPDATE, "archive"), recorded);
  assert.equal(read("archive/.transcript.json").toString(), '{\n  "baseline": "transcript-baseline.json"\n}\n');
  const baseline = read("archive/transcript-baseline.json").toString();
  assert.deepEqual(
    Object.entries(JSON.parse(baseline).findings).map(([file, byRule]) => [file, Object.keys(byRule as object)]),
    [
      ["a.transcript", ["missing-space-after-sentence", "trailing-space"]],
      ["in/b.transcript", ["missing-space-after-sentence", "trailing-space"]],
    ],
  );
  assert.deepEqual(transcript("check", "archive"), { code: 0, out: "", said: "transcript: 0 findings in 3 files\n" });
  assert.deepEqual(transcript(...UPDATE, "archive"), recorded);
  assert.equal(read("archive/transcript-baseline.json").toString(), baseline);
  writeFileSync(join(path, "archive/a.transcript"), FAULTY.replace("Good", "Welcome.\u0020\n\nGood"));
  assert.match(transcript("check", "archive").out, /^archive\/a\.transcript:5:9: information [^\n]+ \(trailing-space\)\n$/);
});

test("the key is written into a .transcript.json as a person would, and the file it names is used", (t) => {
  const config = '// Ours.\n{\n    // They are on paper, too.\n    "exclude": ["raw"] // not yet\n}\n';
  const { transcript, read } = folder(t, {
    ".transcript.json": config,
    "a.transcript": FAULTY,
    "raw/b.transcript": FAULTY,
    "own/.transcript.json": '{ "baseline": "old.json" }',
    "own/c.transcript": FAULTY,
  });
  assert.deepEqual(transcript(...UPDATE, "."), {
    code: 0,
    out: "recorded 2 findings in 1 file in transcript-baseline.json\nrecorded 2 findings in 1 file in own/old.json\n",
    said: "",
  });
  assert.equal(
    read(".transcript.json").toString(),
    config.replace('["raw"] // not yet', '["raw"], // not yet\n    "baseline": "transcript-baseline.json"'),
  );
  assert.equal(read("own/.transcript.json").toString(), '{ "baseline": "old.json" }');
  assert.equal(transcript("check", ".").code, 0);
});

test("only what was looked at is recorded anew; entries of files that are gone are dropped", (t) => {
  const { transcript, read, path } = folder(t, { "a.transcript": FAULTY, "b.transcript": FAULTY, "c.transcript": FAULTY });
  transcript(...UPDATE, ".");
  const recorded = () => {
    const { findings }: { findings: Record<string, object> } = JSON.parse(read("transcript-baseline.json").toString());
    return Object.entries(findings).map(([file, byRule]) => `${file}: ${Object.keys(byRule).join(", ")}`);
  };
  rmSync(join(path, "c.transcript"));
  writeFileSync(join(path, "a.transcript"), CLEAN);
  writeFileSync(join(path, "b.transcript"), CLEAN);
  assert.equal(
    transcript(...UPDATE, "--rule", "trailing-space", "a.transcript").out,
    "recorded 3 findings in 2 files in transcript-baseline.json\n",
  );
  assert.deepEqual(recorded(), [
    "a.transcript: missing-space-after-sentence",
    "b.transcript: missing-space-after-sentence, trailing-space",
  ]);
  assert.equal(transcript(...UPDATE, ".").out, "recorded 0 findings in 0 files in transcript-baseline.json\n");
  assert.deepEqual(recorded(), []);
});

test("what a person has ignored is not recorded, and a rule that is off neither", (t) => {
  const { transcript } = folder(t, { "a.transcript": FAULTY });
  const [first] = JSON.parse(transcript("check", "--format", "json", ".").out);
  const ignores = [{ file: "a.transcript", rule: first.rule, fingerprint: first.fingerprint }];
  const { transcript: again, read } = folder(t, {
    ".transcript.json": JSON.stringify({ ignores, rules: { "missing-space-after-sentence": "off" } }),
    "a.transcript": FAULTY,
    "b.transcript": FAULTY,
  });
  assert.equal(again(...UPDATE, ".").out, "recorded 1 finding in 1 file in transcript-baseline.json\n");
  assert.deepEqual(Object.keys(JSON.parse(read("transcript-baseline.json").toString()).findings), ["b.transcript"]);
});

test("nothing is written over what is no baseline, nor into what is no JSON", (t) => {
  const { transcript, read } = folder(t, {
    "a/.transcript.json": '{ "baseline": "a.transcript" }',
    "a/a.transcript": FAULTY,
    "b/.transcript.json": '{ "rules": }',
    "b/b.transcript": FAULTY,
  });
  const a = transcript(...UPDATE, "a");
  assert.equal(a.code, 2);
  assert.match(
    a.said,
    /a\/a\.transcript: is not this archive's baseline, nothing was written; choose another file, or delete it\n$/,
  );
  assert.equal(read("a/a.transcript").toString(), FAULTY);
  const b = transcript(...UPDATE, "b");
  assert.equal(b.code, 2);
  assert.match(b.said, /b\/\.transcript\.json: cannot be changed, nothing was written; fix its errors first\n$/);
  assert.throws(() => read("b/transcript-baseline.json"), { code: "ENOENT" });
  assert.equal(transcript(...UPDATE, "--no-config", "a").code, 2);
  assert.equal(transcript(...UPDATE, "--stdin").code, 2);
});

test("silences whose finding is gone are counted, and listed where that is asked for", (t) => {
  const ignores = `[
    { "file": "a.transcript", "rule": "trailing-space", "fingerprint": "00000000aaaaaaaa" },
    { "file": "a.transcript", "rule": "hard-wrap", "fingerprint": "00000000bbbbbbbb" },
    { "file": "a.transcript", "rule": "no-such-rule", "fingerprint": "00000000cccccccc" },
    { "file": "gone.transcript", "rule": "trailing-space", "fingerprint": "00000000dddddddd" }
  ]`;
  const { transcript, path } = folder(t, {
    "in/.transcript.json": `{\n  "ignores": ${ignores}\n}`,
    "in/a.transcript": FAULTY,
    "in/b.transcript": FAULTY,
  });
  transcript(...UPDATE, "in");
  writeFileSync(join(path, "in/b.transcript"), CLEAN.replace("will. All", "will.All"));
  assert.deepEqual(transcript("check", "in"), {
    code: 0,
    out: "",
    said: "transcript: 4 ignored findings no longer occur; --verbose lists them\ntranscript: 0 findings in 2 files\n",
  });
  const { said } = transcript("check", "--verbose", "in");
  assert.deepEqual(
    said.split("\n").map((line) => line.replace(/[0-9a-f]{16}/, "…")),
    [
      "transcript: in/.transcript.json:3:72: a.transcript no longer has this finding (trailing-space …)",
      "transcript: in/.transcript.json:5:70: a.transcript no longer has this finding (no-such-rule …)",
      "transcript: in/transcript-baseline.json: b.transcript no longer has this finding (trailing-space …)",
      "transcript: in/.transcript.json:6:75: gone.transcript is gone (trailing-space …)",
      "transcript: 4 ignored findings no longer occur",
      "transcript: 0 findings in 2 files",
      "",
    ],
  );
  // Files that are gone are not asked about where files are named, nor rules that do not run.
  assert.match(
    transcript("check", "--verbose", "in/b.transcript").said,
    /^[^\n]+b\.transcript no longer has[^\n]+\n[^\n]+ 1 ignored finding no longer occurs\n/,
  );
  assert.equal(transcript("check", "--rule", "final-newline", "in/b.transcript").said, "transcript: 0 findings in 1 file\n");
});

test("a baseline that is missing is told, and written by the call that makes it", (t) => {
  const { transcript } = folder(t, { ".transcript.json": '{ "baseline": "b.json" }', "a.transcript": CLEAN });
  assert.match(
    transcript("check", ".").said,
    /^transcript: \.transcript\.json:1:15: There is no file b\.json; create it with transcript check --update-baseline\.\n/,
  );
  assert.equal(transcript("check", ".").code, 2);
  assert.deepEqual(transcript(...UPDATE, "."), { code: 0, out: "recorded 0 findings in 0 files in b.json\n", said: "" });
  assert.equal(transcript("check", ".").code, 0);
});

test("nothing is recorded in a file outside of the archive, whether its name or a link leads there", (t) => {
  const { transcript, read, path } = folder(t, {
    "x.json": "mine",
    "a/.transcript.json": '{ "baseline": "../x.json" }',
    "a/a.transcript": FAULTY,
    "b/.transcript.json": '{ "baseline": "in/new.json" }',
    "b/b.transcript": FAULTY,
  });
  symlinkSync("..", join(path, "b/in"));
  const named = transcript(...UPDATE, "a");
  assert.deepEqual([named.code, named.out], [2, "recorded 2 findings in 1 file in a/transcript-baseline.json\n"]);
  assert.match(named.said, /^transcript: a\/\.transcript\.json:1:15: The baseline must be in this folder or a subfolder\.\n/);
  const linked = transcript(...UPDATE, "b");
  assert.deepEqual([linked.code, linked.out], [2, ""]);
  assert.match(linked.said, /b\/in\/new\.json: is outside the archive, nothing was written/);
  assert.equal(read("x.json").toString(), "mine");
  assert.deepEqual(readdirSync(path).sort(), ["a", "b", "x.json"]);
});

test("a transcript may be called as any object of JavaScript has something called", (t) => {
  const { transcript, read } = folder(t, {
    ".transcript.json": '{ "include": ["*"] }',
    __proto__x: CLEAN,
    ["__proto__"]: FAULTY,
    constructor: FAULTY,
  });
  assert.equal(transcript(...UPDATE, ".").out, "recorded 4 findings in 2 files in transcript-baseline.json\n");
  assert.deepEqual(Object.keys(JSON.parse(read("transcript-baseline.json").toString()).findings), ["__proto__", "constructor"]);
  assert.deepEqual(transcript("check", "constructor", "__proto__").out, "");
});
