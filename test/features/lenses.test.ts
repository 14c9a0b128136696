/** What is shown above the parts of a transcript. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { lenses, lensText } from "../../server/src/features/lenses";
import { DEFAULT_EDITOR_SETTINGS, type EditorSettings } from "../../server/src/features/settings";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { parse } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";

const SETTINGS: EditorSettings = { ...DEFAULT_EDITOR_SETTINGS, wordsPerMinute: 60 };

/** Each lens with the line that it stands above; `*` before those that fix. */
function shown(text: string, settings = SETTINGS): readonly string[] {
  const transcript = parse(text);
  return lenses(transcript, DEFAULT_CONTEXT, settings).map((lens) => {
    const told = lensText(transcript, DEFAULT_CONTEXT, settings, lens);
    return `${told?.fixes === true ? "*" : ""}${told === null ? null : english(told.title)} | ${text.slice(lens.span.start, lens.span.end)}`;
  });
}

const TEXT = `Press conference
4 December 2017

Good morning to you all.

Question: Is it over?

Secretary General: It is.

Prime Minister: It is indeed.

Question: Sure?

Question: Are you?

Secretary General: Yes.
`;

test("words and their time stand above header, statement and each question with its answers", () => {
  assert.deepEqual(shown(TEXT), [
    "3 questions · 17 words · about 17 s | Press conference",
    "5 words · about 5 s | Good morning to you all.",
    "2 answers · 8 words · about 8 s | Question: Is it over?",
    "no answer · 1 word · about 1 s | Question: Sure?",
    "1 answer · 3 words · about 3 s | Question: Are you?",
  ]);
});

test("findings are counted, and fixed where that is safe", () => {
  const findings = (text: string) => shown(text).filter((line) => line.includes("finding"));
  const first = TEXT.replace("conference", "conference ");
  assert.deepEqual(findings(first), ["*1 finding · fix it | Press conference "]);
  assert.deepEqual(findings(first.replace("you all.", "you all. ")), ["*2 findings · fix all | Press conference "]);
  const doubled = first.replace("It is indeed.", "That is the the end.");
  assert.deepEqual(findings(doubled), ["*2 findings · apply 1 safe fix | Press conference "]);
  assert.deepEqual(findings(TEXT.replace("It is indeed.", "That is the the end.")), ["1 finding | Press conference"]);
});

test("each kind can be turned off", () => {
  const text = TEXT.replace("conference", "conference ");
  assert.equal(shown(text, { ...SETTINGS, codeLens: { speech: false, findings: true } }).length, 1);
  assert.equal(shown(text, { ...SETTINGS, codeLens: { speech: true, findings: false } }).length, 5);
  assert.deepEqual(shown(text, { ...SETTINGS, codeLens: { speech: false, findings: false } }), []);
});

test("a speech has one lens for all, and a text without speech none", () => {
  assert.deepEqual(shown("Press conference\n4 December 2017\n\nGood morning.\n\nIt is over.\n"), [
    "5 words · about 5 s | Press conference",
  ]);
  assert.deepEqual(shown(""), []);
  assert.deepEqual(shown("\n\n"), []);
});

test("a lens whose exchange is gone says nothing", () => {
  assert.equal(lensText(parse(TEXT), DEFAULT_CONTEXT, SETTINGS, { kind: "exchange", index: 3 }), null);
  assert.equal(lensText(parse(""), DEFAULT_CONTEXT, SETTINGS, { kind: "statement", index: 0 }), null);
});
