/** `transcript cast`: what it prints, and what it writes. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { folder } from "./run";

const turns = (label: string) =>
  Array.from({ length: 10 }, (_, i) => `Question: Will ferry ${i} run?\n\n${label}: It will, after the ice.\n`).join("\n");

const RECORD = `Ferries in winter
by Secretary General Ana Petrova
3 March 2015

${turns("Secretary General")}`;

const OTHER = `Ferries in summer\n9 May 2016\n\n${turns("Bo Lund")}`;

test("the cast is printed as it can be pasted, with what speaks for it", (t) => {
  const { transcript } = folder(t, { "in/a.transcript": RECORD, "in/b.transcript": OTHER });
  assert.deepEqual(transcript("cast", "in"), {
    code: 0,
    out: `// 2 speakers of 2 files, proposed for in/.transcript.json: read them before you keep them.
"cast": [
  // 10 turns in 1 file; “Secretary General” by the header of a.transcript
  { "name": "Ana Petrova", "role": "answer", "aliases": ["Secretary General"] },
  // 10 turns in 1 file
  { "name": "Bo Lund", "role": "answer" },
]
`,
    said: "",
  });
  assert.deepEqual(JSON.parse(transcript("cast", "--json", "in").out)[1], {
    archive: "in",
    name: "Bo Lund",
    role: "answer",
    turns: 10,
    files: 1,
    evidence: [],
  });
});

test("--write adds who is missing, and nothing the second time", (t) => {
  const config = '{\n  // Ours.\n  "cast": [\n    { "name": "Bo Lund" } // of the harbour\n  ]\n}\n';
  const { transcript, read } = folder(t, {
    "in/a.transcript": RECORD,
    "in/b.transcript": OTHER,
    "own/.transcript.json": config,
    "own/a.transcript": RECORD,
    "own/b.transcript": OTHER,
  });
  const out = "added 1 speaker to the cast of own/.transcript.json\nadded 0 speakers to the cast of own/.transcript.json\n";
  assert.equal(transcript("cast", "--write", "own").out + transcript("cast", "--write", "own").out, out);
  assert.equal(
    read("own/.transcript.json").toString(),
    config
      .replace(
        "// of the harbour\n",
        '// of the harbour\n    { "name": "Ana Petrova", "role": "answer", "aliases": ["Secretary General"] }\n',
      )
      .replace('"Bo Lund" }', '"Bo Lund" },'),
  );
  assert.equal(transcript("cast", "--write", "in").out, "added 2 speakers to the cast of in/.transcript.json\n");
  assert.deepEqual(transcript("check", "--rule", "final-newline", "in"), {
    code: 0,
    out: "",
    said: "transcript: 0 findings in 2 files\n",
  });
});

test("--write leaves a file alone that has no place for a cast, and says so", (t) => {
  const { transcript, read } = folder(t, {
    "broken/.transcript.json": '{ "cast": ',
    "broken/a.transcript": RECORD,
    "other/.transcript.json": '{ "cast": "Ana" }',
    "other/a.transcript": RECORD,
    "whole/.transcript.json": "{}",
    "whole/a.transcript": RECORD,
  });
  const { code, out, said } = transcript("cast", "--write", ".");
  assert.deepEqual([code, out], [2, "added 1 speaker to the cast of whole/.transcript.json\n"]);
  const told = said.split("\n").filter((line) => /\.json: /.test(line));
  assert.deepEqual(
    told,
    ["broken", "other"].map(
      (name) => `transcript: ${name}/.transcript.json: cannot be changed, nothing was written; fix its errors first`,
    ),
  );
  assert.equal(read("broken/.transcript.json").toString(), '{ "cast": ');
  assert.equal(read("other/.transcript.json").toString(), '{ "cast": "Ana" }');
  assert.equal(transcript("cast", "--write", "--json", ".").code, 2);
});
