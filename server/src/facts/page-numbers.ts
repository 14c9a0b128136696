/** Finds the lines that show where a page ends: form feeds, numbers of pages and columns that grow, heads with such a number. */

import type { Transcript } from "../syntax/transcript";
import { put } from "../text/put";
import { ownCopy } from "../text/units";
import { withPlainDigits } from "./date-forms";
import { frame, lineText } from "./frame";
import { memoLine } from "./memo";

const PAGE_NUMBER =
  /^(?:page|seite|página|pagina|стр\.?|страница|strona|sayfa)?\s?[-–—－‐―]?\s?\d{1,4}(?:\s?(?:of|von|de|sur|di|из|z|\/)\s?\d{1,4})?\s?[-–—－‐―]?$/i;

/** The foot of a page that a browser printed: `https://… 3/12`. */
const PRINTED_ADDRESS = /^(?:https?|file):\/\/\S+\s+\(?(\d{1,4})\s?(?:\/|of)\s?\d{1,4}\)?$/i;

/** `[[Page S735]]`, `4 Feb 2015 : Column 344`, `[Col. 345]`: a word for a page with its number, in brackets or behind other words. */
const MARKED_PAGE =
  /^(?:\[{1,2}|\(|[^[\]().!?]{3,40}[:–—|-]\s?)(?:page|column|col\.?|seite|spalte|página|pagina|columna|coluna|colonna|colonne|стр\.|страница|столбец|strona|sayfa)\s?[A-Z]{0,2}(\d{1,6})[A-Z]{0,2}(?:\]{1,2}|\))?$/i;

/** What one line says of a page. */
interface PageFacts {
  /** Too long for a page's head or foot. */
  readonly long: boolean;
  /** Holds a form feed. */
  readonly feeds: boolean;
  /** Digits as `#`, white space and form feeds folded: equal for the heads of two pages. */
  readonly form: string;
  /** The number of the page that the line consists of; null for any other line. */
  readonly page: number | null;
  /** The number behind a word for a page or a column; null where there is none. */
  readonly marked: number | null;
}

/** Most lines have none: these are the commonest rows of other digits. */
const OTHER_DIGIT = /[０-９٠-٩۰-۹०-९]/;

const LONG: PageFacts = { long: true, feeds: false, form: "", page: null, marked: null };

/** What a line says of a page; kept with the line. */
export const pageFacts = memoLine((raw): PageFacts => {
  if (raw.length > 200) return LONG;
  const text = OTHER_DIGIT.test(raw) ? withPlainDigits(raw.trim()) : raw.trim();
  const digits = text.length <= 30 && PAGE_NUMBER.test(text) ? /\d+/.exec(text)?.[0] : PRINTED_ADDRESS.exec(text)?.[1];
  const marked = text.length <= 80 ? MARKED_PAGE.exec(text)?.[1] : undefined;
  return {
    long: false,
    feeds: raw.includes("\f"),
    // What `replace` returns is a chain of its parts, each larger than the words in it.
    form: ownCopy(text.replace(/\d+/g, "#").replace(/[\s\u00a0]+/gu, " ")),
    page: digits === undefined ? null : Number(digits),
    marked: marked === undefined ? null : Number(marked),
  };
});

/** How many other numbers, of votes or of a list, may stand between those of two pages. */
const NUMBERS_BETWEEN = 3;
/** The fewest pages by which bare numbers show that they are a page's. */
const FEWEST_PAGES = 3;

/** The lines among `places` (0-based, ascending) with the number of a page and no other words, and those that begin a page for other reasons; ascending. */
export function pageLines(transcript: Transcript, places: readonly number[]): readonly number[] {
  const facts = (line: number) => pageFacts(transcript, line);
  const found = new Set<number>();
  const numbered = new Map<string, number[]>();
  const marked = new Map<string, number[]>();
  const feeds: number[] = [];
  const heads = new Map<string, number>();
  for (const line of places) {
    const { page, form, feeds: isFeed, marked: mark } = facts(line);
    if (page !== null) put(numbered, form, line);
    if (mark !== null) put(marked, form.replace(/\p{L}?#/u, "#"), line);
    if (!isFeed) continue;
    feeds.push(line);
    heads.set(form, (heads.get(form) ?? 0) + 1);
  }
  for (const lines of numbered.values()) {
    const rising = neighbours(lines, (line) => facts(line).page as number);
    if (rising.length >= FEWEST_PAGES) for (const line of rising) found.add(line);
  }
  for (const lines of marked.values())
    for (const line of neighbours(lines, (line) => facts(line).marked as number)) found.add(line);
  for (const lines of marked.values()) for (const line of lines) if (interrupts(transcript, line)) found.add(line);
  for (const line of feeds) if (lineText(transcript, line) === "" || (heads.get(facts(line).form) ?? 0) >= 3) found.add(line);
  return [...found].sort((a, b) => a - b);
}

/** The lines whose number is followed or preceded, a few lines of the kind away at the most, by the next or the last one. */
function neighbours(lines: readonly number[], numberOf: (line: number) => number): readonly number[] {
  const numbers = lines.map(numberOf);
  return lines.filter((_, i) => {
    const before = numbers.slice(Math.max(0, i - NUMBERS_BETWEEN), i);
    const behind = numbers.slice(i + 1, i + 1 + NUMBERS_BETWEEN);
    return before.includes((numbers[i] as number) - 1) || behind.includes((numbers[i] as number) + 1);
  });
}

const ENDS = /[.!?…:;。？！：；]["”’)\]]*$/u;

/**
 * True for a line that parts a sentence: the text above it has not ended, and goes on in small letters below. Lines that
 * `skips` accepts are looked past.
 */
export function interrupts(transcript: Transcript, line: number, skips: (line: number) => boolean = () => false): boolean {
  const above = lineText(transcript, nearestText(transcript, line, -1, skips));
  const below = lineText(transcript, nearestText(transcript, line, 1, skips));
  return above.split(/\s+/u).length >= 3 && !ENDS.test(above) && /^\p{Ll}/u.test(below);
}

/** The next 0-based line with words above (-1) or below (1), a few lines away at the most; -1 where there is none. */
function nearestText(transcript: Transcript, line: number, step: -1 | 1, skips: (line: number) => boolean): number {
  const { forms } = frame(transcript);
  for (let at = line + step, left = 8; left > 0 && forms[at] !== undefined; at += step, left--)
    if (forms[at] !== "blank" && !skips(at)) return at;
  return -1;
}
