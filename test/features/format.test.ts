/** Formatting changes white space and nothing else, by edits as small as they can be. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { format } from "../../server/src/features/format";
import { DEFAULT_SETTINGS } from "../../server/src/rules/settings";
import { parse } from "../../server/src/syntax/transcript";
import { applyEdits } from "../../server/src/text/source";

const CONTEXT = { fileName: null, settings: DEFAULT_SETTINGS };

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
  assert.deepEqual(format(parse("One. \n\nTwo.\n"), { fileName: null, settings }), []);
});
