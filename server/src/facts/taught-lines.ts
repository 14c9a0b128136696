/** Holds a transcript's lines against those that an archive's editors have taught: plain text in which `*` stands for anything. */

import type { Transcript } from "../syntax/transcript";
import { memo, memoLineFor } from "./memo";

/** The family of lines that an archive calls boilerplate. */
export const TAUGHT = "taught";

interface Pattern {
  /** What stands between the stars, in order. */
  readonly parts: readonly string[];
}

/** How lines are held against some patterns; the answer is kept with the line. */
const tests = memo((texts: readonly string[]) => {
  const wanted = texts.map(comparable).filter((text) => /[^\s*]/.test(text));
  const plain = new Set(wanted.filter((text) => !text.includes("*")));
  const patterns = wanted.filter((text) => text.includes("*")).map((text): Pattern => ({ parts: text.split(/\*+/) }));
  return memoLineFor((line) => {
    const text = comparable(line);
    return text !== "" && (plain.has(text) || patterns.some((pattern) => matches(text, pattern)));
  });
});

/** True for a 0-based line whose words are those of one of the patterns; case and the width of white space do not count. */
export function isTaught(transcript: Transcript, line: number, patterns: readonly string[]): boolean {
  return patterns.length > 0 && tests(patterns)(transcript, line);
}

function comparable(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

/** Each part is looked for once, behind the one before: linear, whatever the pattern. */
function matches(text: string, { parts }: Pattern): boolean {
  const first = parts[0] ?? "";
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
