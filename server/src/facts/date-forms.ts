/** Reads dates by their form, without a library: years first, East Asian ones with their eras, and names of months from rows of twelve. */

import type { DateMention } from "./dates";
import { monthNamed, PERSIAN_MONTHS } from "./month-names";
import { fromBuddhist, fromPersian } from "./other-calendars";

/** `YYYY-MM-DD`; null for a day that no calendar has. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The zero of each row of ten digits, ascending: Arabic, Persian, Devanagari, Bengali, Gujarati, Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Burmese, Khmer, full width. */
const ZEROS = [..."٠۰०০૦௦౦೦൦๐໐၀០０"].map((zero) => zero.charCodeAt(0));
const OTHER_DIGITS = new RegExp(
  `[${ZEROS.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join("")}]`,
  "g",
);

/** The text with the digits of other scripts as 0 to 9; offsets stay true. */
export function withPlainDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
  });
}

/** `2019-02-16`, `2019/2/16`, `2019. 2. 16.`; neither part of an address or a name of a file nor of a longer number. */
const YEAR_FIRST =
  /(?<![\p{L}\d./_=&?-])((?:1[89]|20)\d\d)(?:([-/])(\d{1,2})\2(\d{1,2})|\.\s?(\d{1,2})\.\s?(\d{1,2}))(?![\d/_=]|[-.][\p{L}\d]|(?!T\d)\p{L})/gu;

/** Digits, or numerals as in 二〇一九 and 三十一; 元 is the first year of an era. */
const COUNT = "[0-9〇○零一二三四五六七八九十元]";
const EAST_ASIAN = new RegExp(
  String.raw`(?:(明治|大正|昭和|平成|令和|中華民國|中华民国|民國|民国)\s?)?(?<![0-9〇○零一二三四五六七八九十])(${COUNT}{1,4})\s?(?:[（(]((?:1[89]|20)\d\d)年?[)）]\s?)?年\s?(?:[（(]((?:1[89]|20)\d\d)年?[)）]\s?)?(${COUNT}{1,3})\s?月\s?(${COUNT}{1,3})\s?(?:[日号號]|(?=\s?[-–—~～至]\s?${COUNT}{1,3}\s?日))(?:\s?[-–—~～至]\s?(${COUNT}{1,3})\s?日)?`,
  "g",
);
const KOREAN = /((?:1[89]|20)\d\d)\s?년\s?(\d{1,2})\s?월\s?(\d{1,2})\s?일/g;
const VIETNAMESE = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+năm\s+((?:1[89]|20)\d\d)/gi;

/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };
/** The year before the first of the Republic of China. */
const REPUBLIC = 1911;
const NUMERALS = "〇一二三四五六七八九";

/** What digits or numerals count: 三十一 is 31, 二〇一九 is 2019, 元 is 1. */
function count(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  if (written === "元") return 1;
  const digits = [...written.replace(/[○零]/g, "〇")];
  const ten = digits.indexOf("十");
  if (ten === -1) return Number(digits.map((digit) => NUMERALS.indexOf(digit)).join(""));
  const [tens, ones] = [digits[ten - 1], digits[ten + 1]];
  return (tens === undefined ? 1 : NUMERALS.indexOf(tens)) * 10 + (ones === undefined ? 0 : NUMERALS.indexOf(ones));
}

function yearOf(era: string | undefined, written: string, stated: string | undefined): number {
  if (stated !== undefined) return Number(stated);
  return (era === undefined ? 0 : (ERAS[era] ?? REPUBLIC)) + count(written);
}

/** Dates whose form alone says which figure is the year, the month and the day, in order. */
export function plainForms(text: string): DateMention[] {
  const result: DateMention[] = [];
  const add = (match: RegExpExecArray, year: number, month: number, day: number, until = day) => {
    const value = year >= 1800 && year < 2100 ? isoDay(year, month, day) : null;
    if (value === null) return;
    const last = isoDay(year, month, until);
    const end = match.index + match[0].trimEnd().length;
    result.push({ start: match.index, end, value, last: last !== null && last > value ? last : value, otherReading: null });
  };
  for (const match of text.matchAll(YEAR_FIRST))
    add(match, Number(match[1]), Number(match[3] ?? match[5]), Number(match[4] ?? match[6]));
  if (text.includes("年"))
    for (const match of text.matchAll(EAST_ASIAN)) {
      const [, era, year = "", stated, statedBehind, month = "", day = "", until = day] = match;
      add(match, yearOf(era, year, stated ?? statedBehind), count(month), count(day), count(until));
    }
  if (text.includes("년"))
    for (const match of text.matchAll(KOREAN)) add(match, Number(match[1]), Number(match[2]), Number(match[3]));
  if (/tháng/i.test(text))
    for (const match of text.matchAll(VIETNAMESE)) add(match, Number(match[3]), Number(match[2]), Number(match[1]));
  for (const match of text.matchAll(ROMAN_MONTH)) add(match, Number(match[4]), ROMAN.indexOf(match[3] ?? ""), Number(match[1]));
  if (text.includes("сарын"))
    for (const match of text.matchAll(MONGOLIAN)) add(match, Number(match[1]), Number(match[2]), Number(match[3]));
  return result.sort((a, b) => a.start - b.start);
}

