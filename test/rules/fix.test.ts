/** `fixAll` applies safe fixes until none is left, and none that would change a word of speech. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { fixAll, withoutOverlaps } from "../../server/src/rules/fix";
import { DEFAULT_CONTEXT, type Fix, type RuleContext, type TranscriptRule } from "../../server/src/rules/rule";
import { parse } from "../../server/src/syntax/transcript";
import { english, fromData, say } from "../../server/src/text/message";

const CONTEXT: RuleContext = DEFAULT_CONTEXT;

/** A rule that finds `pattern` and replaces it. */
function replaceRule(name: string, pattern: RegExp, replacement: string, safe = true): TranscriptRule {
  return {
    name,
    summary: "Something is found.",
    severity: "warning",
    tags: ["text"],
    scope: "transcript",
    *check({ source }) {
      for (const { 0: found, index } of source.text.matchAll(pattern)) {
        const span = { start: index, end: index + found.length };
        yield {
          span,
          message: say`Found ${found}.`,
          fixes: [{ title: say`Replace ${found}`, edits: [{ span, text: replacement }], safe }],
        };
      }
    },
  };
}

function outcome(text: string, ...rules: readonly TranscriptRule[]) {
  const { transcript, applied, dropped } = fixAll(parse(text), CONTEXT, rules);
  return { text: transcript.source.text, applied, dropped: dropped.map(({ message }) => english(message)) };
}

test("safe fixes are applied until none is left", () => {
  assert.deepEqual(outcome("a.....b", replaceRule("two-stops", /\.\./g, ".")), { text: "a.b", applied: 4, dropped: [] });
});

test("a fix that is not safe is left to a person", () => {
  assert.deepEqual(outcome("a..b", replaceRule("two-stops", /\.\./g, ".", false)), { text: "a..b", applied: 0, dropped: [] });
});

test("of two fixes that overlap the first is applied and the other looked for again", () => {
  const rules = [replaceRule("comma-stop", /,\./g, "."), replaceRule("stop-comma", /\.,/g, ",")];
  assert.deepEqual(outcome("a,.,b", ...rules), { text: "a,b", applied: 2, dropped: [] });
});

test("a fix that would change a word of speech is dropped and reported, and the others are applied", () => {
  const rules = [replaceRule("two-stops", /\.\./g, "."), replaceRule("contraction", /gonna/g, "going to")];
  assert.deepEqual(outcome("I am gonna go.. You.. are gonna stay..", ...rules), {
    text: "I am gonna go. You. are gonna stay.",
    applied: 3,
    dropped: ["Found gonna.", "Found gonna."],
  });
});

test("in a long text, a rule whose fixes all fail keeps no other from being applied", () => {
  const rules = [replaceRule("contraction", /gonna/g, "going to"), replaceRule("two-stops", /\.\./g, ".")];
  const lines = (stops: string) =>
    Array.from({ length: 300 }, () => `${"and so ".repeat(200)}I am gonna go${stops}`).join("\n\n");
  const { text, applied, dropped } = outcome(lines(".."), ...rules);
  assert.equal(text, lines("."));
  assert.equal(applied, 300);
  assert.equal(dropped.length, 300);
});

test("rules that never come to rest come to an end", () => {
  const { applied } = outcome("a,b", replaceRule("comma", /,/g, ";"), replaceRule("semicolon", /;/g, ","));
  assert.equal(applied, 20);
});

test("edits that meet do not overlap, two insertions at one place do", () => {
  const fix = (title: string, start: number, end: number): Fix => ({
    title: fromData(title),
    safe: true,
    edits: [{ span: { start, end }, text: "" }],
  });
  const titles = (...fixes: readonly Fix[]) => withoutOverlaps(fixes).map(({ title }) => english(title));
  assert.deepEqual(titles(fix("a", 3, 5), fix("b", 5, 5), fix("c", 5, 8), fix("d", 0, 3)), ["a", "b", "c", "d"]);
  assert.deepEqual(titles(fix("a", 5, 5), fix("b", 5, 5)), ["a"]);
  assert.deepEqual(titles(fix("a", 3, 6), fix("b", 5, 8), fix("c", 4, 4), fix("d", 6, 6)), ["a", "d"]);
});
