/** Rows of tables on printed sheets: what looks like columns is read row by row where the cells of each row begin together. */

import { columnOf, type Segment, type Starts } from "./printed-columns";

/** Fewer cells that begin again beside another are no sign of a table. */
const FEWEST_AGAIN = 2;
/** In so many of ten such places the others begin, too. */
const TOGETHER = 0.8;
/** A gap that is so many times the usual one is between paragraphs. */
const GAP = 1.3;

/**
 * The rows of a table in columns with these starts: the lines of each. Null for columns that have nothing to do with each
 * other: where one goes on after a gap, the others are in the middle of something.
 */
export function tableRows(
  rows: readonly (readonly Segment[])[],
  starts: Starts,
): readonly (readonly (readonly Segment[])[])[] | null {
  const columns = Array.from({ length: starts.length + 1 }, (_, i) => i);
  const inColumns = rows.map((row) => columns.map((column) => row.filter(({ left }) => columnOf(left, starts) === column)));
  const usual = usualStep(rows);
  let [again, together] = [0, 0];
  const firsts = [0];
  for (const [i, cells] of inColumns.entries()) {
    const before = inColumns[i - 1];
    if (before === undefined || cells.some((cell) => cell.length === 0) || before.every((cell) => cell.length > 0)) continue;
    again++;
    const isGap = heightOf(rows[i]) - heightOf(rows[i - 1]) > GAP * usual;
    const isBegun = cells.every((cell, column) => {
      const above = before[column] ?? [];
      return above.length === 0 || isGap || (ENDS.test(textOf(above)) && BEGINS.test(textOf(cell)));
    });
    if (!isBegun) continue;
    together++;
    firsts.push(i);
  }
  if (again < FEWEST_AGAIN || together < TOGETHER * again) return null;
  return firsts.map((first, i) => rows.slice(first, firsts[i + 1]));
}

const ENDS = /[.?!:…][)\]"”’»]*$/;
const BEGINS = /^["“‘«„([]?[\p{Lu}\p{Lo}\p{N}]/u;

function heightOf(row: readonly Segment[] | undefined): number {
  return row?.[0]?.y ?? 0;
}

/** The distance of most rows from the one above. */
function usualStep(rows: readonly (readonly Segment[])[]): number {
  const steps = rows.slice(1).map((row, i) => heightOf(row) - heightOf(rows[i]));
  return steps.toSorted((a, b) => a - b)[steps.length >> 1] ?? 0;
}

function textOf(segments: readonly Segment[]): string {
  return segments
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join("")
    .trim();
}
