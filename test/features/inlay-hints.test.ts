/** Who goes on speaking, and which question it is. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { inlayHints } from "../../server/src/features/inlay-hints";
import { DEFAULT_EDITOR_SETTINGS } from "../../server/src/features/settings";
import { parse } from "../../server/src/syntax/transcript";
import { readMarks } from "../support/marks";

/** The text with the hints in it, in angle brackets; those of the marked part where one is marked. */
function hinted(marked: string, inlayHintSettings = { speakers: true, questionNumbers: true }): string {
  const { text, spans } = readMarks(marked);
  const settings = { ...DEFAULT_EDITOR_SETTINGS, inlayHints: inlayHintSettings };
  let result = "";
  let position = 0;
  for (const hint of inlayHints(parse(text), spans[0] ?? { start: 0, end: text.length }, settings)) {
    result += `${text.slice(position, hint.offset)}⟨${hint.text}⟩`;
    position = hint.offset;
  }
  return result + text.slice(position);
}

const TEXT = `Good morning.

Question: Why?

Ms. Ito: Because
it is so.

And 😀 so on.

(Laughter.)

  Yes.

Question: Is it?

Ms. Ito:

It is.

It is.
`;

const SPEAKERS = TEXT.replace("And", "⟨Ms. Ito:⟩And")
  .replace("(L", "⟨Ms. Ito:⟩(L")
  .replace("Yes", "⟨Ms. Ito:⟩Yes")
  .replace("\n\nIt is.\n$", "")
  .replace("It is.\n\nIt is.", "It is.\n\n⟨Ms. Ito:⟩It is.");

test("each paragraph without a label has its speaker before it", () => {
  assert.equal(hinted(TEXT, { speakers: true, questionNumbers: false }), SPEAKERS);
});

test("each question has its number before its label", () => {
  const numbered = TEXT.replace("Question: Why", "⟨1⟩Question: Why").replace("Question: Is", "⟨2⟩Question: Is");
  assert.equal(hinted(TEXT, { speakers: false, questionNumbers: true }), numbered);
});

test("only the part asked for has hints, with the same numbers", () => {
  const marked = TEXT.replace("Question: Is it?", "<|Question: Is it?|>");
  assert.equal(hinted(marked), TEXT.replace("Question: Is", "⟨2⟩Question: Is"));
});

test("where every line is a paragraph, so it is for hints", () => {
  const log = `Ann: Hello there.\nIt goes on.\nAnd on. And.\nAnd so on.\nEnd.\n\nBob: Yes.\n\nAnn: No.\n\nBob: Well.\n`;
  assert.equal(
    hinted(log, { speakers: true, questionNumbers: false }),
    log
      .replace("It goes", "⟨Ann:⟩It goes")
      .replace("And on", "⟨Ann:⟩And on")
      .replace("And so", "⟨Ann:⟩And so")
      .replace("End", "⟨Ann:⟩End"),
  );
});

test("there are none by default, and none in an empty text", () => {
  assert.equal(hinted(TEXT, DEFAULT_EDITOR_SETTINGS.inlayHints), TEXT);
  assert.equal(hinted(""), "");
});
