/** `transcript check --cache`: what is kept from one call to the next, and that it is dropped when it must be. */

import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { LESSON_NAME } from "../../server/src/archive/label-lesson";
import { FORM, record } from "../support/ministry";
import { CLEAN, FAULTY } from "./ferries";
import { folder } from "./run";

const CACHED = ["check", "--cache", "kept", "--format", "jsonl"] as const;

/** A folder that was checked once. In what the cache kept each message begins with a mark, so that one sees which findings come from there. */
function checked(t: TestContext, files: Readonly<Record<string, string>>, operands: readonly string[] = ["."]) {
  const { path, transcript } = folder(t, files);
  const cache = join(path, "kept");
  const edit = (change: (text: string) => string) => writeFileSync(cache, change(readFileSync(cache, "utf8")));
  const run = () => transcript(...CACHED, ...operands);
  const first = run();
  edit((text) => text.replaceAll('"message":"', '"message":"KEPT '));
  return {
    path,
    transcript,
    first,
    edit,
    write: (name: string, text: string) => writeFileSync(join(path, name), text),
    /** The next call's outcome, and the files whose findings it took from the cache. */
    next(...words: readonly string[]) {
      const { code, out, said } = words.length === 0 ? run() : transcript(...CACHED, ...words, ...operands);
      const found = out
        .split("\n")
        .flatMap((line): { file: string; message: string; rule: string }[] => (line === "" ? [] : [JSON.parse(line)]));
      const kept = new Set(found.filter(({ message }) => message.startsWith("KEPT ")).map(({ file }) => file));
      return { code, said, out: out.replaceAll("KEPT ", ""), kept: [...kept], rules: found.map(({ rule }) => rule) };
    },
  };
}

const ALL = ["a.transcript", "b.transcript", "c.transcript"];
/** They share a line with each other, as all records do, but none in a row. */
const THREE = Object.fromEntries(
  ALL.map((name) => [
    name,
    `A talk on ${name}\n3 March 2015\n\nGood evening.\n\nQuestion: Is ${name} late? \n\nMinister: No ${name}.None.\n`,
  ]),
);

for (const format of ["text", "json", "jsonl", "sarif", "github"])
  test(`what was kept is told as if the files were checked again (${format})`, (t) => {
    const files = { "a.transcript": FORM + record("ferry"), "b.transcript": FORM + record("bridge"), "c.transcript": FAULTY };
    const { transcript } = folder(t, files);
    const plain = transcript("check", "--format", format, ".");
    assert.ok(plain.out.includes("repeated-text"));
    for (let call = 1; call <= 2; call++)
      assert.deepEqual(transcript("check", "--cache", "kept", "--format", format, "."), plain, `call ${call}`);
  });

test("only files that changed are checked again, in their order among the others", (t) => {
  const { first, next, write } = checked(t, THREE);
  const second = next();
  assert.deepEqual([second.kept, second.out, second.said], [ALL, first.out, first.said]);
  write("b.transcript", `${THREE["b.transcript"]}\nQuestion: And the other one? \n\nGood evening.\n`);
  const third = next();
  assert.deepEqual(third.kept, ["a.transcript", "c.transcript"]);
  assert.deepEqual(
    [
      ...new Set(
        third.out
          .trimEnd()
          .split("\n")
          .map((line): string => JSON.parse(line).file),
      ),
    ],
    ALL,
    "findings come in the order of the files",
  );
  assert.match(third.said, /4 findings in 3 files/);
});

test("what is kept of files that a call does not name stays, as long as they are there", (t) => {
  const { path, transcript, next } = checked(t, { ...THREE, ".transcript.json": "{}" });
  rmSync(join(path, "c.transcript"));
  transcript(...CACHED, "a.transcript");
  assert.deepEqual(next().kept, ["a.transcript", "b.transcript"]);
  assert.ok(!readFileSync(join(path, "kept"), "utf8").includes("c.transcript"));
});

