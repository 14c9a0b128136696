/**
 * That no regular expression of the product can hang it: each is looked at for parts that can share the same characters
 * in many ways, those that are made at run time, too. By the words of the compiled modules, so nothing is left out.
 */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import { Linter } from "eslint";
import * as regexp from "eslint-plugin-regexp";
import { PROJECT_ROOT, SEEDS } from "../support/paths";

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

const COMPILED = ["server", "client", "syntaxes"].map((room) => join(PROJECT_ROOT, "out", room));

function modulesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .map((name) => join(folder, name));
}

/** What starts a program or a thread when it is loaded, or needs an editor around it. */
const NOT_LOADED = /\/(?:main|browser|cli|command-line|worker)\.js$|\/out\/client\//;

/** The patterns that modules make with `RegExp` while they are loaded and while the seeds are read, by who makes them. */
function madeAtRunTime(): readonly Pattern[] {
  const made = new Map<string, Pattern>();
  const Plain = RegExp;
  const keep = (pattern: RegExp): RegExp => {
    const maker = new Error().stack?.split("\n")[3] ?? "";
    const { source, flags } = pattern;
    // The libraries' own patterns are theirs; they are given short texts only.
    if (COMPILED.some((folder) => maker.includes(folder)))
      made.set(`/${source}/${flags}`, { source, flags, where: maker.trim() });
    return pattern;
  };
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, parameters) => keep(Reflect.construct(target, parameters)),
    apply: (target, self, parameters) => keep(Reflect.apply(target, self, parameters)),
  });
  try {
    for (const file of COMPILED.flatMap(modulesIn).filter((name) => !NOT_LOADED.test(name))) require(file);
    const { parse }: typeof import("../../server/src/syntax/transcript") = require("../../server/src/syntax/transcript");
    const { lint }: typeof import("../../server/src/rules/lint") = require("../../server/src/rules/lint");
    const { DEFAULT_CONTEXT }: typeof import("../../server/src/rules/rule") = require("../../server/src/rules/rule");
    for (const seed of SEEDS) lint(parse(readFileSync(seed, "utf8")), DEFAULT_CONTEXT);
  } finally {
    globalThis.RegExp = Plain;
  }
  return [...made.values()];
}

/** The regular expressions that are written in the modules. */
function written(): readonly Pattern[] {
  const found: Pattern[] = [];
  const collect = {
    create: () => ({
      Literal(node: object) {
        if (!("regex" in node)) return;
        const { pattern: source, flags } = node.regex as { pattern: string; flags: string };
        found.push({ source, flags, where });
      },
    }),
  };
  let where = "";
  for (where of COMPILED.flatMap(modulesIn)) {
    const config = {
      plugins: { own: { rules: { collect } } },
      rules: { "own/collect": 2 },
      languageOptions: { sourceType: "commonjs" },
    };
    const problems = new Linter().verify(readFileSync(where, "utf8"), [config as never]);
    assert.deepEqual(
      problems.filter(({ fatal }) => fatal),
      [],
      where,
    );
  }
  return found;
}

/** What eslint-plugin-regexp says of parts that can exchange characters, `where` before it. */
function exchanges(patterns: readonly Pattern[]): readonly string[] {
  const code = patterns.map(({ source, flags }) => `/${source.replaceAll("\n", "\\n")}/${flags};`).join("\n");
  const config = {
    plugins: { regexp },
    rules: { "regexp/no-super-linear-backtracking": ["error", { report: "certain" }] },
  };
  return new Linter()
    .verify(code, [config as never])
    .map(({ line, message }) => `${patterns[line - 1]?.where}: ${patterns[line - 1]?.source}\n${message}`);
}

/** Units of the words that a repeated group is tried on, and how many characters these are made of. */
const LONGEST_WORD = 4;
const MOST_CHARACTERS = 7;

/**
 * A short word that a repeated group can read in two ways, which doubles the ways with every such word: `(?:__|_)+`.
 * Null where there is none. The plugin does not look for these.
 */
function readTwice(source: string, flags: string): string | null {
  let found: string | null = null;
  visitRegExpAST(new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes("u") }), {
    onQuantifierEnter({ max, element }) {
      if (found !== null || max < 16 || (element.type !== "Group" && element.type !== "CapturingGroup")) return;
      if (/\\[1-9]/.test(element.raw)) return;
      const piece = new RegExp(`^(?:${element.raw})$`, flags.replace(/[gy]/g, ""));
      found = wordsOf(charactersOf(element.raw)).find((word) => waysToRead(word, piece) > 1) ?? null;
    },
  });
  return found;
}

/** Characters that a pattern names, and a few that its classes could mean. */
function charactersOf(raw: string): readonly string[] {
  const named = raw.replace(/\\[pP]\{\w+\}|\\[a-zA-Z]|\(\?<?[:=!]/g, "").match(/[^\\()[\]{}?+^$]/gu) ?? [];
  return [...new Set([...named, " ", "a", "A", "1"])].slice(0, MOST_CHARACTERS);
}

function wordsOf(characters: readonly string[]): readonly string[] {
  const byLength = [[""]];
  for (let length = 1; length <= LONGEST_WORD; length++)
    byLength.push((byLength.at(-1) ?? []).flatMap((word) => characters.map((character) => word + character)));
  return byLength.flat();
}

function waysToRead(word: string, piece: RegExp): number {
  const ways = [1];
  for (let end = 1; end <= word.length; end++)
    ways.push(ways.reduce((sum, count, start) => (count > 0 && piece.test(word.slice(start, end)) ? sum + count : sum), 0));
  return ways.at(-1) ?? 0;
}

const PATTERNS = [...new Map([...written(), ...madeAtRunTime()].map((one) => [`/${one.source}/${one.flags}`, one])).values()];

test("what is looked for is found", () => {
  const [source, flags] = [String.raw`(?:\\?\*\\?\*|\\?\*|__|_)+$`, ""];
  assert.equal(readTwice(source, flags), "**");
  assert.equal(readTwice(String.raw`(?:\\?\*|_)+$`, flags), null);
  assert.equal(exchanges([{ source: String.raw`\s*:?\s*$`, flags, where: "here" }]).length, 1);
  assert.equal(exchanges([{ source: "(a+)+b", flags, where: "here" }]).length, 1);
  assert.ok(PATTERNS.length > 600, `${PATTERNS.length} patterns`);
});

test("no two parts of a pattern can exchange characters", () => {
  assert.deepEqual(exchanges(PATTERNS), []);
});

test("no repeated group of a pattern can read a word in two ways", () => {
  const wrong = PATTERNS.flatMap(({ source, flags, where }) => {
    const word = readTwice(source, flags);
    return word === null ? [] : [`${where}: “${word}” in ${source}`];
  });
  assert.deepEqual(wrong, []);
});
