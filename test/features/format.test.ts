/** Formatting changes white space and nothing else, by edits as small as they can be. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_SETTINGS } from "../../server/src/archive/settings";
import { format, formatLeftLine, formatSpans } from "../../server/src/features/format";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { parse } from "../../server/src/syntax/transcript";
import { applyEdits } from "../../server/src/text/source";
import { readMarks } from "../support/marks";

const CONTEXT = DEFAULT_CONTEXT;

test("formatting mends white space by small edits, in text order", () => {
  const before = "One here. \t\n\nTwo there.\r\n\nThree.";
  const edits = format(parse(before), CONTEXT);
  assert.deepEqual(edits, [
    { span: { start: 9, end: 11 }, text: "" },
    { span: { start: 32, end: 32 }, text: "\n" },
  ]);
  assert.equal(applyEdits(before, edits), "One here.\n\nTwo there.\r\n\nThree.\n");
});

test("a rule that is turned off is not applied", () => {
  const settings = { ...DEFAULT_SETTINGS, rules: { "trailing-space": "off" } as const };
  assert.deepEqual(format(parse("One. \n\nTwo.\n"), { ...DEFAULT_CONTEXT, settings }), []);
});

/** A text with the lines that the marks are on formatted. */
function formattedIn(marked: string): string {
  const { text, spans } = readMarks(marked);
  return applyEdits(text, formatSpans(parse(text), CONTEXT, spans));
}

test("formatting parts changes the lines they touch and no others", () => {
  assert.equal(formattedIn("One. \n\nT<|>wo. \n\nThree. \n"), "One. \n\nTwo.\n\nThree. \n");
  assert.equal(formattedIn("One. \n\nTw<|o. \n\nThr|>ee. \n"), "One. \n\nTwo.\n\nThree.\n");
  assert.equal(formattedIn("<|>One. \n\nTwo. \n\nThree. <|>\n"), "One.\n\nTwo. \n\nThree.\n");
  assert.equal(formattedIn("One.\n\n\n<|\n\nTwo.|>\n"), "One.\n\nTwo.\n");
});

/** A text after Enter was pressed where the cursor now is. */
function entered(marked: string, context = CONTEXT): string {
  const { text, spans } = readMarks(marked);
  return applyEdits(text, formatLeftLine(parse(text), context, spans[0]?.start ?? 0));
}

test("Enter takes white space off the line that was left, and nothing else", () => {
  assert.equal(entered("Q: Why? 😀 \t\n<|>\nA:  So. \n"), "Q: Why? 😀\n\nA:  So. \n");
  assert.equal(entered("Q: Why?\u00a0\r\n  <|>"), "Q: Why?\r\n  ");
  assert.equal(entered("Q: Why?\n<|>So."), "Q: Why?\nSo.");
  assert.equal(entered("<|>Q: Why? "), "Q: Why? ");
});

test("Enter leaves white space alone where nobody wants to hear of it", () => {
  const settings = { ...DEFAULT_SETTINGS, rules: { "trailing-space": "off" } as const };
  assert.equal(entered("Why? \n<|>", { ...CONTEXT, settings }), "Why? \n");
  assert.equal(entered("---\ntitle: Why? \n<|>---\n\nWhy?\n"), "---\ntitle: Why? \n---\n\nWhy?\n");
});
