/** Heads and feet of printed pages: what stands outermost at one height of several pages, with other digits at most. */

import { WIDER } from "./printed-lines";

/** Such a line, with its sheet. */
interface OnSheet {
  readonly text: string;
  /** From the top edge, in points. */
  readonly y: number;
  /** The distance of lines that are one below the other in its column. */
  readonly leading: number;
  /** The number of its sheet, from 0. */
  readonly sheet: number;
}

/** A head or a foot has so many lines at most. */
const MOST_LINES = 3;

/** The lines, in reading order, that are heads or feet. They stay, but no paragraph goes on from or into one. */
export function marginsOf<Line extends OnSheet>(lines: readonly Line[]): ReadonlySet<Line> {
  const sheets = new Map<number, Line[]>();
  for (const line of lines) sheets.set(line.sheet, [...(sheets.get(line.sheet) ?? []), line]);
  const alike = new Map<string, Line[]>();
  for (const own of sheets.values()) {
    const down = own.toSorted((a, b) => a.y - b.y);
    for (const line of new Set([...apart(down), ...apart(down.toReversed())])) {
      const key = `${Math.round(line.y)} ${line.text.replace(/\d+/g, "#")}`;
      alike.set(key, [...(alike.get(key) ?? []), line]);
    }
  }
  return new Set([...alike.values()].filter((found) => new Set(found.map(({ sheet }) => sheet)).size > 1).flat());
}

/** The first of the lines, which go away from an edge of the page, up to the first wide gap; none where that is not near. */
function apart<Line extends OnSheet>(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(({ y, leading }, i) => {
    const next = lines[i + 1];
    return next === undefined || Math.abs(next.y - y) > WIDER * Math.max(leading, next.leading);
  });
  return end < MOST_LINES ? lines.slice(0, end + 1) : [];
}
