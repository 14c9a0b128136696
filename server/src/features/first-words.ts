/** The first words that somebody says, for names and titles. */

import { withoutTags } from "../facts/caption-tags";
import type { Part } from "../facts/model";
import { outline } from "../facts/outline";
import type { Line } from "../syntax/line";
import { lineSlot } from "../syntax/memory";
import type { Transcript } from "../syntax/transcript";
import { excerpt, isLonger } from "../text/excerpt";
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
  const first = lineAt(source, span.start);
  const onLine = UNSPOKEN.has(parts[first] ?? "blank") ? null : wordsOnLine(transcript, first, span, limit);
  if (onLine !== null) return onLine;
  const last = lineAt(source, span.end);
  let words = "";
  for (let line = first; line <= last && words.length <= LONGEST; line++) {
    if (UNSPOKEN.has(parts[line] ?? "blank")) continue;
    const { start, end } = lineSpan(source, line);
    const from = Math.max(start, span.start);
    words += ` ${withoutTags(source.text.slice(from, Math.min(end, span.end, from + LONGEST)))}`;
  }
  return excerpt(words, { start: 0, end: words.length }, limit);
}

/** The first words of a stretch of a line, offsets from its start. */
interface Kept {
  readonly from: number;
  readonly until: number;
  readonly limit: number | undefined;
  readonly words: string | null;
}

const keptSlot = lineSlot();

/** The first words of a span where the line it begins on has enough of them, which is then all that matters; else null. Kept with the line. */
function wordsOnLine({ source, lines }: Transcript, index: number, span: Span, limit: number | undefined): string | null {
  const line = lines[index] as Line;
  const start = source.lineStarts[index] as number;
  const from = span.start - start;
  const until = Math.min(line.end, span.end - start, from + LONGEST);
  const kept = line.memory.get(keptSlot) as Kept | undefined;
  if (kept?.from === from && kept.until === until && kept.limit === limit) return kept.words;
  const spoken = withoutTags(line.content.slice(from, until));
  const words = isLonger(spoken, limit) ? excerpt(spoken, { start: 0, end: spoken.length }, limit) : null;
  line.memory.set(keptSlot, { from, until, limit, words } satisfies Kept);
  return words;
}

/** Enough units for any excerpt, white space and markup included. */
const LONGEST = 600;
