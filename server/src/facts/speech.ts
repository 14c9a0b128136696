/** The words that were spoken: what no unread change may touch. */

import type { Line } from "../syntax/line";
import { lineSlot } from "../syntax/memory";
import type { Transcript } from "../syntax/transcript";
import type { Span } from "../text/span";
import { memoTranscript } from "./memo";
import { outline } from "./outline";

/** Characters that nobody sees: soft hyphen, zero-width spaces and joiners, word joiner, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** Every sign that stands for an apostrophe, half of an entity that was decoded (`I';m`) among them. */
const APOSTROPHE = /';|['’‘‛ʼ`´′]/g;
/** A word that is written in one way only. */
const PLAIN = /^[a-z\d]*$/i;
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:';|['’‘‛`´′])[\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of statement and turns in order, labels left out: runs of letters and digits with the apostrophes inside
 * them, so that spacing and punctuation do not count. Every kind of apostrophe reads as `'`; characters that nobody
 * sees are left out.
 */
export const speechWords: (transcript: Transcript) => readonly string[] = memoTranscript((transcript) =>
  spokenLines(transcript).flatMap((spoken) => wordsSpoken(transcript, spoken)),
);

/** What is spoken on a line, between its labels where it has some. */
export interface SpokenLine {
  /** 0-based. */
  readonly line: number;
  /** Offsets from the line's start. */
  readonly start: number;
  readonly end: number;
}

interface SpokenWords {
  readonly end: number;
  readonly words: readonly string[];
}

/** By the offset at which they begin on their line. */
const wordsSlot = lineSlot();

/** The words of one of the `spokenLines`; remembered with the line, so that they are read once however often a text is edited. */
export function wordsSpoken({ source, lines }: Transcript, { line: index, start, end }: SpokenLine): readonly string[] {
  const line = lines[index] as Line;
  const ofLine = (line.memory.get(wordsSlot) as Map<number, SpokenWords> | undefined) ?? new Map<number, SpokenWords>();
  const known = ofLine.get(start);
  if (known?.end === end) return known.words;
  const at = source.lineStarts[index] as number;
  const words = wordsIn(source.text.slice(at + start, at + end));
  ofLine.set(start, { end, words });
  line.memory.set(wordsSlot, ofLine);
  return words;
}

/** The words of a text as `speechWords` reads them. */
export function wordsIn(text: string): readonly string[] {
  const spoken = text.replace(INVISIBLE, "");
  return (spoken.match(WORD) ?? []).map((word) => (PLAIN.test(word) ? word : word.normalize("NFC").replace(APOSTROPHE, "'")));
}

/** A word as it is printed, with characters that nobody sees in it. */
const PRINTED_WORD =
  /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]+(?:(?:';|['’‘‛`´′])[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]+)*/gu;

/** Where each of the words is that `wordsIn` reads in a span of a text, in offsets into the text; where that is not clear, each is somewhere in the span. */
export function wordSpans(text: string, { start, end }: Span): readonly Span[] {
  const part = text.slice(start, end);
  const spans: Span[] = [];
  for (const { index, 0: word } of part.matchAll(PRINTED_WORD))
    if (word.replace(INVISIBLE, "") !== "") spans.push({ start: start + index, end: start + index + word.length });
  const words = wordsIn(part);
  return words.length === spans.length ? spans : words.map(() => ({ start, end }));
}

/** The stretches of speech, in text order: the lines of statement and turns without the labels on them. */
export function speechSpans(transcript: Transcript): readonly Span[] {
  const { lineStarts } = transcript.source;
  return spokenLines(transcript).map(({ line, start, end }) => {
    const at = lineStarts[line] as number;
    return { start: at + start, end: at + end };
  });
}

/** What is spoken, line by line in text order; a line with several labels on it comes several times. Remembered with the transcript. */
export const spokenLines: (transcript: Transcript) => readonly SpokenLine[] = memoTranscript((transcript) => {
  const { parts, turns } = outline(transcript);
  const { lineStarts } = transcript.source;
  const spoken: SpokenLine[] = [];
  let next = 0;
  // A label may end on a line below the one it begins on.
  let labelled = 0;
  for (const [line, part] of parts.entries()) {
    if (part !== "statement" && part !== "turn") continue;
    const at = lineStarts[line] as number;
    const end = transcript.lines[line]?.end ?? 0;
    let from = Math.max(0, labelled - at);
    for (let label = turns[next]?.label; label !== undefined && label.span.start < at + end; label = turns[++next]?.label) {
      if (label.span.start > at + from) spoken.push({ line, start: from, end: label.span.start - at });
      labelled = label.span.end;
      from = Math.max(from, labelled - at);
    }
    if (from < end) spoken.push({ line, start: from, end });
  }
  return spoken;
});
