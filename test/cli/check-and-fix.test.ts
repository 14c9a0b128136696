/** `transcript check` and `transcript fix` on files: what is printed, what is written, and that nothing else changes. */

import assert from "node:assert/strict";
import { chmodSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import iconv from "iconv-lite";
import { folder } from "./run";

const CLEAN = `Ferries in winter
by the Minister of Transport Zoë Petrova
3 March 2015

Good evening. The café at the harbour is open – at last.

Question (Harbour News): Will the ferries run?

Zoë Petrova: They will.
`;

/** The clean text with a space too many on line 5 and one too few on line 9. */
const FAULTY = CLEAN.replace("at last.", "at last. ").replace("They will.", "They will.All of them.");
const MENDED = CLEAN.replace("They will.", "They will. All of them.");

test("a clean file prints nothing and ends with 0", (t) => {
  const { transcript } = folder(t, { "clean.txt": CLEAN });
  assert.deepEqual(transcript("check", "clean.txt"), { code: 0, out: "", said: "transcript: 0 findings in 1 file\n" });
  assert.deepEqual(transcript("fix", "clean.txt"), { code: 0, out: "fixed 0 findings in 0 files\n", said: "" });
  assert.deepEqual(transcript("check", "--format", "json", "clean.txt").out, "[]\n");
});

test("a finding is one line that begins with its place, and the code is 1", (t) => {
  const { transcript } = folder(t, { "faulty.txt": FAULTY, "clean.txt": CLEAN });
  const { code, out, said } = transcript("check", "faulty.txt", "clean.txt");
  assert.equal(code, 1);
  assert.match(
    out,
    /^faulty\.txt:5:57: information .+ \(trailing-space\)\nfaulty\.txt:9:19: warning .+ \(missing-space-after-sentence\)\n$/,
  );
  assert.equal(said, "transcript: 2 findings in 2 files, 2 fixable with transcript fix\n");
});

test("--format json is one array of plain findings", (t) => {
  const { transcript } = folder(t, { "faulty.txt": FAULTY, "again.txt": FAULTY });
  const { code, out } = transcript("check", "--format=json", "faulty.txt", "again.txt");
  assert.equal(code, 1);
  const findings = JSON.parse(out);
  assert.deepEqual(
    findings.map(({ file, line, column, endLine, endColumn, rule }: Record<string, unknown>) => [
      file,
      line,
      column,
      endLine,
      endColumn,
      rule,
    ]),
    [
      ["faulty.txt", 5, 57, 5, 58, "trailing-space"],
      ["faulty.txt", 9, 19, 9, 27, "missing-space-after-sentence"],
      ["again.txt", 5, 57, 5, 58, "trailing-space"],
      ["again.txt", 9, 19, 9, 27, "missing-space-after-sentence"],
    ],
  );
  assert.deepEqual(Object.keys(findings[0]), [
    "file",
    "line",
    "column",
    "endLine",
    "endColumn",
    "severity",
    "rule",
    "message",
    "related",
    "fixes",
    "fingerprint",
  ]);
});

test("--rule narrows the rules, --max-warnings lets some findings pass", (t) => {
  const { transcript, read } = folder(t, { "faulty.txt": FAULTY });
  assert.match(
    transcript("check", "--rule", "trailing-space", "faulty.txt").out,
    /^\S+ information [^\n]+ \(trailing-space\)\n$/,
  );
  assert.equal(transcript("check", "--rule", "final-newline, trailing-space", "--rule=final-newline", "faulty.txt").code, 1);
  assert.equal(transcript("check", "--max-warnings", "1", "faulty.txt").code, 1);
  assert.equal(transcript("check", "--max-warnings", "2", "faulty.txt").code, 0);
  assert.equal(transcript("fix", "--rule", "trailing-space", "faulty.txt").out, "fixed 1 finding in 1 file\n");
  assert.equal(read("faulty.txt").toString(), FAULTY.replace("at last. ", "at last."));
});

test("fix mends, says so, and changes nothing the second time", (t) => {
  const { transcript, read, path } = folder(t, { "faulty.txt": FAULTY, "clean.txt": CLEAN });
  assert.deepEqual(transcript("fix", "faulty.txt", "clean.txt"), { code: 0, out: "fixed 2 findings in 1 file\n", said: "" });
  assert.equal(read("faulty.txt").toString(), MENDED);
  const written = statSync(join(path, "faulty.txt")).mtimeMs;
  assert.deepEqual(transcript("fix", "faulty.txt", "clean.txt"), { code: 0, out: "fixed 0 findings in 0 files\n", said: "" });
  assert.equal(statSync(join(path, "faulty.txt")).mtimeMs, written);
  assert.equal(transcript("check", "faulty.txt").code, 0);
  assert.deepEqual(readdirSync(path).sort(), ["clean.txt", "faulty.txt"]);
});

test("fix --diff prints a unified diff and writes nothing", (t) => {
  const { transcript, read } = folder(t, { "faulty.txt": FAULTY });
  const { code, out, said } = transcript("fix", "--diff", "faulty.txt");
  assert.equal(code, 1);
  assert.equal(said, "transcript: would fix 2 findings in 1 file; nothing was written\n");
  assert.equal(
    out,
    `--- a/faulty.txt
+++ b/faulty.txt
@@ -2,8 +2,8 @@
 by the Minister of Transport Zoë Petrova
 3 March 2015
${" "}
-Good evening. The café at the harbour is open – at last.${" "}
+Good evening. The café at the harbour is open – at last.
${" "}
 Question (Harbour News): Will the ferries run?
${" "}
-Zoë Petrova: They will.All of them.
+Zoë Petrova: They will. All of them.
`,
  );
  assert.equal(read("faulty.txt").toString(), FAULTY);
});

const ENCODINGS = ["utf-8", "utf-8+mark", "utf-16le", "utf-16le+mark", "utf-16be", "utf-16be+mark", "windows-1252"];
const LINE_ENDS = { LF: "\n", CRLF: "\r\n", CR: "\r" };

test("fix keeps every byte but the fixed ones, in every encoding and with every line end", (t) => {
  const layouts = ENCODINGS.flatMap((name) =>
    Object.entries(LINE_ENDS).map(([ends, terminator]) => ({ name, ends, terminator })),
  );
  const files = (text: string) =>
    layouts.map(({ name, ends, terminator }): readonly [string, Buffer] => {
      const [encoding = "", mark] = name.split("+");
      const bytes = iconv.encode(text.replaceAll("\n", terminator), encoding, { addBOM: mark !== undefined });
      return [`${name}-${ends}.txt`, bytes];
    });
  const { transcript, read } = folder(t, Object.fromEntries(files(FAULTY)));
  const sum = `fixed ${2 * layouts.length} findings in ${layouts.length} files\n`;
  assert.deepEqual(transcript("fix", "*.txt"), { code: 0, out: sum, said: "" });
  for (const [name, bytes] of files(MENDED)) assert.deepEqual(read(name), bytes, name);
});

test("fix keeps the file's mode and writes through a symbolic link", (t) => {
  const { transcript, read, path } = folder(t, { "faulty.txt": FAULTY });
  chmodSync(join(path, "faulty.txt"), 0o640);
  symlinkSync("faulty.txt", join(path, "link.txt"));
  assert.equal(transcript("fix", "link.txt").code, 0);
  assert.equal(read("faulty.txt").toString(), MENDED);
  assert.equal(statSync(join(path, "faulty.txt")).mode & 0o777, 0o640);
});

test("a file with broken bytes is checked but never written", (t) => {
  const broken = Buffer.concat([Buffer.from(FAULTY), Buffer.from([0xc3]), Buffer.from("\n")]);
  const { transcript, read, pipe } = folder(t, { "broken.txt": broken });
  const found = transcript("check", "broken.txt");
  assert.equal(found.code, 1);
  assert.match(found.out, /^broken\.txt:1:1: error [^\n]+ \(wrong-encoding\)\n$/);
  const refused = (name: string) =>
    `transcript: ${name}: contains bytes that are not valid utf-8, nothing was written; save it as UTF-8, then run again\n`;
  for (const words of [["fix"], ["fix", "--diff"], ["fix", "--rule", "trailing-space"]]) {
    const { code, said } = transcript(...words, "broken.txt");
    assert.deepEqual([code, said.startsWith(refused("broken.txt"))], [2, true]);
  }
  const { code, out, said } = pipe(broken, "fix", "--stdin");
  assert.deepEqual([code, out.length, said.startsWith(refused("<stdin>"))], [2, 0, true]);
  assert.deepEqual(read("broken.txt"), broken);
});

test("a text in an encoding of escapes is no clutter to clean up", (t) => {
  const japanese = Buffer.from("Q: \u001b$B$3$s$K$A$O\u001b(B \n\nA: Yes. \n", "latin1");
  const { transcript, read, pipe } = folder(t, { "a.txt": japanese });
  const said = "a text in ISO-2022-JP, which is not supported; save it as UTF-8 first\n";
  for (const command of ["check", "fix"]) {
    const ended = transcript(command, "a.txt");
    assert.equal(ended.code, 2);
    assert.ok(ended.said.startsWith(`transcript: a.txt: ${said}`));
  }
  assert.deepEqual(pipe(japanese, "fix", "--stdin").out.length, 0);
  assert.deepEqual(read("a.txt"), japanese);
});

test("that a file was misread is never recorded in a baseline, and what is recorded of it stays", (t) => {
  const { transcript, read, path } = folder(t, { "a.transcript": FAULTY });
  transcript("check", "--update-baseline", ".");
  const before = read("transcript-baseline.json").toString();
  writeFileSync(join(path, "a.transcript"), `${FAULTY}\ufffd\n`);
  assert.match(transcript("check", "--verbose", ".").said, /^transcript: 1 finding in 1 file\n$/);
  transcript("check", "--update-baseline", ".");
  assert.doesNotMatch(read("transcript-baseline.json").toString(), /wrong-encoding/);
  assert.equal(transcript("check", ".").code, 1);
  assert.match(before, /trailing-space/);
});

test("an empty file, a binary file and a missing one are left alone", (t) => {
  const binary = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
  const { transcript, read, path } = folder(t, { "empty.txt": "", "image.txt": binary });
  for (const command of ["check", "fix"]) {
    assert.equal(transcript(command, "image.txt").code, 2);
    assert.equal(transcript(command, "missing.txt").code, 2);
    assert.notEqual(transcript(command, "empty.txt").code, 2);
  }
  assert.deepEqual(read("image.txt"), binary);
  assert.deepEqual(read("empty.txt"), Buffer.from(""));
  assert.deepEqual(readdirSync(path).sort(), ["empty.txt", "image.txt"]);
});

test("a huge file is fixed whole", (t) => {
  const exchanges = Array.from({ length: 12_000 }, (_, i) => `\nQuestion: Will ferry ${i} run? \n\nZoë Petrova: It will.\n`);
  const huge = CLEAN + exchanges.join("");
  const { transcript, read } = folder(t, { "huge.txt": huge });
  assert.deepEqual(transcript("fix", "huge.txt"), { code: 0, out: "fixed 1 finding in 1 file\n", said: "" });
  assert.ok(read("huge.txt").toString() === huge.replaceAll("? \n", "?\n"), "the fixed file is not what it should be");
});
