/** Text that recurs across files, as the command line finds it. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import { FORM, record } from "../support/ministry";
import { SEEDS } from "../support/paths";
import { type Folder, folder } from "./run";

/** Each finding of the rule with its place, and the places that it names. */
function findings({ transcript }: Folder, ...words: readonly string[]): readonly string[] {
  const { out } = transcript("check", "--rule", "repeated-text", "--format", "json", ...words);
  const found: readonly {
    readonly file: string;
    readonly line: number;
    readonly endLine: number;
    readonly related: readonly { readonly file: string; readonly line: number; readonly endLine: number }[];
  }[] = JSON.parse(out);
  return found.map(({ file, line, endLine, related }) => {
    const places = related.map((place) => `${place.file}:${place.line}-${place.endLine}`);
    return `${file}:${line}-${endLine} as ${places.join(", ")}`;
  });
}

test("both seeds with the account form have it where the archive has turned off what the catalogue knows of it", (t) => {
  const config = '{ "include": ["*.txt"], "boilerplate": { "families": { "account-forms": "off" } } }';
  const seeds = Object.fromEntries(SEEDS.map((path) => [basename(path), readFileSync(path)]));
  const archive = folder(t, { ".transcript.json": config, ...seeds });
  const forms = [
    "eu-defence-ministers-doorstep.txt:1-43 as north-atlantic-council-press-conference.txt:1-43",
    "north-atlantic-council-press-conference.txt:1-43 as eu-defence-ministers-doorstep.txt:1-43",
  ];
  assert.deepEqual(findings(archive, "."), forms);
  const others = archive.transcript("check", "--format", "jsonl", ".").out;
  const onForms = others
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))
    .filter(
      ({ file, line, rule }) => /^(?:eu|north)/.test(file) && line <= 43 && /boilerplate|repeated-text|furniture/.test(rule),
    );
  assert.deepEqual(
    onForms.map(({ rule }) => rule),
    ["repeated-text", "repeated-text"],
  );
  // The catalogue's own finding is the better one: its fix is safe.
  assert.deepEqual(findings(archive, "--no-config", "*.txt"), []);
});

test("in an archive a file has the same findings, whether it is named alone or with others", (t) => {
  const archive = folder(t, {
    ".transcript.json": "{}",
    "a.transcript": FORM + record("ferries"),
    "b.transcript": FORM + record("schools"),
  });
  assert.deepEqual(findings(archive, "a.transcript"), ["a.transcript:1-11 as b.transcript:1-11"]);
  assert.deepEqual(findings(archive, "."), ["a.transcript:1-11 as b.transcript:1-11", "b.transcript:1-11 as a.transcript:1-11"]);
});

test("outside of any archive the named files are what a file is held against", (t) => {
  const files = folder(t, { "a.txt": FORM + record("ferries"), "b.txt": FORM + record("schools"), "c.txt": record("piers") });
  assert.deepEqual(findings(files, "a.txt"), []);
  assert.deepEqual(findings(files, "a.txt", "c.txt"), []);
  assert.deepEqual(findings(files, "a.txt", "b.txt"), ["a.txt:1-11 as b.txt:1-11", "b.txt:1-11 as a.txt:1-11"]);
});

test("another archive's files are no witnesses, and a rule that is off is not looked for", (t) => {
  const files = folder(t, {
    "one/.transcript.json": "{}",
    "one/a.transcript": FORM + record("ferries"),
    "two/.transcript.json": "{}",
    "two/b.transcript": FORM + record("schools"),
    "off/.transcript.json": '{ "rules": { "repeated-text": "off" } }',
    "off/c.transcript": FORM + record("piers"),
    "off/d.transcript": FORM + record("lamps"),
  });
  assert.deepEqual(findings(files, "one", "two"), []);
  assert.equal(files.transcript("check", "off").out.includes("repeated-text"), false);
});

test("fix leaves the block to a person and mends what else there is", (t) => {
  const files = folder(t, {
    "a.txt": FORM + record("ferries").replace("half of it.", "half of it.  "),
    "b.txt": FORM + record("schools"),
  });
  const { code, said } = files.transcript("fix", "--rule", "repeated-text,trailing-space", "a.txt", "b.txt");
  assert.equal(code, 1);
  assert.match(said, /2 findings need manual review/);
  assert.equal(files.read("a.txt").toString(), FORM + record("ferries"));
});

test("what was ignored is not called gone by a call that looks at one text alone", (t) => {
  const archive = folder(t, {
    ".transcript.json": '{ "baseline": "baseline.json" }',
    "a.transcript": FORM + record("ferries"),
    "b.transcript": FORM + record("schools"),
  });
  assert.equal(archive.transcript("check", "--update-baseline", ".").code, 0);
  assert.equal(archive.transcript("check", ".").code, 0);
  const { said, code } = archive.transcript("check", "a.transcript");
  assert.deepEqual([code, said.includes("no more")], [0, false]);
  const piped = archive.pipe(Buffer.from(FORM + record("ferries")), "check", "--stdin", "--stdin-filename", "a.transcript");
  assert.deepEqual([piped.code, piped.said.includes("no more")], [0, false]);
});

test("more than a thousand files, in as many threads as there are, find each other", (t) => {
  const names = Array.from({ length: 1040 }, (_, i) => `${String(i).padStart(4, "0")}.transcript`);
  const files = folder(t, Object.fromEntries(names.map((name) => [name, FORM + record(`ferry ${name}`)])));
  const found = findings(files, ".");
  assert.equal(found.length, names.length);
  assert.ok(found.every((finding) => /:1-11 as (?:\d+\.transcript:1-11(?:, )?){5}$/.test(finding)));
});
