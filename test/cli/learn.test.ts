/** `transcript learn`: what a person has gone through teaches how the rest of the archive is read. */

import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { UNREAD, WITH_HEADING } from "../support/uncertain";
import { folder } from "./run";

const WEIGHTS = ".transcript-weights.json";
const OTHERS = UNREAD.replaceAll("the last of them", "over there").replaceAll("the first of them", "over here");
const SAID = JSON.stringify({ labels: { speakers: ["the last of them", "the first of them"] } });

const turnsIn = (out: string): number => JSON.parse(out).turns.length;

test("what was confirmed in one transcript is read in the others, and always learnt alike", (t) => {
  const { transcript, read } = folder(t, { "in/a.transcript": UNREAD, "in/b.transcript": OTHERS, "in/.transcript.json": SAID });
  assert.equal(turnsIn(transcript("parse", "--json", "in/b.transcript").out), 0);
  const learnt = transcript("learn", "--corrections", "in");
  assert.deepEqual(learnt, {
    code: 0,
    out: `learnt from 13 labels and 0 other places in 1 transcript: in/${WEIGHTS}\n`,
    said: "",
  });
  assert.equal(turnsIn(transcript("parse", "--json", "in/b.transcript").out), 13);
  assert.match(transcript("parse", "--explain", "in/b.transcript").out, /turn "over here" – labels like it were confirmed/);
  assert.equal(turnsIn(transcript("parse", "--json", "--no-config", "in/b.transcript").out), 0);
  const first = read(`in/${WEIGHTS}`);
  transcript("learn", "--corrections", "in");
  assert.deepEqual(read(`in/${WEIGHTS}`), first);
});

test("a transcript that is named is learnt from as it is read, and the archive is described where it is not", (t) => {
  const { transcript, path, read } = folder(t, { "in/a.transcript": WITH_HEADING });
  const { code, out } = transcript("learn", "in/a.transcript");
  assert.equal(code, 0);
  assert.match(out, /^learnt from 11 labels and \d+ other places? in 1 transcript: /);
  const files = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((name) => name.includes(".transcript"));
  assert.equal(files.filter((name) => name.endsWith(".json")).length, 2);
  const [config = ""] = files.filter((name) => name.endsWith(".transcript.json"));
  assert.match(read(config).toString(), /^\/\/ .*\n\{\}\n$/);
});

test("where nobody said anything there is nothing to learn, and nothing is written", (t) => {
  const { transcript, path } = folder(t, { "a.transcript": UNREAD, ".transcript.json": "{}" });
  const { code, out } = transcript("learn", "--corrections", "a.transcript");
  assert.deepEqual([code, out], [0, `nothing to learn for ${WEIGHTS}: no label is confirmed or refused\n`]);
  assert.deepEqual(readdirSync(path).sort(), [".transcript.json", "a.transcript"]);
});

test("a file that is damaged or of another version does not count, and is told", (t) => {
  const { transcript, path } = folder(t, { "a.transcript": UNREAD, ".transcript.json": SAID });
  for (const [text, word] of [
    ["{", "damaged"],
    ['{ "version": 7 }', "of another version"],
  ] as const) {
    writeFileSync(join(path, WEIGHTS), text);
    const { out, said } = transcript("parse", "--json", "a.transcript");
    assert.equal(turnsIn(out), 13);
    assert.match(said, new RegExp(`^transcript: \\.transcript\\.json:1:1: \\.transcript-weights\\.json is ${word}`));
    // Learning again puts it right.
    const again = transcript("learn", "a.transcript");
    assert.deepEqual([again.code, again.said], [0, ""]);
  }
});

test("learn takes files of an archive only", (t) => {
  const { transcript } = folder(t, { "a.transcript": UNREAD });
  for (const flag of ["--stdin", "--no-config"]) {
    const { code, said } = transcript("learn", flag, ...(flag === "--stdin" ? [] : ["a.transcript"]));
    assert.equal(code, 2);
    assert.match(said, new RegExp(`leave out ${flag}`));
  }
});
