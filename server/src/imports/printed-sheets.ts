/** What goes in one direction on a printed page, turned so that it goes from left to right and down: most pages are one such sheet. */

import type { PrintedDocument, PrintedRun } from "../text/printed-page";
import { withoutDoubles } from "./printed-doubles";

export interface Sheet {
  readonly width: number;
  readonly runs: readonly PrintedRun[];
  /** True for what stands beside the text of its page, in another direction. */
  readonly isAside: boolean;
  /** True where most of it is read from right to left; its places are mirrored, so that all else is reckoned from left to right. */
  readonly isRightToLeft: boolean;
}

/** Directions that differ by so many degrees are one: scanned pages are a little askew. */
const ASKEW = 8;

/** The sheets of all pages, of each page first the one with most letters. */
export function sheetsOf({ pages }: PrintedDocument): readonly Sheet[] {
  return pages.flatMap((page) => {
    const directions = directionsOf(withoutDoubles(page.runs));
    return directions.map((runs, i) => {
      const turned = upright(runs, page.width);
      const isRightToLeft = isFromRight(turned.runs);
      return { ...turned, runs: isRightToLeft ? mirrored(turned) : turned.runs, isAside: i > 0, isRightToLeft };
    });
  });
}

/** The runs of a page by their directions, each of which is one that is there. */
function directionsOf(runs: readonly PrintedRun[]): readonly (readonly PrintedRun[])[] {
  const letters = new Map<number, number>();
  for (const { angle, text } of runs) letters.set(angle, (letters.get(angle) ?? 0) + text.trim().length);
  const found: { readonly angle: number; letters: number; readonly runs: PrintedRun[] }[] = [];
  for (const [angle] of [...letters].toSorted(([, a], [, b]) => b - a))
    if (!found.some((other) => apart(other.angle, angle) <= ASKEW)) found.push({ angle, letters: 0, runs: [] });
  for (const run of runs) {
    const own = found.find(({ angle }) => apart(angle, run.angle) <= ASKEW);
    own?.runs.push(run);
    if (own !== undefined) own.letters += run.text.trim().length;
  }
  return found.toSorted((a, b) => b.letters - a.letters).map(({ runs }) => runs);
}

/** How many degrees are between two directions. */
function apart(one: number, other: number): number {
  const between = Math.abs(one - other);
  return Math.min(between, 360 - between);
}

/** The runs turned by their middle direction. What is upright keeps its places. */
function upright(runs: readonly PrintedRun[], width: number): { readonly width: number; readonly runs: readonly PrintedRun[] } {
  const angles = runs.map(({ angle }) => (angle > 180 + ASKEW ? angle - 360 : angle)).toSorted((a, b) => a - b);
  const angle = angles[angles.length >> 1] ?? 0;
  if (angle === 0) return { width, runs };
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const turned = runs.map((run) => ({ ...run, x: run.x * cos + run.y * sin, y: run.y * cos - run.x * sin }));
  let [left, right] = [Infinity, 0];
  for (const { x } of turned) left = Math.min(left, x);
  for (const run of turned) right = Math.max(right, run.x - left + run.width);
  return { width: right, runs: turned.map((run) => ({ ...run, x: run.x - left })) };
}

function isFromRight(runs: readonly PrintedRun[]): boolean {
  let [from, all] = [0, 0];
  for (const { text, isRightToLeft } of runs) [from, all] = [from + (isRightToLeft ? text.length : 0), all + text.length];
  return from > all / 2;
}

const A_LITTLE = 0.01;

function mirrored({ width, runs }: { readonly width: number; readonly runs: readonly PrintedRun[] }): readonly PrintedRun[] {
  // A space begins where the word to the left of it ends, and is read before that.
  const before = ({ text }: PrintedRun) => (text.trim() === "" ? A_LITTLE : 0);
  return runs.map((run) => ({ ...run, x: width - run.x - run.width - before(run) }));
}
