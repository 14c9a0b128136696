/** `transcript parse --json` on the five seeds says what there is in them, line for line. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import { speechWords } from "../../server/src/facts/speech";
import { parse } from "../../server/src/syntax/transcript";
import { SEEDS } from "../support/paths";
import { folder } from "./run";

interface Expected {
  readonly title: number | null;
  readonly byline: number | null;
  readonly deliveryNote: number | null;
  readonly date: readonly [line: number, value: string, source: string] | null;
  readonly boilerplate: readonly string[];
  /** Line, label, affiliation, role and last line of each turn. */
  readonly turns: readonly string[];
}

const NAV_AND_UPDATE = ["6–6 nav-separator", "7–7 updated-line"];

/** In the order of the seeds' numbers, 000 to 004. */
const EXPECTED: readonly Expected[] = [
  {
    title: null,
    byline: null,
    deliveryNote: 45,
    date: null,
    boilerplate: ["1–43 account-forms"],
    turns: [
      "55 Question, question, to 55",
      "57 Jens Stoltenberg, answer, to 59",
      "61 Question, question, to 61",
      "63 Jens Stoltenberg, answer, to 65",
      "67 Question, question, to 67",
      "69 Jens Stoltenberg, answer, to 69",
    ],
  },
  { title: 1, byline: 3, deliveryNote: 9, date: [5, "2017-12-04", "dateline"], boilerplate: NAV_AND_UPDATE, turns: [] },
  { title: 1, byline: 3, deliveryNote: 9, date: [5, "2020-02-12", "dateline"], boilerplate: NAV_AND_UPDATE, turns: [] },
  {
    title: 1,
    byline: null,
    deliveryNote: null,
    date: [1, "2019-02-14", "title"],
    boilerplate: ["30–43 subscribe-social"],
    turns: [],
  },
  {
    title: null,
    byline: null,
    deliveryNote: null,
    date: null,
    boilerplate: ["1–43 account-forms"],
    turns: [
      "63 Q (CNN), question, to 63",
      "65 Secretary General, answer, to 65",
      "67 Q (Kurdish media), question, to 67",
      "69 Secretary General, answer, to 75",
      "77 Q (WSJ), question, to 77",
      "79 Secretary General, answer, to 81",
      "83 Q (Reuters), question, to 83",
      "85 Secretary General, answer, to 85",
      "87 Q (unknown), question, to 87",
      "89 Secretary General, answer, to 89",
    ],
  },
];

for (const [i, seed] of SEEDS.entries()) {
  test(`parse --json of ${basename(seed)}`, (t) => {
    const { code, out, said } = folder(t, {}).transcript("parse", "--json", seed);
    assert.deepEqual([code, said, out.endsWith("}\n"), out.trimEnd().includes("\n")], [0, "", true, false]);
    const { file, language, header, date, fileNameDate, boilerplate, turns, exchanges } = JSON.parse(out);
    const found: Expected = {
      title: header.title?.line ?? null,
      byline: header.byline?.line ?? null,
      deliveryNote: header.deliveryNote?.line ?? null,
      date: date && [date.line, date.value, date.source],
      boilerplate: boilerplate.map(({ from, to, family }: Record<string, unknown>) => `${from}–${to} ${family}`),
      turns: turns.map(
        ({ line, label, affiliation, role, toLine }: Record<string, unknown>) =>
          `${line} ${label}${affiliation === null ? "" : ` (${affiliation})`}, ${role}, to ${toLine}`,
      ),
    };
    assert.deepEqual(found, EXPECTED[i]);
    assert.deepEqual([file, language, fileNameDate], [seed, "en", null]);
    assert.deepEqual(
      exchanges,
      found.turns.flatMap((_, turn) => (turn % 2 === 0 ? [{ question: turn, answers: [turn + 1] }] : [])),
    );
  });
}

test("transcript fix cleans the seeds, keeps every spoken word, changes nothing twice, and leaves what a person must supply", (t) => {
  const originals = Object.fromEntries(SEEDS.map((path) => [basename(path), readFileSync(path, "utf8")]));
  const { transcript, read } = folder(t, originals);
  const names = Object.keys(originals);
  assert.equal(transcript("fix", ...names).code, 1, "something is left for a person");
  const fixed = names.map((name) => read(name).toString());
  for (const [i, name] of names.entries()) {
    assert.deepEqual(speechWords(parse(fixed[i] as string)), speechWords(parse(originals[name] as string)), name);
  }
  const left = transcript("check", ...names)
    .out.trimEnd()
    .split("\n");
  assert.deepEqual(
    left.map((line) => line.replace(/:.* \(/, " (")),
    [0, 4].flatMap((seed) => ["title", "date"].map((what) => `${names[seed]} (missing-${what})`)),
  );
  transcript("fix", ...names);
  assert.deepEqual(
    names.map((name) => read(name).toString()),
    fixed,
  );
});

test("all that is printed of the seeds is text", (t) => {
  const files = Object.fromEntries(SEEDS.map((path) => [basename(path), readFileSync(path, "utf8")]));
  const { transcript } = folder(t, files);
  const names = Object.keys(files);
  for (const command of [
    ["outline"],
    ["parse"],
    ["parse", "--explain"],
    ["statistics"],
    ["check"],
    ["check", "--format", "json"],
    ["check", "--format", "sarif"],
    ["fix", "--diff"],
    ["cast"],
  ]) {
    const { out, said } = transcript(...command, ...names);
    assert.ok(out.length > 100, `${command.join(" ")}: ${said}`);
    assert.doesNotMatch(`${out}${said}`, /\[object Object\]|"strings":/, command.join(" "));
  }
  assert.match(transcript("outline", names[0] ?? "").out, /^ {2}\d+: Header\n[\s\S]*^ {2}\d+: Questions$/m);
});
