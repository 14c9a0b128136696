/** Edits that are joined to fewer ones. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { regions } from "../../server/src/text/regions";
import { applyEdits, createSource, type Edit } from "../../server/src/text/source";

test("edits on the same or on neighbouring lines are one, with what stands between", () => {
  const source = createSource("one \ntwo \nthree\nfour \n");
  const removal = (start: number): Edit => ({ span: { start, end: start + 1 }, text: "" });
  assert.deepEqual(regions(source, [removal(3), removal(8), removal(20)]), [
    { span: { start: 3, end: 9 }, text: "\ntwo" },
    { span: { start: 20, end: 21 }, text: "" },
  ]);
});

test("a thousand edits in a row are one, and come to the same text", () => {
  const source = createSource("x \n".repeat(1000));
  const edits = Array.from({ length: 1000 }, (_, i): Edit => ({ span: { start: 3 * i + 1, end: 3 * i + 2 }, text: "" }));
  const joined = regions(source, edits);
  assert.equal(joined.length, 1);
  assert.equal(applyEdits(source.text, joined), "x\n".repeat(1000));
});
