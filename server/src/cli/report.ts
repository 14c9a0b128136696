/** Findings as the command line prints them: for people, and for other tools. */

import type { LintFinding } from "../rules/lint";
import type { Severity } from "../rules/rule";
import type { Source } from "../text/source";
import { positionAt } from "./position";
import type { Terminal } from "./terminal";

/** One finding, in plain data. Lines and UTF-16 columns count from 1; the end is the position behind the last unit. */
export interface ReportedFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
  /** What could be done, the best first. */
  readonly fixes: readonly { readonly title: string; readonly safe: boolean }[];
}

/** Prints findings file by file. */
export interface Reporter {
  /** Takes the findings of one file, in text order. */
  file(findings: readonly ReportedFinding[]): void;
  /** Says that no more come. */
  end(): void;
}

export const REPORTERS: Readonly<Record<string, (terminal: Terminal) => Reporter>> = { text: textReporter, json: jsonReporter };

/** A finding as it is printed. */
export function reported(
  file: string,
  source: Source,
  { span, severity, rule, message, fixes = [] }: LintFinding,
): ReportedFinding {
  const { line: endLine, column: endColumn } = positionAt(source, span.end);
  return {
    file,
    ...positionAt(source, span.start),
    endLine,
    endColumn,
    severity,
    rule: rule.name,
    message,
    fixes: fixes.map(({ title, safe }) => ({ title, safe })),
  };
}

/** One line a finding, in the form that editors and terminals turn into links. */
function textReporter(terminal: Terminal): Reporter {
  return {
    file(findings) {
      for (const { file, line, column, severity, message, rule } of findings)
        terminal.print(`${file}:${line}:${column}: ${severity} ${message} (${rule})\n`);
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
