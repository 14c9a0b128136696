/** Prints mutants that no test notices as soon as they are found: a room may take hours. */

import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { MutantResult } from "@stryker-mutator/api/core";
import type { Reporter } from "@stryker-mutator/api/report";
import { PROJECT_ROOT } from "../support/paths";
import { EXPLAINED } from "./explained";

const SOURCES = "server/src/";

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
  const words = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line - 1, end.line)
    .map((line, at, { length }) => line.slice(at === 0 ? start.column - 1 : 0, at === length - 1 ? end.column - 1 : undefined))
    .join(" ");
  const path = relative(PROJECT_ROOT, resolve(PROJECT_ROOT, fileName)).replaceAll("\\", "/");
  const survivor = {
    module: path.slice(SOURCES.length).replace(/\.ts$/, ""),
    place: `${path}:${start.line}:${start.column}`,
    change: `${short(words)} → ${short(replacement ?? "")}`,
  };
  return EXPLAINED.some(({ module, change }) => module === survivor.module && change === survivor.change) ? null : survivor;
}

function short(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-24)}` : line;
}

export class SurvivorReporter implements Reporter {
  onMutantTested(result: MutantResult): void {
    const survivor = survivorOf(result);
    if (survivor !== null) console.log(`${survivor.place}  ${survivor.change}`);
  }
}
