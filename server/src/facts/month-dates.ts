/**
 * Reads dates whose month has a name, in any of the languages of `month-names.ts`: from each year to the day and the
 * month before or behind it. Day, month and year must all be there; nothing is filled in but the year of the first of
 * two days.
 */

import type { Language } from "../syntax/knowledge";
import { isoDay } from "./date-forms";
import type { DateMention } from "./dates";
import { monthNamed, PERSIAN_MONTHS, shortMonthNamed } from "./month-names";
import { fromBuddhist, fromPersian } from "./other-calendars";
import { weekdayBefore } from "./weekday-names";

/** A year of any calendar, or two figures of one. */
const YEAR = /(?<![\d.:/])(?:(1[3-9]\d\d|2\d\d\d)(?!\d|[:./,]\d)|['’](\d\d)(?!\d|[:./]\d)|(\d\d)(?![\d%-]|[:./,]\d))/g;

/** No date reaches further from its year than this. */
const LONGEST_DATE = 64;

/** What ends a date in Russian and Ukrainian. */
const YEAR_WORD = /^\s?(?:года|году|г\.|року|році|р\.)(?![а-яіїє])/;
const LONGEST_YEAR_WORD = 8;

/** What an ordinal number ends with. */
const ORDINAL = "(?:st|nd|rd|th|er|ère|eme|ème|de|te|ter|\\.?[ºª°]|শে|ই|লা|রা|ঠা|-?(?:а|я|е|го|ое|ого|га|ше|те|ти))?";
/**
 * What may be a month's name, one word or two, and its short form's full stop: the rows of names say what is one. All
 * patterns here are for small letters and without letters of every script, which take a hundred times longer to compile.
 */
const NAME = String.raw`([^\s\d.,:;/()«»"“”'’‘<>*_[|–—-]{2,20}(?:\s[\u0621-\u064a]{2,20}|\sfómhair)?)\.?`;
/** Where a name may begin. */
const OPENS = "(?<![^\\s,:;/()«»\"“”'’‘<>*_[|–—-])";

/** `16 February`, `16th of February`, `16-Feb-`, `16. Februar`, `16 de febrero de`, right before a year. */
const DAY_MONTH = new RegExp(
  String.raw`(?<![\d:.,/]|\d[-–])(\d{1,2})${ORDINAL}["»”)]?\.?(?:\s{0,3}(?:day\s+)?(?:of|de|del|di|do|ng|den)\s+|\s?d['’]|\sta['’]\s+|\s?[-–/.]\s?|\s+)(?:the\s+)?${NAME}(?:\/[^\s\d.,/()]{2,20})?[.,]?(?:\s{0,3}(?:of|de|del|do|in|พ\.ศ\.|ค\.ศ\.)\s{0,3}|\s?[-–/,]\s?|\s+)$`,
);
/** `February 16, `, `Feb. 16th `, `febrero 16 de `, right before a year. */
const MONTH_DAY = new RegExp(
  String.raw`${OPENS}${NAME}(?:\s+(?:the\s+)?|\s{0,3}[-–]?\s?)(\d{1,2})${ORDINAL}(?:\.?\s?,\s{0,3}|\s?[-–]\s?|\s+(?:de|del|of)\s+|\.?\s+)$`,
);
/** `2019. február 16.`, `2019 m. vasario 16 d.`, `2019ko otsailaren 16a`, behind a year. */
const MONTH_DAY_BEHIND = new RegExp(String.raw`^(?:\.|\s+m\.|ko|\s+թ\.)?,?[\s-]\s?${NAME}[\s-]\s?(\d{1,2})(?!\d|\s?[:/])`);
/** `2019. gada 16. februāris`, `2019 жылғы 16 ақпан`, `2019-yil 16-fevral`, behind a year. */
const DAY_MONTH_BEHIND = new RegExp(String.raw`^(?:\.\s+gada|\s+жылғы|\s+жылдын|-yil)\s+(\d{1,2})(?:[.-]\s?|\s+)${NAME}`);

/** What stands between the first and the second of two days. */
const BETWEEN_DAYS = String.raw`\s{0,3}(?:[-–—/&,]|(?:and|et|und|to|bis|au|al|a|y|e|и|і|i|по|do)(?=\s))\s{0,3}(?:[^\s\d.,/()]{3,12},?\s+)?`;
/** A day and a month before the first day of a date: `30 April – `, `April 30 and `. */
const DAY_MONTH_TO = new RegExp(String.raw`(?<![\d:.,/])(\d{1,2})${ORDINAL}\.?(?:\s+(?:of|de|di)\s+|\s+)${NAME}${BETWEEN_DAYS}$`);
const MONTH_DAY_TO = new RegExp(String.raw`${OPENS}${NAME}\s+(?:the\s+)?(\d{1,2})${ORDINAL}${BETWEEN_DAYS}$`);

/** What makes one of two whole dates: `31 December 2018 – 1 January 2019`. */
const LASTS = /^\s{0,3}(?:[-–—]|(?:to|bis|au|al|a|по|до|until)(?=\s))\s{0,3}(?:[^\s\d.,/()]{3,12},?\s+)?$/;

/** A day of a month that begins at an offset. */
interface Day {
  readonly start: number;
  readonly day: number;
  readonly name: string;
  readonly month: number;
}

/** The dates of a text in small letters, in order. */
export function monthDates(text: string, spoken: Language | null): DateMention[] {
  const result: DateMention[] = [];
  let from = 0;
  for (const match of text.matchAll(YEAR)) {
    const before = text.slice(Math.max(from, match.index - LONGEST_DATE), match.index);
    const year = fullYear(match);
    const found = dayBefore(before, match.index - before.length, spoken);
    const isShort = match[1] === undefined;
    if (found !== null) {
      const value = dayIn(year, found);
      // `3 May 22 people came`: two figures are a year where a date ends.
      if (value === null || (isShort && !endsDate(text, match.index + match[0].length))) continue;
      const earlier = firstDay(text.slice(Math.max(from, found.start - LONGEST_DATE), found.start), found.start, spoken);
      const first = earlier === null ? null : dayIn(earlier.month > found.month ? year - 1 : year, earlier);
      const last = result.at(-1);
      from = match.index + match[0].length;
      from += YEAR_WORD.exec(text.slice(from, from + LONGEST_YEAR_WORD))?.[0].length ?? 0;
      if (last !== undefined && last.value < value && LASTS.test(text.slice(last.end, found.start))) {
        result[result.length - 1] = { ...last, end: from, last: value };
        continue;
      }
      const starts = first !== null && first < value && earlier !== null;
      result.push({
        start: weekdayBefore(text, starts ? earlier.start : found.start),
        end: from,
        value: starts ? first : value,
        last: value,
        otherReading: null,
      });
      continue;
    }
    if (isShort) continue;
    const behind = dayBehind(text, match.index + match[0].length, spoken);
    const value = behind === null ? null : dayIn(year, behind);
    if (behind === null || value === null) continue;
    from = behind.end;
    result.push({ start: weekdayBefore(text, match.index), end: from, value, last: value, otherReading: null });
  }
  return result;
}

function fullYear([, whole, short, bare]: RegExpExecArray): number {
  if (whole !== undefined) return Number(whole);
  const year = Number(short ?? bare);
  return year < 50 ? 2000 + year : 1900 + year;
}

function endsDate(text: string, at: number): boolean {
  return /^\s*(?:$|[;()\]*–—-]|,(?!\s*\d))/.test(text.slice(at, at + 8));
}

function dayBefore(before: string, at: number, spoken: Language | null): Day | null {
  if (!/\d/.test(before)) return null;
  return dayOf(DAY_MONTH.exec(before), at, false, spoken) ?? dayOf(MONTH_DAY.exec(before), at, true, spoken);
}

function firstDay(before: string, at: number, spoken: Language | null): Day | null {
  const offset = at - before.length;
  if (!/\d/.test(before)) return null;
  return dayOf(DAY_MONTH_TO.exec(before), offset, false, spoken) ?? dayOf(MONTH_DAY_TO.exec(before), offset, true, spoken);
}

function dayBehind(text: string, at: number, spoken: Language | null): (Day & { readonly end: number }) | null {
  const behind = text.slice(at, at + LONGEST_DATE);
  for (const pattern of [MONTH_DAY_BEHIND, DAY_MONTH_BEHIND]) {
    const match = pattern.exec(behind);
    const found = dayOf(match, at, pattern === MONTH_DAY_BEHIND, spoken);
    if (match !== null && found !== null) return { ...found, end: at + match[0].length };
  }
  return null;
}

/** The day that a pattern found; `monthFirst` says in which order. */
function dayOf(match: RegExpExecArray | null, offset: number, monthFirst: boolean, spoken: Language | null): Day | null {
  if (match === null) return null;
  const [, first = "", second = ""] = match;
  const [name, day] = monthFirst ? [first, Number(second)] : [second, Number(first)];
  const month = monthNamed(name, spoken) ?? shortMonthNamed(name, monthFirst);
  if (month === null && !PERSIAN_MONTHS.includes(name.normalize("NFC"))) return null;
  return { start: offset + match.index, day, name, month: month ?? -1 };
}

/** A smaller number is a year of another calendar; a larger one than ours is a slip, which is told. */
const EARLIEST = 1800;

/** `YYYY-MM-DD` in the common calendar; null where no calendar has the day. */
function dayIn(year: number, { day, name, month }: Day): string | null {
  if (month === -1) return fromPersian(year, PERSIAN_MONTHS.indexOf(name.normalize("NFC")) + 1, day);
  if (/[\u0e00-\u0e7f]/.test(name) && year >= 2400) return isoDay(fromBuddhist(year), month + 1, day);
  return year >= EARLIEST ? isoDay(year, month + 1, day) : null;
}
