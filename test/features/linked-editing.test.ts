/** Which labels change together. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { LINKED_NAME, linkedLabels } from "../../server/src/features/linked-editing";
import { parse } from "../../server/src/syntax/transcript";
import { readMarks, writeMarks } from "../support/marks";

function linked(marked: string): string | null {
  const { text, spans } = readMarks(marked);
  const found = linkedLabels(parse(text), spans[0]?.start ?? 0);
  return found === null ? null : writeMarks(text, found);
}

const TEXT = "Q (CNN): Why? 😀\n\nMs. Ito: So.\n\nQ (WSJ): Is it?\n\nMs. Ito: Yes.\n\nMr. Salo: No.\n";

test("the labels of one speaker, and no other words", () => {
  const expected = TEXT.replaceAll("Ms. Ito", "<|Ms. Ito|>");
  assert.equal(linked(TEXT.replace("Ms. Ito", "Ms. I<|>to")), expected);
  assert.equal(linked(TEXT.replace("Ms. Ito", "Ms. Ito<|>")), expected);
  assert.equal(linked(TEXT.replace("Ms. Ito", "<|>Ms. Ito")), expected);
});

test("outlets, speech, and a speaker of one turn are linked with nothing", () => {
  assert.equal(linked(TEXT.replace("CNN", "C<|>NN")), null);
  assert.equal(linked(TEXT.replace("Why", "W<|>hy")), null);
  assert.equal(linked(TEXT.replace("Mr. S", "Mr. S<|>")), null);
  assert.equal(linked("<|>"), null);
});

test("a colon, a bracket and a line's end end a name that is typed", () => {
  const name = new RegExp(`^${LINKED_NAME}$`);
  for (const text of ["Ms. Ito", "Ó Briain", "Міністр"]) assert.match(text, name);
  for (const text of ["Ms. Ito:", "Q (CNN", "a\nb", ""]) assert.doesNotMatch(text, name);
});
