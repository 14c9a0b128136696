/** Calls as such: help, version, misuse, and which files an operand means. */

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, openSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PROJECT_ROOT } from "../support/paths";
import { CLI, folder } from "./run";

const COMMANDS = [
  "parse",
  "outline",
  "statistics",
  "table",
  "export",
  "import",
  "check",
  "fix",
  "merge",
  "cast",
  "learn",
  "mcp",
  "rules",
  "explain",
];

const noDevFull = existsSync("/dev/full") ? false : "there is no device that is always full";

const BRIEFING = "Q: Will it rain?\n\nA: It will.\n";

test("help and version are results", (t) => {
  const { transcript } = folder(t, {});
  const manifest: { readonly version: string } = JSON.parse(readFileSync(join(PROJECT_ROOT, "package.json"), "utf8"));
  assert.deepEqual(transcript("--version"), { code: 0, out: `${manifest.version}\n`, said: "" });
  const help = transcript("--help");
  assert.deepEqual([help.code, help.said], [0, ""]);
  for (const name of COMMANDS) {
    assert.match(help.out, new RegExp(`^ {2}${name} `, "m"));
    const own = transcript(name, "--help");
    assert.deepEqual([own.code, own.said], [0, ""]);
    assert.match(own.out, new RegExp(`^Usage: transcript ${name} `, "m"));
    assert.deepEqual(transcript("help", name), own);
  }
});

const MISUSES: readonly (readonly [words: string, reason: string])[] = [
  ["", `no command given; one of ${COMMANDS.join(", ")}, or --help`],
  ["prase a.txt", "unknown command prase; did you mean parse?"],
  ["frobnicate", `unknown command frobnicate; one of ${COMMANDS.join(", ")}, or --help`],
  ["--versoin", "unknown option --versoin; did you mean --version?"],
  ["parse --jsno a.txt", "unknown option --jsno for parse; did you mean --json?"],
  ["parse --xyz a.txt", "unknown option --xyz for parse; see transcript parse --help"],
  ["rules missing-date", "rules takes options only; leave out “missing-date”"],
  ["parse --json=yes a.txt", "--json takes no value; leave out “yes”"],
  ["explain", "no rule given; transcript rules lists them"],
  ["explain trailing-spce", "unknown rule trailing-spce; did you mean trailing-space?"],
  ["check --rule trailing-space,nope a.txt", "unknown rule nope; transcript rules lists them"],
  ["check --max-warnings few a.txt", "--max-warnings takes a number, not “few”"],
  ["check --format jsn a.txt", "unknown format jsn; did you mean json?"],
  ["check --format", "--format needs a value: --format FORMAT"],
  ["check --stdin a.txt", "--stdin reads one text; leave out the files"],
  ["check --stdin-filename a.txt", "--stdin-filename names what --stdin reads; add --stdin"],
  ["parse", "no file given; name a file, a folder, or a pattern such as 'archive/**/*.txt'"],
  ["parse b.txt", "b.txt: there is no such file or folder; check the path"],
  ["parse *.transcript", "*.transcript: no file matches this pattern; check the path"],
  ["parse folder", "folder: no *.transcript or *.transcript.txt in this folder; for others give a pattern: 'folder/*.txt'"],
];

for (const [words, reason] of MISUSES) {
  test(`misuse is one line on standard error: transcript ${words}`, (t) => {
    const { transcript } = folder(t, { "a.txt": BRIEFING, "folder/a.txt": BRIEFING });
    assert.deepEqual(transcript(...words.split(" ").filter(Boolean)), { code: 2, out: "", said: `transcript: ${reason}\n` });
  });
}

test("a folder is walked for transcripts, a pattern takes what matches, each file comes once", (t) => {
  const files = ["a.txt", "b.transcript", "c.transcript.txt", "in/d.transcript", "in/e.md", "node_modules/f.transcript"];
  const { transcript } = folder(t, Object.fromEntries(files.map((name) => [name, BRIEFING])));
  const parsed = (...operands: readonly string[]) =>
    transcript("parse", "--json", ...operands)
      .out.trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).file);
  assert.deepEqual(parsed("."), ["b.transcript", "c.transcript.txt", "in/d.transcript"]);
  assert.deepEqual(parsed("in"), ["in/d.transcript"]);
  assert.deepEqual(parsed("*.txt"), ["a.txt", "c.transcript.txt"]);
  assert.deepEqual(parsed("**/*.{md,transcript}"), ["b.transcript", "in/d.transcript", "in/e.md"]);
  assert.deepEqual(parsed("a.txt", "*.txt", "in", "in/d.transcript"), ["a.txt", "c.transcript.txt", "in/d.transcript"]);
});

test("what .gitignore leaves out is left out of folders and patterns, but not when it or its folder is named", (t) => {
  const files = [
    "a.transcript",
    "old/b.transcript",
    "old/keep.transcript",
    "in/c.transcript",
    "in/draft.transcript",
    "tmp/d.transcript",
  ];
  const { transcript } = folder(t, {
    ...Object.fromEntries(files.map((name) => [name, BRIEFING])),
    ".gitignore": "tmp/\n/old/*\n!keep.transcript\n",
    "in/.gitignore": "draft.*\n",
  });
  const parsed = (...operands: readonly string[]) =>
    transcript("parse", "--json", ...operands)
      .out.trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).file);
  assert.deepEqual(parsed("."), ["a.transcript", "in/c.transcript", "old/keep.transcript"]);
  assert.deepEqual(parsed("**/*.transcript"), ["a.transcript", "in/c.transcript", "old/keep.transcript"]);
  assert.deepEqual(parsed("in"), ["in/c.transcript"]);
  assert.deepEqual(parsed("old"), ["old/keep.transcript"]);
  assert.deepEqual(parsed("tmp"), ["tmp/d.transcript"]);
  assert.deepEqual(parsed("tmp/d.transcript", "in/draft.transcript"), ["tmp/d.transcript", "in/draft.transcript"]);
});

