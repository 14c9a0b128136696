/** Findings as plain data, and the formats in which the command line prints them. */

import type { Severity } from "../archive/settings";
import type { LintFinding } from "../rules/lint";
import { english } from "../text/message";
import { positionAt } from "../text/position";
import type { Source } from "../text/source";
import { shownPath } from "./archives";
import { sarifReporter } from "./sarif";
import type { Terminal } from "./terminal";
import { visible } from "./visible";

/** Lines and UTF-16 columns count from 1; the end is the position behind the last unit. */
export interface ReportedFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  /** Other places that explain it, in this file and in others. */
  readonly related: readonly RelatedPlace[];
  /** What could be done, the best first. */
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
  /** The same for the same finding after lines were added or taken away elsewhere. */
  readonly fingerprint: string;
}

/** Lines count from 1, both ends included. */
export interface RelatedPlace {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  readonly message: string;
}

/** Prints findings file by file. */
export interface Reporter {
  /** Takes the findings of one file, in text order. */
  file(findings: readonly ReportedFinding[]): void;
  /** Says that no more come. */
  end(): void;
}

/** The formats by name. */
export const REPORTERS: Readonly<Record<string, (terminal: Terminal) => Reporter>> = {
  text: textReporter,
  json: jsonReporter,
  jsonl: jsonLinesReporter,
  sarif: sarifReporter,
  github: gitHubReporter,
};

/** The findings of a file as they are printed, with their fingerprints. */
export function reported(
  file: string,
  source: Source,
  findings: readonly LintFinding[],
  marks: ReadonlyMap<LintFinding, string>,
): readonly ReportedFinding[] {
  return findings.map((finding) => {
    const { span, severity, rule, message, fixes = [], related = [], elsewhere = [] } = finding;
    const { line: endLine, column: endColumn } = positionAt(source, span.end);
    return {
      file,
      ...positionAt(source, span.start),
      endLine,
      endColumn,
      severity,
      rule: rule.name,
      message: english(message),
      related: [
        ...related.map((place) => ({
          file,
          line: positionAt(source, place.span.start).line,
          endLine: positionAt(source, place.span.end).line,
          message: english(place.message),
        })),
        ...elsewhere.map((place) => ({
          file: shownPath(place.file),
          line: place.from + 1,
          endLine: place.to + 1,
          message: english(place.message),
        })),
      ],
      // What only an editor can do is no remedy here.
      fixes: fixes.filter(({ command }) => command === undefined).map(({ title, safe }) => ({ title: english(title), safe })),
      fingerprint: marks.get(finding) ?? "",
    };
  });
}

/** One line a finding, in the form that editors and terminals turn into links. */
function textReporter(terminal: Terminal): Reporter {
  return eachOnItsLine(terminal, ({ file, line, column, severity, message, rule }) =>
    visible(`${file}:${line}:${column}: ${severity} ${message} (${rule})`),
  );
}

function jsonLinesReporter(terminal: Terminal): Reporter {
  return eachOnItsLine(terminal, (finding) => JSON.stringify(finding));
}

/** GitHub's workflow commands, which it shows as annotations of the changed lines. */
function gitHubReporter(terminal: Terminal): Reporter {
  const escaped = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (text: string) => escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  return eachOnItsLine(terminal, ({ file, line, column, endLine, endColumn, severity, rule, message }) => {
    const command = severity === "error" || severity === "warning" ? severity : "notice";
    const place = `file=${property(file)},line=${line},endLine=${endLine},col=${column},endColumn=${endColumn}`;
    return `::${command} ${place},title=${property(rule)}::${escaped(message)}`;
  });
}

function eachOnItsLine(terminal: Terminal, line: (finding: ReportedFinding) => string): Reporter {
  return {
    file(findings) {
      for (const finding of findings) terminal.print(`${line(finding)}\n`);
    },
    end() {},
  };
}

/** One array of all findings. */
function jsonReporter(terminal: Terminal): Reporter {
  let isEmpty = true;
  return {
    file(findings) {
      for (const finding of findings) {
        terminal.print(`${isEmpty ? "[" : ","}\n  ${JSON.stringify(finding)}`);
        isEmpty = false;
      }
    },
    end() {
      terminal.print(isEmpty ? "[]\n" : "\n]\n");
    },
  };
}
