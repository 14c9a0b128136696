/** `transcript table`: rows that other programs read. */

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folder } from "./run";

const TEXT = 'Q (Harbour News): "Why" now,\tand not in May?\n\nA: Because of the ice.\n\nIt is thick.\n';

test("csv has one head, and a cell that holds what divides cells stands in quotation marks", (t) => {
  const { code, out, said } = folder(t, { "2019-05-03.txt": TEXT, "b,c.txt": TEXT }).transcript(
    "table",
    "2019-05-03.txt",
    "b,c.txt",
  );
  assert.deepEqual([code, said], [0, ""]);
  assert.deepEqual(out.split("\r\n"), [
    "file,date,turn,label,speaker,role,affiliation,question,line,start,seconds,words,text",
    '2019-05-03.txt,2019-05-03,1,Q,Q,question,Harbour News,1,1,,,6,"""Why"" now,\tand not in May?"',
    '2019-05-03.txt,2019-05-03,2,A,A,answer,,1,3,,,7,"Because of the ice.\nIt is thick."',
    '"b,c.txt",,1,Q,Q,question,Harbour News,1,1,,,6,"""Why"" now,\tand not in May?"',
    '"b,c.txt",,2,A,A,answer,,1,3,,,7,"Because of the ice.\nIt is thick."',
    "",
  ]);
});

test("tsv has as many cells in every line, and jsonl an object a row", (t) => {
  const { transcript } = folder(t, { "a.txt": TEXT });
  const lines = transcript("table", "--format", "tsv", "a.txt").out.trimEnd().split("\n");
  assert.deepEqual(
    lines.map((line) => line.split("\t").length),
    [13, 13, 13],
  );
  const [first = "", ...others] = transcript("table", "--format", "jsonl", "a.txt").out.trimEnd().split("\n");
  assert.equal(others.length, 1);
  const { file, speaker, question, start, text } = JSON.parse(first);
  assert.deepEqual([file, speaker, question, start, text], ["a.txt", "Q", 1, null, '"Why" now,\tand not in May?']);
});

test("precise times next to a transcript are those of the rows, and what is wrong with them is told", (t) => {
  const cue = (times: string, words: string) => `00:00:${times.replace("–", " --> 00:00:")}\n${words}\n`;
  const captions = [
    "WEBVTT\n",
    cue("01.250–03.500", "<v Ana Ito>Why is it closed?"),
    cue("04.125–06.000", "<v Bo Lund>The ice."),
  ];
  const { transcript, path } = folder(t, { "talk.vtt": captions.join("\n") });
  assert.equal(transcript("import", "talk.vtt").code, 0);
  const timesIn = (out: string) =>
    out
      .split("\r\n")
      .slice(1, 3)
      .map((row) => row.split(",").slice(9, 11));
  const precise = transcript("table", ".");
  assert.deepEqual(
    [timesIn(precise.out), precise.said],
    [
      [
        ["1.250", "2.250"],
        ["4.125", "1.875"],
      ],
      "",
    ],
  );
  writeFileSync(join(path, "talk.times.json"), "{}");
  const rough = transcript("table", ".");
  assert.deepEqual(
    [rough.code, timesIn(rough.out)],
    [
      0,
      [
        ["1", "3"],
        ["4", ""],
      ],
    ],
  );
  const why = "contains no times that an import wrote; its times are not in the table";
  assert.equal(rough.said, `transcript: talk.times.json: ${why}\n`);
});

test("an unknown format is refused, with the one that was meant", (t) => {
  const { code, said } = folder(t, { "a.txt": TEXT }).transcript("table", "--format", "cvs", "a.txt");
  assert.deepEqual([code, said], [2, "transcript: unknown format cvs; did you mean csv?\n"]);
});