test("many files are told in order, whichever thread read them", (t) => {
  const names = Array.from({ length: 1100 }, (_, i) => `${String(i).padStart(4, "0")}.transcript`);
  const { transcript } = folder(
    t,
    Object.fromEntries(names.map((name, i) => [name, i === 421 ? Buffer.from([0, 1]) : BRIEFING])),
  );
  const { code, out, said } = transcript("parse", "--json", ".");
  assert.equal(code, 2);
  assert.deepEqual(
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).file),
    names.filter((_, i) => i !== 421),
  );
  assert.equal(said, "transcript: 0421.transcript: a binary file, not text; nothing was done with it\n");
});

test("a file whose name looks like a pattern or an option is still a file", (t) => {
  const { transcript } = folder(t, { "a[1].txt": BRIEFING, "--json": BRIEFING });
  assert.equal(JSON.parse(transcript("parse", "--json", "a[1].txt").out).file, "a[1].txt");
  assert.equal(JSON.parse(transcript("parse", "--json", "--", "--json").out).file, "--json");
});

test("a file that cannot be read is complained of, the others are done, and the code is 2", (t) => {
  const { path, transcript } = folder(t, { "a.txt": BRIEFING, "b.txt": Buffer.from([0, 1, 2, 3]), "c.txt": BRIEFING });
  symlinkSync(join(path, "loop"), join(path, "loop"));
  const { code, out, said } = transcript("parse", "--json", "a.txt", "b.txt", "c.txt");
  assert.equal(code, 2);
  assert.equal(said, "transcript: b.txt: a binary file, not text; nothing was done with it\n");
  assert.deepEqual(
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).file),
    ["a.txt", "c.txt"],
  );
  assert.deepEqual(transcript("parse", "loop"), {
    code: 2,
    out: "",
    said: "transcript: loop: there is no such file or folder; check the path\n",
  });
});

test("a reader that goes away, and a disk that is full, end the program with one line and code 2", async (t) => {
  const { path } = folder(t, { "long.txt": BRIEFING.repeat(20_000) });
  const words = ["parse", ...Array<string>(50).fill("long.txt")];
  const child = spawn(process.execPath, [CLI, ...words], { cwd: path });
  let said = "";
  child.stderr.on("data", (piece) => {
    said += piece;
  });
  child.stdout.destroy();
  const code = await new Promise((resolve) => child.on("close", resolve));
  assert.deepEqual([code, said], [2, "transcript: standard output cannot be written to: its reader has closed it\n"]);
});

test("where results do not fit on the disk, one line says so and the code is 2", { skip: noDevFull }, (t) => {
  const { path } = folder(t, { "a.txt": BRIEFING.replaceAll("\n", " \n") });
  for (const words of [["parse", "a.txt"], ["--help"], ["rules"], ["fix", "--diff", "a.txt"]]) {
    const { status, stderr } = spawnSync(process.execPath, [CLI, ...words], {
      cwd: path,
      encoding: "utf8",
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
    });
    assert.deepEqual(
      [status, stderr.split("\n").at(-2)],
      [2, "transcript: standard output cannot be written to: the disk is full"],
    );
  }
});

for (const [config, problem] of [
  ["[]", "1:1: Expected an object in { }, not a list in [ ]."],
  ['{ "include": "*.txt" }', "1:14: Expected a list in [ ], not text in double quotes."],
] as const) {
  test(`where an archive's file cannot be understood and so includes nothing, that is told first: ${config}`, (t) => {
    const { transcript } = folder(t, { "a.txt": BRIEFING, ".transcript.json": config });
    const nothing = `.: no file in this folder that .transcript.json includes; see "include" and "exclude" there`;
    const said = `transcript: .transcript.json:${problem}\ntranscript: ${nothing}\n`;
    assert.deepEqual(transcript("check", "."), { code: 2, out: "", said });
  });
}

test("no sign in a file's name or in its text steers the terminal or begins a line of its own", {
  skip: process.platform === "win32" && "no such name is allowed there",
}, (t) => {
  const talk = "Talk \u001b[2J of the day\n\nANA \u009bRUIZ:  Will it rain?\n\nBEN WEST: It\u2028will.\n";
  const { transcript } = folder(t, { "a\n::error::b\u001b[31m.transcript": talk });
  const name = "a\\x0a::error::b\\x1b[31m.transcript";
  const check = transcript("check", ".");
  assert.ok(
    check.out.split("\n").every((line) => line === "" || line.startsWith(`${name}:`)),
    check.out,
  );
  const outline = transcript("outline", ".").out;
  assert.match(outline, /Talk \\x1b\[2J of the day/);
  assert.match(outline, /ANA \\x9bRUIZ/);
  for (const words of ["outline", "parse", "parse --explain", "check", "cast"]) {
    const { out, said } = transcript(...words.split(" "), ".");
    assert.deepEqual(
      ["\u001b", "\u009b", "\u2028"].filter((sign) => `${out}${said}`.includes(sign)),
      [],
      words,
    );
  }
});
