/** The date that a file's name states: a last resort, offered to a person, never taken for the event's date unasked. */

import { lazy } from "../text/lazy";
import { MONTH_ROWS, monthsByBeginning } from "./month-names";

/**
 * The one valid calendar date (`YYYY-MM-DD`) that the name states, in a form that can be read in one way only:
 * `2019-02-14`, `20190214`, `2021_06_14`, `14-02-2019`, `14-february-2019`, `feb 14 2019`.
 * Null where there is none, where day and month could change places, and where the name states two.
 */
export function fileNameDate(name: string): string | null {
  if (!/\d/.test(name)) return null;
  const tokens = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().match(TOKEN) ?? [];
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; ) {
    const here = dateAt(tokens, i);
    if (here !== null) found.push(here);
    i += here?.length ?? 1;
  }
  const [first, ...more] = found;
  const agreed = first?.readings.filter((reading) => more.every(({ readings }) => readings.includes(reading))) ?? [];
  return agreed.length === 1 ? (agreed[0] ?? null) : null;
}

/** Runs of digits, runs of letters, and what is between them. */
const TOKEN = /\d+|\p{L}+|[^\d\p{L}]+/gu;

interface Found {
  /** Every valid date that these tokens could mean, each once. */
  readonly readings: readonly string[];
  /** How many tokens state it. */
  readonly length: number;
}

/** The date that begins at a token, or null. */
function dateAt(tokens: readonly string[], at: number): Found | null {
  if (isWordPart(tokens[at - 1])) return null;
  const found = compactDate(tokens, at) ?? numericDate(tokens, at) ?? writtenDate(tokens, at);
  if (found === null || found.readings.length === 0) return null;
  const next = tokens[at + found.length];
  const isTime = next === "t" && /^\d/.test(tokens[at + found.length + 1] ?? "");
  return isWordPart(next) && !isTime ? null : found;
}

/** `20190214` */
function compactDate(tokens: readonly string[], at: number): Found | null {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(tokens[at] ?? "") ?? [];
  return year && month && day ? { readings: dates([[year, month, day]]), length: 1 } : null;
}

/** `2019-02-14`, `14.02.2019`: three numbers with the same separator. */
function numericDate(tokens: readonly string[], at: number): Found | null {
  const [a = "", separator = "", b = "", second, c = ""] = tokens.slice(at, at + 5);
  if (separator !== second || !/^[-_. ]$/.test(separator) || !/^\d\d?$/.test(b)) return null;
  if (/^\d{4}$/.test(a) && /^\d\d?$/.test(c)) return { readings: dates([[a, b, c]]), length: 5 };
  if (!/^\d\d?$/.test(a) || !/^\d{4}$/.test(c)) return null;
  const readings = dates([
    [c, b, a],
    [c, a, b],
  ]);
  return { readings, length: 5 };
}

/** `14-february-2019`, `14th of Feb 2019`, `february-14-2019`, `2019feb14`: a month's name with a day and a year. */
function writtenDate(tokens: readonly string[], at: number): Found | null {
  const parts: string[] = [];
  let i = at;
  for (; i < tokens.length && parts.length < 3; i++) {
    const token = tokens[i] ?? "";
    if (/^(\d\d?|\d{4})$/.test(token) || monthNamed(token) !== null) parts.push(token);
    else if (i === at || !(/^[-_., ]{1,2}$/.test(token) || FILLERS.has(token))) return null;
  }
  const [a = "", b = "", c = ""] = parts;
  const first = monthNamed(a);
  const second = monthNamed(b);
  if (first !== null && b.length <= 2 && c.length === 4) return { readings: dates([[c, first, b]]), length: i - at };
  if (second === null) return null;
  if (a.length <= 2 && c.length === 4) return { readings: dates([[c, second, a]]), length: i - at };
  if (a.length === 4 && c.length <= 2) return { readings: dates([[a, second, c]]), length: i - at };
  return null;
}

/** What stands between day, month and year without being one of them. */
const FILLERS = new Set(["st", "nd", "rd", "th", "er", "de", "del", "of"]);

/** Names of files are looked up without accents. */
const beginnings = lazy(() =>
  monthsByBeginning(Object.values(MONTH_ROWS), (name) => name.normalize("NFD").replace(/\p{M}/gu, "")),
);

/** The number of the month (`"02"`) that a word names in full or by its first three letters or more; null where it names none, or two. */
function monthNamed(word: string): string | null {
  if (!/^\p{L}{3}/u.test(word)) return null;
  const [month, ...others] = beginnings().get(word) ?? [];
  return month === undefined || others.length > 0 ? null : String(month + 1).padStart(2, "0");
}

/** The valid ones among some years, months and days, each once. */
function dates(parts: readonly (readonly [year: string, month: string, day: string])[]): readonly string[] {
  const valid = new Set<string>();
  for (const [year, month, day] of parts) {
    const value = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    const time = Date.parse(`${value}T00:00:00Z`);
    if (/^(19|20)/.test(year) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) valid.add(value);
  }
  return [...valid];
}

function isWordPart(token: string | undefined): boolean {
  return token !== undefined && /^[\d\p{L}]/u.test(token);
}
