/** The first words that somebody says, for names and titles. */

import { withoutTags } from "../facts/caption-tags";
import type { Part } from "../facts/model";
import { outline } from "../facts/outline";
import type { Transcript } from "../syntax/transcript";
import { excerpt } from "../text/excerpt";
import { lineAt, lineSpan } from "../text/source";
import type { Span } from "../text/span";

const UNSPOKEN: ReadonlySet<Part> = new Set(["note", "boilerplate", "end-marker"]);

/**
 * The words at the start of a span on one line, at most `limit` UTF-16 units and then `…`, without what nobody says: the
 * numbers, times and tags of captions, headings, leftovers. Empty where nothing is said.
 */
export function firstWords(transcript: Transcript, span: Span, limit?: number): string {
  const { source } = transcript;
  const { parts } = outline(transcript);
  const last = lineAt(source, span.end);
  let words = "";
  for (let line = lineAt(source, span.start); line <= last && words.length <= LONGEST; line++) {
    if (UNSPOKEN.has(parts[line] ?? "blank")) continue;
    const { start, end } = lineSpan(source, line);
    const from = Math.max(start, span.start);
    words += ` ${withoutTags(source.text.slice(from, Math.min(end, span.end, from + LONGEST)))}`;
  }
  return excerpt(words, { start: 0, end: words.length }, limit);
}

/** Enough units for any excerpt, white space and markup included. */
const LONGEST = 600;