/** `16.II.2019`, `16 XII 2019` */
const ROMAN_MONTH = /(?<![\d.])(\d{1,2})(\.\s?|\s)(XI{0,2}|IX|IV|VI{0,3}|I{1,3})\2((?:1[89]|20)\d\d)(?![\d.]\d)/g;
const ROMAN = " I II III IV V VI VII VIII IX X XI XII".split(" ");
/** `2019 оны 2-р сарын 16` */
const MONGOLIAN = /((?:1[89]|20)\d\d)\s+оны\s+(\d{1,2})(?:-?р)?\s+сарын\s+(\d{1,2})/gi;

/** Any year of four figures: a calendar may count from elsewhere. */
const A_YEAR = String.raw`((?:1[3489]|2[0456])\d\d)`;
/** One or two words of letters. */
const MONTH_NAME = String.raw`([^\s\d.,/()]{2,20}(?:\s[\u0621-\u064a]{2,20}|\sfómhair)?)`;
/** `16 de febrer de 2019`, `16th day of February, 2019`, `23. aprila 2014`, `16 تشرين الثاني 2019`: day, one or two words, year. */
const DAY_MONTH_YEAR = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:\.?º|er|\.|(?:st|nd|rd|th)\s+day\s+of|শে|ই|লা|রা|ঠা)?\s+(?:de\s+|d['’]|ta['’]\s+|ng\s+)?${MONTH_NAME}(?:\/[^\s\d.,/()]{2,20})?[.,]?\s+(?:de\s+|del\s+|พ\.ศ\.\s?|ค\.ศ\.\s?)?${A_YEAR}(?!\d)`,
  "gi",
);
/** `2019. február 16.`, `2019 m. vasario 16 d.`, `2019ko otsailaren 16a` */
const YEAR_MONTH_DAY = new RegExp(String.raw`(?<!\d)${A_YEAR}(?:\.|\s+m\.|ko|\s+թ\.)?\s+${MONTH_NAME}\s+(\d{1,2})(?!\d)`, "gi");
/** `2019. gada 16. februāris`, `2019 жылғы 16 ақпан`, `2019-yil 16-fevral` */
const YEAR_DAY_MONTH = new RegExp(
  String.raw`(?<!\d)${A_YEAR}(?:\.\s+gada|\s+жылғы|\s+жылдын|-yil)\s+(\d{1,2})(?:[.-]\s?|\s+)${MONTH_NAME}`,
  "gi",
);
/** `febrero 16 de 2019`, `Pebrero 16, 2019` */
const MONTH_DAY_YEAR = new RegExp(String.raw`(?<![^\s(])${MONTH_NAME}\s+(\d{1,2})(?:,|\s+de|\s+del)?\s+${A_YEAR}(?!\d)`, "gi");

/** Dates with a month of one of the rows of names, in order; `named` says which month a word is, 0 for January. */
export function monthDates(text: string, named: (word: string) => number | null = monthNamed): DateMention[] {
  const result: DateMention[] = [];
  const add = ({ index, 0: words }: RegExpExecArray, year = "", name = "", day = "") => {
    const value = dayIn(Number(year), name.replace(/\s+/g, " "), Number(day), named);
    if (value !== null) result.push({ start: index, end: index + words.length, value, last: value, otherReading: null });
  };
  for (const match of text.matchAll(DAY_MONTH_YEAR)) add(match, match[3], match[2], match[1]);
  if (result.length === 0) for (const match of text.matchAll(YEAR_MONTH_DAY)) add(match, match[1], match[2], match[3]);
  if (result.length === 0) for (const match of text.matchAll(YEAR_DAY_MONTH)) add(match, match[1], match[3], match[2]);
  if (result.length === 0) for (const match of text.matchAll(MONTH_DAY_YEAR)) add(match, match[3], match[1], match[2]);
  return result;
}

/** A day of the calendar whose month has that name; null where none has. */
function dayIn(year: number, name: string, day: number, named: (word: string) => number | null): string | null {
  const persian = PERSIAN_MONTHS.indexOf(name.normalize("NFC"));
  if (persian !== -1) return fromPersian(year, persian + 1, day);
  const month = named(name);
  if (month === null) return null;
  if (/[\u0e00-\u0e7f]/.test(name) && year >= 2400) return isoDay(fromBuddhist(year), month + 1, day);
  return year >= 1800 && year < 2100 ? isoDay(year, month + 1, day) : null;
}
