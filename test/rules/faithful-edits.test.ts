/** The guard over each edit: what it lets pass, and what it stops in whatever rule it may come from. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { keepsRecord } from "../../server/src/rules/faithful-edits";
import { editAll, parse } from "../../server/src/syntax/transcript";

const TEXT = `NATO MULTIMEDIA ACCOUNT
Access NATO’s broadcast-quality video content free of charge

# Press conference
by Ann Reed
**Date:** December 18, 2024
(As delivered)
(AS DELIVERED)

Ann Reed: Good morning, and thank you for coming to the harbour.

Tom Hale: What does [the new
crane](crane.html) cost?

ANA RUIZ, HEAD OF THE
HARBOUR: It costs what we said.

Tom Hale: When will it come?

HARBOUR: In the spring.

Ann Reed: I hope so.

Tom Hale: I see.

Ann Reed: Thank you.
`;

/** True where the guard lets pass that `words`, which are there once, become `others`. */
function passes(words: string, others: string, text = TEXT): boolean {
  const before = parse(text);
  const start = text.indexOf(words);
  assert.ok(start !== -1 && text.indexOf(words, start + 1) === -1, words);
  const edits = [{ span: { start, end: start + words.length }, text: others }];
  return keepsRecord(before, edits, editAll(before, edits));
}

test("white space and punctuation may change", () => {
  assert.ok(passes("Good morning, and", "Good morning,  and"));
  assert.ok(passes("Good morning, and", "Good morning and"));
  assert.ok(passes("harbour.\n\nTom", "harbour.\n\n\nTom"));
});

test("no word may change outside known boilerplate, of title, byline and labels neither", () => {
  assert.ok(!passes("# Press conference\n", ""));
  assert.ok(!passes("by Ann", "by Anna"));
  assert.ok(!passes("Ann Reed: Good", "Reed: Good"));
  assert.ok(!passes("Tom Hale: What", "TOM HALE: What"));
  assert.ok(!passes("Good morning", "Goodmorning"));
  assert.ok(!passes("Good morning, ", ""));
  assert.ok(!passes("cost?", "cost? So it is."));
});

test("no two words may become one, whatever stood between them and however many edits take it out", () => {
  const edited = (text: string, mark: string) => {
    const before = parse(text);
    const places = Array.from({ length: text.length }, (_, at) => at).filter((at) => text[at] === mark);
    const edits = places.map((at) => ({ span: { start: at, end: at + 1 }, text: "" }));
    assert.ok(edits.length > 0);
    return keepsRecord(before, edits, editAll(before, edits));
  };
  const letters = ["a", "é", "e\u0301", "д", "中", "\u{20000}", "7", "don’"];
  for (const letter of letters)
    for (const other of letters) {
      assert.ok(!edited(`Tom Hale: So ${letter}\u0005${other} it is.`, "\u0005"), `${letter} and ${other}`);
      assert.ok(!edited(`${letter}--${other}`, "-"), `${letter}--${other}`);
    }
  assert.ok(edited("Tom Hale: So\u0005, it is.", "\u0005"));
});

test("whole lines of known boilerplate may go, and a delivery note that is there again", () => {
  assert.ok(passes("NATO MULTIMEDIA ACCOUNT\nAccess NATO’s broadcast-quality video content free of charge\n\n", ""));
  assert.ok(!passes("NATO MULTIMEDIA ACCOUNT\nAccess NATO’s broadcast-quality video content free of charge\n\n# Press", "# "));
  assert.ok(!passes("MULTIMEDIA ", ""));
  assert.ok(passes("(AS DELIVERED)\n", ""));
  assert.ok(!passes("(As delivered)\n(AS DELIVERED)\n", ""));
  assert.ok(!passes("(AS PREPARED)\n", "", TEXT.replace("AS DELIVERED", "AS PREPARED")));
});

test("the date may be written in another way, as long as it is the same day and nothing else on its line changes", () => {
  assert.ok(passes("**Date:** December 18, 2024", "**Date:** 18 December 2024"));
  assert.ok(passes("December 18, 2024", "2024-12-18"));
  assert.ok(!passes("December 18, 2024", "2024-12-19"));
  assert.ok(!passes("**Date:** December 18, 2024", "Date:** 18 December 2024"));
  assert.ok(!passes("**Date:** December 18, 2024", "18 December 2024"));
});

test("a date may be put on a line of its own, and takes no other words away", () => {
  const titled = TEXT.replace("# Press conference", "# Press conference, December 18, 2024").replace(
    "**Date:** December 18, 2024\n",
    "",
  );
  const inserted = (words: string) => {
    const before = parse(titled);
    const at = titled.indexOf("\n(As delivered)");
    const edits = [{ span: { start: at, end: at }, text: words }];
    return keepsRecord(before, edits, editAll(before, edits));
  };
  assert.ok(inserted("\nDecember 18, 2024"));
  assert.ok(!inserted("\nDecember 19, 2024"));
  assert.ok(!inserted("\nDecember 18, 2024\nBy nobody else"));
  assert.ok(!passes("by Ann Reed", "December 18, 2024", titled));
});

test("no half of a pair of marks may go", () => {
  assert.ok(!passes("**Date:**", "**Date:"));
  assert.ok(!passes("[the new", "the new"));
  assert.ok(!passes("(crane.html)", "(crane.html"));
});

test("no lines are joined, and none parted inside a label or where something runs on", () => {
  assert.ok(!passes("new\ncrane", "new crane"));
  assert.ok(!passes("new\ncrane", "new\n\ncrane"));
  assert.ok(!passes("OF THE\nHARBOUR", "OF THE\n\nHARBOUR"));
  assert.ok(!passes("Ann Reed: Good", "Ann\nReed: Good"));
  assert.ok(passes("Good morning, and thank", "Good morning, and\n\nthank"));
  for (const ending of ["\r\n", "\r"]) assert.ok(passes("OF THE\nHARBOUR", `OF THE${ending}HARBOUR`));
});
