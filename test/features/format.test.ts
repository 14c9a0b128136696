/** Formatting changes white space and nothing else, by edits as small as they can be. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_SETTINGS } from "../../server/src/archive/settings";
import { format } from "../../server/src/features/format";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { parse } from "../../server/src/syntax/transcript";
import { applyEdits } from "../../server/src/text/source";

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
