/** Finds dates whose day, month and year all stand in the text; nothing is filled in. */

import type { Language } from "../syntax/knowledge";
import { Trait } from "../syntax/traits";
import type { Transcript } from "../syntax/transcript";
import { isoDay as iso, plainForms, withPlainDigits } from "./date-forms";
import { lineText } from "./frame";
import { language } from "./language";
import { memoLine } from "./memo";
import { monthDates } from "./month-dates";

/** A date in a line of text. */
export interface DateMention {
  /** UTF-16 offsets from the line's start. */
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`; the first day of a range. */
  readonly value: string;
  /** The last day of a range; else the same as `value`. */
  readonly last: string;
  /** The other reading of a date in figures whose order nothing decides, else null. */
  readonly otherReading: string | null;
}

/** Which of the two figures of `07/11/2001` is the day. */
export type FigureOrder = "day-first" | "month-first";

const YEAR = /(?:1[89]|20)\d\d|['’]?\b\d{2}\b|年/;
/** A date in figures: its first and second figure, the mark between them, the year. */
export const FIGURES = /(?<![\d./-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:1[89]|20)\d\d|\d\d)(?![\d/-])/g;
const CLOCK =
  /(?:\b(?:at|um|à|a las|às|alle|в)\s+)?\b\d{1,2}(?:[:.]\d{2}){1,2}(?:\s?[ap]\.?\s?m\b\.?)?(?:\s+(?:[A-Z]{2,3}T|GMT|UTC|ET|CT|PT|MT)\b)?|T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?|\b(?:at\s+)?\d{1,2}\s?[ap]\.?m\b\.?/gi;
/**
 * All dates of a line that are certain in day, month and year, in order. `order` decides dates in figures, null decides
 * none; it is asked only where there is something to decide.
 */
export function datesIn(text: string, spoken: Language | null, order: () => FigureOrder | null): readonly DateMention[] {
  const plain = withPlainDigits(text);
  return plain.length > LONGEST_TEXT || !YEAR.test(plain) ? [] : together(figureDates(plain, order), datesInWords(plain, spoken));
}

/** The dates of a 0-based line, their offsets from where its text begins; those in words are remembered with the line. */
export function datesOfLine(transcript: Transcript, line: number, order: () => FigureOrder | null): readonly DateMention[] {
  if (((transcript.lines[line]?.traits ?? 0) & (Trait.digit | Trait.foreign)) === 0) return [];
  const text = withPlainDigits(lineText(transcript, line));
  if (text.length > LONGEST_TEXT || !YEAR.test(text)) return [];
  const spoken = language(transcript);
  let ofLine = wordDatesOfLine.get(spoken);
  if (ofLine === undefined) {
    ofLine = memoLine((raw) => datesInWords(withPlainDigits(raw.trim()), spoken));
    wordDatesOfLine.set(spoken, ofLine);
  }
  return together(figureDates(text, order), ofLine(transcript, line));
}

const LONGEST_TEXT = 600;
const wordDatesOfLine = new Map<Language | null, (transcript: Transcript, line: number) => readonly DateMention[]>();

function together(figures: readonly DateMention[], words: readonly DateMention[]): readonly DateMention[] {
  const all = [
    ...figures,
    ...words.filter((word) => !figures.some((figure) => word.start < figure.end && figure.start < word.end)),
  ];
  return all.sort((a, b) => a.start - b.start);
}

/** The text in small letters where its offsets stay true in them; a Turkish İ becomes two units. */
function inSmallLetters(text: string): string {
  const low = text.toLowerCase();
  return low.length === text.length ? low : [...text].map((sign) => smallLetter(sign)).join("");
}

function smallLetter(sign: string): string {
  const low = sign.toLowerCase();
  return low.length === sign.length ? low : sign;
}

function datesInWords(text: string, spoken: Language | null): readonly DateMention[] {
  const formed = plainForms(text);
  if (formed.length > 0) return formed;
  const low = inSmallLetters(text);
  return monthDates(prepare(low), spoken).map((one) => withDays(one, low));
}

/** `16.–18.2.2019`, `16.02.–18.02.2019` */
const RANGE_IN_FIGURES =
  /(?<![\d./-])(\d{1,2})\.\s?(?:(\d{1,2})\.)?\s?[-–—]\s?(\d{1,2})\.\s?(\d{1,2})\.\s?((?:1[89]|20)\d\d)(?![\d/-])/g;

function rangesInFigures(text: string): DateMention[] {
  const result: DateMention[] = [];
  for (const match of text.matchAll(RANGE_IN_FIGURES)) {
    const [from, month, to, lastMonth, year] = match.slice(1).map(Number) as [number, number, number, number, number];
    const value = iso(year, match[2] === undefined ? lastMonth : month, from);
    const last = iso(year, lastMonth, to);
    const end = match.index + match[0].length;
    if (value !== null && last !== null && value < last)
      result.push({ start: match.index, end, value, last, otherReading: null });
  }
  return result;
}

function figureDates(text: string, order: () => FigureOrder | null): DateMention[] {
  const result = rangesInFigures(text);
  const ranges = [...result];
  for (const match of text.matchAll(FIGURES)) {
    if (ranges.some(({ start, end }) => match.index >= start && match.index < end)) continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    const short = Number(match[4]);
    const year = (match[4] as string).length === 4 ? short : short + (short < 50 ? 2000 : 1900);
    const dayFirst = iso(year, second, first);
    const monthFirst = iso(year, first, second);
    const span = { start: match.index, end: match.index + match[0].length };
    const certain =
      dayFirst === monthFirst ? dayFirst : dayFirst === null || monthFirst === null ? (dayFirst ?? monthFirst) : null;
    if (certain !== null) {
      result.push({ value: certain, last: certain, otherReading: null, ...span });
    } else if (dayFirst !== null && monthFirst !== null) {
      const settled = match[2] === "." ? "day-first" : order();
      const value = settled === "month-first" ? monthFirst : dayFirst;
      result.push({ value, last: value, otherReading: settled === null ? monthFirst : null, ...span });
    }
  }
  return result;
}

/** Days of one month: `12–13`, `5 and 6`, `5, 6 and 7`, `16./17.`, `16 al 18`. */
const DAYS =
  /(?<!\d)(\d{1,2}(?:st|nd|rd|th|\.(?!\d))?)((?:,\s?\d{1,2}(?:st|nd|rd|th|\.)?){0,5}\s{0,3}(?:[-–—/&~]|(?:and|et|und|to|til|till|tot|bis|al?|au|y|e|en|i|и|і|ja|og|och|és|по|do)(?=\s))\s{0,3}(\d{1,2})(?:st|nd|rd|th|\.)?)(?=,?\s+(?:\p{L}|\d{4}))/gu;
/**
 * The text with what misleads the reader blanked out unit by unit, so that offsets stay true. Of several days of one
 * month the first stays, moved up to the month behind the last.
 */
function prepare(text: string): string {
  const blank = (part: string) => " ".repeat(part.length);
  return text
    .replace(FIGURES, blank)
    .replace(CLOCK, blank)
    .replace(/[\u00a0\u202f\u2009]/g, " ")
    .replace(/(\d)(\s+)(st|nd|rd|th)\b/g, "$1$3$2")
    .replace(/\.(?<=\p{L}{3}\.)(?=\s?\d)/gu, " ")
    .replace(/(?<=\p{L}\s)the(?=\s\d{1,2}(?:st|nd|rd|th))/gu, blank)
    .replace(DAYS, (_, first: string, rest: string) => blank(rest) + first);
}

/** The mention with the first and the last of several days of its month, from where the first stands in the text. */
function withDays(mention: DateMention, text: string): DateMention {
  for (const days of text.matchAll(DAYS)) {
    const end = days.index + days[0].length;
    if (mention.start >= end || mention.end < end) continue;
    const [year, month] = mention.value.split("-").map(Number);
    const last = iso(year as number, month as number, Number(days[3]));
    const start = Math.min(mention.start, days.index);
    return { ...mention, start, last: last !== null && last > mention.value ? last : mention.last };
  }
  return mention;
}
