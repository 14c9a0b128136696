/** Writes into the text of a `.transcript.json`: what a person wrote there, comments and layout included, stays as it is. */

import { createScanner, type Node, type ParseError, parseTree } from "jsonc-parser";
import type { CastMember } from "../syntax/knowledge";
import { applyEdits, type Edit } from "../text/source";
import type { Span } from "../text/span";
import { tooMuch } from "./json-check";

/** Keys, and in lists 0-based indexes of entries that are there, from the root of the file to a value. */
export type KeyPath = readonly [string, ...(string | number)[]];

/** The text with the name of the archive's baseline file; null as for `withValue`. */
export function withBaseline(text: string, name: string): string | null {
  return withValue(text, ["baseline"], name);
}

/** The text with more members behind those of its cast; null as for `withValue`. */
export function withCastMembers(text: string, members: readonly CastMember[]): string | null {
  return withItems(text, ["cast"], members.map(castEntry));
}

/** A member as it stands in the file: what is not known is left out. */
export function castEntry({ name, role, affiliation, aliases }: CastMember): object {
  const labels = aliases.map(({ label, from, to }) =>
    from === null && to === null ? label : { label, ...(from !== null && { from }), ...(to !== null && { to }) },
  );
  return {
    name,
    ...(role !== null && { role }),
    ...(affiliation !== null && { affiliation }),
    ...(labels.length > 0 && { aliases: labels }),
  };
}

/**
 * The text with a value at a path: put in the place of the one there, or added as the last of its object. Null where the
 * text is no JSON, or where something else than an object stands on the way: a person has to mend that first.
 */
export function withValue(text: string, path: KeyPath, value: unknown): string | null {
  if (tooMuch(text) !== null) return null;
  const whole = withRoot(text);
  const root = rootOf(whole);
  if (root === null) return null;
  let node = root;
  for (const [depth, key] of path.entries()) {
    const next = valueAt(node, key);
    if (next === null) {
      if (node.type !== "object" || typeof key !== "string") return null;
      const nested = path.slice(depth + 1).reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
      return appended(whole, node, [{ key, value: nested }]);
    }
    node = next;
  }
  const { unit, eol } = layoutOf(whole);
  const printed = print(value, { unit, eol, indent: indentAt(whole, node.offset) });
  return applyEdits(whole, [{ span: { start: node.offset, end: node.offset + node.length }, text: printed }]);
}

/** The text with more items at the end of the list at a path, which is made where there is none; null as for `withValue`. */
export function withItems(text: string, path: KeyPath, items: readonly unknown[]): string | null {
  if (items.length === 0) return text;
  if (tooMuch(text) !== null) return null;
  const root = rootOf(withRoot(text));
  if (root === null) return null;
  let node: Node | null = root;
  for (const key of path) node = node === null ? null : valueAt(node, key);
  if (node === null) return withValue(text, path, items);
  if (node.type !== "array") return null;
  return appended(
    text,
    node,
    items.map((value) => ({ key: null, value })),
  );
}

/** The text without the items of a list that are equal to one of `values`; comments stay. The same text where there are none. */
export function withoutItems(text: string, path: KeyPath, values: readonly string[]): string {
  if (tooMuch(text) !== null) return text;
  let node = rootOf(text);
  for (const key of path) node = node === null ? null : valueAt(node, key);
  const items = node?.type === "array" ? (node.children ?? []) : [];
  return without(text, items, ({ value }) => values.includes(value));
}

/** The text without an item of a list or a property of an object, which `node` is in the tree of the text; comments stay. */
export function withoutEntry(text: string, node: Node): string {
  return without(text, node.parent?.children ?? [], (entry) => entry === node);
}

/** The text without those entries of a list or an object that `isGone` names. */
function without(text: string, entries: readonly Node[], isGone: (entry: Node) => boolean): string {
  const gone = entries.filter(isGone);
  if (gone.length === 0) return text;
  const edits: Edit[] = [];
  // From the last on: what the line ends with when those behind are gone ends it, too.
  let next = { offset: -1, endsLine: false };
  for (const entry of gone.toReversed()) {
    const { span, endsLine } = spanOfEntry(text, entry, next.endsLine ? next.offset : -1);
    edits.push({ span, text: "" });
    next = { offset: entry.offset, endsLine };
  }
  // No comma is left behind the last one that stays, unless the person puts one there.
  const last = entries.at(-1);
  const kept = entries.findLast((entry) => !isGone(entry));
  if (last !== undefined && kept !== undefined && isGone(last) && behind(text, last.offset + last.length).comma === null) {
    const { comma } = behind(text, kept.offset + kept.length);
    if (comma !== null) edits.push({ span: { start: comma - 1, end: comma }, text: "" });
  }
  return applyEdits(
    text,
    edits.sort((a, b) => a.span.start - b.span.start),
  );
}

/**
 * An entry with its comma, and with the white space before it where it ends its line, behind it where it does not;
 * `lineEnd` is an offset from which on nothing is left of its line, or -1.
 */
function spanOfEntry(
  text: string,
  { offset, length }: Node,
  lineEnd: number,
): { readonly span: Span; readonly endsLine: boolean } {
  const { comma } = behind(text, offset + length);
  const end = comma ?? offset + length;
  const blanks = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  const endsLine = end + blanks === lineEnd || /^[\r\n\]}]/.test(text.slice(end + blanks));
  return {
    endsLine,
    span: endsLine ? { start: text.slice(0, offset).trimEnd().length, end } : { start: offset, end: end + blanks },
  };
}

