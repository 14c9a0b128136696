/** The words that were spoken: what no unread change may touch. */

import type { Transcript } from "../syntax/transcript";
import { lineSpan } from "../text/source";
import type { Span } from "../text/span";
import { memo } from "./memo";
import { outline } from "./outline";

/** Characters that nobody sees: soft hyphen, zero-width spaces and joiners, word joiner, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** Every sign that stands for an apostrophe, half of an entity that was decoded (`I';m`) among them. */
const APOSTROPHE = /';|['’‘‛ʼ`´′]/g;
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:';|['’‘‛ʼ`´′])[\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of statement and turns in order, labels left out: runs of letters and digits with the apostrophes inside
 * them, so that spacing and punctuation do not count. Every kind of apostrophe reads as `'`; characters that nobody
 * sees are left out.
 */
export const speechWords: (transcript: Transcript) => readonly string[] = memo((transcript) => {
  const { text } = transcript.source;
  const words: string[] = [];
  for (const { start, end } of speechSpans(transcript)) {
    const spoken = text.slice(start, end).replace(INVISIBLE, "");
    for (const [word] of spoken.matchAll(WORD)) words.push(word.normalize("NFC").replace(APOSTROPHE, "'"));
  }
  return words;
});

/** The stretches of speech, in text order: the lines of statement and turns without the labels on them. */
export function speechSpans(transcript: Transcript): readonly Span[] {
  const { parts, turns } = outline(transcript);
  const spans: Span[] = [];
  let next = 0;
  for (const [line, part] of parts.entries()) {
    if (part !== "statement" && part !== "turn") continue;
    const { start, end } = lineSpan(transcript.source, line);
    let from = start;
    for (let label = turns[next]?.label; label !== undefined && label.span.start < end; label = turns[++next]?.label) {
      if (label.span.start > from) spans.push({ start: from, end: label.span.start });
      from = Math.max(from, label.span.end);
    }
    if (from < end) spans.push({ start: from, end });
  }
  return spans;
}
