/** Question marks of several scripts, and a semicolon that is one only in Greek. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { askingOf } from "../../server/src/facts/asking";
import { endsInQuestion } from "../../server/src/facts/sentences";
import { hasQuestionMark, questionMarks } from "../../server/src/text/question-mark";

const QUESTIONS = ["Why?", "为什么？", "لماذا؟", "Γιατί;", "Γιατί\u037e", "Ինչու՞", "ለምን፧"];
const OTHERS = ["First; then.", "Why; because", "Πρώτα· μετά.", "x = 1;"];

test("each script's question mark ends a question, and a semicolon only in Greek", () => {
  for (const text of QUESTIONS) {
    assert.deepEqual([hasQuestionMark(text), endsInQuestion(text)], [true, true], text);
    assert.deepEqual([...questionMarks(text)], [text.length - 1], text);
    assert.deepEqual([askingOf(text).marks, askingOf(text).isLast], [1, true], text);
  }
  for (const text of OTHERS) {
    assert.deepEqual([hasQuestionMark(text), endsInQuestion(text), askingOf(text).marks], [false, false, 0], text);
  }
});
