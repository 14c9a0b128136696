/** Where sentences begin and end, and which of them ask. */

import type { Language } from "../syntax/knowledge";
import { QUESTION_MARK } from "../text/question-mark";
import { type Span, shift } from "../text/span";

/** Abbreviations that a sentence goes on behind, the last full stop left out. */
const ABBREVIATIONS = new Set(
  (
    "mr mrs ms messrs dr prof sen rep gen col maj capt lt sgt adm gov pres sec hon rev st amb mme mlle mgr jan feb mar apr jun jul aug " +
    "sept sep oct nov dec vs e.g i.e al cf approx dept inc ltd co corp art u.s u.k u.n e.u z.b u.a d.h bzw ca nr abs vgl usw janv févr avr " +
    "juil déc ст им г гг ул тыс млн млрд т.е т.к напр"
  ).split(" "),
);

/** Units of an abbreviation or a run of initials, at most, with marks before it. */
const LONGEST_ABBREVIATION = 40;

const QUESTION_END = new RegExp(String.raw`${QUESTION_MARK}[\p{Pe}\p{Pf}"'*_]*$`, "u");
const SENTENCE_END = /[.?!…。？！][\p{Pe}\p{Pf}"'*_]*$/u;
/** A colon announces what follows, and ends a line as a sentence does. */
const COLON_END = /:[\p{Pe}\p{Pf}"'*_]*$/u;
/** A mark with all that closes behind it, quotation marks, brackets and emphasis, is no longer. */
const LONGEST_END = 8;

/** True for words that end as a question does, white space behind them left out. */
export function endsInQuestion(words: string): boolean {
  return QUESTION_END.test(words.trimEnd().slice(-LONGEST_END));
}

/** True for words that end as a sentence does, white space behind them left out. */
export function endsSentence(words: string): boolean {
  return SENTENCE_END.test(words.trimEnd().slice(-LONGEST_END));
}

/** True for words that end as a sentence does or announce the next one by a colon. */
export function endsSentenceOrAnnounces(words: string): boolean {
  return endsSentence(words) || COLON_END.test(words.trimEnd().slice(-LONGEST_END));
}

const segmenters = new Map<Language | null, Intl.Segmenter>();

/**
 * The sentences of a stretch of text, in order, white space behind them left out. A full stop behind an abbreviation or an
 * initial ends none, nor does one that a small letter follows.
 */
export function sentences(text: string, span: Span, language: Language | null): readonly Span[] {
  const words = text.slice(span.start, span.end);
  const result: Span[] = [];
  let open: number | null = null;
  for (const { segment, index } of segments(words, language)) {
    const start: number = open ?? index;
    const end = index + segment.trimEnd().length;
    const goesOn =
      /^\p{Ll}/u.test(words.slice(index + segment.length, index + segment.length + 2)) || endsInAbbreviation(segment);
    open = goesOn && index + segment.length < words.length ? start : null;
    if (open === null && end > start) result.push(shift({ start, end }, span.start));
  }
  return result;
}

/** Units that the segmenter is given at a time: what it needs for each segment grows with the whole text. */
const PIECE = 2_000;
/** Units of a sentence, at most; what has no end for so long is divided. */
const LONGEST_SENTENCE = 16_000;

/** The segments of a text, as the segmenter divides it. */
function* segments(words: string, language: Language | null): Generator<{ readonly segment: string; readonly index: number }> {
  const segmenter = segmenterOf(language);
  let start = 0;
  let size = PIECE;
  while (start < words.length) {
    const isLast = start + size >= words.length;
    const found = [...segmenter.segment(words.slice(start, start + size))];
    // Where a segment ends depends on what follows, so the last two may go on.
    const sure = isLast || size > LONGEST_SENTENCE ? found : found.slice(0, -2);
    for (const { segment, index } of sure) yield { segment, index: start + index };
    start += sure.reduce((sum, { segment }) => sum + segment.length, 0);
    size = sure.length === 0 ? size * 2 : PIECE;
  }
}

/** True for words whose last one, with the full stop behind it, is an abbreviation or an initial. */
export function endsInAbbreviation(segment: string): boolean {
  const words = segment.trimEnd();
  if (!words.endsWith(".")) return false;
  // No abbreviation is longer than the longest of the list, and initials are few.
  const near = words.slice(-LONGEST_ABBREVIATION - 1, -1);
  const last = (near.split(/[\s—–-]/u).at(-1) ?? "").replace(/^\P{L}+/u, "");
  if (last === "" || last === "I") return false;
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(last) || ABBREVIATIONS.has(last.toLowerCase());
}

/** Making a segmenter is slow, using one is not; they hold no state. */
function segmenterOf(language: Language | null): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language ?? [], { granularity: "sentence" });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
