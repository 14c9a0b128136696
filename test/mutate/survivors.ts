/** Prints mutants that no test notices as soon as they are found: a room may take hours. */

import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { MutantResult, StrykerOptions } from "@stryker-mutator/api/core";
import type { Reporter } from "@stryker-mutator/api/report";
import { PROJECT_ROOT } from "../support/paths";
import { EXPLAINED } from "./explained";

const SOURCES = "server/src/";

/** The modules as they were when the run began, by their paths: whoever reads survivors may be writing on them. */
const sources = new Map<string, string>();

export interface Survivor {
  readonly module: string;
  /** From the project's root, with line and column, both from 1 on. */
  readonly place: string;
  /** What became of which words, on one line. */
  readonly change: string;
}

/** What a mutant that no test noticed has changed; null for any other, and where it is explained. */
export function survivorOf({ status, fileName, location: { start, end }, replacement }: MutantResult): Survivor | null {
  if (status !== "Survived" && status !== "NoCoverage") return null;
  const path = relative(PROJECT_ROOT, resolve(PROJECT_ROOT, fileName)).replaceAll("\\", "/");
  const words = (sources.get(path) ?? "")
    .split("\n")
    .slice(start.line - 1, end.line)
    .map((line, at, { length }) => line.slice(at === 0 ? start.column - 1 : 0, at === length - 1 ? end.column - 1 : undefined))
    .join(" ");
  const survivor = {
    module: path.slice(SOURCES.length).replace(/\.ts$/, ""),
    place: `${path}:${start.line}:${start.column}`,
    change: changeOf(words, replacement ?? ""),
  };
  return EXPLAINED.some(({ module, change }) => module === survivor.module && change === survivor.change) ? null : survivor;
}

/** Longer texts are shown around where they differ. */
const LONGEST = 90;
const AROUND = 30;

/** What became of which words, on one line. */
export function changeOf(words: string, others: string): string {
  const [old, made] = [words.replace(/\s+/g, " "), others.replace(/\s+/g, " ")];
  const least = Math.min(old.length, made.length);
  let first = 0;
  while (first < least && old[first] === made[first]) first++;
  let last = 0;
  while (last < least - first && old.at(-1 - last) === made.at(-1 - last)) last++;
  const short = (text: string) => {
    if (text.length <= LONGEST) return text;
    const [from, to] = [Math.max(0, first - AROUND), Math.min(text.length, text.length - last + AROUND)];
    return `${from > 0 ? "… " : ""}${shortened(text.slice(from, to))}${to < text.length ? " …" : ""}`;
  };
  return `${short(old)} → ${short(made)}`;
}

/** Where nearly all is different, its beginning and its end. */
function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, 2 * AROUND)} … ${text.slice(-AROUND)}` : text;
}

export class SurvivorReporter implements Reporter {
  static readonly inject = ["options"] as const;

  constructor({ mutate }: StrykerOptions) {
    for (const path of mutate) sources.set(path, readFileSync(resolve(PROJECT_ROOT, path), "utf8"));
  }

  onMutantTested(result: MutantResult): void {
    const survivor = survivorOf(result);
    if (survivor !== null) console.log(`${survivor.place}  ${survivor.change}`);
  }
}
