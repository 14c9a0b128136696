/** The formats of `transcript check`, and texts that come on standard input. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv-draft-04";
import formats from "ajv-formats";
import iconv from "iconv-lite";
import { PROJECT_ROOT } from "../support/paths";
import { FAULTY } from "./ferries";
import { CLI, folder } from "./run";

test("--format jsonl is one finding a line", (t) => {
  const { transcript } = folder(t, { "a.txt": FAULTY, "b.txt": FAULTY });
  const { code, out } = transcript("check", "--format", "jsonl", "a.txt", "b.txt");
  assert.equal(code, 1);
  assert.deepEqual(
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line))
      .map(({ file, line, rule }) => `${file}:${line} ${rule}`),
    [
      "a.txt:5 trailing-space",
      "a.txt:9 missing-space-after-sentence",
      "b.txt:5 trailing-space",
      "b.txt:9 missing-space-after-sentence",
    ],
  );
});

test("--format github is one workflow command a finding, with what would end it escaped", (t) => {
  const { transcript } = folder(t, { "a,b:100%.txt": FAULTY });
  const [first = "", second = ""] = transcript("check", "--format", "github", "a,b:100%.txt").out.split("\n");
  assert.match(first, /^::notice file=a%2Cb%3A100%25\.txt,line=5,endLine=5,col=14,endColumn=15,title=trailing-space::\S/);
  assert.match(
    second,
    /^::warning file=a%2Cb%3A100%25\.txt,line=9,endLine=9,col=19,endColumn=27,title=missing-space-after-sentence::\S/,
  );
});

test("--format sarif keeps to the schema, with relative addresses", (t) => {
  const schema = JSON.parse(readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
  const validator = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats(validator);
  const isValid: { (log: unknown): boolean; errors?: unknown } = validator.compile(schema);
  const { path, transcript } = folder(t, {
    "in winter/ä.txt": FAULTY,
    "none.txt": FAULTY.replace("evening. ", "evening.").replace("will.All", "will. All"),
  });
  for (const operand of ["none.txt", "in winter/ä.txt", join(path, "in winter", "ä.txt")]) {
    const log = JSON.parse(transcript("check", "--format", "sarif", operand).out);
    const errors = isValid(log) ? [] : isValid.errors;
    assert.deepEqual(errors, []);
    for (const { ruleId, ruleIndex, locations } of log.runs[0].results) {
      assert.equal(locations[0].physicalLocation.artifactLocation.uri, "in%20winter/%C3%A4.txt");
      assert.equal(log.runs[0].tool.driver.rules[ruleIndex].id, ruleId);
    }
    assert.equal(log.runs[0].results.length, operand === "none.txt" ? 0 : 2);
  }
});

test("--format sarif names files from the top of the repository", (t) => {
  const { path } = folder(t, { ".git/HEAD": "", "in/a.txt": FAULTY });
  const words = [CLI, "check", "--format", "sarif", "a.txt"];
  const { stdout } = spawnSync(process.execPath, words, { cwd: join(path, "in"), encoding: "utf8" });
  const [{ locations }] = JSON.parse(stdout).runs[0].results;
  assert.equal(locations[0].physicalLocation.artifactLocation.uri, "in/a.txt");
});

test("a fingerprint stays when lines are added elsewhere, and tells equal findings apart", (t) => {
  const twice = FAULTY.replace("They will.All", "Yes. \n\nQuestion: Again?\n\nAna Petrova: Yes. \n\nThey will.All");
  const { transcript } = folder(t, {
    "a.txt": twice,
    "b.txt": twice.replace("Good evening.", "Good evening.\n\nWelcome to the harbour."),
  });
  const marks = (name: string) =>
    JSON.parse(transcript("check", "--format", "json", name).out).map(
      ({ rule, fingerprint }: Record<string, unknown>) => `${rule} ${fingerprint}`,
    );
  const [a, b] = [marks("a.txt"), marks("b.txt")];
  assert.equal(new Set(a).size, 4);
  assert.deepEqual(
    a.filter((mark: string) => !b.includes(mark)),
    [a[0]],
  );
});

test("--stdin reads one text under any name, in any encoding", (t) => {
  const { pipe } = folder(t, {});
  const checked = pipe(Buffer.from(FAULTY), "check", "--stdin", "--stdin-filename", "2015.transcript");
  assert.equal(checked.code, 1);
  assert.match(checked.out.toString(), /^2015\.transcript:5:14: [^\n]+\n2015\.transcript:9:19: [^\n]+\n$/);
  assert.equal(JSON.parse(pipe(Buffer.from(FAULTY), "parse", "--json", "--stdin").out.toString()).file, "<stdin>");

  const bytes = (text: string) => iconv.encode(text.replaceAll("\n", "\r\n"), "utf-16le", { addBOM: true });
  const mended = FAULTY.replace("evening. ", "evening.").replace("will.All", "will. All");
  const fixed = pipe(bytes(FAULTY), "fix", "--stdin");
  assert.deepEqual(fixed.out, bytes(mended));
  assert.equal(fixed.said, "transcript: fixed 2 findings in 1 file\n");
  assert.match(pipe(Buffer.from(FAULTY), "fix", "--stdin", "--diff").out.toString(), /^--- a\/<stdin>\n/);
  assert.deepEqual(pipe(Buffer.from([0, 1]), "fix", "--stdin"), {
    code: 2,
    out: Buffer.from("fixed 0 findings in 0 files\n").subarray(0, 0),
    said: "transcript: <stdin>: a binary file, not text; nothing was done with it\ntranscript: fixed 0 findings in 0 files\n",
  });
});

test("rules lists every rule, explain prints its page", (t) => {
  const { transcript } = folder(t, {});
  const rules: readonly { readonly name: string; readonly summary: string }[] = JSON.parse(transcript("rules", "--json").out);
  assert.notEqual(rules.length, 0);
  assert.deepEqual(
    transcript("rules")
      .out.trimEnd()
      .split("\n")
      .map((line) => line.split(" ")[0]),
    rules.map(({ name }) => name),
  );
  const pages = rules.map(({ name }) => readFileSync(join(PROJECT_ROOT, `server/src/rules/${name}.md`), "utf8"));
  assert.equal(transcript("explain", ...rules.map(({ name }) => name)).out, pages.join(""));
});
