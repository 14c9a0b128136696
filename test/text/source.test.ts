/** The line table and edits. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { applyEdits, createSource, lineAt, lineSpan, slice } from "../../server/src/text/source";

function linesOf(text: string): string[] {
  const source = createSource(text);
  return source.lineStarts.map((_, line) => slice(source, lineSpan(source, line)));
}

test("a line ends at LF, CRLF or a lone CR only", () => {
  assert.deepEqual(linesOf("a\nb\r\nc\rd"), ["a", "b", "c", "d"]);
  assert.deepEqual(linesOf("a\u0085b\u2028c\fd\u000be"), ["a\u0085b\u2028c\fd\u000be"]);
  assert.deepEqual(linesOf("a\r\r\n\n"), ["a", "", "", ""]);
  assert.deepEqual(linesOf(""), [""]);
});

test("lineAt finds the line of every offset", () => {
  const source = createSource("ab\r\nc\n");
  assert.deepEqual(
    [0, 3, 4, 5, 6, 99].map((offset) => lineAt(source, offset)),
    [0, 0, 1, 1, 2, 2],
  );
});

test("edits apply to the text as it was, in any order, and never overlap", () => {
  const edits = [
    { span: { start: 4, end: 5 }, text: "E" },
    { span: { start: 0, end: 0 }, text: ">" },
  ];
  assert.equal(applyEdits("abcde", edits), ">abcdE");
  assert.throws(
    () =>
      applyEdits("abc", [
        { span: { start: 0, end: 2 }, text: "" },
        { span: { start: 1, end: 3 }, text: "" },
      ]),
    RangeError,
  );
});
