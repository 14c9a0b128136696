/** Writes a date into a transcript: in the style that was chosen and in the transcript's own language. */

import type { DateStyle } from "../archive/settings";
import { writeDate } from "../facts/date-words";
import { certainLanguage } from "../facts/language";
import type { Transcript } from "../syntax/transcript";

/**
 * The date `YYYY-MM-DD` in words of the transcript's language, as day, month and year where the file's own style counts;
 * as it is where the language is not certain.
 */
export function dateInStyle(transcript: Transcript, value: string, style: DateStyle): string {
  const language = certainLanguage(transcript);
  return language === null ? value : writeDate(value, style === "file" ? "day-month-year" : style, language);
}
