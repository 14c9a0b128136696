/** Holds a transcript's lines against those that an archive's editors have taught: plain text in which `*` stands for anything. */

import type { Transcript } from "../syntax/transcript";
import { lineText } from "./frame";
import { memo } from "./memo";

/** The family of lines that an archive calls boilerplate. */
export const TAUGHT = "taught";

interface Pattern {
  /** What stands between the stars, in order. */
  readonly parts: readonly string[];
}

const patternsOf = memo((texts: readonly string[]): readonly Pattern[] =>
  texts
    .map((text) => ({ parts: comparable(text).split(/\*+/) }))
    .filter(({ parts }) => parts.some((part) => /[^\s*]/.test(part))),
);

/** True for a 0-based line whose words are those of one of the patterns; case and the width of white space do not count. */
export function isTaught(transcript: Transcript, line: number, patterns: readonly string[]): boolean {
  if (patterns.length === 0) return false;
  const text = comparable(lineText(transcript, line));
  return text !== "" && patternsOf(patterns).some((pattern) => matches(text, pattern));
}

function comparable(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

/** Each part is looked for once, behind the one before: linear, whatever the pattern. */
function matches(text: string, { parts }: Pattern): boolean {
  const first = parts[0] ?? "";
  if (parts.length === 1) return text === first;
  const last = parts.at(-1) ?? "";
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = text.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return from <= text.length - last.length;
}
