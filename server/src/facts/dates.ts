/** Finds dates whose day, month and year all stand in the text, with chrono-node in its strict form; nothing is filled in. */

import type { ParsedComponents } from "chrono-node";
import type { Language } from "../syntax/knowledge";
import { Trait } from "../syntax/traits";
import type { Transcript } from "../syntax/transcript";
import { isoDay as iso, monthDates, plainForms, withPlainDigits } from "./date-forms";
import { lineText } from "./frame";
import { language } from "./language";
import { memoLine } from "./memo";
import { ENGLISH_MONTHS, POLISH_MONTHS, TURKISH_MONTHS } from "./month-names";

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

/** Beginnings of the months' names in these languages, and dates that begin with the year: without one the reader finds nothing. */
const MONTH_OR_YEAR_FIRST =
  /(?<!\p{L})(?:jan|jän|janv|ene|gen|янв|січ|feb|fev|fév|фев|лют|mar|mär|mrz|март|мар|бер|apr|avr|abr|апр|кві|may|mai|mag|ма[йя]|тра|jun|juin|giu|июн|чер|jul|juil|lug|июл|лип|aug|ago|aoû|aou|авг|сер|sep|set|сен|вер|oct|okt|out|ott|окт|жов|nov|ноя|лис|dec|dez|dic|déc|дек|гру|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara)|\d\s?[年月]|(?:1[89]|20)\d\d[-/.]\d/gu;
