/** Words that are drawn again in their own place, to look bold or as a shadow: they were said once. */

import type { PrintedRun } from "../text/printed-page";

/** Words whose places differ by such a share of their size are in one place. */
const SAME_PLACE = 0.2;
/** More than any place, in such shares. */
const WIDEST = 1 << 20;
/** A letter is at least and at most so wide, as a share of the size. */
const NARROWEST = 0.15;
const BROADEST = 1.2;

/** Where each letter is drawn twice, so many pieces of so few letters follow each other. */
const FEWEST_PIECES = 4;
const LONGEST_PIECE = 3;

/** The runs of a page, in the order in which they were written, without what is drawn again. */
export function withoutDoubles(runs: readonly PrintedRun[]): readonly PrintedRun[] {
  const places = createPlaces();
  const once: PrintedRun[] = [];
  for (const run of withoutLettersAgain(runs)) {
    const words = wordsOf(run);
    const others = words.filter((word) => !places.has(word));
    for (const word of others) places.add(word);
    if (others.length === words.length) once.push(run);
    else for (const word of others) once.push(word);
  }
  return once;
}

/** Where each letter is drawn twice, a run begins with the last letter of the one before, in its place. */
function withoutLettersAgain(runs: readonly PrintedRun[]): readonly PrintedRun[] {
  const all = [...runs];
  let first = 0;
  for (let i = 1; i <= runs.length; i++) {
    if (i < runs.length && isAgain(runs[i - 1] as PrintedRun, runs[i] as PrintedRun)) continue;
    if (i - first > FEWEST_PIECES)
      for (let j = first + 1; j < i; j++) all[j] = withoutFirst(runs[j - 1] as PrintedRun, runs[j] as PrintedRun);
    first = i;
  }
  return all;
}

/** True where the first letter of a piece is the last one of the piece before, and is where that is. */
function isAgain(before: PrintedRun, run: PrintedRun): boolean {
  if (before.angle !== run.angle || before.text.at(-1) !== run.text[0]) return false;
  if (Math.max(before.text.length, run.text.length) > LONGEST_PIECE || run.isRightToLeft) return false;
  const { over, beside } = between(before, run);
  const isLetter = over > NARROWEST * run.size && over < BROADEST * run.size;
  return isLetter && beside < SAME_PLACE * run.size && over < before.width + SAME_PLACE * run.size;
}

/** How far a run begins before the end of another, and how far it is beside its line. */
function between(before: PrintedRun, run: PrintedRun): { readonly over: number; readonly beside: number } {
  const [cos, sin] = directionOf(run);
  const [x, y] = [run.x - before.x, run.y - before.y];
  return { over: before.width - (x * cos + y * sin), beside: Math.abs(y * cos - x * sin) };
}

function withoutFirst(before: PrintedRun, run: PrintedRun): PrintedRun {
  const [cos, sin] = directionOf(run);
  const { over } = between(before, run);
  const width = Math.max(0, run.width - over);
  return { ...run, text: run.text.slice(1), x: run.x + over * cos, y: run.y + over * sin, width };
}

function directionOf({ angle }: PrintedRun): readonly [cos: number, sin: number] {
  return [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
}

/** The words of a run, each with its place as if all letters were of one width. */
function wordsOf(run: PrintedRun): readonly PrintedRun[] {
  const words: PrintedRun[] = [];
  const letter = run.width / Math.max(1, run.text.length);
  const [cos, sin] = directionOf(run);
  for (const { index, 0: text } of run.text.matchAll(/\S+/g)) {
    const before = (run.isRightToLeft ? run.text.length - index - text.length : index) * letter;
    words.push({ ...run, text, x: run.x + before * cos, y: run.y + before * sin, width: text.length * letter });
  }
  return words;
}

/** Where each word is, as the number of a square that is as wide as places may differ. */
function createPlaces() {
  const seen = new Map<string, Set<number>>();
  const squareOf = ({ x, y, size }: PrintedRun) => {
    const side = Math.max(SAME_PLACE * size, 0.01);
    return [Math.floor(x / side), Math.floor(y / side)] as const;
  };
  const keyOf = ({ text, size, angle }: PrintedRun) => `${Math.round(size)} ${Math.round(angle)} ${text}`;
  return {
    has(word: PrintedRun): boolean {
      const squares = seen.get(keyOf(word));
      if (squares === undefined) return false;
      const [column, row] = squareOf(word);
      for (let i = -1; i <= 1; i++) for (let j = -1; j <= 1; j++) if (squares.has((column + i) * WIDEST + row + j)) return true;
      return false;
    },
    add(word: PrintedRun): void {
      const [column, row] = squareOf(word);
      const squares = seen.get(keyOf(word));
      if (squares === undefined) seen.set(keyOf(word), new Set([column * WIDEST + row]));
      else squares.add(column * WIDEST + row);
    },
  };
}
