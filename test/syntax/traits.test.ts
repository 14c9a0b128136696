/** A trait that a line has not is one that nobody need look for: no rule finds anything on a line without those that it concerns. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { RULES } from "../../server/src/rules";
import { readTraits, Trait } from "../../server/src/syntax/traits";
import { parse } from "../../server/src/syntax/transcript";
import { picker } from "../bench/texts";
import { variedText } from "../bench/varied-texts";
import { SEEDS } from "../support/paths";

test("each trait is told from its signs", () => {
  const samples: readonly (readonly [keyof typeof Trait, readonly string[]])[] = [
    ["bracket", ["(a", "b)", "[c", "d]"]],
    ["angle", ["<a", "a>"]],
    ["ampersand", ["Q & A"]],
    ["quotationMark", ['"a', "“a", "a”"]],
    ["apostrophe", ["it's", "it’s"]],
    ["oddApostrophe", ["it‘s", "it´s", "it`s", "it′s", "it‛s", "it';s"]],
    ["control", ["a\u0007", "a\u0085", "a\u007f", "\u0000"]],
    ["invisible", ["a\u00adb", "a\u200bb", "a\u2028b", "\ufeff", "\ufffc", "\u2069"]],
    ["otherAlphabet", ["вопрос", "ερώτηση"]],
    ["damage", ["donâ€™t", "Ã©", "\ufffd"]],
    ["spaceBeforeMark", ["a .", "a\u00a0?", "a\t,"]],
    ["markTwice", ["a..", "a,, b", "a:: b"]],
    ["joint", ["end.Next", "end?”Next", "end!)Next", "end.Élan", "end.]Ørsted"]],
    ["wordTwice", ["the the", "The  the", "so of\u00a0of it"]],
    ["noBreakSpace", ["a\u00a0b", "a\u202fb"]],
    ["code", ["{", "a_b", "f(x)", "a=b", "`a`", "a|b"]],
    ["questionMark", ["why?", "什么？"]],
    ["digit", ["3 May"]],
    ["colon", ["Q: a", "问：好"]],
    ["at", ["a@b"]],
    ["gap", ["a  b", "a\tb", "a\u00a0b", "a\u3000b"]],
    ["foreign", ["é"]],
    ["dash", ["a-b", "a – b", "a—b"]],
    ["divider", ["a | b", "a » b", "a/b", "> a", "a; b"]],
    ["capitalStop", ["Mr. NORTH.", "É."]],
  ];
  for (const [trait, texts] of samples)
    for (const text of texts) assert.ok((readTraits(text) & Trait[trait]) !== 0, `${trait}: ${JSON.stringify(text)}`);
  assert.deepEqual(
    samples.map(([trait]) => trait),
    Object.keys(Trait),
  );
});

test("plain prose has hardly a trait", () => {
  assert.equal(readTraits("Good evening, and thank you for coming on such a cold night. We go on."), 0);
  assert.equal(readTraits(""), 0);
});

test("a line rule finds nothing on a line without the traits that it concerns", () => {
  const pick = picker(11);
  const signs = [
    ..." .,;:?!'’‘`´′\"“”()[]<>&;|_=aAàÂÐвТΑ\u00a0\u202f\u00ad\u200b\ufffd\u0007\u0085",
    "the",
    "The",
    "of",
    "&amp;",
  ];
  const made = Array.from({ length: 4000 }, () =>
    Array.from({ length: 1 + pick(14) }, () => (pick(2) === 0 ? signs[pick(signs.length)] : " the end")).join(""),
  );
  const lines = [
    ...made,
    ...[...SEEDS.map((file) => readFileSync(file, "utf8")), variedText(40_000)].flatMap((text) => text.split("\n")),
  ];
  const found = new Map<string, number>();
  for (const text of lines) {
    const { content, traits } = parse(text.replace(/[\r\n]/g, "")).lines[0] ?? assert.fail();
    for (const rule of RULES) {
      if (rule.scope !== "line" || rule.concerns === undefined) continue;
      for (const language of ["en", "fr"] as const) {
        const findings = [...rule.check(content, language)];
        if (findings.length === 0) continue;
        assert.ok((traits & rule.concerns) !== 0, `${rule.name}: ${JSON.stringify(text)}`);
        found.set(rule.name, (found.get(rule.name) ?? 0) + 1);
      }
    }
  }
  const concerned = RULES.filter((rule) => rule.scope === "line" && rule.concerns !== undefined).map(({ name }) => name);
  assert.deepEqual(
    concerned.filter((name) => !found.has(name)),
    [],
    "each was put to the test",
  );
});
