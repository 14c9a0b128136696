/** What a person can set, with the values that hold where nothing is set. */

/** How much a finding weighs. */
export type Severity = "error" | "warning" | "information" | "hint";

/** What a rule can be set to, with what each means, for documentation. */
export const SEVERITIES: Readonly<Record<Severity | "off", string>> = {
  off: "Off",
  error: "Error",
  warning: "Warning",
  information: "Information",
  hint: "Hint (three dots; not listed in Problems)",
};

export type DateStyle = "day-month-year" | "month-day-year" | "iso" | "file";

/** What each style means, for the settings' documentation. */
export const DATE_STYLES: Readonly<Record<DateStyle, string>> = {
  "day-month-year": "4 December 2017; in other languages as they write it: 4 décembre 2017, 4. Dezember 2017.",
  "month-day-year": "December 4, 2017; in other languages than English as day-month-year.",
  iso: "2017-12-04.",
  file: "Keep the file's wording; drop bullets and dashes.",
};

export type LabelStyle = "file" | "colon" | "capitals-colon";

/** What each style means, for the settings' documentation. */
export const LABEL_STYLES: Readonly<Record<LabelStyle, string>> = {
  file: "As most labels of the file are written.",
  colon: "With a colon after the name: “Arne Falkenstrom:”.",
  "capitals-colon": "In capitals, with a colon: “ARNE FALKENSTROM:”.",
};

export interface Settings {
  readonly dateStyle: DateStyle;
  readonly labelStyle: LabelStyle;
  /** Severity by rule name; a rule that is not named has its own, which may be `off`. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
}

export const DEFAULT_SETTINGS: Settings = { dateStyle: "file", labelStyle: "file", rules: {} };
