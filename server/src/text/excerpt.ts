/** The first words of a stretch of text, for names and titles. */

import type { Span } from "./span";
import { isBlankUnit } from "./units";

const LIMIT = 60;
/** White space may be most of what is looked at; so many times the limit is enough for any real paragraph. */
const SEEN = 8;

/** True for a text whose excerpt is cut, whatever follows the text. */
export function isLonger(text: string, limit = LIMIT): boolean {
  return squeezed(text.slice(0, SEEN * limit), limit + 1).length > limit;
}

/**
 * The words at the start of a span on one line, white space collapsed, at most `limit` UTF-16 units and then `…`.
 * Cuts behind a word where there is one to cut behind, never inside a surrogate pair. Empty where the span holds no word.
 */
export function excerpt(text: string, span: Span, limit = LIMIT): string {
  const seen = text.slice(span.start, Math.min(span.end, span.start + SEEN * limit));
  const words = squeezed(seen, limit + 1);
  const isWhole = span.start + seen.length === span.end;
  if (words.length <= limit) return isWhole || words === "" ? words : `${words}…`;
  const space = words.lastIndexOf(" ", limit);
  const cut = space > limit / 4 ? space : beforePair(words, limit);
  return `${words.slice(0, cut)}…`;
}

/** At least so many units of a text as there are, with each run of white space as one space, and none around it. */
function squeezed(text: string, least: number): string {
  let length = 0;
  let end = 0;
  for (let isInWord = false; end < text.length && length <= least; end++) {
    const isBlank = isBlankUnit(text.charCodeAt(end));
    if (!isBlank || isInWord) length++;
    isInWord = !isBlank;
  }
  return text.slice(0, end).replace(/\s+/g, " ").trim();
}

function beforePair(text: string, offset: number): number {
  const unit = text.charCodeAt(offset - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? offset - 1 : offset;
}
