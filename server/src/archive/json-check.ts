/** Holds JSON with comments against a schema: what fits counts, what does not is told with its place. */

import { createScanner, findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { fromData, type Message, say } from "../text/message";
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
  readonly message: Message;
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
export function tooMuch(text: string): Message | null {
  if (text.length > LARGEST) return say`This file is larger than ${LARGEST / 1_000_000} MB and is ignored.`;
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== TOKEN.end; token = scanner.scan()) {
    if (token === TOKEN.openBrace || token === TOKEN.openBracket) depth++;
    else if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) depth--;
    if (depth > DEEPEST) return say`This file has more than ${DEEPEST} nested lists and objects and is ignored.`;
  }
  return null;
}

/** Reads JSON in which comments and commas behind the last entry may stand. Never throws. */
export function checkJson(text: string, schema: Schema): CheckedJson {
  const trouble = tooMuch(text);
  if (trouble !== null) return { value: null, problems: [{ span: { start: 0, end: 0 }, message: trouble, isOfSchema: false }] };
  const errors: ParseError[] = [];
  const root = text.trim() === "" ? undefined : parseTree(text, errors, { allowTrailingComma: true });
  const problems: JsonProblem[] = errors.map(({ error, offset, length }) => ({
    span: { start: offset, end: Math.min(text.length, offset + Math.max(1, length)) },
    message: say`${SYNTAX[printParseErrorCode(error)] ?? say`Invalid JSON`}; everything before and after it still applies.`,
    isOfSchema: true,
  }));
  const value = root === undefined ? null : (fittingValue(root, schema, say`the file`, problems) ?? null);
  return { value, problems: problems.sort((a, b) => a.span.start - b.span.start) };
}

const SYNTAX: Readonly<Record<string, Message>> = {
  CommaExpected: say`A comma is missing before this`,
  ColonExpected: say`A colon is missing before this`,
  PropertyNameExpected: say`A key in double quotes is missing here`,
  ValueExpected: say`A value is missing here`,
  CloseBraceExpected: say`A closing brace } is missing`,
  CloseBracketExpected: say`A closing bracket ] is missing`,
  EndOfFileExpected: say`Nothing may follow the closing brace`,
  UnexpectedEndOfString: say`The closing quotation mark is missing`,
  InvalidSymbol: say`Text needs double quotes around it`,
};

/** The value as far as it fits the schema; undefined where it does not. */
function fittingValue(node: Node, schema: Schema, name: Message, problems: JsonProblem[]): unknown {
  const wrong = (message: Message, at: Node = node): undefined => {
    problems.push({ span: { start: at.offset, end: at.offset + at.length }, message, isOfSchema: true });
    return undefined;
  };
  if ("oneOf" in schema) {
    const fitting = schema.oneOf.find((one) => !("oneOf" in one) && one.type === node.type);
    if (fitting !== undefined) return fittingValue(node, fitting, name, problems);
    return wrong(say`Expected ${article(schema)}, not ${kindOf(node)}.`);
  }
  if (node.type !== schema.type) return wrong(say`Expected ${article(schema)}, not ${kindOf(node)}.`);
  switch (schema.type) {
    case "string": {
      const value = String(node.value);
      if (value.length > (schema.maxLength ?? Infinity))
        return wrong(say`This is longer than ${schema.maxLength ?? 0} characters.`);
      if (schema.enum !== undefined && !schema.enum.includes(value))
        return wrong(say`“${value}” is not a value of ${name}. ${advice(value, schema.enum)}`);
      if (schema.pattern !== undefined && !new RegExp(schema.pattern, "u").test(value))
        return wrong(
          schema.patternErrorMessage === undefined
            ? say`“${value}” does not match ${schema.pattern}.`
            : fromData(schema.patternErrorMessage),
        );
      return value;
    }
    case "array": {
      const all = node.children ?? [];
      const children = all.slice(0, schema.maxItems);
      const [next] = all.slice(children.length);
      if (next !== undefined)
        wrong(say`More than ${children.length} entries in ${name}: this one and the rest are ignored.`, next);
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
          wrong(say`There is no “${own}” in ${name}. ${advice(own, Object.keys(schema.properties))}`, key);
          continue;
        }
        const fitting = fittingValue(child, known, say`“${own}”`, problems);
        if (fitting !== undefined) value[own] = fitting;
      }
      const missing = (schema.required ?? []).filter((key) => !Object.hasOwn(value, key));
      return missing.length === 0
        ? value
        : wrong(say`Missing ${missing.map((key) => say`“${key}”`).reduce((before, one) => say`${before} and ${one}`)}.`);
    }
  }
}

function advice(word: string, words: readonly string[]): Message {
  const near = nearest(word, words);
  if (near !== null) return say`Did you mean “${near}”?`;
  return words.length <= 20 ? say`Choose one of ${words.join(", ")}.` : say`Completion lists the possible values.`;
}

const ARTICLES: Readonly<Record<string, Message>> = {
  string: say`text in double quotes`,
  array: say`a list in [ ]`,
  object: say`an object in { }`,
  number: say`a number`,
  boolean: say`true or false`,
  null: say`null`,
};

function article(schema: Schema): Message {
  if ("oneOf" in schema) return schema.oneOf.map(article).reduce((before, one) => say`${before} or ${one}`);
  return ARTICLES[schema.type] ?? fromData(schema.type);
}

function kindOf({ type }: Node): Message {
  return ARTICLES[type] ?? fromData(type);
}

/** Where the value at a path of keys and indexes stands; the start of the text where there is none. */
export function placeOf(text: string, path: readonly (string | number)[]): Span {
  const root = tooMuch(text) === null ? parseTree(text, [], { allowTrailingComma: true }) : undefined;
  const node = root === undefined ? undefined : findNodeAtLocation(root, [...path]);
  return node === undefined ? { start: 0, end: 0 } : { start: node.offset, end: node.offset + node.length };
}