/** A day or a year before or behind the name of a month, with few letters between: `8 th July`, `6 de`, `March 4`. */
const NUMBER_BEFORE = /\d[^\d]{0,10}$/;
const NUMBER_BEHIND = /^\p{L}*[^\d\p{L}]{0,4}(?:the |de |del )?\d/u;
/** Any day far from every transcript: strict readings with day, month and year certain do not depend on it. */
const REFERENCE = new Date(2000, 0, 1, 12);
const YEAR = /(?:1[89]|20)\d\d|['’]?\b\d{2}\b|年/;
/** A date in figures: its first and second figure, the mark between them, the year. */
export const FIGURES = /(?<![\d./-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:1[89]|20)\d\d|\d\d)(?![\d/-])/g;
const CLOCK =
  /(?:\b(?:at|um|à|a las|às|alle|в)\s+)?\b\d{1,2}(?:[:.]\d{2}){1,2}(?:\s?[ap]\.?\s?m\b\.?)?(?:\s+(?:[A-Z]{2,3}T|GMT|UTC|ET|CT|PT|MT)\b)?|T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?|\b(?:at\s+)?\d{1,2}\s?[ap]\.?m\b\.?/gi;
/**
 * All dates of a line that are certain in day, month and year, in order. `order` decides dates in figures, null decides
 * none; it is asked only where there is something to decide.
 */
export function datesIn(text: string, spoken: Language, order: () => FigureOrder | null): readonly DateMention[] {
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
const wordDatesOfLine = new Map<Language, (transcript: Transcript, line: number) => readonly DateMention[]>();

function together(figures: readonly DateMention[], words: readonly DateMention[]): readonly DateMention[] {
  const all = [
    ...figures,
    ...words.filter((word) => !figures.some((figure) => word.start < figure.end && figure.start < word.end)),
  ];
  return all.sort((a, b) => a.start - b.start);
}

function datesInWords(text: string, spoken: Language): readonly DateMention[] {
  const hasYear = LONG_YEAR.test(text);
  const plain = hasYear && spoken === "en" ? plainDate(text) : null;
  if (plain !== null) return [plain];
  const formed = hasYear ? plainForms(text) : [];
  if (formed.length > 0) return formed;
  if (mayHoldDate(text.toLowerCase())) return wordDates(prepare(text), spoken).map((one) => withDays(one, text));
  return hasYear ? monthDates(prepare(text)).map((one) => withDays(one, text)) : [];
}

/** A year of four figures, or one that is counted in an era: what all dates have that are read without a library. */
const LONG_YEAR = /(?:1[89]|20)\d\d|年|[ก-๎\u0621-\u06cc][\s.]{1,2}(?:2[456]|1[34])\d\d/;

/** Without the flag `u` and counted letters, which take long to compile. */
const PLAIN_DATE = /(?<![a-z\d])(?:(\d\d?) ([a-z]+)(?:, ?| )(\d{4})|([a-z]+) (\d\d?), ?(\d{4}))(?!\d)/i;
/** What the reader takes for a part of the date when it stands before it. */
const BESIDE_PLAIN = /(?:day|[-–—/&]|\b(?:and|to|the|until|from))[\s,]*$|\d/i;

/** `4 December 2017` or `December 4, 2017` where no other number stands: the commonest date lines, for which no reader need be loaded. */
function plainDate(text: string): DateMention | null {
  const match = PLAIN_DATE.exec(text);
  if (match === null) return null;
  const named = (match[2] ?? match[4] ?? "").toLowerCase();
  const month = ENGLISH_MONTHS.findIndex((name) => name.toLowerCase() === named);
  const day = match[1] ?? match[5];
  const year = match[3] ?? match[6] ?? "";
  const end = match.index + match[0].length;
  if (
    month === -1 ||
    !/^(?:1[89]|20)/.test(year) ||
    BESIDE_PLAIN.test(text.slice(0, match.index)) ||
    /^\s*[-–—(]|\d/.test(text.slice(end))
  )
    return null;
  const value = iso(Number(year), month + 1, Number(day));
  return value === null ? null : { start: match.index, end, value, last: value, otherReading: null };
}

/** A cheap sign of a date; the readers of eight languages would look at every `may` and `march` of a header. */
function mayHoldDate(low: string): boolean {
  for (const { index: number, 0: digits } of low.matchAll(/\d+/g)) {
    const from = Math.max(0, number - BEFORE_NUMBER);
    const around = low.slice(from, number + digits.length + BEHIND_NUMBER);
    for (const { index: at, 0: found } of around.matchAll(MONTH_OR_YEAR_FIRST)) {
      // Where the piece was cut, a word may only seem to begin.
      if (at === 0 && from > 0) continue;
      const index = from + at;
      if (/\d/.test(found) || NUMBER_BEFORE.test(low.slice(Math.max(0, index - 12), index))) return true;
      if (NUMBER_BEHIND.test(low.slice(index, index + LONGEST_REACH))) return true;
    }
  }
  return false;
}

/** From the beginning of a month's name to the end of a number behind it. */
const LONGEST_REACH = 30;
/** How far around a number a month's name may begin, and its first letters end. */
const BEFORE_NUMBER = LONGEST_REACH;
const BEHIND_NUMBER = 16;

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
      result.push({ ...span, value: certain, last: certain, otherReading: null });
    } else if (dayFirst !== null && monthFirst !== null) {
      const settled = match[2] === "." ? "day-first" : order();
      const value = settled === "month-first" ? monthFirst : dayFirst;
      result.push({ ...span, value, last: value, otherReading: settled === null ? monthFirst : null });
    }
  }
  return result;
}

/** Days of one month: `12–13`, `5 and 6`, `5, 6 and 7`, `16./17.`, `16 al 18`. */
const DAYS =
  /(?<!\d)(\d{1,2}(?:st|nd|rd|th|\.(?!\d))?)((?:,\s?\d{1,2}(?:st|nd|rd|th|\.)?){0,5}\s?(?:[-–—/&~]|(?:and|et|und|to|til|till|tot|bis|al?|au|y|e|en|i|и|і|ja|og|och|és|по|do)(?=\s))\s?(\d{1,2})(?:st|nd|rd|th|\.)?)(?=,?\s+(?:\p{L}|\d{4}))/giu;
/** What stands between the first and the second of two days. */
const BETWEEN_DAYS = /^\s?(?:[-–—/&,]|and|et|und|to|bis|au|al|a|y|e|и|і|i|по|do)\s?$/i;

/**
 * The text with what misleads the reader blanked out unit by unit, so that offsets stay true. Of several days of one
 * month the first stays, moved up to the month behind the last. The hyphen of `April-1` would be taken for a time zone's.
 */
