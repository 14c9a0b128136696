/** The lines of printed sheets in the order in which they are read: where a sheet clearly has columns, one after the other. */

import type { PrintedRun } from "../text/printed-page";
import { bandsOf, certainStarts, columnOf, type Segment, type Starts, segmentsOf } from "./printed-columns";
import type { Row } from "./printed-rows";
import { tableRows } from "./printed-tables";

export interface PrintedLine {
  readonly text: string;
  /** The length of the words at its beginning that are bold. */
  readonly bold: number;
  readonly y: number;
  readonly size: number;
  /** Where its words begin and end, in points. */
  readonly left: number;
  readonly right: number;
  /** Where its words go on after a wide gap. */
  readonly stops: readonly number[];
  /** How wide its first word is, in points, more or less. */
  readonly firstWord: number;
  /** From 0; -1 for what goes over all columns. */
  readonly column: number;
  /** The number of the row of a table that it is in, on its sheet, from 1; 0 for none. */
  readonly tableRow: number;
}

/** From so much more than the usual distance on, a line is apart from the one above it. */
export const WIDER = 1.35;

/** From such a share of the size on, a gap is a space that nobody wrote. */
const SPACE = 0.15;

/** The lines of each sheet. What one shows of its columns helps to read another, such as a last page of a few lines. */
export function linesOf(sheets: readonly (readonly Row[])[]): readonly (readonly PrintedLine[])[] {
  const all = sheets.map((rows) => rows.map(segmentsOf));
  const certain = all.map(certainStarts);
  const known = commonest(certain.filter((starts) => starts !== null));
  return all.map((rows, i) => linesIn(rows, certain[i] ?? likeliest(rows, known)));
}

/** Margins change from side to side, and perhaps from part to part. */
const MOST_KNOWN = 12;

/** The starts that most sheets have, each once. */
function commonest(all: readonly Starts[]): readonly Starts[] {
  const times = new Map<string, { readonly starts: Starts; times: number }>();
  for (const starts of all) {
    const key = starts.map(Math.round).join();
    const known = times.get(key);
    if (known === undefined) times.set(key, { starts, times: 1 });
    else known.times++;
  }
  const sorted = [...times.values()].toSorted((a, b) => b.times - a.times);
  return sorted.slice(0, MOST_KNOWN).map(({ starts }) => starts);
}

/** Of starts that other sheets have, those at which most lines of a sheet begin beside others; null where none do. */
function likeliest(rows: readonly (readonly Segment[])[], known: readonly Starts[]): Starts | null {
  let best: { readonly starts: Starts; readonly lines: number } | null = null;
  for (const starts of known) {
    const isAtStart = ({ left }: Segment) => starts.some((start) => Math.abs(left - start) <= NEAR);
    const lines = rows.filter((segments) => segments.length > 1 && segments.slice(1).every(isAtStart)).length;
    if (lines > (best?.lines ?? 0)) best = { starts, lines };
  }
  return best?.starts ?? null;
}

/** Lines of a column that another sheet has begin so many points from it, at most. */
const NEAR = 6;

function linesIn(rows: readonly (readonly Segment[])[], starts: Starts | null): readonly PrintedLine[] {
  if (starts === null) return rows.map((segments) => lineOf(segments, 0));
  let tableRow = 0;
  return bandsOf(rows, starts).flatMap(({ rows, isInColumns }) => {
    if (!isInColumns) return rows.map((segments) => lineOf(segments, -1));
    const table = tableRows(rows, starts);
    if (table === null) return inColumns(rows, starts).flatMap((lines, column) => lines.map((line) => lineOf(line, column)));
    return table.flatMap((row) => {
      tableRow++;
      const columns = inColumns(row, starts);
      const [first = [], second = []] = columns;
      // Who speaks is said before what is said, on its line.
      if (isName(first.flat())) second.splice(0, 1, [...first.splice(0).flat(), ...(second[0] ?? [])]);
      return columns.flatMap((lines, column) => lines.map((line) => lineOf(line, column, tableRow)));
    });
  });
}

/** The lines of each column. */
function inColumns(rows: readonly (readonly Segment[])[], starts: Starts): Segment[][][] {
  const columns = Array.from({ length: starts.length + 1 }, (): Segment[][] => []);
  for (const segments of rows)
    for (const [column, lines] of columns.entries()) {
      const own = segments.filter(({ left }) => columnOf(left, starts) === column);
      if (own.length > 0) lines.push(own);
    }
  return columns;
}

/** More is no name. */
const LONGEST_NAME = 60;

function isName(segments: readonly Segment[]): boolean {
  const text = segments.flatMap(({ runs }) => runs.map(({ text }) => text)).join("");
  return text.trim().length <= LONGEST_NAME && /[:：]\s*$/.test(text);
}

/** Words that are printed over others, by such a share of the size, are words of their own. */
const OVER = 0.5;

/** The number of a note, or a power: smaller than the line, and higher. The word before it stays a word. */
const RAISED = /^\s*\d{1,3}\s*$/;
const SMALL = 0.85;
const HIGHER = 0.15;

function raised(figures: string): string {
  return figures.replace(/\d/g, (figure) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(figure)));
}

function lineOf(segments: readonly Segment[], column: number, tableRow = 0): PrintedLine {
  const { y, size } = segments[0] ?? { y: 0, size: 0 };
  // Joined once: a text that grows would be made anew to be looked at.
  const parts: string[] = [];
  let [length, bold, isBold, endsInSpace] = [0, 0, true, true];
  let [left, right] = [Infinity, 0];
  let before: PrintedRun | null = null;
  for (const run of segments.flatMap(({ runs }) => runs)) {
    // From right to left, words of another script stand the other way round.
    const gap = before === null ? 0 : Math.max(run.x - before.x - before.width, before.x - run.x - run.width);
    const isRaised = RAISED.test(run.text) && run.size < SMALL * size && run.y < y - HIGHER * size;
    const isApart = gap > SPACE * run.size || gap < -OVER * run.size || isRaised;
    const printed = (isRaised ? raised(run.text) : run.text).replace(/\s+/g, " ");
    const spaced = isApart && !printed.startsWith(" ") ? ` ${printed}` : printed;
    const words = endsInSpace ? spaced.trimStart() : spaced;
    isBold &&= run.isBold;
    if (words !== "") {
      parts.push(words);
      length += words.length;
      endsInSpace = words.endsWith(" ");
      if (isBold && words.trim() !== "") bold = length - (endsInSpace ? 1 : 0);
    }
    [left, right] = [Math.min(left, run.x), Math.max(right, run.x + run.width)];
    before = run;
  }
  // Within a line a hyphen is seen, and none of those that only may be.
  const text = parts
    .join("")
    .trimEnd()
    .replace(/\u00AD(?!$)/g, "-");
  const first = text.search(/\s|$/);
  const firstWord = ((right - left) * first) / Math.max(1, text.length);
  const stops = segments.slice(1).map((segment) => segment.left);
  return { text, bold, y, size, left, right, stops, firstWord, column, tableRow };
}
