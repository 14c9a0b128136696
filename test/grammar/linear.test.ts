/** That no line can make the grammar slow: its patterns read as patterns, and the work that a long line makes, counted. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { createOnigScanner, createOnigString } from "vscode-oniguruma";
import { INITIAL, parseRawGrammar, Registry } from "vscode-textmate";
import { createRegistry, GRAMMAR_FILE } from "./tokenize";

interface Pattern {
  readonly where: string;
  readonly source: string;
}

/** Every pattern of the grammar, with the way to it. */
function patternsOf(value: unknown, where: string): Pattern[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string" && ["match", "begin", "end", "while"].includes(key)
      ? [{ where: `${where}/${key}`, source: inner }]
      : patternsOf(inner, `${where}/${key}`),
  );
}

const PATTERNS = patternsOf(JSON.parse(readFileSync(GRAMMAR_FILE, "utf8")), "");

/** A pattern without its escapes and classes: each is one `x`, so that brackets and quantifiers are what they seem. */
function bare(source: string): string {
  return source.replace(/\\(?:[xp]\{[^}]*\}|.)/g, "x").replace(/\[[^\]]*\]/g, "x");
}

function where(patterns: readonly Pattern[]): string[] {
  return patterns.map((pattern) => pattern.where);
}

test("no pattern repeats a group without bound", () => {
  assert.deepEqual(where(PATTERNS.filter(({ source }) => /\)(?:[*+]|\{\d+,\})/.test(bare(source)))), []);
});

test("no pattern repeats anything without bound but the rest of a line that it found at its start", () => {
  const wrong = PATTERNS.filter(({ source }) => {
    const rest = bare(source).replace(/^\^(.*)\.\*\)?\$$/, "$1");
    return /[*+]|\{\d+,\}/.test(rest);
  });
  assert.deepEqual(where(wrong), []);
});

test("what begins a label, a header line or boilerplate is looked for at the start of a line only", () => {
  const { repository } = JSON.parse(readFileSync(GRAMMAR_FILE, "utf8"));
  const lineStart: readonly { readonly include: string }[] = repository["line-start"].patterns;
  const patterns = lineStart.flatMap(({ include }) => patternsOf(repository[include.slice(1)], include));
  const free = patterns.filter((pattern) => !/captures/i.test(pattern.where) && !pattern.source.startsWith("^"));
  assert.equal(lineStart.length, 13);
  assert.deepEqual(where(free), []);
});

let calls = 0;
let registry: Registry;
before(async () => {
  await createRegistry();
  const counting = (sources: string[]) => {
    const scanner = createOnigScanner(sources);
    const find = scanner.findNextMatchSync.bind(scanner);
    scanner.findNextMatchSync = ((...parameters: Parameters<typeof find>) => {
      calls += 1;
      return find(...parameters);
    }) as typeof find;
    return scanner;
  };
  registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner: counting, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(GRAMMAR_FILE, "utf8"), GRAMMAR_FILE),
  });
});

const UNITS: Readonly<Record<string, string>> = {
  speech: "And we will go on, as I said before. ",
  "near-labels": "Anna Holm: Mr. Berg. QUESTION: Q (CNN): ",
  "names without end": "Anna Berg Holm ",
  capitals: "ANNA BERG HOLM ",
  "open brackets": "(((([[[[",
  "brackets that never close": "(laughter [inaudible ",
  "one word": "aaaaaaaaaaaaaaaaaaaaaaaa",
  "addresses that are none": "a.b.c.d@",
  colons: "12:34:56:",
  rules: "▬ ▬ ▬ ▬ ",
};

for (const [name, unit] of Object.entries(UNITS)) {
  test(`twice as long a line of ${name} makes at most twice the work`, async () => {
    const grammar = await registry.loadGrammar("text.transcript");
    assert.ok(grammar !== null);
    const work = (length: number) => {
      calls = 0;
      const line = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      grammar.tokenizeLine("Good morning, everybody.", INITIAL);
      grammar.tokenizeLine(line, grammar.tokenizeLine("Good morning, everybody.", INITIAL).ruleStack);
      return calls;
    };
    assert.ok(
      work(20_000) <= 2 * work(10_000) + 100,
      `${work(10_000)} searches for 10,000 characters, ${work(20_000)} for 20,000`,
    );
  });
}
