/** The columns of printed sheets: where they begin, and which rows they are in. */

import type { PrintedRun } from "../text/printed-page";
import type { Row } from "./printed-rows";

/** Words of a row with no wide gap between them. */
export interface Segment {
  readonly y: number;
  /** The size of the largest letters of its row. */
  readonly size: number;
  readonly runs: readonly PrintedRun[];
  readonly left: number;
  readonly right: number;
}

/** Where columns begin, from the second on. */
export type Starts = readonly number[];

/** Rows one below the other: in columns, or over all of them. */
export interface Band {
  readonly rows: readonly (readonly Segment[])[];
  readonly isInColumns: boolean;
}

/** From such a share of the size on, a gap may be the one between columns. */
const GUTTER = 0.9;
/** Lines of a column begin at one place, give or take so many points. */
const SAME_START = 3;
const FEWEST_IN_COLUMN = 6;
/** Of more places where lines begin, only the commonest are looked at. */
const MOST_PLACES = 24;
const MOST_COLUMNS = 4;
/** The second of two columns begins between these shares of the width. */
const MIDDLE = [0.35, 0.65] as const;
/** Of more, each is as wide as another, but for such a share; the last may look narrower, where its lines are short. */
const UNEQUAL = 0.12;
const SHORT_OF = 0.4;
/** The longer lines of columns are wide: such a share of their column. Names beside a list of words are not. */
const WIDE = 0.6;
/** Questions and answers are short: so many of ten lines may be. */
const LONGER = 0.8;

/** The words of a row where no wide gap is between them. */
export function segmentsOf({ y, size, runs }: Row): readonly Segment[] {
  const segments: (Segment & { readonly runs: PrintedRun[]; right: number })[] = [];
  for (const run of runs) {
    const last = segments.at(-1);
    if (last === undefined || run.x - last.right > GUTTER * run.size)
      segments.push({ y, size, runs: [run], left: run.x, right: run.x + run.width });
    else {
      last.runs.push(run);
      last.right = Math.max(last.right, run.x + run.width);
    }
  }
  return segments.filter(({ runs }) => runs.some(({ text }) => text.trim() !== ""));
}

/** The starts of which a sheet is certain, which its own lines show; null where it has one column. */
export function certainStarts(rows: readonly (readonly Segment[])[]): Starts | null {
  const { left, right, places } = placesOf(rows);
  const width = right - left;
  let best: { readonly starts: Starts; readonly lines: number } | null = null;
  for (let count = 2; count <= MOST_COLUMNS; count++)
    for (const starts of startsOf(count, places, left, width)) {
      const bands = bandsOf(rows, starts).filter(({ rows, isInColumns }) => isInColumns && areColumns(rows, starts, right));
      const lines = bands.reduce((sum, { rows }) => sum + rows.length, 0);
      if (lines > (best?.lines ?? 0)) best = { starts, lines };
    }
  return best?.starts ?? null;
}

/** The edges of a sheet, and where enough of its lines begin, as whole numbers of `SAME_START`. */
function placesOf(rows: readonly (readonly Segment[])[]) {
  let [left, right] = [Infinity, 0];
  const times = new Map<number, number>();
  for (const segments of rows)
    for (const segment of segments) {
      [left, right] = [Math.min(left, segment.left), Math.max(right, segment.right)];
      const place = Math.round(segment.left / SAME_START);
      times.set(place, (times.get(place) ?? 0) + 1);
    }
  const at = (place: number) => times.get(place) ?? 0;
  const places = [...times.keys()]
    .filter((place) => at(place - 1) + at(place) + at(place + 1) >= FEWEST_IN_COLUMN)
    .filter((place) => at(place) >= Math.max(at(place - 1), at(place + 1)))
    .toSorted((a, b) => at(b) - at(a))
    .slice(0, MOST_PLACES);
  return { left, right, places: places.map((place) => place * SAME_START).toSorted((a, b) => a - b) };
}

/** The starts that so many columns of a sheet might have. */
function startsOf(count: number, places: readonly number[], left: number, width: number): readonly Starts[] {
  if (count === 2)
    return places.filter((place) => place > left + MIDDLE[0] * width && place < left + MIDDLE[1] * width).map((place) => [place]);
  return places.flatMap((second) => {
    const step = second - left;
    const missing = step * count - width;
    if (missing < -UNEQUAL * step || missing > SHORT_OF * step) return [];
    const starts = Array.from({ length: count - 1 }, (_, i) => {
      const wanted = left + (i + 1) * step;
      return places.find((place) => Math.abs(place - wanted) <= UNEQUAL * step) ?? null;
    });
    return starts.includes(null) ? [] : [starts.filter((start) => start !== null)];
  });
}

/** The rows as bands: a row in which words go over the beginning of a column is in none. */
export function bandsOf(rows: readonly (readonly Segment[])[], starts: Starts): readonly Band[] {
  const bands: { readonly rows: (readonly Segment[])[]; readonly isInColumns: boolean }[] = [];
  for (const row of rows) {
    const isInColumns = !row.some(({ left, right }) => starts.some((start) => left < start - SAME_START && right > start));
    const last = bands.at(-1);
    if (last?.isInColumns === isInColumns) last.rows.push(row);
    else bands.push({ rows: [row], isInColumns });
  }
  return bands;
}

/** The number of the column in which something is that begins at `left`, from 0. */
export function columnOf(left: number, starts: Starts): number {
  return starts.filter((start) => left >= start - SAME_START).length;
}

/** True where rows clearly are in columns: there are enough lines side by side in each, and they are long enough to be read by themselves. */
function areColumns(rows: readonly (readonly Segment[])[], starts: Starts, right: number): boolean {
  const columns = Array.from({ length: starts.length + 1 }, (): Segment[] => []);
  for (const segments of rows) for (const segment of segments) columns[columnOf(segment.left, starts)]?.push(segment);
  const left = columns[0]?.reduce((least, segment) => Math.min(least, segment.left), Infinity) ?? 0;
  // Where all columns have lines.
  const firstLine = columns.reduce((lowest, segments) => Math.max(lowest, segments[0]?.y ?? Infinity), 0);
  const lastLine = columns.reduce((highest, segments) => Math.min(highest, segments.at(-1)?.y ?? 0), Infinity);
  return columns.every((segments, i) => {
    const begin = i === 0 ? left : (starts[i - 1] ?? left);
    const width = (starts[i] ?? right) - begin;
    const beside = segments.filter(({ y }) => y >= firstLine - 1 && y <= lastLine + 1);
    const isWide = longer(segments.map((segment) => segment.right - segment.left)) > WIDE * width;
    return beside.length >= FEWEST_IN_COLUMN && isWide;
  });
}

/** What most of some numbers do not exceed; 0 of none. */
function longer(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * LONGER)] ?? 0;
}
