/** Offsets and positions, in every encoding. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  fromPosition,
  fromPositionEncodings,
  fromRange,
  type PositionEncoding,
  toPosition,
  toRange,
} from "../../server/src/lsp/convert";
import { createSource } from "../../server/src/text/source";

const ENCODINGS: readonly PositionEncoding[] = ["utf-16", "utf-8", "utf-32"];

function place(text: string, offset: number, encoding: PositionEncoding): string {
  const { line, character } = toPosition({ source: createSource(text), encoding }, offset);
  return `${line}:${character}`;
}

test("an emoji is two units, four bytes, one code point", () => {
  const text = "é\n😀 a";
  assert.deepEqual(
    ENCODINGS.map((encoding) => place(text, text.indexOf("a"), encoding)),
    ["1:3", "1:5", "1:2"],
  );
});

test("an offset inside a line's terminator is the line's end, one behind the text its end", () => {
  assert.equal(place("ab\r\nc", 3, "utf-16"), "0:2");
  assert.equal(place("ab\r\nc", 99, "utf-16"), "1:1");
});

test("a position behind a line's end is the line's end, one behind the last line the text's end", () => {
  const positions = { source: createSource("ab\r\nc"), encoding: "utf-16" as const };
  assert.equal(fromPosition(positions, { line: 0, character: 99 }), 2);
  assert.equal(fromPosition(positions, { line: 7, character: 0 }), 5);
  assert.deepEqual(fromRange(positions, { start: { line: 1, character: 1 }, end: { line: 0, character: 1 } }), {
    start: 1,
    end: 5,
  });
});

test("the client's first known encoding is taken, UTF-16 where it names none", () => {
  assert.equal(fromPositionEncodings(undefined), "utf-16");
  assert.equal(fromPositionEncodings(["ebcdic"]), "utf-16");
  assert.equal(fromPositionEncodings(["ebcdic", "utf-8", "utf-16"]), "utf-8");
});

test("every offset between characters survives the way out and back", () => {
  const text = fc
    .array(fc.constantFrom("a", " ", "é", "ж", "語", "😀", "\u0301", "\n", "\r\n", "\r", "\u2028"))
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, fc.constantFrom(...ENCODINGS), fc.nat(), (text, encoding, seed) => {
      const positions = { source: createSource(text), encoding };
      const offset = betweenCharacters(text, seed % (text.length + 1));
      const back = fromRange(positions, toRange(positions, { start: offset, end: offset }));
      assert.deepEqual(back, { start: offset, end: offset });
    }),
  );
});

/** The offset, or the one before it where it lies inside a surrogate pair or between CR and LF. */
function betweenCharacters(text: string, offset: number): number {
  const isInside = /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])/.test(text.slice(Math.max(0, offset - 1), offset + 1));
  return isInside ? offset - 1 : offset;
}
