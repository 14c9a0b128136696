/** The index of an archive's lines, held against counting afresh. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createKeyTable } from "../../server/src/archive/key-table";
import { lineKey, lineKeys } from "../../server/src/archive/line-keys";
import { createRepeatsIndex, type Repeats } from "../../server/src/archive/repeats";
import { createSource, lineSpan, slice } from "../../server/src/text/source";
import { SEEDS } from "../support/paths";
import { type RandomSource, randomSource } from "../support/random";

test("lines that say the same have one key, others have others", () => {
  const same = ["Send new Code", "  send new\tcode ", "SEND NEW CODE\r", "Send\u00a0new  code"];
  assert.equal(new Set(same.map(lineKey)).size, 1);
  const different = [
    "Send new Code",
    "Sendnew Code",
    "Send new Codes",
    "Send new Cod",
    "edoC wen dneS",
    "Send new Code.",
    "0",
    "1",
  ];
  assert.equal(new Set(different.map(lineKey)).size, different.length);
  for (const blank of ["", " ", "\t\u00a0", "\ufeff", "\f"]) assert.equal(lineKey(blank), 0);
});

test("a whole text has the keys of its lines, whatever ends them", () => {
  for (const path of SEEDS) {
    const text = readFileSync(path, "utf8");
    for (const same of [text, text.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r")]) {
      const source = createSource(same);
      const keys = source.lineStarts.map((_, line) => lineKey(slice(source, lineSpan(source, line))));
      assert.deepEqual([...lineKeys(same)], keys);
    }
  }
  assert.deepEqual([...lineKeys("")], [0]);
  assert.deepEqual([...lineKeys("ΣΑΣ\nΣ")], [lineKey("ΣΑΣ"), lineKey("Σ")]);
});

test("a million different lines have a million keys", () => {
  const keys = new Set<number>();
  for (let i = 0; i < 1_000_000; i++) keys.add(lineKey(`Page ${i}`));
  assert.equal(keys.size, 1_000_000);
});

test("the table answers as a map of sets does, through thousands of changes, and leaves nothing behind", () => {
  const random = randomSource(7);
  const table = createKeyTable(100_000);
  const sets = new Map<number, Set<number>>();
  // Keys whose first slots are the same or neighbours, so that they push each other on.
  const key = () => (random.below(3000) % 40) * 2 ** 21 + random.below(200) + 1;
  const check = (one: number) => {
    const files = sets.get(one) ?? new Set();
    assert.equal(table.count(one), files.size);
    assert.deepEqual([...table.files(one, 1000)].sort(), [...files].sort());
    assert.equal(table.files(one, 2).length, Math.min(2, files.size));
  };
  for (let step = 0; step < 20_000; step++) {
    const one = key();
    const file = random.below(6);
    const files = sets.get(one) ?? new Set<number>();
    sets.set(one, files);
    if (random.below(2) === 0 && !files.has(file)) {
      assert.equal(table.add(one, file), true);
      files.add(file);
    } else {
      table.remove(one, file);
      files.delete(file);
    }
    check(one);
    check(key());
  }
  const { bytes } = table.size();
  for (const [one, files] of sets) for (const file of files) table.remove(one, file);
  assert.deepEqual(table.size(), { keys: 0, bytes });
  for (const one of sets.keys()) assert.equal(table.count(one), 0);
});

test("an index that files were put into, changed and taken out of answers as one that is made afresh", () => {
  const random = randomSource(11);
  const index = createRepeatsIndex();
  const texts = new Map<string, string>();
  for (let step = 0; step < 400; step++) {
    const name = `${random.below(12)}.txt`;
    if (random.below(4) === 0) {
      index.remove(name);
      texts.delete(name);
    } else {
      const text = randomLines(random);
      index.put(name, text);
      texts.set(name, text);
    }
    if (step % 20 !== 0) continue;
    const fresh = createRepeatsIndex();
    for (const [one, text] of texts) fresh.put(one, text);
    assert.deepEqual({ ...index.size(), bytes: 0 }, { ...fresh.size(), bytes: 0 });
    for (const one of texts.keys()) assert.deepEqual(comparable(index.of(one)), comparable(fresh.of(one)));
  }
});

const WORDS = ["home", "news", "archive", "contact", "", "", "search", "the boats", "the nets", "the oars"];

function randomLines(random: RandomSource): string {
  return Array.from({ length: random.below(30) }, () => random.pick(WORDS)).join("\n");
}

/** The order of the files tells who came last, and which are named where there are too many. */
function comparable(repeats: Repeats | null): unknown {
  return repeats === null ? null : { others: [...repeats.others].sort(([a], [b]) => a - b) };
}

const FORM = "Sign in\nChoose a name\n\nRemember me\n";

test("a file knows how many others hold its lines, and which hold them in a row", () => {
  const index = createRepeatsIndex();
  index.put("a", `${FORM}The ferries run.`);
  index.put("b", `Tonight\n${FORM}\nThe schools are open.`);
  index.put("c", "remember me\nsign IN");
  const a = index.of("a");
  assert.deepEqual(
    [...lineKeys(FORM)].filter((key) => key !== 0).map((key) => a?.others.get(key)),
    [2, 1, 2],
  );
  assert.equal(a?.others.get(lineKey("The ferries run.")), undefined);
  assert.deepEqual(
    a?.files.map(({ name }) => name),
    ["b"],
  );
  index.put("d", "Nothing of all that.");
  assert.deepEqual(index.of("d"), { others: new Map(), files: [] });
  assert.equal(index.of("not there"), null);
});

test("what is known of a file is the same object until it changes", () => {
  const index = createRepeatsIndex();
  index.put("a", `${FORM}The ferries run.`);
  index.put("b", `${FORM}The schools are open.`);
  const known = index.of("a");
  index.put("b", `${FORM}The schools are open!`);
  index.put("c", "Somebody types here, letter by letter.");
  const after = index.of("a");
  assert.notEqual(after, known, "b is another text now");
  index.put("c", "Somebody types here, letter by letter, still.");
  index.remove("c");
  assert.equal(index.of("a"), after);
  index.put("c", "Sign in");
  assert.notEqual(index.of("a"), after);
});

test("a full index leaves files out, says so, and takes them in when there is room", () => {
  const index = createRepeatsIndex(5);
  assert.equal(index.put("a", "one\ntwo\nthree"), true);
  assert.equal(index.put("b", "one\nfour\nfive\nsix"), false);
  assert.deepEqual(index.size(), { ...index.size(), files: 1, lines: 3, leftOut: 1 });
  assert.equal(index.of("b"), null);
  assert.equal(index.of("a")?.others.size, 0);
  index.remove("a");
  assert.equal(index.put("b", "one\nfour\nfive\nsix"), true);
  assert.deepEqual(index.size(), { ...index.size(), files: 1, lines: 4, leftOut: 0 });
});
