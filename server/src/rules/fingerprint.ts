/** What identifies a finding from one day to the next: its rule and its words, not the line it stands on. */

import { lineAt, lineSpan, type Source } from "../text/source";
import type { LintFinding } from "./lint";

/**
 * The fingerprints of all findings of a file, the ignored ones included: 16 hexadecimal digits of the rule's name, the text of
 * the lines that the finding touches, white space made alike, and how many findings before it have the same two. They stay
 * the same when lines are added or taken away elsewhere, and when a finding before them is ignored.
 */
export function fingerprints(source: Source, all: readonly LintFinding[]): ReadonlyMap<LintFinding, string> {
  const seen = new Map<string, number>();
  return new Map(
    all.map((finding) => {
      const { rule, span } = finding;
      const { start } = lineSpan(source, lineAt(source, span.start));
      const { end } = lineSpan(source, lineAt(source, span.end));
      const words = `${rule.name}\n${source.text.slice(start, end).replace(/\s+/g, " ").trim()}`;
      const occurrence = seen.get(words) ?? 0;
      seen.set(words, occurrence + 1);
      return [finding, hash(`${words}\n${occurrence}`)];
    }),
  );
}

/** 64 bits of FNV-1a, in two halves that start differently, over UTF-16 units: to tell findings apart, not to keep secrets. */
function hash(text: string): string {
  return half(text, 0x811c9dc5) + half(text, 0x01000193 ^ text.length);
}

function half(text: string, basis: number): string {
  let value = basis;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}
