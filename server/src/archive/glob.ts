/**
 * One glob, held against paths in time that grows with both lengths and no faster: it may come from a stranger's
 * `.transcript.json`, and libraries make regular expressions of globs, which try every way in which `*` could fit.
 */

import { append } from "../text/put";

/** A glob that was read; hold paths against it with `fitsGlob`. */
export type Glob = readonly State[];

interface State {
  /** What the next character has to be; null where the way goes on without one. */
  readonly fits: ((character: string) => boolean) | null;
  /** Where it goes on; as 0-based indexes. */
  readonly next: readonly number[];
}

/** The state in which the glob has ended. */
const END = 0;

/**
 * Reads a glob: `*` and `?` stand for signs other than a slash, `**` between slashes for any folders, `[a-z]` and `[!a-z]`
 * for one sign, `{a,b}` for alternatives; a backslash takes a sign's meaning away. What is not closed means itself.
 */
export function readGlob(glob: string): Glob {
  const states: { fits: State["fits"]; next: number[] }[] = [{ fits: null, next: [] }];
  const state = (fits: State["fits"], next: readonly number[]) => states.push({ fits, next: [...next] }) - 1;
  const many = (fits: (character: string) => boolean, next: number): number => {
    const choice = state(null, [next]);
    states[choice]?.next.push(state(fits, [choice]));
    return choice;
  };
  const link = (part: Part, next: number): number => {
    switch (part.kind) {
      case "one":
        return state(part.fits, [next]);
      case "many":
        return many(isNoSlash, next);
      case "folders":
        return state(null, [next, many(isAny, state(isSlash, [next]))]);
      case "all":
        return many(isAny, next);
      case "choice":
        return state(
          null,
          part.choices.map((choice) => linkAll(choice, next)),
        );
    }
  };
  const linkAll = (parts: readonly Part[], end: number): number => parts.reduceRight((next, part) => link(part, next), end);
  const start = linkAll(readParts([...glob]), END);
  return [...states, { fits: null, next: [start] }];
}

/** True for a path with slashes that the glob means, or that is in a folder that it means. */
export function fitsGlob(glob: Glob, path: string): boolean {
  let here = followed(glob, [glob.length - 1]);
  for (const character of path) {
    if (here.has(END) && character === "/") return true;
    const next: number[] = [];
    for (const index of here) {
      const state = glob[index];
      if (state?.fits?.(character)) append(next, state.next);
    }
    if (next.length === 0) return false;
    here = followed(glob, next);
  }
  return here.has(END);
}

/** The states that can be reached without a character. */
function followed(glob: Glob, from: readonly number[]): ReadonlySet<number> {
  const reached = new Set(from);
  // A set that grows while it is gone through is gone through to its new end.
  for (const index of reached) {
    const state = glob[index];
    if (state?.fits === null) for (const next of state.next) reached.add(next);
  }
  return reached;
}

type Part =
  | { readonly kind: "one"; readonly fits: (character: string) => boolean }
  /** `*` */
  | { readonly kind: "many" }
  /** A `**` and its slash: no folder, one or more. */
  | { readonly kind: "folders" }
  /** `**` at the end. */
  | { readonly kind: "all" }
  | { readonly kind: "choice"; readonly choices: readonly (readonly Part[])[] };

const isSlash = (character: string) => character === "/";
const isNoSlash = (character: string) => character !== "/";
const isAny = () => true;

function readParts(signs: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < signs.length; ) {
    const [part, length] = readPart(signs, at);
    const isRepeated = part.kind !== "one" && part.kind !== "choice" && parts.at(-1)?.kind === part.kind;
    if (!isRepeated) parts.push(part);
    at += length;
  }
  return parts;
}

/** The part at a place of the glob, and how many signs it takes. */
function readPart(signs: readonly string[], at: number): readonly [Part, length: number] {
  const sign = signs[at] as string;
  if (sign === "\\" && at + 1 < signs.length) return [exactly(signs[at + 1] as string), 2];
  if (sign === "?") return [{ kind: "one", fits: isNoSlash }, 1];
  if (sign === "*") return readStars(signs, at);
  if (sign === "[") return readClass(signs, at) ?? [exactly(sign), 1];
  if (sign === "{") return readChoice(signs, at) ?? [exactly(sign), 1];
  return [exactly(sign), 1];
}

function exactly(sign: string): Part {
  return { kind: "one", fits: (character) => character === sign };
}

function readStars(signs: readonly string[], at: number): readonly [Part, length: number] {
  let end = at + 1;
  while (signs[end] === "*") end++;
  const isWhole = end - at > 1 && (at === 0 || signs[at - 1] === "/");
  if (isWhole && signs[end] === "/") return [{ kind: "folders" }, end + 1 - at];
  if (isWhole && end === signs.length) return [{ kind: "all" }, end - at];
  return [{ kind: "many" }, end - at];
}

function readClass(signs: readonly string[], at: number): readonly [Part, length: number] | null {
  const isNot = signs[at + 1] === "!" || signs[at + 1] === "^";
  const start = at + (isNot ? 2 : 1);
  // A bracket that closes at once is one of the signs.
  const end = signs.indexOf("]", start + 1);
  if (end === -1) return null;
  const inside = signs.slice(start, end);
  const single = new Set<string>();
  const ranges: (readonly [string, string])[] = [];
  for (let i = 0; i < inside.length; i++) {
    const from = inside[i] as string;
    const to = inside[i + 2];
    if (inside[i + 1] === "-" && to !== undefined) {
      ranges.push([from, to]);
      i += 2;
    } else single.add(from);
  }
  const isIn = (character: string) => single.has(character) || ranges.some(([from, to]) => from <= character && character <= to);
  return [{ kind: "one", fits: (character) => character !== "/" && isIn(character) !== isNot }, end + 1 - at];
}

/** Null where the brace is not closed or offers no choice. */
function readChoice(signs: readonly string[], at: number): readonly [Part, length: number] | null {
  const dividers: number[] = [];
  let depth = 0;
  let end = at;
  for (; end < signs.length; end++) {
    if (signs[end] === "\\") end++;
    else if (signs[end] === "{") depth++;
    else if (signs[end] === "}" && --depth === 0) break;
    else if (signs[end] === "," && depth === 1) dividers.push(end);
  }
  if (end >= signs.length || dividers.length === 0) return null;
  const starts = [at, ...dividers];
  const choices = starts.map((start, i) => readParts(signs.slice(start + 1, dividers[i] ?? end)));
  return [{ kind: "choice", choices }, end + 1 - at];
}
