/** The functions of the npm package: they say what the command line says, and are what their schema and types say. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";
import Ajv from "ajv";
import { exportTo, fix, importFrom, lint, PARSED_VERSION, parse, timesFrom } from "../../server/src/api/api";
import { EXPORT_FORMATS } from "../../server/src/formats/export-formats";
import { folder } from "../cli/run";
import { TIMED } from "../formats/documents";
import { PROJECT_ROOT, SEEDS } from "../support/paths";

/** No seed is younger, so that all of this clock's days find the same. */
const TODAY = "2025-01-01";

test("parse gives what transcript parse prints, and both are what the schema says", (t) => {
  const schema = JSON.parse(readFileSync(join(PROJECT_ROOT, "server/src/api/parsed-transcript.schema.json"), "utf8"));
  assert.ok(schema.$id.endsWith(`:${PARSED_VERSION}`));
  const isValid = new Ajv({ strict: false }).compile(schema);
  const { transcript } = folder(t, {});
  const printed = transcript("parse", "--json", ...SEEDS)
    .out.trim()
    .split("\n");
  assert.equal(printed.length, SEEDS.length);
  for (const [i, seed] of SEEDS.entries()) {
    const parsed = parse(readFileSync(seed, "utf8"), { fileName: seed });
    assert.deepEqual(parsed, JSON.parse(printed[i] ?? ""));
    assert.ok(isValid(parsed), JSON.stringify(isValid.errors));
  }
  assert.ok(isValid(parse("")), JSON.stringify(isValid.errors));
  assert.ok(!isValid({ ...parse(""), turns: [{}] }));
});

test("lint finds what transcript check finds, and its edits are those of the fixes", (t) => {
  const { transcript } = folder(t, {});
  for (const seed of SEEDS) {
    const text = readFileSync(seed, "utf8");
    const found = lint(text, { fileName: seed, today: TODAY });
    const printed = JSON.parse(transcript("check", "--format", "json", seed).out);
    const shared = ({ rule, severity, message, line, column, endLine, endColumn, fingerprint }: (typeof found)[number]) => ({
      rule,
      severity,
      message,
      line,
      column,
      endLine,
      endColumn,
      fingerprint,
    });
    assert.deepEqual(found.map(shared), printed.map(shared));
    for (const { start, end, fixes } of found) {
      assert.ok(0 <= start && start <= end && end <= text.length);
      for (const { edits } of fixes) for (const edit of edits) assert.ok(edit.start <= edit.end && edit.end <= text.length);
    }
  }
});

test("fix writes what transcript fix writes", (t) => {
  const { pipe } = folder(t, {});
  for (const seed of SEEDS) {
    const { text, applied, left } = fix(readFileSync(seed, "utf8"), { fileName: seed, today: TODAY });
    const { out, said } = pipe(readFileSync(seed), "fix", "--stdin", "--stdin-filename", seed);
    assert.equal(text, out.toString());
    assert.match(said, new RegExp(`fixed ${applied} finding`));
    assert.deepEqual(left, lint(text, { fileName: seed, today: TODAY }));
  }
});

test("exportTo writes what transcript export writes, in every format", (t) => {
  const { pipe } = folder(t, {});
  for (const { name } of EXPORT_FORMATS) {
    const { content, doubts } = exportTo(TIMED, name, { fileName: "talk/2021-03-12.txt" });
    const { out } = pipe(Buffer.from(TIMED), "export", "--to", name, "--stdin", "--stdin-filename", "talk/2021-03-12.txt");
    assert.deepEqual(Buffer.from(content), out, name);
    assert.deepEqual(doubts, []);
  }
  assert.throws(() => exportTo("Good morning.\n", "vtt"), { message: /^has no times of the recording/ });
  assert.throws(() => exportTo(TIMED, "docx", { template: new Uint8Array(9) }), { message: /^is not a Word document/ });
});

