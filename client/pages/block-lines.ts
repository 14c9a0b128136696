/** At which lines of the text the parts of a page are. */

import type { Block } from "../src/panels/messages";

export interface BlockLines {
  /** 0-based first line of each part. */
  readonly first: readonly number[];
  readonly lines: readonly number[];
}

/** The lines of parts, each of which counts from the one before. */
export function blockLines(blocks: readonly Pick<Block, "skipped" | "lines">[]): BlockLines {
  let end = -1;
  const first = blocks.map(({ skipped, lines }) => {
    const start = end + 1 + skipped;
    end = start + lines - 1;
    return start;
  });
  return { first, lines: blocks.map(({ lines }) => lines) };
}

/** A place on the page: a part by its index, and how much of it is above, from 0 to 1. */
export interface PagePlace {
  readonly index: number;
  readonly above: number;
}

/** Where a 0-based line, which may have a fraction, is on the page; null where nothing is there or above. */
export function placeOfLine({ first, lines }: BlockLines, line: number): PagePlace | null {
  const index = lastIndex(first.length, (i) => (first[i] ?? Infinity) <= line);
  if (index === -1) return null;
  return { index, above: Math.min(1, (line - (first[index] ?? 0)) / Math.max(1, lines[index] ?? 1)) };
}

/** The line, with a fraction, at a place on the page. */
export function lineOfPlace({ first, lines }: BlockLines, { index, above }: PagePlace): number {
  return (first[index] ?? 0) + above * (lines[index] ?? 0);
}

/** The last index below `length` for which something is true that is so for all before it; -1 where it is for none. */
export function lastIndex(length: number, isTrue: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
