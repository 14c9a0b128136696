/** Writes a date in words of a language. */

import type { Language } from "../syntax/knowledge";

export type WrittenStyle = "day-month-year" | "month-day-year" | "iso";

/** What ends a date in Russian and Ukrainian registers; a header does without. */
const YEAR_WORD = / (?:г|р)\.$/;

/**
 * The date `YYYY-MM-DD` as the style writes it in that language: `4 December 2017`, `4 décembre 2017`,
 * `4. Dezember 2017`. Only English puts the month first; elsewhere `month-day-year` is `day-month-year`.
 */
export function writeDate(value: string, style: WrittenStyle, language: Language): string {
  if (style === "iso") return value;
  const locale = language !== "en" ? language : style === "month-day-year" ? "en-US" : "en-GB";
  const written = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${value}T00:00:00Z`));
  return language === "fr" ? written.replace(/^1 /, "1er ") : written.replace(YEAR_WORD, "");
}

/** The names of the date's day of the week in that language, long and short, in lower case. */
export function weekdayNames(value: string, language: Language): readonly string[] {
  const date = new Date(`${value}T00:00:00Z`);
  return (["long", "short"] as const).map((weekday) =>
    new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" }).format(date).toLowerCase(),
  );
}
