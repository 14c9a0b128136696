/** The only place where offsets meet the protocol's positions: `to…` goes outward, `from…` inward. */

import type { Position, Range, TextEdit } from "vscode-languageserver";
import { type Edit, lineAt, lineSpan, type Source } from "../text/source";
import type { Span } from "../text/span";

/** What a position's `character` counts. */
export type PositionEncoding = "utf-16" | "utf-8" | "utf-32";

/** A text together with what its client counts characters in. */
export interface Positions {
  readonly source: Source;
  readonly encoding: PositionEncoding;
}

/** The first encoding of the client's list that is known here; UTF-16 where the client names none. */
export function fromPositionEncodings(names: readonly string[] | undefined): PositionEncoding {
  return names?.find(isEncoding) ?? "utf-16";
}

/** The position of an offset; one inside a line's terminator or outside the text counts as the nearest place before. */
export function toPosition({ source, encoding }: Positions, offset: number): Position {
  const line = lineAt(source, offset);
  const { start, end } = lineSpan(source, line);
  const inside = Math.min(Math.max(offset, start), end);
  return { line, character: encoding === "utf-16" ? inside - start : width(source.text, start, inside, encoding) };
}

/** The range of a span. */
export function toRange(positions: Positions, span: Span): Range {
  return { start: toPosition(positions, span.start), end: toPosition(positions, span.end) };
}

/** The protocol's form of an edit. */
export function toTextEdit(positions: Positions, edit: Edit): TextEdit {
  return { range: toRange(positions, edit.span), newText: edit.text };
}

/** The offset of a position; behind a line's end it is the line's end, behind the last line the text's end. */
export function fromPosition({ source, encoding }: Positions, position: Position): number {
  if (position.line >= source.lineStarts.length) return source.text.length;
  const { start, end } = lineSpan(source, Math.max(0, position.line));
  if (encoding === "utf-16") return Math.min(start + Math.max(0, position.character), end);
  return unitsFor(source.text, start, end, position.character, encoding);
}

/** The span of a range, its ends put in order. */
export function fromRange(positions: Positions, range: Range): Span {
  const start = fromPosition(positions, range.start);
  const end = fromPosition(positions, range.end);
  return start <= end ? { start, end } : { start: end, end: start };
}

function isEncoding(name: string): name is PositionEncoding {
  return name === "utf-16" || name === "utf-8" || name === "utf-32";
}

function width(text: string, start: number, end: number, encoding: "utf-8" | "utf-32"): number {
  let count = 0;
  for (let i = start; i < end; ) {
    const point = text.codePointAt(i) as number;
    count += encoding === "utf-8" ? utf8Length(point) : 1;
    i += point > 0xffff ? 2 : 1;
  }
  return count;
}

/** Offset behind the characters that fill `character` bytes or code points; a count that ends inside one stops before it. */
function unitsFor(text: string, start: number, end: number, character: number, encoding: "utf-8" | "utf-32"): number {
  let count = 0;
  let i = start;
  while (i < end) {
    const point = text.codePointAt(i) as number;
    count += encoding === "utf-8" ? utf8Length(point) : 1;
    if (count > character) break;
    i += point > 0xffff ? 2 : 1;
  }
  return i;
}

function utf8Length(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
