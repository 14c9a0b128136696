/** What a growing selection takes in: word, sentence, utterance, turn, exchange, section, all. */

import { outline } from "../facts/outline";
import { sentences } from "../facts/sentences";
import { turnAt } from "../facts/speakers";
import type { Transcript } from "../syntax/transcript";
import { lineAt, lineSpan } from "../text/source";
import { contains, type Span, shift } from "../text/span";
import { symbols } from "./symbols";
import { utteranceAt } from "./utterance";

/** The spans around an offset, each inside the next and shorter than it; the last is the whole text. */
export function selections(transcript: Transcript, offset: number): readonly Span[] {
  const { text } = transcript.source;
  const utterance = utteranceAt(transcript, offset)?.span ?? null;
  const place = { start: offset, end: offset };
  const candidates = [
    wordAt(transcript, offset),
    ...(utterance === null ? [] : sentences(text, utterance, outline(transcript).language)),
    utterance,
    ...labelSpans(transcript, offset),
    turnAt(transcript, offset)?.span ?? null,
    ...sectionsAt(transcript, offset),
    { start: 0, end: text.length },
  ].flatMap((span) => (span !== null && contains(span, place) ? [span] : []));
  const chain: Span[] = [];
  for (const span of candidates) {
    const last = chain.at(-1);
    if (last === undefined || (contains(span, last) && !contains(last, span))) chain.push(span);
  }
  return chain;
}

/** How far from an offset a word's ends are looked for, in units. */
const LONGEST_WORD = 100;

function wordAt({ source }: Transcript, offset: number): Span | null {
  const line = lineSpan(source, lineAt(source, offset));
  const start = Math.max(line.start, offset - LONGEST_WORD);
  const near = source.text.slice(start, Math.min(line.end, offset + LONGEST_WORD));
  for (const { segment, index, isWordLike } of WORDS.segment(near)) {
    const span = shift({ start: index, end: index + segment.length }, start);
    if (isWordLike === true && contains(span, { start: offset, end: offset })) return span;
  }
  return null;
}

const WORDS = new Intl.Segmenter("en", { granularity: "word" });

function labelSpans(transcript: Transcript, offset: number): readonly (Span | null)[] {
  const label = turnAt(transcript, offset)?.label;
  return label === undefined ? [] : [label.name, label.affiliation, label.span];
}

/** Boilerplate, exchange and section around an offset, the inner one first. */
function sectionsAt(transcript: Transcript, offset: number): readonly Span[] {
  const { source } = transcript;
  const place = { start: offset, end: offset };
  const blocks = outline(transcript).boilerplate.map(({ from, to }) => ({
    start: lineSpan(source, from).start,
    end: lineSpan(source, to).end,
  }));
  const section = symbols(transcript).find(({ span }) => contains(span, place));
  const child = section?.children.find(({ span }) => contains(span, place));
  return [...blocks, ...(child === undefined ? [] : [child.span]), ...(section === undefined ? [] : [section.span])];
}
