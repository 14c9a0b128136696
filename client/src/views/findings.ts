/** The findings that VS Code has of transcripts, those of the archive's other files among them. */

import { type Diagnostic, DiagnosticSeverity, languages, type Uri } from "vscode";
import { isRestOfBlock } from "../faded-blocks";
import { nameOf } from "../file-name";
import type { Finding } from "./todo-rows";

const SEVERITIES: Readonly<Record<DiagnosticSeverity, Finding["severity"]>> = {
  [DiagnosticSeverity.Error]: "error",
  [DiagnosticSeverity.Warning]: "warning",
  [DiagnosticSeverity.Information]: "info",
  [DiagnosticSeverity.Hint]: "lightbulb",
};

/** The findings of one file, in text order. */
export function findingsOf(uri: Uri): readonly Finding[] {
  return ours(uri, languages.getDiagnostics(uri));
}

/** The findings of all files but one, file by file. */
export function findingsBeside(uri: Uri | null): readonly Finding[] {
  const own = uri?.toString();
  return languages.getDiagnostics().flatMap(([other, all]) => (other.toString() === own ? [] : ours(other, all)));
}

function ours(uri: Uri, all: readonly Diagnostic[]): readonly Finding[] {
  const file = nameOf(uri);
  return all
    .filter((one) => one.source === "transcript" && !isRestOfBlock(one))
    .map((one) => ({
      uri: uri.toString(),
      file,
      rule: ruleOf(one),
      heading: headingOf(one),
      message: one.message,
      severity: SEVERITIES[one.severity],
      start: { line: one.range.start.line, character: one.range.start.character },
      isSafe: isSafe(one),
    }))
    .sort((a, b) => a.start.line - b.start.line || a.start.character - b.start.character);
}

function ruleOf({ code }: Diagnostic): string {
  return String((typeof code === "object" ? code.value : code) ?? "");
}

/** What the server says of a finding beside its message, which the client library keeps with it. */
type WithData = Diagnostic & { readonly data?: { readonly isSafe?: unknown; readonly heading?: unknown } };

function isSafe({ data }: WithData): boolean {
  return data?.isSafe === true;
}

function headingOf(finding: WithData): string {
  const heading = finding.data?.heading;
  return typeof heading === "string" ? heading : ruleOf(finding);
}