test("importFrom makes what transcript import makes, of text and of bytes", (t) => {
  const { pipe } = folder(t, {});
  const document = exportTo(TIMED, "docx").content;
  for (const [name, content] of [
    ["talk/a.vtt", exportTo(TIMED, "vtt").content],
    ["talk/a.docx", document],
  ] as const) {
    const { out } = pipe(Buffer.from(content), "import", "--stdin", "--stdin-filename", name);
    assert.equal(importFrom(name, content), out.toString());
  }
  assert.throws(() => importFrom("talk/a.docx", document.slice(0, 99)), { message: /^a\.docx is a damaged ZIP archive/ });
  assert.throws(() => importFrom("talk/a.docx", "Good morning."), { message: "a.docx is no text; give its bytes" });
  assert.throws(() => importFrom("talk/a.vtt", document), { message: "a.vtt is text; decode it first" });
});

test("timesFrom gives what transcript import keeps next to a transcript, and exportTo takes it", (t) => {
  const captions =
    "WEBVTT\n\n00:00:01.250 --> 00:00:02.750\n<v Ana Ito>The ice is thick.\n\n00:00:02.750 --> 00:00:04.500\n<v Bo Lund>Why did nobody say so?\n";
  const { transcript, read } = folder(t, { "talk.vtt": captions });
  assert.equal(transcript("import", "talk.vtt").code, 0);
  const times = timesFrom("sub/talk.vtt", captions);
  assert.ok(times !== null);
  assert.equal(times, read("talk.times.json").toString());
  const text = importFrom("talk.vtt", captions);
  assert.equal(exportTo(text, "vtt", { times }).content, captions);
  assert.equal(exportTo(text, "html", { times }).content, exportTo(text, "html").content);
  assert.equal(timesFrom("talk.html", "<p>The ice is thick.</p>"), null);
  assert.throws(() => timesFrom("talk.vtt", "Good morning.\n"), { message: /^talk\.vtt has no captions in it/ });
  assert.throws(() => exportTo(text, "vtt", { times: "{}" }), { message: "times: contains no times that an import wrote" });
  assert.throws(() => exportTo(TIMED, "vtt", { times }), { message: /^times: has few words in common/ });
});

test("a config counts as the file of an archive does, and what is wrong in it is said with its place", () => {
  const text = "MINISTER: Good morning. \n\nQ: Why? \n";
  const rules = (options: Parameters<typeof lint>[1]) => lint(text, options).map(({ rule }) => rule);
  assert.ok(rules({}).includes("trailing-space"));
  assert.ok(!rules({ config: '{ "rules": { "trailing-space": "off" } }' }).includes("trailing-space"));
  const only = '{ "overrides": [{ "include": ["old/**"], "rules": { "trailing-space": "off" } }] }';
  assert.ok(rules({ config: only, fileName: "new/a.txt" }).includes("trailing-space"));
  assert.ok(!rules({ config: only, fileName: "old/a.txt" }).includes("trailing-space"));
  const [first] = lint(text, { fileName: "a.txt" });
  const ignores = JSON.stringify({ ignores: [{ file: "a.txt", rule: first?.rule, fingerprint: first?.fingerprint }] });
  assert.deepEqual(lint(text, { fileName: "a.txt", config: ignores }), lint(text, { fileName: "a.txt" }).slice(1));
  for (const call of [parse, lint, fix])
    assert.throws(() => call(text, { config: '{\n  "rulez": {} }' }), {
      name: "SyntaxError",
      message: /^\.transcript\.json:2:3: ./,
    });
});

test("a date in the future is one only on a day that is told", () => {
  const text = "Press conference\n14 February 2019\n\nMINISTER: Good morning.\n\nQ: Why?\n";
  const isFuture = (today?: string) =>
    lint(text, today === undefined ? {} : { today }).some(({ rule }) => rule === "future-date");
  assert.deepEqual([isFuture(), isFuture("2019-02-01"), isFuture("2019-02-14")], [false, true, false]);
});

test("the bundle runs where there is nothing but the language", () => {
  const module = { exports: {} as { readonly parse?: typeof parse } };
  runInContext(readFileSync(join(PROJECT_ROOT, "dist/api.js"), "utf8"), createContext({ module }));
  const text = readFileSync(SEEDS[0] ?? "", "utf8");
  // Objects of another realm have other prototypes.
  assert.deepEqual(JSON.parse(JSON.stringify(module.exports.parse?.(text))), parse(text));
  assert.doesNotMatch(readFileSync(join(PROJECT_ROOT, "dist/api.mjs"), "utf8"), /^import\b|\brequire\(|\bimport\(/m);
});
