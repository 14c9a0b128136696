/** Paragraphs that are pasted stay apart from the lines around them, and change none of these. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { type PastePlace, pastedText } from "../../client/src/pasted-text";

const TURNS = { paragraphs: ["Ana Ito: Why now?", "Bo Lund: The ice."], openers: [0, 1] };
const WORDS = { paragraphs: ["so we wait.", "Then we go"], openers: [] };

/** The text after a paste at `|`, or over what is between `[` and `]`. */
function pasted(copied: typeof TURNS, text: string): string {
  const [head = "", tail = ""] = text.split(/\||\[.*\]/);
  const [before = "", above = null] = head.split("\n").reverse();
  const [after = "", below = null] = tail.split("\n");
  const place: PastePlace = { before, after, above, below };
  return `${head}${pastedText(copied, place)}${tail}`;
}

test("in an empty text turns are the text, with a line's end", () => {
  assert.equal(pasted(TURNS, "|"), "Ana Ito: Why now?\n\nBo Lund: The ice.\n");
});

test("between lines there are blank lines around", () => {
  assert.equal(pasted(TURNS, "Q: So?\n|\nA: Yes.\n"), "Q: So?\n\nAna Ito: Why now?\n\nBo Lund: The ice.\n\nA: Yes.\n");
  assert.equal(pasted(TURNS, "Q: So?\n\n|A: Yes.\n"), "Q: So?\n\nAna Ito: Why now?\n\nBo Lund: The ice.\n\nA: Yes.\n");
  assert.equal(pasted(TURNS, "Q: So?\n\n|\n\nA: Yes.\n"), "Q: So?\n\nAna Ito: Why now?\n\nBo Lund: The ice.\n\nA: Yes.\n");
});

test("a turn begins on a line of its own, also in the midst of another, whose rest stays one", () => {
  assert.equal(pasted(TURNS, "Q: So| what?\n"), "Q: So\n\nAna Ito: Why now?\n\nBo Lund: The ice.\n\n what?\n");
  assert.equal(pasted(TURNS, "Q: So?|\n"), "Q: So?\n\nAna Ito: Why now?\n\nBo Lund: The ice.\n");
  assert.equal(pasted(TURNS, "Q: [So?]\nA: Yes.\n"), "Q: \n\nAna Ito: Why now?\n\nBo Lund: The ice.\n\nA: Yes.\n");
});

test("words in the midst of a line go on with it", () => {
  assert.equal(pasted(WORDS, "Q: And |from there.\n"), "Q: And so we wait.\n\nThen we gofrom there.\n");
  assert.equal(pasted({ paragraphs: ["now"], openers: [] }, "Q: Why |?\n"), "Q: Why now?\n");
  assert.equal(pasted({ paragraphs: ["now"], openers: [] }, "|"), "now");
});
