/** What the rules find, as the plain data that other programs get. */

import { fingerprints } from "../rules/fingerprint";
import { lint, lintAll } from "../rules/lint";
import type { RuleContext } from "../rules/rule";
import type { Transcript } from "../syntax/transcript";
import { english } from "../text/message";
import { positionAt } from "../text/position";
import type { Finding } from "./api";

/** The findings of a transcript in text order, with those of their fixes that are edits of its text. */
export function findingsOf(transcript: Transcript, context: RuleContext): readonly Finding[] {
  const { source } = transcript;
  const marks = fingerprints(source, lintAll(transcript, context));
  return lint(transcript, context).map((finding) => {
    const { rule, severity, message, span, fixes = [] } = finding;
    const end = positionAt(source, span.end);
    return {
      rule: rule.name,
      severity,
      message: english(message),
      start: span.start,
      end: span.end,
      ...positionAt(source, span.start),
      endLine: end.line,
      endColumn: end.column,
      fixes: fixes
        // What only an editor can do is no fix here.
        .filter(({ command }) => command === undefined)
        .map(({ title, safe, edits }) => ({
          title: english(title),
          safe,
          edits: edits.map((edit) => ({ start: edit.span.start, end: edit.span.end, text: edit.text })),
        })),
      fingerprint: marks.get(finding) ?? "",
    };
  });
}
