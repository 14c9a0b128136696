/** Writes a date in words of a language. */

import type { Language } from "../syntax/knowledge";
import { ENGLISH_MONTHS } from "./month-names";
import { weekdaysIn } from "./weekday-names";

export type WrittenStyle = "day-month-year" | "month-day-year" | "iso";

/** What ends a date in Russian and Ukrainian registers; a header does without. */
const YEAR_WORD = / (?:г|р)\.$/;

/**
 * The date `YYYY-MM-DD` as the style writes it in that language: `4 December 2017`, `4 décembre 2017`,
 * `4. Dezember 2017`. Only English puts the month first; elsewhere `month-day-year` is `day-month-year`. In a language
 * that is not known the date stays as it is.
 */
export function writeDate(value: string, style: WrittenStyle, language: Language | null): string {
  if (style === "iso" || language === null) return value;
  if (language === "en") return inEnglish(value, style);
  const written = formatter(language, "date").format(new Date(`${value}T00:00:00Z`));
  return language === "fr" ? written.replace(/^1 /, "1er ") : written.replace(YEAR_WORD, "");
}

/** Most transcripts are English, and the engine's own formatter takes milliseconds to make. */
function inEnglish(value: string, style: "day-month-year" | "month-day-year"): string {
  const [year = "", month = "", day = ""] = value.split("-");
  const [name, number] = [ENGLISH_MONTHS[Number(month) - 1], Number(day)];
  return style === "month-day-year" ? `${name} ${number}, ${year}` : `${number} ${name} ${year}`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formatters take a hundred times longer to make than to use. */
function formatter(locale: string, what: "date" | "long" | "short"): Intl.DateTimeFormat {
  const key = `${what} ${locale}`;
  let known = formatters.get(key);
  if (known === undefined) {
    known = new Intl.DateTimeFormat(
      locale,
      what === "date" ? { dateStyle: "long", timeZone: "UTC" } : { weekday: what, timeZone: "UTC" },
    );
    formatters.set(key, known);
  }
  return known;
}

/** The names of the date's day of the week in that language, long and short, in lower case. */
export function weekdayNames(value: string, language: Language): readonly string[] {
  const date = new Date(`${value}T00:00:00Z`);
  if (language === "en") {
    const name = weekdaysIn("en")[date.getUTCDay()] as string;
    return [name, name.slice(0, 3)];
  }
  return (["long", "short"] as const).map((length) => formatter(language, length).format(date).toLowerCase());
}

/** True where the word is the name of the date's month in that language, or a beginning of it of at least three letters. */
export function isMonthIn(word: string, value: string, language: Language): boolean {
  const low = word.toLowerCase();
  const month = Number(value.slice(5, 7)) - 1;
  const written = writeDate(`2000-${value.slice(5, 7)}-15`, "day-month-year", language).toLowerCase();
  const names = [
    language === "en" ? (ENGLISH_MONTHS[month] as string).toLowerCase() : "",
    ...(written.match(/\p{L}{3,}/gu) ?? []),
  ];
  return low.length >= 3 && names.some((name) => name.startsWith(low) || (low === "sept" && name.startsWith("sep")));
}

/** A day of the week beside a date. */
export interface Weekday {
  /** UTF-16 offsets from the start of the text. */
  readonly start: number;
  readonly end: number;
  /** 0 is Sunday. */
  readonly day: number;
}

/** The one day of the week that stands right before, in or right behind a date of the text; null where none does, or two. */
export function weekdayBeside(
  text: string,
  date: { readonly start: number; readonly end: number },
  language: Language | null,
): Weekday | null {
  const low = text.toLowerCase();
  const found: Weekday[] = [];
  for (const names of new Set([weekdaysIn(language), weekdaysIn("en")])) {
    for (const [day, name] of names.entries()) {
      for (let start = low.indexOf(name); start !== -1; start = low.indexOf(name, start + 1)) {
        const end = start + name.length;
        if (low.length !== text.length || isInWord(low, start, end, language)) continue;
        const gap = end <= date.start ? low.slice(end, date.start) : start >= date.end ? low.slice(date.end, start) : "";
        if (/^[\s,.(–—-]*(?:(?:the|den|dem|le|el)\s*)?$/.test(gap) && !found.some((one) => one.start === start))
          found.push({ start, end, day });
      }
    }
  }
  return found.length === 1 ? (found[0] as Weekday) : null;
}

function isInWord(text: string, start: number, end: number, language: Language | null): boolean {
  return language !== "zh" && (/\p{L}$/u.test(text.slice(0, start)) || /^\p{L}/u.test(text.slice(end)));
}

/** The day of the week of a date `YYYY-MM-DD`; 0 is Sunday. */
export function weekdayOf(value: string): number {
  return new Date(`${value}T00:00:00Z`).getUTCDay();
}

/** The name of the date's day of the week, with a capital or in capitals as `like` has it. */
export function weekdayLike(like: string, value: string, language: Language | null): string {
  const name = weekdaysIn(weekdaysIn(language).includes(like.toLowerCase()) ? language : "en")[weekdayOf(value)] as string;
  if (like === like.toUpperCase()) return name.toUpperCase();
  return like.charAt(0) === like.charAt(0).toUpperCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/**
 * The date `to` written as `text` writes the date `from`, both `YYYY-MM-DD`: in figures, with the year in front, the
 * month in front, in capitals. A day of the week in it becomes the right one.
 */
export function writeLike(text: string, from: string, to: string, language: Language | null): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return to;
  const figures = /^(\d{1,2})(\s?[./-]\s?)(\d{1,2})(\s?[./-]\s?)(\d{2,4})$/.exec(text);
  const [year = "", month = "", day = ""] = to.split("-");
  if (figures !== null) {
    const [, first = "", separator, second = "", separatorToo, last = ""] = figures;
    const padded = first.length === 2 && second.length === 2;
    const write = (digits: string) => (padded ? digits : String(Number(digits)));
    const dayFirst = Number(first) === Number(from.slice(8));
    const [one, two] = dayFirst ? [day, month] : [month, day];
    return write(one) + separator + write(two) + separatorToo + year.slice(-last.length);
  }
  const weekday = weekdayBeside(text, { start: 0, end: text.length }, language);
  const lead = weekday?.start === 0 ? (/^.+?(?=[\s,.])[\s,.]*/.exec(text)?.[0] ?? "") : "";
  const rest = text.slice(lead.length);
  const written = writeDate(to, /^\p{L}/u.test(rest) ? "month-day-year" : "day-month-year", language);
  const name = lead === "" ? "" : weekdayLike(lead.replace(/[\s,.]+$/, ""), to, language) + (/[\s,.]+$/.exec(lead)?.[0] ?? "");
  return name + (rest === rest.toUpperCase() ? written.toUpperCase() : written);
}
