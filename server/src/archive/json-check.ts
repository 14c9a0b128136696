/** Holds JSON with comments against a schema: what fits counts, what does not is told with its place. */

import { createScanner, findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { nearest } from "../text/nearest";
import type { Span } from "../text/span";

/** The part of JSON Schema (draft 7) that is needed here. */
export type Schema =
  | {
      readonly type: "string";
      readonly enum?: readonly string[];
      readonly enumDescriptions?: readonly string[];
      /** A regular expression, and what to say of text that it does not fit. */
      readonly pattern?: string;
      readonly patternErrorMessage?: string;
      /** In UTF-16 units. */
      readonly maxLength?: number;
      readonly description?: string;
    }
  | { readonly type: "array"; readonly items: Schema; readonly maxItems?: number; readonly description?: string }
  | {
      readonly type: "object";
      readonly properties: Readonly<Record<string, Schema>>;
      readonly required?: readonly string[];
      readonly additionalProperties: false;
      readonly description?: string;
    }
  /** Of alternatives that differ in type. */
  | { readonly oneOf: readonly Schema[]; readonly description?: string };

/** Something wrong in the file. */
export interface JsonProblem {
  readonly span: Span;
  /** One sentence that says what to do. */
  readonly message: string;
  /** True for what an editor that knows the schema says by itself, in the words of its own. */
  readonly isOfSchema: boolean;
}

export interface CheckedJson {
  /** What fits the schema; null where the file as a whole does not. */
  readonly value: unknown;
  readonly problems: readonly JsonProblem[];
}

/** Larger files, in UTF-16 units, and deeper ones are read by nobody and would stop the program. */
const LARGEST = 4_000_000;
const DEEPEST = 64;

/** The scanner's kinds of token; its own names for them do not outlast compilation file by file. */
const TOKEN = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 };

/** Why a text is too much to be read as JSON; null where it is not. */
export function tooMuch(text: string): string | null {
  if (text.length > LARGEST) return `This file is larger than ${LARGEST / 1_000_000} MB and is ignored.`;
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) depth++;
    else if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) depth--;
    if (depth > DEEPEST) return `This file has more than ${DEEPEST} nested lists and objects and is ignored.`;
  }
  return null;
}

/** Reads JSON in which comments and commas behind the last entry may stand. Never throws. */
export function checkJson(text: string, schema: Schema): CheckedJson {
  const trouble = tooMuch(text);
  if (trouble !== null) return { value: null, problems: [{ span: { start: 0, end: 0 }, message: trouble, isOfSchema: false }] };
  const errors: ParseError[] = [];
  const root = text.trim() === "" ? undefined : parseTree(text, errors, { allowTrailingComma: true });
  const problems = errors.map(({ error, offset, length }) => ({
    span: { start: offset, end: Math.min(text.length, offset + Math.max(1, length)) },
    message: `${SYNTAX[printParseErrorCode(error)] ?? "Invalid JSON"}; everything before and after it still applies.`,
    isOfSchema: true,
  }));
  const value = root === undefined ? null : (fittingValue(root, schema, "the file", problems) ?? null);
  return { value, problems: problems.sort((a, b) => a.span.start - b.span.start) };
}

const SYNTAX: Readonly<Record<string, string>> = {
  CommaExpected: "A comma is missing before this",
  ColonExpected: "A colon is missing before this",
  PropertyNameExpected: "A key in double quotes is missing here",
  ValueExpected: "A value is missing here",
  CloseBraceExpected: "A closing brace } is missing",
  CloseBracketExpected: "A closing bracket ] is missing",
  EndOfFileExpected: "Nothing may follow the closing brace",
  UnexpectedEndOfString: "The closing quotation mark is missing",
  InvalidSymbol: "Text needs double quotes around it",
};

/** The value as far as it fits the schema; undefined where it does not. */
function fittingValue(node: Node, schema: Schema, name: string, problems: JsonProblem[]): unknown {
  const wrong = (message: string, at: Node = node): undefined => {
    problems.push({ span: { start: at.offset, end: at.offset + at.length }, message, isOfSchema: true });
    return undefined;
  };
  if ("oneOf" in schema) {
    const fitting = schema.oneOf.find((one) => !("oneOf" in one) && one.type === node.type);
    if (fitting !== undefined) return fittingValue(node, fitting, name, problems);
    return wrong(`Expected ${schema.oneOf.map(article).join(" or ")}, not ${kindOf(node)}.`);
  }
  if (node.type !== schema.type) return wrong(`Expected ${article(schema)}, not ${kindOf(node)}.`);
  switch (schema.type) {
    case "string": {
      const value = String(node.value);
      if (value.length > (schema.maxLength ?? Infinity)) return wrong(`This is longer than ${schema.maxLength} characters.`);
      if (schema.enum !== undefined && !schema.enum.includes(value))
        return wrong(`“${value}” is not a value of ${name}. ${advice(value, schema.enum)}`);
      if (schema.pattern !== undefined && !new RegExp(schema.pattern, "u").test(value))
        return wrong(schema.patternErrorMessage ?? `“${value}” does not match ${schema.pattern}.`);
      return value;
    }
    case "array": {
      const all = node.children ?? [];
      const children = all.slice(0, schema.maxItems);
      const [next] = all.slice(children.length);
      if (next !== undefined) wrong(`More than ${schema.maxItems} entries in ${name}: this one and the rest are ignored.`, next);
      return children.map((child) => fittingValue(child, schema.items, name, problems)).filter((one) => one !== undefined);
    }
    case "object": {
      const value: Record<string, unknown> = {};
      for (const property of node.children ?? []) {
        const [key, child] = property.children ?? [];
        if (key === undefined || child === undefined) continue;
        const own = String(key.value);
        const known = Object.hasOwn(schema.properties, own) ? schema.properties[own] : undefined;
        if (known === undefined) {
          wrong(`There is no “${own}” in ${name}. ${advice(own, Object.keys(schema.properties))}`, key);
          continue;
        }
        const fitting = fittingValue(child, known, `“${own}”`, problems);
        if (fitting !== undefined) value[own] = fitting;
      }
      const missing = (schema.required ?? []).filter((key) => !Object.hasOwn(value, key));
      return missing.length === 0 ? value : wrong(`Missing ${missing.map((key) => `“${key}”`).join(" and ")}.`);
    }
  }
}

function advice(word: string, words: readonly string[]): string {
  const near = nearest(word, words);
  if (near !== null) return `Did you mean “${near}”?`;
  return words.length <= 20 ? `Choose one of ${words.join(", ")}.` : "Completion lists the possible values.";
}

const ARTICLES: Readonly<Record<string, string>> = {
  string: "text in double quotes",
  array: "a list in [ ]",
  object: "an object in { }",
  number: "a number",
  boolean: "true or false",
  null: "null",
};

function article(schema: Schema): string {
  return "oneOf" in schema ? schema.oneOf.map(article).join(" or ") : (ARTICLES[schema.type] ?? schema.type);
}

function kindOf({ type }: Node): string {
  return ARTICLES[type] ?? type;
}

/** Where the value at a path of keys and indexes stands; the start of the text where there is none. */
export function placeOf(text: string, path: readonly (string | number)[]): Span {
  const root = tooMuch(text) === null ? parseTree(text, [], { allowTrailingComma: true }) : undefined;
  const node = root === undefined ? undefined : findNodeAtLocation(root, [...path]);
  return node === undefined ? { start: 0, end: 0 } : { start: node.offset, end: node.offset + node.length };
}
