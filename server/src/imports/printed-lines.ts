/** The lines of a printed page in the order in which they are read: where a page clearly has two columns, one after the other. */

import type { PrintedRun } from "../text/printed-page";
import type { Row } from "./printed-rows";

export interface PrintedLine {
  readonly text: string;
  /** The length of the words at its beginning that are bold. */
  readonly bold: number;
  readonly y: number;
  readonly size: number;
  /** Where its words begin and end, in points. */
  readonly left: number;
  readonly right: number;
  /** How wide its first word is, in points, more or less. */
  readonly firstWord: number;
  /** 0 for the first column, 1 for the second, -1 for what goes over both. */
  readonly column: number;
}

/** From such a share of the size on, a gap is a space that nobody wrote. */
const SPACE = 0.15;
/** From such a share of the size on, it may be the gap between columns. */
const GUTTER = 0.9;
/** Lines of the second column begin at one place, give or take so many points. */
const SAME_START = 3;
const FEWEST_SIDE_BY_SIDE = 6;
/** The longer lines of columns are wide: such a share of their column. Names beside a list of words are not. */
const WIDE = 0.6;
/** Questions and answers are short: so many of ten lines may be. */
const LONGER = 0.8;

/** The lines of a page. */
export function linesOf(rows: readonly Row[]): readonly PrintedLine[] {
  const start = secondColumn(rows);
  if (start === null) return rows.map(({ y, runs }) => lineOf(y, runs, 0));
  const lines: PrintedLine[] = [];
  let [left, right]: [PrintedLine[], PrintedLine[]] = [[], []];
  const endBand = () => {
    for (const line of [...left, ...right]) lines.push(line);
    [left, right] = [[], []];
  };
  for (const { y, runs } of rows) {
    const isRight = ({ x }: PrintedRun) => x >= start - SAME_START;
    if (runs.some((run) => !isRight(run) && run.x + run.width > start + SAME_START)) {
      endBand();
      lines.push(lineOf(y, runs, -1));
      continue;
    }
    const [ofLeft, ofRight] = [runs.filter((run) => !isRight(run)), runs.filter(isRight)];
    if (ofLeft.length > 0) left.push(lineOf(y, ofLeft, 0));
    if (ofRight.length > 0) right.push(lineOf(y, ofRight, 1));
  }
  endBand();
  return lines;
}

/** Where the second of two columns begins; null where a page does not clearly have two. */
function secondColumn(rows: readonly Row[]): number | null {
  const all = rows.map(({ runs }) => segmentsOf(runs));
  const lefts = all.map(([first]) => first?.left ?? 0);
  const edges = { left: lefts.reduce((a, b) => Math.min(a, b), Infinity), right: 0 };
  for (const segment of all.flat()) edges.right = Math.max(edges.right, segment.right);
  const width = edges.right - edges.left;
  const starts = new Map<number, number>();
  for (const segments of all)
    for (const { left } of segments.slice(1)) {
      const share = (left - edges.left) / width;
      const place = Math.round(left / SAME_START);
      if (share > 0.35 && share < 0.65) starts.set(place, (starts.get(place) ?? 0) + 1);
    }
  const [commonest] = [...starts].toSorted(([, a], [, b]) => b - a);
  if (commonest === undefined) return null;
  const start = commonest[0] * SAME_START;
  const beside = all.filter((segments) => segments.slice(1).some(({ left }) => Math.abs(left - start) <= 2 * SAME_START));
  const across = all.filter((segments) => segments.some(({ left, right }) => left < start - 4 && right > start + 4));
  const ofLeft = beside.map(([first]) => (first === undefined ? 0 : first.right - first.left));
  const ofRight = beside.map((segments) => (segments.at(-1)?.right ?? start) - start);
  const isWide = longer(ofLeft) > WIDE * (start - edges.left) && longer(ofRight) > WIDE * (edges.right - start);
  return isWide && beside.length >= FEWEST_SIDE_BY_SIDE && across.length <= beside.length ? start - SAME_START : null;
}

/** Where words stand in a row with no wide gap between them. */
function segmentsOf(runs: readonly PrintedRun[]): readonly { readonly left: number; readonly right: number }[] {
  const segments: { readonly left: number; right: number }[] = [];
  for (const { x, width, size } of runs) {
    const last = segments.at(-1);
    if (last === undefined || x - last.right > GUTTER * size) segments.push({ left: x, right: x + width });
    else last.right = Math.max(last.right, x + width);
  }
  return segments;
}

function lineOf(y: number, runs: readonly PrintedRun[], column: number): PrintedLine {
  let [text, bold, isBold] = ["", 0, true];
  let [left, right, size] = [Infinity, 0, 0];
  let end: number | null = null;
  for (const run of runs) {
    const words = run.text.replace(/\s+/g, " ");
    const isApart = end !== null && run.x - end > SPACE * run.size && !text.endsWith(" ") && !words.startsWith(" ");
    text += `${isApart ? " " : ""}${text === "" || text.endsWith(" ") ? words.trimStart() : words}`;
    isBold &&= run.isBold;
    if (isBold) bold = text.trimEnd().length;
    [left, right, size] = [Math.min(left, run.x), Math.max(right, run.x + run.width), Math.max(size, run.size)];
    end = run.x + run.width;
  }
  text = text.trimEnd();
  const first = text.search(/\s|$/);
  const firstWord = ((right - left) * first) / Math.max(1, text.length);
  return { text, bold, y, size, left, right, firstWord, column };
}

/** What most of some numbers do not exceed; 0 of none. */
function longer(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * LONGER)] ?? 0;
}