function withRoot(text: string): string {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowEmptyContent: true });
  if (root !== undefined || errors.length > 0) return text;
  const { eol } = layoutOf(text);
  const above = text.trimEnd();
  return `${above}${above === "" ? "" : eol}{}${eol}`;
}

function rootOf(text: string): Node | null {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return root?.type === "object" && errors.length === 0 ? root : null;
}

function valueAt(node: Node, key: string | number): Node | null {
  if (typeof key === "number") return node.type === "array" ? (node.children?.[key] ?? null) : null;
  const property = node.type === "object" ? node.children?.find(({ children }) => children?.[0]?.value === key) : undefined;
  return property?.children?.[1] ?? null;
}

interface Entry {
  /** Null in a list. */
  readonly key: string | null;
  readonly value: unknown;
}

/** The text with entries behind the last one of an object or list. */
function appended(text: string, container: Node, entries: readonly Entry[]): string {
  const { unit, eol } = layoutOf(text);
  const inside = { start: container.offset + 1, end: container.offset + container.length - 1 };
  const outer = indentAt(text, container.offset);
  const first = container.children?.[0];
  const last = container.children?.at(-1);
  if (first === undefined || last === undefined) {
    const indent = outer + unit;
    const lines = entries.map((entry) => eol + indent + printEntry(entry, { unit, eol, indent }));
    const comments = text.slice(inside.start, inside.end).trimEnd();
    return applyEdits(text, [{ span: inside, text: `${comments}${lines.join(",")}${eol}${outer}` }]);
  }
  const isOnLines = text.slice(container.offset, first.offset).includes("\n");
  const indent = isOnLines ? indentAt(text, first.offset) : outer;
  const { comma, lineEnd } = behind(text, last.offset + last.length);
  const printed = entries.map((entry) => printEntry(entry, { unit, eol, indent }));
  const place = isOnLines ? lineEnd : (comma ?? last.offset + last.length);
  const divider = isOnLines ? eol + indent : " ";
  const added = printed.map((entry) => divider + entry).join(",") + (comma === null ? "" : ",");
  const edits: Edit[] = [{ span: { start: place, end: place }, text: added }];
  const end = last.offset + last.length;
  if (comma === null && place > end) edits.unshift({ span: { start: end, end }, text: "," });
  if (comma === null && place === end) edits[0] = { span: { start: end, end }, text: `,${added}` };
  return applyEdits(text, edits);
}

/** The scanner's kinds of token; its own names for them do not outlast compilation file by file. */
const TOKEN = { comma: 5, lineComment: 12, blockComment: 13, lineBreak: 14, blank: 15 };

/** What follows the last entry: the offset behind its comma, and the one behind the comments on its line. */
function behind(text: string, end: number): { readonly comma: number | null; readonly lineEnd: number } {
  const scanner = createScanner(text, false);
  scanner.setPosition(end);
  let comma: number | null = null;
  let lineEnd = end;
  let isLine = true;
  for (let token: number = scanner.scan(); ; token = scanner.scan()) {
    if (token === TOKEN.comma) comma = scanner.getPosition();
    else if (token === TOKEN.lineBreak) isLine = false;
    else if (token === TOKEN.blockComment) {
      if (scanner.getTokenValue().includes("\n")) isLine = false;
    } else if (token !== TOKEN.blank && token !== TOKEN.lineComment) break;
    if (isLine && token !== TOKEN.blank) lineEnd = scanner.getPosition();
  }
  return { comma, lineEnd: Math.max(lineEnd, comma ?? end) };
}

interface Layout {
  /** One step of indentation. */
  readonly unit: string;
  readonly eol: string;
}

interface PlacedLayout extends Layout {
  /** White space before the line that the value begins on. */
  readonly indent: string;
}

function layoutOf(text: string): Layout {
  return { unit: /^([ \t]+)\S/m.exec(text)?.[1] ?? "  ", eol: text.includes("\r\n") ? "\r\n" : "\n" };
}

function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, offset))?.[0] ?? "";
}

const LINE_WIDTH = 120;

function printEntry({ key, value }: Entry, layout: PlacedLayout): string {
  return key === null ? print(value, layout) : `${JSON.stringify(key)}: ${print(value, layout)}`;
}

/** JSON as a person would set it: on one line what fits there, except a list of objects. */
function print(value: unknown, layout: PlacedLayout): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const flat = printLine(value);
  const isList = Array.isArray(value);
  const breaks = isList && value.some((item) => typeof item === "object");
  if (!breaks && layout.indent.length + flat.length <= LINE_WIDTH) return flat;
  const { eol, unit, indent } = layout;
  const inner = { ...layout, indent: indent + unit };
  const entries: readonly Entry[] = isList
    ? value.map((item) => ({ key: null, value: item }))
    : Object.entries(value).map(([key, item]) => ({ key, value: item }));
  const lines = entries.map((entry) => `${eol}${inner.indent}${printEntry(entry, inner)}`).join(",");
  return `${isList ? "[" : "{"}${lines}${eol}${indent}${isList ? "]" : "}"}`;
}

/** JSON on one line, as a person would set it. */
export function printLine(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(printLine).join(", ")}]`;
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${printLine(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
