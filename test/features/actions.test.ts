/** Which remedies are offered where. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_SETTINGS } from "../../server/src/archive/settings";
import { fixAllEdits, fixAllOfFile, fixAllOfRules, quickFixes } from "../../server/src/features/actions";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { parse } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";
import { applyEdits } from "../../server/src/text/source";
import { readMarks } from "../support/marks";
import { inEnglish } from "../support/shown";

/** The texts of these tests have no header, and need none. */
const context = {
  ...DEFAULT_CONTEXT,
  settings: { ...DEFAULT_SETTINGS, rules: { "missing-title": "off", "missing-date": "off" } as const },
};

function at(marked: string) {
  const { text, spans } = readMarks(marked);
  const span = spans[0] ?? { start: 0, end: text.length };
  return { transcript: parse(text), span };
}

function fixesAt(marked: string): readonly string[] {
  const { transcript, span } = at(marked);
  return quickFixes(transcript, context, span).map(({ fix, isPreferred }) => `${isPreferred ? "* " : ""}${english(fix.title)}`);
}

test("the fix of a finding is offered anywhere on it and at its ends, the obvious one preferred", () => {
  const offered = ["* Put a space after “crisis.”"];
  assert.deepEqual(fixesAt("It is a <|>crisis.And we are ready."), offered);
  assert.deepEqual(fixesAt("It is a crisis.And<|> we are ready."), offered);
  assert.deepEqual(fixesAt("It <|is a crisis|>.And we are ready."), offered);
  assert.deepEqual(fixesAt("It is<|> a crisis.And we are ready."), []);
});

test("what a rule finds in several places can be fixed in all of them", () => {
  const { transcript, span } = at("A crisis<|>.And one more.Yet we are ready. \n");
  assert.deepEqual(inEnglish(fixAllOfRules(transcript, context, span)), [
    { title: "Fix all 2 “missing-space-after-sentence” findings in this file", rule: "missing-space-after-sentence" },
  ]);
  const edits = fixAllEdits(transcript, context, "missing-space-after-sentence");
  assert.equal(applyEdits(transcript.source.text, edits), "A crisis. And one more. Yet we are ready. \n");
});

test("a single finding has no fix-all", () => {
  const { transcript, span } = at("A crisis<|>.And we are ready. \n");
  assert.deepEqual(fixAllOfRules(transcript, context, span), []);
});

test("everything safe can be fixed at once, where there is anything", () => {
  const { transcript } = at("A crisis.And we are ready. \n");
  assert.deepEqual(inEnglish(fixAllOfFile(transcript, context)), { title: "Apply all safe fixes", rule: null });
  assert.equal(applyEdits(transcript.source.text, fixAllEdits(transcript, context, null)), "A crisis. And we are ready.\n");
  assert.equal(fixAllOfFile(at("A crisis. And we are ready.\n").transcript, context), null);
});

test("fixing all of a rule that is not there changes nothing", () => {
  assert.deepEqual(fixAllEdits(at("A crisis.And we.\n").transcript, context, "no-such-rule"), []);
});
