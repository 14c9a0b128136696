/** Lines held only against the patterns that could mean them: nothing else may come of it. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { CATALOGUE } from "../../server/src/facts/catalogue";
import { linePatterns } from "../../server/src/facts/line-patterns";
import { SEEDS } from "../support/paths";

/** Each way to begin a pattern, with lines that it means. */
const BEGINNINGS: readonly (readonly [pattern: string, ...lines: readonly string[]])[] = [
  ["share|send|ok|e-?mail", "share", "send", "ok", "email", "e-mail"],
  ["(?:last )?updated?", "update", "updated", "last update"],
  ["(?:(?:please )?note: )?(?:this|the) text", "this text", "the text", "note: this text", "please note: the text"],
  [String.raw`\[page \d\]`, "[page 2]"],
  [String.raw`\d{1,4} of \d{1,4}`, "2 of 22"],
  [String.raw`.*\breserved|(?:©|\(c\)) .+`, "all rights reserved", "© norland", "(c) norland"],
  ["[@#][a-z]+", "@norland", "#norland"],
  ["[*(]*rush", "rush", "((rush", "*rush"],
  ["[+-]?1", "1", "+1", "-1"],
  ["[^a]+|aa*", "b", "a", "aaa"],
  ["(?:ab){2}|(?:cd){0,2}e", "abab", "e", "cde", "cdcde"],
  ["(?:ab)*c|(?:de)+f|g+h|i*j|k{2}l|m{0,2}n", "c", "abc", "def", "dedef", "ggh", "j", "iij", "kkl", "n", "mmn"],
  ["(?=x)xy|(?!x)yz|(a|b)c", "xy", "yz", "ac", "bc"],
  ["(?:a|)b|(?:[x(]|\\()y|(?:\\||[|])z", "b", "ab", "xy", "(y", "|z"],
  ["", ""],
  ["𝐪|q", "𝐪", "q"],
];

test("a line is meant by the patterns that it matches, in their order", () => {
  const lines = BEGINNINGS.flatMap(([, ...own]) => own);
  const namesOf = linePatterns(BEGINNINGS.map(([pattern]) => [pattern, pattern]));
  for (const line of lines)
    assert.deepEqual(
      namesOf(line),
      matching(
        BEGINNINGS.map(([pattern]) => pattern),
        line,
      ),
      line,
    );
  for (const [pattern, ...own] of BEGINNINGS)
    for (const line of own) assert.ok(namesOf(line).includes(pattern), `${pattern}: ${line}`);
});

test("the catalogue says of lines what each of its patterns says", () => {
  const patterns = CATALOGUE.flatMap(({ sure, likely }) => [...sure, ...likely]);
  const namesOf = linePatterns(patterns.map((pattern) => [pattern, pattern]));
  const words = patterns.flatMap((pattern) => pattern.replace(/\(\?:|[)?\\]/g, "").split("|"));
  const seeds = SEEDS.flatMap((file) => readFileSync(file, "utf8").toLowerCase().split("\n"));
  const lines = new Set([...words, ...seeds].map((line) => line.trim()));
  let found = 0;
  for (const line of lines) {
    const names = namesOf(line);
    assert.deepEqual(names, matching(patterns, line), line);
    found += names.length;
  }
  assert.ok(found > 500, `${found} lines`);
});

function matching(patterns: readonly string[], line: string): readonly string[] {
  return patterns.filter((pattern) => new RegExp(`^(?:${pattern})$`, "u").test(line));
}
