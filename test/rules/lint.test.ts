/** `lint` runs rules of both scopes, minds the settings and says once what many places have in common. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_SETTINGS } from "../../server/src/archive/settings";
import { lint } from "../../server/src/rules/lint";
import { DEFAULT_CONTEXT, type LineRule, type Pattern, type RuleContext, type TranscriptRule } from "../../server/src/rules/rule";
import { unknownSpeaker } from "../../server/src/rules/unknown-speaker";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { edit, parse } from "../../server/src/syntax/transcript";
import { english, say } from "../../server/src/text/message";

const CONTEXT: RuleContext = DEFAULT_CONTEXT;

const ALL: Pattern = { message: (count) => say`${count} times x.`, title: (count) => say`Remove all ${count}` };

/** Finds every `x` and remembers which lines it was asked about. */
function letterRule(asked: string[] = []): LineRule {
  return {
    name: "letter-x",
    summary: "A line holds an x.",
    severity: "warning",
    tags: ["text"],
    scope: "line",
    *check(text) {
      asked.push(text);
      for (const { index } of text.matchAll(/x/g)) {
        const span = { start: index, end: index + 1 };
        yield {
          span,
          message: say`An x.`,
          pattern: ALL,
          fixes: [{ title: say`Remove it`, edits: [{ span, text: "" }], safe: true }],
        };
      }
    },
  };
}

const wholeRule: TranscriptRule = {
  name: "short-text",
  summary: "The text is short.",
  severity: "error",
  tags: ["text"],
  scope: "transcript",
  *check({ source }, { fileName }) {
    yield { span: { start: 0, end: 0 }, message: say`${fileName ?? "No file"}: ${source.text.length} units.`, severity: "hint" };
  },
};

function summary(text: string, rules: Parameters<typeof lint>[2], context = CONTEXT): readonly string[] {
  return lint(parse(text), context, rules).map(
    ({ rule, severity, span, message }) => `${span.start}–${span.end} ${severity} ${rule.name}: ${english(message)}`,
  );
}

test("findings of both scopes come in text order, with spans in the text", () => {
  assert.deepEqual(summary("a x\r\nb\r\nx", [letterRule(), wholeRule]), [
    "0–0 hint short-text: No file: 9 units.",
    "2–3 warning letter-x: An x.",
    "8–9 warning letter-x: An x.",
  ]);
});

test("a line rule is asked once about a line that stays", () => {
  const asked: string[] = [];
  const rules = [letterRule(asked)];
  const before = parse("one\ntwo x\nthree");
  lint(before, CONTEXT, rules);
  const after = edit(before, { span: { start: 1, end: 2 }, text: "x" });
  assert.equal(lint(after, CONTEXT, rules).length, 2);
  assert.deepEqual(asked, ["one", "two x", "three", "oxe"]);
});

test("the same question gets the same array", () => {
  const transcript = parse("x");
  const rules = [letterRule()];
  assert.equal(lint(transcript, { ...CONTEXT }, rules), lint(transcript, { ...CONTEXT }, rules));
  assert.notEqual(lint(transcript, CONTEXT, rules), lint(transcript, { ...CONTEXT, fileName: "a.txt" }, rules));
});

test("a rule that is off finds nothing; a severity that is set holds; its own leaves findings their differences", () => {
  const withRules = (rules: RuleContext["settings"]["rules"]) =>
    summary("x", [letterRule(), wholeRule], { ...DEFAULT_CONTEXT, fileName: "a.txt", settings: { ...DEFAULT_SETTINGS, rules } });
  assert.deepEqual(withRules({ "letter-x": "off", "short-text": "information" }), [
    "0–0 information short-text: a.txt: 1 units.",
  ]);
  assert.deepEqual(withRules({ "letter-x": "off", "short-text": "error" }), ["0–0 hint short-text: a.txt: 1 units."]);
});

/** Lines of speech, each with one x: different ones, as the same line again and again would be boilerplate. */
function spoken(count: number): string {
  return Array.from({ length: count }, (_, i) => `This is the x that we heard about ${"very ".repeat(i)}late.\n`).join("");
}

test("four places of a pattern are told one by one, five at once", () => {
  assert.equal(summary(spoken(4), [letterRule()]).length, 4);
  const [only, ...others] = lint(parse(spoken(5)), CONTEXT, [letterRule()]);
  assert.deepEqual(others, []);
  assert.ok(only !== undefined);
  assert.equal(english(only.message), "5 times x.");
  assert.deepEqual(only.span, { start: 12, end: 13 });
  assert.deepEqual(
    only.fixes?.map(({ title, safe, edits }) => ({ title: english(title), safe, edits: edits.length })),
    [{ title: "Remove all 5", safe: true, edits: 5 }],
  );
});

test("a speaker whom a cast that was only begun does not know is reported where somebody asks for it", () => {
  const cast = [{ name: "Ana Ito", role: null, affiliation: null, aliases: [] }];
  const talk = "Ana Ito: Who begins?\n\nBen Oak: I do.\n\nCleo Ash: No, I do.\n\nBen Oak: Then you do.\n\nCleo Ash: Thanks.\n";
  const transcript = parse(talk, { ...NO_KNOWLEDGE, cast });
  const found = (rules: RuleContext["settings"]["rules"]) =>
    lint(transcript, { ...CONTEXT, settings: { ...DEFAULT_SETTINGS, rules } }).filter(({ rule }) => rule === unknownSpeaker)
      .length;
  assert.equal(found({}), 0);
  assert.equal(found({ "unknown-speaker": "warning" }), 2);
});
