/** `transcript merge`: what several runs of `check` have written, reports, indexes or baselines, as one. */

import { isDeepStrictEqual } from "node:util";
import { type Baseline, readBaseline, writeBaseline } from "../archive/baseline";
import { isLineIndex, mergedLineIndex, readLineIndex, writeLineIndex } from "../archive/line-index";
import { FileTrouble, readTextFile } from "../files/text-file";
import { MAX_WARNINGS, warningsAllowed } from "./check";
import { type ExitCode, Misuse, type PlainCommand } from "./command";
import { visible } from "./visible";

/** A finding, as some format has it. */
interface Finding {
  readonly json: unknown;
  readonly file: string;
  readonly isError: boolean;
}

/** A report taken apart; `print` puts findings of its format together again. */
interface TakenApart {
  readonly findings: readonly Finding[];
  readonly format: "jsonl" | "json" | "sarif";
  readonly print: (findings: readonly Finding[]) => string;
}

export const merge: PlainCommand = {
  name: "merge",
  summary: "Join what several runs of check wrote: reports in jsonl, json or sarif, indexes of lines, or baselines.",
  operands: "FILE…",
  options: [MAX_WARNINGS],
  run(given, terminal): ExitCode {
    const { operands } = given;
    const allowed = warningsAllowed(given);
    if (operands.length === 0)
      throw new Misuse("no file given; name what check --format jsonl, json or sarif has printed, an index or a baseline");
    const texts = operands.map((name) => ({ name, text: textOf(name) }));
    const whole = mergedIndexes(texts) ?? mergedBaselines(texts);
    if (whole !== null) {
      terminal.print(whole);
      return 0;
    }
    const reports = texts.map(({ name, text }) => takenApart(name, text));
    // An empty report may be of any format.
    const told = reports.filter(({ findings, format }) => findings.length > 0 || format !== "jsonl");
    const first = told[0] ?? reports[0];
    if (first === undefined) return 0;
    if (told.some(({ format }) => format !== first.format))
      throw new Misuse("the reports are of several formats; merge those of one");
    const findings = told.flatMap((report) => report.findings).sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
    terminal.print(first.print(findings));
    return findings.some(({ isError }) => isError) || findings.length > allowed ? 1 : 0;
  },
};

interface Named {
  readonly name: string;
  readonly text: string;
}

/** Indexes of lines as one; null where none of the texts is one. Throws `Misuse` where only some are. */
function mergedIndexes(texts: readonly Named[]): string | null {
  if (!texts.some(({ text }) => isLineIndex(text))) return null;
  const indexes = texts.map(({ name, text }) => {
    const index = readLineIndex(text);
    if (index === null) throw new Misuse(`${name}: not an index of this version; merge indexes only with indexes`);
    return index;
  });
  return writeLineIndex(mergedLineIndex(indexes));
}

/** Baselines as one; null where none of the texts is one. Throws `Misuse` where only some are, and where two contradict each other. */
function mergedBaselines(texts: readonly Named[]): string | null {
  const baselines = texts.map(({ text }) => readBaseline(text));
  if (baselines.every((baseline) => baseline === null)) return null;
  const files = new Map<string, { readonly name: string; readonly byRule: Baseline[string] }>();
  for (const [i, baseline] of baselines.entries()) {
    const name = texts[i]?.name ?? "";
    if (baseline === null) throw new Misuse(`${name}: not a baseline; merge baselines only with baselines`);
    for (const [file, byRule] of Object.entries(baseline)) {
      const known = files.get(file);
      // Which of the two is older nobody can tell.
      if (known !== undefined && !isDeepStrictEqual(known.byRule, byRule))
        throw new Misuse(
          `${known.name} and ${name} differ about ${visible(file)}; delete the old baseline before recording the shares`,
        );
      files.set(file, { name, byRule });
    }
  }
  return writeBaseline(Object.fromEntries([...files].map(([file, { byRule }]) => [file, byRule])));
}

function textOf(name: string): string {
  try {
    return readTextFile(name).text;
  } catch (error) {
    throw error instanceof FileTrouble ? new Misuse(error.message) : error;
  }
}

function takenApart(name: string, text: string): TakenApart {
  try {
    if (text.startsWith("{") && text.includes('"runs"')) return sarif(JSON.parse(text));
    if (text.startsWith("[")) {
      const list: unknown = JSON.parse(text);
      if (!Array.isArray(list)) throw new SyntaxError();
      return { findings: list.map(plain), format: "json", print: asArray };
    }
    const lines = text.split("\n").filter((line) => line !== "");
    return { findings: lines.map((line) => plain(JSON.parse(line))), format: "jsonl", print: asLines };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Misuse(`${name}: not a report of check in jsonl, json or sarif`);
  }
}

function plain(json: unknown): Finding {
  if (typeof json !== "object" || json === null || !("file" in json) || typeof json.file !== "string") throw new SyntaxError();
  return { json, file: json.file, isError: "severity" in json && json.severity === "error" };
}

interface SarifResult {
  readonly level?: string;
  readonly locations?: readonly { readonly physicalLocation?: { readonly artifactLocation?: { readonly uri?: string } } }[];
}

function sarif(log: { readonly runs?: readonly [{ readonly results?: readonly SarifResult[] }] }): TakenApart {
  const run = log.runs?.[0];
  if (run?.results === undefined) throw new SyntaxError();
  const findings = run.results.map((json) => ({
    json,
    file: decodeURIComponent(json.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ""),
    isError: json.level === "error",
  }));
  const print = (all: readonly Finding[]) =>
    `${JSON.stringify({ ...log, runs: [{ ...run, results: all.map(({ json }) => json) }] }, null, 1)}\n`;
  return { findings, format: "sarif", print };
}

function asLines(findings: readonly Finding[]): string {
  return findings.map(({ json }) => `${JSON.stringify(json)}\n`).join("");
}

function asArray(findings: readonly Finding[]): string {
  return findings.length === 0 ? "[]\n" : `[\n${findings.map(({ json }) => `  ${JSON.stringify(json)}`).join(",\n")}\n]\n`;
}
