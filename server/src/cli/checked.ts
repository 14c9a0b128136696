/** What `transcript check` makes of one file, and how that is had back from what was written down. */

import type { IndexedLines } from "../archive/line-index";
import { SEVERITIES } from "../archive/settings";
import type { Silence } from "../archive/silences";
import { isRecord } from "../text/json";
import type { ByRule } from "./baseline";
import type { ReportedFinding } from "./report";

export interface Checked {
  readonly file: string;
  readonly findings: readonly ReportedFinding[];
  /** Fingerprints of all findings but those that a person has ignored: what a baseline would hold. */
  readonly all: ByRule;
  readonly stale: readonly Silence[];
  /** The file's lines, where the call only writes an index of these; null otherwise. */
  readonly lines: IndexedLines | null;
  /** True where it depends on the day of the call. */
  readonly isOfToday: boolean;
}

/** An outcome of a file of this name as it was written down; null for what is none, or another file's. */
export function readChecked(value: unknown, name: string): Checked | null {
  return isChecked(value) && value.file === name ? value : null;
}

function isChecked(value: unknown): value is Checked {
  return (
    has(value, ["file"], []) &&
    value.lines === null &&
    typeof value.isOfToday === "boolean" &&
    isListOf(value.findings, isFinding) &&
    isListOf(value.stale, (one) => has(one, ["kind", "file", "rule", "fingerprint"], [])) &&
    isRecord(value.all) &&
    Object.values(value.all).every((prints) => isListOf(prints, (print) => typeof print === "string"))
  );
}

function isFinding(value: unknown): boolean {
  return (
    has(value, ["file", "severity", "rule", "message", "fingerprint"], ["line", "column", "endLine", "endColumn"]) &&
    Object.hasOwn(SEVERITIES, String(value.severity)) &&
    isListOf(value.related, (place) => has(place, ["file", "message"], ["line", "endLine"])) &&
    isListOf(value.fixes, (fix) => has(fix, ["title"], []) && typeof fix.safe === "boolean")
  );
}

/** True for an object with words and whole numbers of these names. */
function has(value: unknown, words: readonly string[], numbers: readonly string[]): value is Readonly<Record<string, unknown>> {
  return (
    isRecord(value) &&
    words.every((name) => typeof value[name] === "string") &&
    numbers.every((name) => Number.isSafeInteger(value[name]))
  );
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}
