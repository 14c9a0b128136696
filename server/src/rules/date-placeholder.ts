/** What a person types over where a date is to be filled in. */

import type { DateStyle } from "../archive/settings";

/** By the style in which the date is to be written. */
export const DATE_PLACEHOLDERS: Readonly<Record<DateStyle, string>> = {
  "day-month-year": "DD Month YYYY",
  "month-day-year": "Month DD, YYYY",
  iso: "YYYY-MM-DD",
  file: "DD Month YYYY",
};
