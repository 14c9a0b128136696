/** `transcript merge`: the reports of several runs of `check` as one. */

import { FileTrouble, readTextFile } from "../files/text-file";
import { MAX_WARNINGS, warningsAllowed } from "./check";
import { type ExitCode, Misuse, type PlainCommand } from "./command";

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
  summary: "Join the reports of several runs of check, in jsonl, json or sarif, as one.",
  operands: "REPORT…",
  options: [MAX_WARNINGS],
  run(given, terminal): ExitCode {
    const { operands } = given;
    const allowed = warningsAllowed(given);
    if (operands.length === 0) throw new Misuse("no report given; name what check --format jsonl, json or sarif has printed");
    const reports = operands.map((name) => takenApart(name, textOf(name)));
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
    throw new Misuse(`${name}: no report of check in jsonl, json or sarif`);
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
