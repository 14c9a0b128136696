/** Many patterns of whole lines, of which a line is held only against those that could mean it: the others need not even be compiled. */

import { put } from "../text/put";

/** A pattern is found by at most so many units of what its lines begin with. */
const LONGEST_BEGINNING = 3;

/** Signs at the start of a pattern that every line it means begins with, backslashes before signs included. */
const PLAIN = new RegExp(String.raw`^(?:[^\\.[({|?*+^$\ud800-\udfff]|\\\W){0,${LONGEST_BEGINNING}}(?![?*+{])`);
/** A class at the start of a pattern that names its signs, one of which has to be there. */
const FEW_SIGNS = /^\[(-?[^\]\\^-]+)\](?![?*{])/;
/** At least one digit. */
const DIGIT = /^\\d(?:\+|\{[1-9]|(?![?*{]))/;

interface Entry<Value> {
  readonly source: string;
  readonly value: Value;
  /** Of the list that was given. */
  readonly order: number;
  /** One of these stands in every line that the pattern means. Told when the first line begins as the pattern does. */
  needles: readonly string[] | null;
  pattern: RegExp | null;
}

/**
 * A function that tells the values of the patterns that mean a line, in the order of the list. A pattern is the source of
 * a regular expression for the whole line; its flag is `u`.
 */
export function linePatterns<Value>(
  list: readonly (readonly [source: string, value: Value])[],
): (line: string) => readonly Value[] {
  const byBeginning = new Map<string, Entry<Value>[]>();
  for (const [order, [source, value]] of list.entries())
    for (const part of alternatives(source)) {
      const entry: Entry<Value> = { source: part, value, order, needles: null, pattern: null };
      for (const beginning of new Set(beginnings(part))) put(byBeginning, beginning, entry);
    }
  return (line) => {
    let found: Map<number, Value> | null = null;
    for (let length = 0; length <= Math.min(line.length, LONGEST_BEGINNING); length++)
      for (const entry of byBeginning.get(line.slice(0, length)) ?? []) {
        entry.needles ??= needles(entry.source);
        if (!entry.needles.some((needle) => line.includes(needle))) continue;
        entry.pattern ??= new RegExp(`^(?:${entry.source})$`, "u");
        if (!entry.pattern.test(line)) continue;
        found ??= new Map();
        found.set(entry.order, entry.value);
      }
    return found === null ? NONE : [...found].sort(([a], [b]) => a - b).map(([, value]) => value);
  };
}

const NONE: readonly never[] = [];

/** Beginnings of which every line that the pattern means has one; the empty one where nothing is known. */
function beginnings(source: string): readonly string[] {
  if (source[0] === "[") return FEW_SIGNS.exec(source)?.[1]?.split("") ?? [""];
  if (DIGIT.test(source)) return [..."0123456789"];
  if (!source.startsWith("(?:")) return [(PLAIN.exec(source)?.[0] ?? "").replaceAll("\\", "")];
  const end = groupEnd(source);
  const inside = alternatives(source.slice(3, end - 1)).flatMap(beginnings);
  const count = source.slice(end, end + 2);
  if (count === "{0") return [""];
  return /^[?*]/.test(count) ? [...inside, ...beginnings(source.slice(end + 1))] : inside;
}

/** A group, a class, an escape or a sign, and how often it may stand. */
const ATOM = /(\(\?:|\((?:\?[=!<]+)?|\[(?:\\.|[^\\\]])*\]|\\p\{\w+\}|\\.|[^\\[(])([?*]|\{0[,}]\d*\}?|\+|\{\d+(?:,\d*)?\})?/suy;

/** Texts of which every line that the pattern means holds one, as long as can be told; the empty one where nothing is known. */
function needles(source: string): readonly string[] {
  let best: readonly string[] = [""];
  const consider = (found: readonly string[]) => {
    if (shortest(found) > shortest(best)) best = found;
  };
  let run = "";
  for (let at = 0; at < source.length; ) {
    ATOM.lastIndex = at;
    const [whole = "", atom = "", count = ""] = ATOM.exec(source) ?? [];
    if (whole === "") return best;
    let end = at + whole.length;
    let literal = "";
    if (atom.startsWith("(")) {
      const close = at + groupEnd(source.slice(at));
      const isOptional = /^(?:[?*]|\{0)/.test(source.slice(close));
      if (atom === "(?:" && !isOptional) consider(alternatives(source.slice(at + atom.length, close - 1)).flatMap(needles));
      end = close + (/^(?:[?*+]|\{[\d,]*\})/.exec(source.slice(close))?.[0].length ?? 0);
    } else if (/^(?:[^\\[.^$|]|\\\W)$/su.test(atom)) literal = atom.replace("\\", "");
    if (literal !== "" && count === "") run += literal;
    else {
      consider([run]);
      run = "";
    }
    at = end;
  }
  consider([run]);
  return best;
}

function shortest(texts: readonly string[]): number {
  return texts.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY);
}

/** What divides a pattern, and, to be stepped over, what could hold such a sign: an escape, a class. */
const DIVIDERS = /\\.|\[(?:\\.|[^\\\]])*\]|[()|]/g;

/** The parts of a pattern between its outermost bars. */
function alternatives(source: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of source.matchAll(DIVIDERS)) {
    if (sign === "(") depth++;
    else if (sign === ")") depth--;
    else if (sign === "|" && depth === 0) {
      parts.push(source.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, source.slice(start)];
}

/** The offset behind the group with which a pattern begins. */
function groupEnd(source: string): number {
  let depth = 0;
  for (const { 0: sign, index } of source.matchAll(DIVIDERS)) {
    if (sign === "(") depth++;
    else if (sign === ")" && --depth === 0) return index + 1;
  }
  return source.length;
}