function prepare(text: string): string {
  const blank = (part: string) => " ".repeat(part.length);
  return text
    .replace(FIGURES, blank)
    .replace(CLOCK, blank)
    .replace(/[\u00a0\u202f\u2009]/g, " ")
    .replace(/(\d)(\s+)(st|nd|rd|th)\b/gi, "$1$3$2")
    .replace(/(\p{L}{3,5})\.(?=\s?\d)/gu, "$1 ")
    .replace(/(\p{L}{3,9}\s)(the)(?=\s\d{1,2}(?:st|nd|rd|th))/giu, (_, name: string, word: string) => name + blank(word))
    .replace(DAYS, (_, first: string, rest: string) => blank(rest) + first)
    .replace(/(\p{L}{3})-(?=\d{1,2}\s+\p{L})/gu, "$1–");
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

function wordDates(text: string, spoken: Language): DateMention[] {
  if (spoken === "pl" || spoken === "tr") return [...monthDates(text, monthOf(spoken)), ...readWith("en", text)];
  for (const reader of [spoken, ...OTHER_READERS]) {
    const found = readWith(reader, text);
    if (found.length > 0) return found;
  }
  return monthDates(text);
}

/** Which month a word is in one language of whose names a few are another month elsewhere. */
function monthOf(spoken: "pl" | "tr"): (word: string) => number | null {
  const names = spoken === "pl" ? POLISH_MONTHS : TURKISH_MONTHS;
  return (word) => {
    const month = [word.toLowerCase(), word.toLocaleLowerCase("tr")].map((low) => names.indexOf(low)).find((at) => at !== -1);
    return month ?? null;
  };
}

/** What is tried where a text's own language reads no date: a page's dates may be in another. */
const OTHER_READERS = ["en", "de", "fr", "es", "pt", "it", "ru", "uk"] as const;

/** Not imported: what few texts need is a bundle of its own. */
function readers() {
  return (require("./date-readers") as typeof import("./date-readers")).DATE_READERS;
}

/** What the reader takes for part of a date and is none: a preposition before it. */
const LEAD = /^\s*(?:(?:on|am|le|el|il|em|den|dnia|в|у)\s+)?/i;

function readWith(reader: keyof ReturnType<typeof readers>, text: string): DateMention[] {
  const result: DateMention[] = [];
  /** A day and month whose year may stand with the day behind it. */
  let open: (DayOfYear & { readonly start: number; readonly end: number }) | null = null;
  for (const { index, text: words, start, end: until } of readers()[reader]().strict.parse(text, REFERENCE)) {
    const first = dayOfYear(start);
    const last = until == null ? null : dayOfYear(until);
    const lead = LEAD.exec(words)?.[0].length ?? 0;
    const place = { start: index + lead, end: index + words.trimEnd().replace(/[,\s]+$/, "").length };
    const year = last?.year ?? first?.year ?? null;
    if (first === null || year === null) {
      open = first === null ? null : { ...first, ...place };
      continue;
    }
    const own = first.year ?? yearBefore(first, { ...(last ?? first), year });
    const value = iso(own, first.month, first.day);
    const to = last === null ? value : iso(year, last.month, last.day);
    if (value === null || to === null) continue;
    const before = open !== null && BETWEEN_DAYS.test(text.slice(open.end, place.start)) ? open : null;
    const earlier = before === null ? null : iso(yearBefore(before, { ...first, year: own }), before.month, before.day);
    result.push({ ...place, start: before?.start ?? place.start, value: earlier ?? value, last: to, otherReading: null });
    open = null;
  }
  return result;
}

interface DayOfYear {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** Day and month where both are certain, with the year where that is, too. */
function dayOfYear(components: ParsedComponents): DayOfYear | null {
  if (!components.isCertain("day") || !components.isCertain("month")) return null;
  const year = components.isCertain("year") ? components.get("year") : null;
  return { day: components.get("day") as number, month: components.get("month") as number, year };
}

/** The year of the first of two days where only the second states one: `30 December – 2 January 2020` begins in 2019. */
function yearBefore(first: DayOfYear, last: DayOfYear & { readonly year: number }): number {
  return first.month > last.month ? last.year - 1 : last.year;
}
