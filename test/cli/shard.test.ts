/** The shares of several machines, and their reports as one. */

import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { FORM, record } from "../support/ministry";
import { FAULTY } from "./ferries";
import { folder } from "./run";

const SHARES = 4;

/** Files of which some share a form that only an archive can know. */
function archive(config: string | null) {
  const texts = Array.from({ length: 48 }, (_, i) => [
    `${["north", "south", "ä"][i % 3]}/${i}.transcript`,
    i % 5 === 0 ? FORM + record(`ferry ${i}`) : FAULTY.replace("winter", `winter ${i}`),
  ]);
  return Object.fromEntries(config === null ? texts : [...texts, [".transcript.json", config]]);
}

for (const config of [null, "{}"])
  for (const format of ["jsonl", "json", "sarif"])
    test(`${SHARES} shares ${config === null ? "of files" : "of an archive"}, merged, are the report of one run (${format})`, (t) => {
      const { path, transcript } = folder(t, archive(config));
      const whole = transcript("check", "--format", format, ".");
      const parts = Array.from({ length: SHARES }, (_, i) =>
        transcript("check", "--format", format, "--shard", `${i + 1}/${SHARES}`, "."),
      );
      for (const [i, { out, said }] of parts.entries()) {
        assert.match(said, /in [1-9]\d* files/);
        writeFileSync(join(path, `${i}.report`), out);
      }
      const merged = transcript("merge", ...parts.map((_, i) => `${i}.report`));
      assert.deepEqual([merged.out, merged.code, merged.said], [whole.out, whole.code, ""]);
      assert.ok(whole.out.includes("repeated-text"));
      assert.equal(transcript("merge", "--max-warnings", "9999", "0.report").code, 0);
    });

for (const config of [null, "{}"])
  test(`machines that have only their share of ${config === null ? "files" : "an archive"} know the others by an index`, (t) => {
    const files = archive(config);
    const { path, transcript } = folder(t, files);
    const whole = transcript("check", "--format", "jsonl", ".");
    const indexes = Array.from({ length: SHARES }, (_, i) => {
      const { code, out, said } = transcript("check", "--shard", `${i + 1}/${SHARES}`, "--index-out", `${i}.index`, ".");
      assert.deepEqual([code, out], [0, ""]);
      assert.match(said, new RegExp(`^transcript: wrote the lines of \\d+ files into ${i}.index\n$`));
      return readFileSync(join(path, `${i}.index`), "utf8");
    });
    const merged = transcript("merge", ...indexes.map((_, i) => `${i}.index`));
    assert.match(merged.out, /[[,]-1[,\]]/, "what one file alone has is not kept");
    const reports = indexes.map((index, i) => {
      const own = new Set([...index.matchAll(/"file":("[^"]*")/g)].map(([, name = ""]) => JSON.parse(name)));
      const share = Object.entries(files).filter(([name]) => own.has(name) || name === ".transcript.json");
      const machine = folder(t, { ...Object.fromEntries(share), "all.index": merged.out });
      // Named one by one or merged, indexes say the same.
      const known = i % 2 === 0 ? ["all.index"] : indexes.map((_, j) => join(path, `${j}.index`));
      return machine.transcript("check", "--format", "jsonl", ...known.flatMap((name) => ["--index-in", name]), ".").out;
    });
    for (const [i, report] of reports.entries()) writeFileSync(join(path, `${i}.report`), report);
    assert.equal(transcript("merge", ...reports.map((_, i) => `${i}.report`)).out, whole.out);
    assert.ok(whole.out.includes("repeated-text"));
  });

test("the baselines of all shares, merged, are the one of one run", (t) => {
  const { path, transcript, read } = folder(t, archive("{}"));
  const record = (...words: readonly string[]) => {
    rmSync(join(path, "transcript-baseline.json"), { force: true });
    writeFileSync(join(path, ".transcript.json"), "{}");
    assert.equal(transcript("check", "--update-baseline", ...words, ".").code, 0);
    return read("transcript-baseline.json").toString();
  };
  const whole = record();
  const names = Array.from({ length: SHARES }, (_, i) => {
    writeFileSync(join(path, `${i}.json`), record("--shard", `${i + 1}/${SHARES}`));
    return `${i}.json`;
  });
  const merged = transcript("merge", ...names);
  assert.deepEqual([merged.out, merged.code, merged.said], [whole, 0, ""]);
  writeFileSync(join(path, "old.json"), whole.replace(/"[0-9a-f]{8,}/, '"0'));
  const { code, said } = transcript("merge", "old.json", ...names);
  assert.equal(code, 2);
  assert.match(said, /old\.json and \d\.json differ about \S+; delete the old baseline before recording the shares/);
});

test("an index takes no other file's place, and what is none is not read", (t) => {
  const { transcript, read } = folder(t, { "a.transcript": FAULTY, "b.transcript": FAULTY, "odd.index": '{"lineIndex":99}\n' });
  for (const [words, said] of [
    [
      ["check", "--index-out", "a.transcript", "."],
      "--index-out a.transcript: exists and is not an index; choose another file, or delete it",
    ],
    [
      ["check", "--index-in", "a.transcript", "."],
      "--index-in a.transcript: not an index of this version; create it with --index-out",
    ],
    [["check", "--index-in", "odd.index", "."], "--index-in odd.index: not an index of this version; create it with --index-out"],
    [["check", "--index-in", "none", "."], "none: there is no such file; check the path"],
    [["check", "--index-out", "i", "--index-in", "i", "."], "--index-out reads no index; leave out --index-in"],
    [["merge", "odd.index", "a.transcript"], "odd.index: not an index of this version; merge indexes only with indexes"],
    [["check", "--index-out", "none/i", "."], "none/i: there is no such file; check the path"],
  ] as const)
    assert.deepEqual(transcript(...words), { code: 2, out: "", said: `transcript: ${said}\n` });
  assert.equal(read("a.transcript").toString(), FAULTY);
});

test("a share that cannot be, and what is no report, is misuse", (t) => {
  const { transcript } = folder(t, {
    "a.txt": FAULTY,
    "a.sarif": '{ "runs": [{ "results": [] }] }',
    "b.jsonl": '{ "file": "b", "line": 1 }\n',
  });
  for (const [words, said] of [
    [["check", "--shard", "0/4", "a.txt"], "--shard takes a number and how many there are, such as 3/20, not “0/4”"],
    [["check", "--shard", "5/4", "a.txt"], "--shard takes a number and how many there are, such as 3/20, not “5/4”"],
    [["merge"], "no file given; name what check --format jsonl, json or sarif has printed, an index or a baseline"],
    [["merge", "a.txt"], "a.txt: not a report of check in jsonl, json or sarif"],
    [["merge", "none"], "none: there is no such file; check the path"],
    [["merge", "a.sarif", "b.jsonl"], "the reports are of several formats; merge those of one"],
  ] as const)
    assert.deepEqual(transcript(...words), { code: 2, out: "", said: `transcript: ${said}\n` });
});

test("files that are in no share are in none, whatever else is named", (t) => {
  const { transcript } = folder(t, archive(null));
  const filesIn = (...words: readonly string[]) =>
    new Set(
      transcript("parse", "--json", ...words)
        .out.trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).file),
    );
  const first = filesIn("--shard", "1/3", ".");
  const ofSome = filesIn("--shard", "1/3", "north");
  assert.deepEqual(
    [...ofSome],
    [...first].filter((file) => file.startsWith("north/")),
  );
});
