/** Reads dates by their form: years first, East Asian ones with their eras, months in Roman numerals. */

import type { DateMention } from "./dates";

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
