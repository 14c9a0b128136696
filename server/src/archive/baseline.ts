/** An archive's baseline: the findings of the day it was made, which are not reported again. */

import { isRecord, parsedJson } from "../text/json";
import { type Message, say } from "../text/message";

/** Findings by file, from the archive's root with slashes, and in it by rule: their fingerprints. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export const NO_BASELINE: Baseline = {};

/** What a baseline is called where nobody has said otherwise. */
export const BASELINE_NAME = "transcript-baseline.json";

const VERSION = 1;

/** Reads the text of a baseline file; null where it is none that this version writes. */
export function readBaseline(text: string): Baseline | null {
  const file = parsedJson(text);
  if (!isRecord(file) || file.version !== VERSION || !isRecord(file.findings)) return null;
  for (const byRule of Object.values(file.findings)) {
    if (!isRecord(byRule)) return null;
    for (const prints of Object.values(byRule))
      if (!Array.isArray(prints) || prints.some((print) => typeof print !== "string")) return null;
  }
  // The loops above have made sure of the shape.
  return file.findings as Baseline;
}

/** The baseline that an archive has, as far as it could be read. */
export interface FoundBaseline {
  readonly baseline: Baseline;
  /** What is wrong with it, and what to do; null where nothing is. */
  readonly trouble: Message | null;
  readonly isMissing: boolean;
}

/** The baseline of an archive that names the file `name` for it, or none; `text` is null where there is no such file. */
export function findBaseline(name: string | null, text: string | null): FoundBaseline {
  const none = (trouble: Message | null, isMissing = false) => ({ baseline: NO_BASELINE, trouble, isMissing });
  if (name === null) return none(null);
  if (text === null) return none(say`There is no file ${name}; create it with transcript check --update-baseline.`, true);
  const baseline = readBaseline(text);
  if (baseline === null)
    return none(say`${name} is not a baseline; choose another file, or delete it and run transcript check --update-baseline.`);
  return { baseline, trouble: null, isMissing: false };
}

/** The text of a baseline file: files and rules in alphabetical order, one rule a line, so that differences read well. */
export function writeBaseline(baseline: Baseline): string {
  const files = Object.entries(baseline)
    .filter(([, byRule]) => Object.keys(byRule).length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, byRule]) => {
      const rules = Object.entries(byRule)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([rule, prints]) => `      ${JSON.stringify(rule)}: ${JSON.stringify(prints)}`);
      return `    ${JSON.stringify(file)}: {\n${rules.join(",\n")}\n    }`;
    });
  const findings = files.length === 0 ? "{}" : `{\n${files.join(",\n")}\n  }`;
  return `{\n  "version": ${VERSION},\n  "findings": ${findings}\n}\n`;
}

/** What a run found: all findings of the files that it visited, by path. */
export interface Recorded {
  readonly findings: Baseline;
  /** The rules that it ran; null where it ran all there are. */
  readonly rules: ReadonlySet<string> | null;
  /** True for a path whose file is still there. */
  readonly exists: (path: string) => boolean;
}

/** The baseline after a run: what it did not look at stays, except of files that are gone. */
export function updatedBaseline(before: Baseline, { findings, rules, exists }: Recorded): Baseline {
  // A file may have any name, and `__proto__` means something else to an object.
  const next = new Map<string, Readonly<Record<string, readonly string[]>>>();
  for (const [file, byRule] of Object.entries(before)) {
    const isVisited = Object.hasOwn(findings, file);
    if (!isVisited && exists(file)) next.set(file, byRule);
    if (isVisited && rules !== null) next.set(file, withoutRules(byRule, rules));
  }
  for (const [file, byRule] of Object.entries(findings)) next.set(file, { ...next.get(file), ...byRule });
  return Object.fromEntries(next);
}

function withoutRules(
  byRule: Readonly<Record<string, readonly string[]>>,
  rules: ReadonlySet<string>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(byRule).filter(([rule]) => !rules.has(rule)));
}
