/** Renaming a speaker, and what is refused. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { rename, renameable } from "../../server/src/features/rename";
import { parse } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";
import { applyEdits } from "../../server/src/text/source";
import { readMarks } from "../support/marks";
import { inEnglish } from "../support/shown";

/** The text after the rename, or why it is refused. */
function renamed(marked: string, name: string): string {
  const { text, spans } = readMarks(marked);
  const edits = rename(parse(text), spans[0]?.start ?? 0, name);
  return "strings" in edits ? english(edits) : applyEdits(text, edits);
}

const TEXT = `Question: Why, Secretary General?

Secretary <|>General [NATO]: Because.

Question: Is it?

Secretary General:  It is. The Secretary General has said so.

SECRETARY GENERAL: It is.
`;

test("every label that is spelt the same is renamed, and not a word of speech", () => {
  assert.equal(
    renamed(TEXT, " Jens Berg "),
    `Question: Why, Secretary General?

Jens Berg [NATO]: Because.

Question: Is it?

Jens Berg:  It is. The Secretary General has said so.

SECRETARY GENERAL: It is.
`,
  );
});

test("the same name changes nothing", () => {
  assert.equal(renamed(TEXT, "Secretary General"), readMarks(TEXT).text);
});

test("what could not be a label is refused with the reason", () => {
  assert.equal(renamed(TEXT, "  "), "A speaker's name cannot be empty.");
  assert.equal(renamed(TEXT, "Jens\nBerg"), "A speaker's name is one line.");
  assert.equal(renamed(TEXT, "Berg: Jens"), "A colon ends a label and cannot be part of a speaker's name.");
});

test("elsewhere there is nothing to rename", () => {
  const why = "Only the name of a speaker can be renamed: put the cursor into a label.";
  assert.equal(renamed("Question: Why?\n\nMs. Ito: Be<|>cause.\n\nQuestion: Is it?\n\nMs. Ito: Yes.\n", "Ana"), why);
  assert.equal(renamed("Let me be <|>clear:\n\nit is.\n", "Ana"), why);
  assert.equal(inEnglish(renameable(parse(""), 0)), why);
});
