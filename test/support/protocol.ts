/** What is wrong with what the server says, by the protocol: its schema, and the rules that a schema cannot tell. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv, { type ValidateFunction } from "ajv";
import type {
  DocumentSymbol,
  FoldingRange,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  TextEdit,
} from "vscode-languageserver/node";
import { PROJECT_ROOT } from "./paths";

const SCHEMA = JSON.parse(readFileSync(join(PROJECT_ROOT, "test/support/protocol.schema.json"), "utf8"));
const ajv = new Ajv({ strict: false, allErrors: false });
ajv.addSchema(SCHEMA, "protocol");
const METHODS: readonly string[] = Object.keys(SCHEMA.definitions.Messages.properties);
const validators = new Map<string, ValidateFunction>();

/** The faults of an answer to `method`, or of what the server asks or tells by it, one line each; a method that is not the protocol's has none. */
export function faultsOf(method: string, message: unknown): readonly string[] {
  if (!METHODS.includes(method)) return [];
  let validate = validators.get(method);
  if (validate === undefined) {
    const pointer = method.replaceAll("~", "~0").replaceAll("/", "~1");
    validate = ajv.compile({ $ref: `protocol#/definitions/Messages/properties/${encodeURIComponent(pointer)}` });
    validators.set(method, validate);
  }
  // What is sent has no `undefined`.
  const sent: unknown = message === undefined ? null : JSON.parse(JSON.stringify(message));
  if (!validate(sent)) return [`${method}: ${ajv.errorsText(validate.errors)}`];
  return [...beyondSchema(method, sent)].map((fault) => `${method}: ${fault}`);
}

function* beyondSchema(method: string, message: unknown): Generator<string> {
  yield* everywhere(message);
  if (!Array.isArray(message)) {
    if (/^textDocument\/semanticTokens\/(?:full|range)$/.test(method) && message !== null)
      yield* tokens(message as SemanticTokens);
    return;
  }
  if (method === "textDocument/documentSymbol" && isSymbols(message)) yield* symbols(message, null);
  if (method === "textDocument/foldingRange") yield* folds(message);
  if (method === "textDocument/selectionRange") for (const chain of message) yield* selections(chain);
  if (/[fF]ormatting$/.test(method)) yield* edits(message);
}

/** Ranges that end before they begin, and edits of one document that overlap, wherever they stand. */
function* everywhere(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  if ("start" in value && "end" in value && isPosition(value.start) && isPosition(value.end)) {
    if (compare(value.start, value.end) > 0) yield `a range ends before it begins: ${JSON.stringify(value)}`;
    return;
  }
  if ("changes" in value && typeof value.changes === "object" && value.changes !== null)
    for (const list of Object.values(value.changes)) yield* edits(list);
  if ("edits" in value && Array.isArray(value.edits) && "textDocument" in value) yield* edits(value.edits);
  for (const inner of Object.values(value)) yield* everywhere(inner);
}

function* edits(list: readonly TextEdit[]): Generator<string> {
  const sorted = list.filter((edit) => "range" in edit).toSorted((a, b) => compareRanges(a.range, b.range));
  for (const [i, { range }] of sorted.entries()) {
    const before = sorted[i - 1]?.range;
    if (before !== undefined && compare(before.end, range.start) > 0)
      yield `edits overlap: ${JSON.stringify(before)} and ${JSON.stringify(range)}`;
  }
}

function isSymbols(list: readonly object[]): list is readonly DocumentSymbol[] {
  return list.every((symbol) => "selectionRange" in symbol);
}

function* symbols(siblings: readonly DocumentSymbol[], parent: DocumentSymbol | null): Generator<string> {
  const sorted = siblings.toSorted((a, b) => compareRanges(a.range, b.range));
  for (const [i, symbol] of sorted.entries()) {
    const before = sorted[i - 1];
    if (symbol.name.trim() === "") yield "a symbol has no name";
    if (!holds(symbol.range, symbol.selectionRange)) yield `“${symbol.name}” is named outside its range`;
    if (parent !== null && !holds(parent.range, symbol.range)) yield `“${symbol.name}” is not within “${parent.name}”`;
    if (before !== undefined && compare(before.range.end, symbol.range.start) > 0)
      yield `“${before.name}” ${JSON.stringify(before.range)} overlaps “${symbol.name}” ${JSON.stringify(symbol.range)}`;
    yield* symbols(symbol.children ?? [], symbol);
  }
}

function* folds(ranges: readonly FoldingRange[]): Generator<string> {
  const open: FoldingRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.startLine - b.startLine || b.endLine - a.endLine)) {
    if (range.endLine < range.startLine) yield `a fold ends before it begins: ${JSON.stringify(range)}`;
    while (open.length > 0 && (open.at(-1)?.endLine ?? 0) < range.startLine) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined && outer.startLine < range.startLine && outer.endLine < range.endLine)
      yield `folds cross: ${JSON.stringify(outer)} and ${JSON.stringify(range)}`;
    open.push(range);
  }
}

function* selections({ range, parent }: SelectionRange): Generator<string> {
  if (parent === undefined) return;
  if (!holds(parent.range, range)) yield `a selection does not hold the one before: ${JSON.stringify([range, parent.range])}`;
  yield* selections(parent);
}

function* tokens({ data }: SemanticTokens): Generator<string> {
  if (data.length % 5 !== 0) yield `${data.length} numbers make no tokens`;
  for (let i = 5; i < data.length; i += 5)
    if (data[i] === 0 && (data[i + 1] ?? 0) < (data[i - 3] ?? 0)) yield `token ${i / 5} overlaps the one before`;
}

function isPosition(value: unknown): value is Position {
  return typeof value === "object" && value !== null && "line" in value && "character" in value;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

function compareRanges(a: Range, b: Range): number {
  return compare(a.start, b.start) || compare(a.end, b.end);
}

function holds(outer: Range, inner: Range): boolean {
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
}
