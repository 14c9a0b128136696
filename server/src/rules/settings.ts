/** What a person can set, with the values that hold where nothing is set. */

import type { Severity } from "./rule";

/** `file` keeps the style that the file's own date is in. */
export type DateStyle = "day-month-year" | "month-day-year" | "iso" | "file";

export interface Settings {
  readonly dateStyle: DateStyle;
  /** Severity by rule name; a rule that is not named has its own. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
}

export const DEFAULT_SETTINGS: Settings = { dateStyle: "day-month-year", rules: {} };
