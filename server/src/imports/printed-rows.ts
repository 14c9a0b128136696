/** The rows of a printed sheet: what stands at one height, in reading order. */

import type { PrintedRun } from "../text/printed-page";
import type { Sheet } from "./printed-sheets";

export interface Row {
  readonly y: number;
  readonly size: number;
  readonly runs: readonly PrintedRun[];
}

/** Baselines that differ by less than this share of the size are one: that of a raised figure, too. */
const SAME_LINE = 0.55;
/** The size counts up to so many times that of the smaller letters: a large initial is on one line with those on its baseline. */
const LARGER = 2;

/** The rows from top to bottom. Heads and line numbers stay: rules find them, and a person sees what goes. */
export function rowsOf({ runs, isRightToLeft }: Sheet): readonly Row[] {
  const rows: { y: number; size: number; readonly runs: PrintedRun[] }[] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row !== undefined && run.y - row.y < SAME_LINE * sizeOfBoth(row.size, run.size)) {
      row.runs.push(run);
      // The larger letters say where the line is.
      if (run.size > row.size) [row.y, row.size] = [run.y, run.size];
    } else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  const sorted = rows
    .filter(({ runs }) => runs.some(({ text }) => text.trim() !== ""))
    .map((row) => ({ ...row, runs: row.runs.toSorted((a, b) => a.x - b.x) }));
  return isRightToLeft ? fromRight(sorted) : sorted;
}

function sizeOfBoth(one: number, other: number): number {
  return Math.min(Math.max(one, other), LARGER * Math.min(one, other));
}

/** Rows that are read from right to left, with words from left to right in their own order, and brackets as they open and close. */
function fromRight(rows: readonly Row[]): readonly Row[] {
  const ordered = rows.map((row) => ({ ...row, runs: withForeignInOrder(row.runs) }));
  const firsts = ordered.map(({ runs }) => /[()]/.exec(runs.map(({ text }) => text).join(""))?.[0]);
  // Some programs write brackets as they look.
  const areMirrored = firsts.filter((bracket) => bracket === ")").length > firsts.filter((bracket) => bracket === "(").length;
  if (!areMirrored) return ordered;
  return ordered.map((row) => ({ ...row, runs: row.runs.map((run) => ({ ...run, text: run.text.replace(BRACKET, mirror) })) }));
}

const BRACKETS = "()[]{}<>«»";
const BRACKET = /[()[\]{}<>«»]/g;

function mirror(bracket: string): string {
  const at = BRACKETS.indexOf(bracket);
  return BRACKETS.charAt(at % 2 === 0 ? at + 1 : at - 1);
}

/** Words from left to right among others from right to left, with what stands between them, are turned round. */
function withForeignInOrder(runs: readonly PrintedRun[]): readonly PrintedRun[] {
  const ordered: PrintedRun[] = [];
  /** From the first foreign word on; what stands behind the last of them is none of theirs. */
  let foreign: PrintedRun[] = [];
  const endForeign = () => {
    const last = foreign.findLastIndex(isForeign);
    for (const run of foreign.slice(0, last + 1).reverse()) ordered.push(run);
    for (const run of foreign.slice(last + 1)) ordered.push(run);
    foreign = [];
  };
  for (const run of runs) {
    if (run.isRightToLeft) endForeign();
    if (!run.isRightToLeft && (foreign.length > 0 || isForeign(run))) foreign.push(run);
    else ordered.push(run);
  }
  endForeign();
  return ordered;
}

/** True for words that are read from left to right. Figures go with those around them. */
function isForeign({ text, isRightToLeft }: PrintedRun): boolean {
  return !isRightToLeft && /\p{L}/u.test(text);
}