const changes: Readonly<Record<string, (of: ReturnType<typeof checked>) => readonly string[]>> = {
  "another rule is asked for": () => ["--rule", "trailing-space"],
  "no archive is to count": () => ["--no-config"],
  "the archive turns a rule off": ({ write }) => {
    write(".transcript.json", '{ "rules": { "trailing-space": "off" } }');
    return [];
  },
  "another archive begins nearer to the files": ({ write }) => {
    write(".transcript.json", '{ "language": "de" }');
    return [];
  },
  "labels were learnt": ({ write }) => {
    write(LESSON_NAME, '{ "version": 1, "bias": 0.1, "signs": {}, "templates": {} }');
    return [];
  },
  "the cache is another program's": ({ edit }) => {
    edit((text) => text.replace(/^\{"transcriptCache":"..../, '{"transcriptCache":"0000'));
    return [];
  },
  "the day of the cache is still to come": ({ edit }) => {
    edit((text) => text.replace(/"day":"\d{4}/g, '"day":"9999'));
    return [];
  },
  "an outcome in it is none": ({ edit }) => {
    edit((text) => text.replaceAll('"severity":"information"', '"severity":"none"'));
    return [];
  },
  "its lines are damaged": ({ edit }) => {
    edit((text) => text.replaceAll('{"name":', '{"name" '));
    return [];
  },
};
for (const [what, change] of Object.entries(changes))
  test(`nothing is taken from the cache where ${what}`, (t) => {
    const of = checked(t, { ...THREE, ".transcript.json": "{}" });
    assert.deepEqual(of.next().kept, ALL);
    const words = change(of);
    const { kept, out } = of.next(...words);
    assert.deepEqual(kept, []);
    assert.equal(out, of.transcript("check", "--format", "jsonl", ...words, ".").out);
  });

test("a finding that enters the baseline is silent for its own file only", (t) => {
  const { transcript, next } = checked(t, { ...THREE, ".transcript.json": '{ "baseline": "known.json" }' });
  transcript("check", "--update-baseline", "b.transcript");
  const { kept, out } = next();
  assert.deepEqual([kept, out.includes("b.transcript")], [["a.transcript", "c.transcript"], false]);
});

test("a file whose lines came to stand in another one, too, is checked again", (t) => {
  const { next, write } = checked(t, {
    "a.transcript": FORM + record("ferry"),
    "b.transcript": FAULTY,
    "c.transcript": "Hello.\n",
  });
  assert.deepEqual(next().kept, ["b.transcript", "c.transcript"]);
  write("c.transcript", FORM + record("bridge"));
  const { kept, rules } = next();
  assert.deepEqual([kept, rules.filter((rule) => rule === "repeated-text").length], [["b.transcript"], 2]);
});

test("what lies in the future is looked at again on another day, even if it is ignored; what is past is not", (t) => {
  const future = FAULTY.replace("2015", "2099");
  const { first, edit, next } = checked(t, { "a.transcript": future, "b.transcript": FAULTY });
  assert.match(first.out, /future-date/);
  edit((text) => text.replace(/"day":"\d{4}/g, '"day":"2020'));
  assert.deepEqual(next().kept, ["b.transcript"]);
});

test("a cache of many files is used by several threads alike", (t) => {
  const files = Object.fromEntries(
    Array.from({ length: 1100 }, (_, i) => [`${i}.transcript`, i % 50 === 0 ? FAULTY : "Hello.\n"]),
  );
  const { transcript } = folder(t, files);
  const run = () => transcript("check", "--rule", "trailing-space", "--cache", "kept", ".");
  const first = run();
  assert.match(first.said, /22 findings in 1100 files/);
  assert.deepEqual(run(), first);
});

test("a cache is of files that are checked, and takes the place of nothing else", (t) => {
  const { transcript, pipe, path } = folder(t, { "a.transcript": CLEAN, notes: "Mine.\n", empty: "" });
  const said = (...words: readonly string[]) => {
    const { code, out, said } = transcript("check", ...words);
    assert.deepEqual([code, out], [2, ""]);
    return said;
  };
  assert.equal(
    said("--cache", "notes", "a.transcript"),
    "transcript: --cache notes: exists and is not a cache; choose another file, or delete it\n",
  );
  assert.match(said("--cache", "empty", "a.transcript"), /not a cache/);
  assert.equal(said("--cache", ".", "a.transcript"), "transcript: --cache .: a folder, not a file; check the path\n");
  assert.equal(
    said("--cache", "kept", "--index-out", "i", "a.transcript"),
    "transcript: --index-out checks nothing; leave out --cache\n",
  );
  assert.equal(
    pipe(Buffer.from(CLEAN), "check", "--cache", "kept", "--stdin").said,
    "transcript: --cache is of files; leave out --stdin\n",
  );
  assert.equal(readFileSync(join(path, "notes"), "utf8"), "Mine.\n");
  assert.ok(!existsSync(join(path, "kept")));
});

test("where the cache cannot be written, the findings are told all the same, and that it was not", (t) => {
  const { transcript } = folder(t, { "a.transcript": FAULTY });
  const plain = transcript("check", "a.transcript");
  const { code, out, said } = transcript("check", "--cache", "nowhere/kept", "a.transcript");
  assert.deepEqual([code, out], [2, plain.out]);
  assert.match(said, /nowhere\/kept: there is no such file; check the path\n$/);
});
