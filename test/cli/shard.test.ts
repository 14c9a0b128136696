/** The shares of several machines, and their reports as one. */

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
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

test("a share that cannot be, and what is no report, is misuse", (t) => {
  const { transcript } = folder(t, {
    "a.txt": FAULTY,
    "a.sarif": '{ "runs": [{ "results": [] }] }',
    "b.jsonl": '{ "file": "b", "line": 1 }\n',
  });
  for (const [words, said] of [
    [["check", "--shard", "0/4", "a.txt"], "--shard takes a number and how many there are, such as 3/20, not “0/4”"],
    [["check", "--shard", "5/4", "a.txt"], "--shard takes a number and how many there are, such as 3/20, not “5/4”"],
    [["merge"], "no report given; name what check --format jsonl, json or sarif has printed"],
    [["merge", "a.txt"], "a.txt: no report of check in jsonl, json or sarif"],
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
