/** Lines as numbers: equal for lines that say the same, whatever their case and the width of their white space. */

import { nextLineStart } from "../text/source";
import { isBlankUnit } from "../text/units";

/** In place of the key of a line that no other file holds; no line has it for a key. */
export const UNSHARED = -1;

/**
 * A key for each line of a text, by 0-based line; 0 for a blank one. Keys have 53 bits (cyrb53 by bryc, public domain): of three
 * million lines two that differ share one with a chance of 1 in 2,000, and one line alone never makes a finding.
 */
export function lineKeys(text: string): Float64Array {
  const lower = text.toLowerCase();
  const keys: number[] = [];
  for (let start = 0; start !== -1; ) {
    const next = nextLineStart(lower, start);
    keys.push(keyOf(lower, start, next === -1 ? lower.length : next));
    start = next;
  }
  return Float64Array.from(keys);
}

/** The key of one line's text. */
export function lineKey(text: string): number {
  const lower = text.toLowerCase();
  return keyOf(lower, 0, lower.length);
}

const SPACE = 32;

function keyOf(text: string, start: number, end: number): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  let isEmpty = true;
  let afterSpace = false;
  const add = (unit: number) => {
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  };
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isBlankUnit(unit)) {
      afterSpace = true;
      continue;
    }
    if (afterSpace && !isEmpty) add(SPACE);
    add(unit);
    isEmpty = false;
    afterSpace = false;
  }
  if (isEmpty) return 0;
  const a = mixed(low, high);
  const b = mixed(high, a);
  return 4294967296 * (b & 0x1fffff) + (a >>> 0) || 1;
}

function mixed(half: number, other: number): number {
  return Math.imul(half ^ (half >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
}
