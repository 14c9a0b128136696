/** Shows a block of leftovers faded as a whole and waved on its first line only: forty wavy lines hide what they are about. */

import { Diagnostic, DiagnosticSeverity, DiagnosticTag, Range, type TextDocument } from "vscode";

/** The parts that are no findings of their own. */
const rests = new WeakSet<Diagnostic>();

/** True for the lines below the first one of a block, which the finding of the first line is about. */
export function isRestOfBlock(finding: Diagnostic): boolean {
  return rests.has(finding);
}

/** The findings, each faded one of several lines in two: its first line as it was, the others as a hint, which has no wave and no row. */
export function fadedBlocks(document: TextDocument, findings: readonly Diagnostic[]): Diagnostic[] {
  return findings.flatMap((finding) => {
    const { range, tags = [] } = finding;
    if (range.isSingleLine || !tags.includes(DiagnosticTag.Unnecessary)) return [finding];
    finding.range = new Range(range.start, document.lineAt(range.start.line).range.end);
    const rest = new Diagnostic(new Range(range.start.line + 1, 0, range.end.line, range.end.character), finding.message);
    rest.severity = DiagnosticSeverity.Hint;
    rest.tags = [DiagnosticTag.Unnecessary];
    if (finding.code !== undefined) rest.code = finding.code;
    if (finding.source !== undefined) rest.source = finding.source;
    rests.add(rest);
    return [finding, rest];
  });
}
