/** Divides text where a caption, or a line of one, may end. */

import { endsInAbbreviation, endsSentence } from "../facts/sentences";
import { isUnspaced } from "./speech-words";

/** A line of a caption has no more letters than this; East Asian ones count twice. */
export const LONGEST_LINE = 42;

/** The width of a text in letters of the Latin alphabet. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += WIDE.test(sign) ? 2 : 1;
  return width;
}

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;

/** How well a text ends at a place, from 0 to 2: in the midst of a sentence, at a mark within it, or at its end. */
export function qualityOfEnd(text: string): 0 | 1 | 2 {
  if (endsInAbbreviation(text)) return 0;
  return endsSentence(text) ? 2 : CLAUSE_END.test(text.trimEnd().slice(-LONGEST_END)) ? 1 : 0;
}

const CLAUSE_END = /[,;:–—、，；：،؛][\p{Pe}\p{Pf}"'*_]*$/u;
/** A mark with all that closes after it. */
const LONGEST_END = 8;

/** Where in what is between two words a caption may end: an offset into it, with the white space before what comes next; null where none may. */
export function endBetween(before: string, between: string, after: string): number | null {
  const space = Math.max(between.lastIndexOf(" "), between.lastIndexOf("\n"));
  if (space !== -1) return space + 1;
  if (!isUnspaced(before) && !isUnspaced(after)) return null;
  // Marks that close stay with the word before them.
  return between.length - (/[\p{Ps}\p{Pi}]*$/u.exec(between)?.[0].length ?? 0);
}

/** A text on lines that are no longer than a caption's, where it can be divided so, and about as long as each other. */
export function onLines(text: string): string {
  const fewest = Math.ceil(widthOf(text) / LONGEST_LINE);
  const lines = divided(text, fewest);
  return (lines.every((line) => widthOf(line) <= LONGEST_LINE) ? lines : divided(text, fewest + 1)).join("\n");
}

function divided(text: string, count: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  for (let left = count; left > 1; left--) {
    const at = bestEnd(rest, left);
    if (at === null) break;
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...lines, rest];
}

/** A mark, or the end of a sentence, is worth so many letters that a line is longer or shorter than the others. */
const WORTH_OF_END = [0, 6, 12] as const;
const FAR_TOO_LONG = 100;

/** Where the first of so many lines ends best; null where it cannot. */
function bestEnd(text: string, count: number): number | null {
  let best: { readonly at: number; readonly cost: number } | null = null;
  const whole = widthOf(text);
  let width = 0;
  for (let at = 0; at < text.length; ) {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = at + sign.length;
    const isSpace = sign === " ";
    const own = isSpace ? width : width + widthOf(sign);
    width += widthOf(sign);
    if ((isSpace || (isUnspaced(sign) && !NEVER_FIRST.test(text.slice(next, next + 2)))) && next < text.length) {
      const isTooLong = own > LONGEST_LINE || whole - width > LONGEST_LINE * (count - 1);
      const worth = WORTH_OF_END[qualityOfEnd(text.slice(Math.max(0, at - LONGEST_END), next))];
      const cost = Math.abs(own - whole / count) - worth + (isTooLong ? FAR_TOO_LONG : 0);
      if (best === null || cost < best.cost) best = { at: next, cost };
    }
    at = next;
  }
  return best?.at ?? null;
}

/** What no line begins with. */
const NEVER_FIRST = /^[\p{Pe}\p{Pf}\p{M}、。，．！？：；ー…]/u;
