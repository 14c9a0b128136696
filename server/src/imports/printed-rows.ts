/** The rows of printed pages: what stands on one line, in reading order. */

import type { PrintedDocument, PrintedPage, PrintedRun } from "../text/printed-page";

/** What stands on one line of a page, in reading order. */
export interface Row {
  readonly y: number;
  readonly runs: readonly PrintedRun[];
}

/** A page from right to left is mirrored, so that all else may be reckoned from left to right. */
function mirrored({ width, runs }: PrintedPage): readonly PrintedRun[] {
  const signs = (isRightToLeft: boolean) =>
    runs.reduce((sum, run) => sum + (run.isRightToLeft === isRightToLeft ? run.text.length : 0), 0);
  return signs(true) > signs(false) ? runs.map((run) => ({ ...run, x: width - run.x - run.width })) : runs;
}

/** Baselines that differ by less than this share of the size are one: that of a raised figure, too. */
const SAME_LINE = 0.5;

/** The rows of a page from top to bottom. */
function rowsOfPage(page: PrintedPage): readonly Row[] {
  const runs = mirrored(page);
  const isMirrored = runs !== page.runs;
  const rows: { y: number; size: number; readonly runs: PrintedRun[] }[] = [];
  const spoken = runs.filter(({ text }) => text.trim() !== "");
  for (const run of spoken.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row !== undefined && run.y - row.y < SAME_LINE * Math.max(row.size, run.size)) {
      row.runs.push(run);
      // The larger letters say where the line is.
      if (run.size > row.size) [row.y, row.size] = [run.y, run.size];
    } else rows.push({ y: run.y, size: run.size, runs: [run] });
  }
  return rows.map(({ y, runs }) => {
    const sorted = runs.toSorted((a, b) => a.x - b.x);
    return { y, runs: isMirrored ? withForeignInOrder(sorted) : sorted };
  });
}

/** Words from left to right among others from right to left stand in their own order. */
function withForeignInOrder(runs: readonly PrintedRun[]): readonly PrintedRun[] {
  const ordered: PrintedRun[] = [];
  let foreign: PrintedRun[] = [];
  const endForeign = () => {
    for (const run of foreign.reverse()) ordered.push(run);
    foreign = [];
  };
  for (const run of runs) {
    if (run.isRightToLeft) {
      endForeign();
      ordered.push(run);
    } else foreign.push(run);
  }
  endForeign();
  return ordered;
}

/** The rows of each page, from top to bottom. Heads and line numbers stay: rules find them, and a person sees what goes. */
export function rowsOf({ pages }: PrintedDocument): readonly (readonly Row[])[] {
  return pages.map(rowsOfPage);
}
