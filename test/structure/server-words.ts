/** The English of all that the server says, as the translations name it. */

import { configSchema } from "../../server/src/archive/config-schema";
import type { Schema } from "../../server/src/archive/json-check";
import { CATALOGUE } from "../../server/src/facts/catalogue";
import { SIGNS } from "../../server/src/facts/label-signs";
import { RULES } from "../../server/src/rules/index";
import { headingOf } from "../../server/src/rules/rule";
import { modulesIn } from "./sources";

export interface SaidWords {
  /** Messages, and what data holds in English. */
  readonly plain: ReadonlySet<string>;
  /** Messages that say how many. */
  readonly numbered: ReadonlySet<string>;
}

/** Read off the sources, where each message is written out where it is made, and off the data. */
export function saidWords(): SaidWords {
  const plain = new Set<string>();
  const numbered = new Set<string>();
  const isMade = ({ path }: { readonly path: string }) => path !== "server/src/text/message.ts";
  for (const { text } of modulesIn("server/src").filter(isMade)) {
    const code = text.replace(/\/\*[\s\S]*?\*\//g, "");
    const amounts = amountsIn(code);
    for (const { index } of code.matchAll(/\bsay`/g)) {
      const { name } = templateAt(code, index + "say".length);
      const place = amounts.get(index);
      // English for one is said by no other language.
      if (place !== "one") (place === "other" ? numbered : plain).add(name);
    }
  }
  for (const { high, low } of SIGNS) plain.add(high).add(low);
  for (const { title } of CATALOGUE) plain.add(title);
  for (const { name, summary } of RULES) plain.add(headingOf(name)).add(summary);
  for (const sentence of sentencesOf(configSchema(RULES))) plain.add(sentence);
  return { plain, numbered };
}

/** What a schema says of text that does not fit a pattern. */
function sentencesOf(schema: Schema): readonly string[] {
  if ("oneOf" in schema) return schema.oneOf.flatMap(sentencesOf);
  if (schema.type === "array") return sentencesOf(schema.items);
  if (schema.type === "object") return Object.values(schema.properties).flatMap(sentencesOf);
  return schema.patternErrorMessage === undefined ? [] : [schema.patternErrorMessage];
}

/** Of the messages that calls of `plural` are given, by their offsets, which they are. */
function amountsIn(code: string): ReadonlyMap<number, "other" | "one"> {
  const places = new Map<number, "other" | "one">();
  for (const { 0: call, index } of code.matchAll(/\bplural\(/g)) {
    let at = index + call.length;
    let argument = 0;
    for (let depth = 1; depth > 0 && at < code.length; ) {
      if (code.startsWith("say`", at) && depth === 1) places.set(at, argument === 1 ? "other" : "one");
      const sign = code.charAt(at);
      if (sign === "`") at = templateAt(code, at).end;
      else if (sign === '"') at = code.indexOf('"', at + 1) + 1;
      else {
        if (/[([{]/.test(sign)) depth++;
        else if (/[)\]}]/.test(sign)) depth--;
        else if (sign === "," && depth === 1) argument++;
        at++;
      }
    }
  }
  return places;
}

/** The name of the message in the template literal at an offset, and where that ends. */
function templateAt(code: string, start: number): { readonly name: string; readonly end: number } {
  let name = "";
  let parts = 0;
  let at = start + 1;
  while (code.charAt(at) !== "`") {
    if (code.startsWith("${", at)) {
      at = partEnd(code, at + 2);
      name += `{${parts++}}`;
    } else name += code.charAt(at++);
  }
  return { name, end: at + 1 };
}

/** Behind the brace that closes what begins at an offset. */
function partEnd(code: string, start: number): number {
  let at = start;
  for (let depth = 1; depth > 0; ) {
    const sign = code.charAt(at);
    if (sign === "`") at = templateAt(code, at).end;
    else if (sign === '"') at = code.indexOf('"', at + 1) + 1;
    else {
      if (sign === "{") depth++;
      else if (sign === "}") depth--;
      at++;
    }
  }
  return at;
}
