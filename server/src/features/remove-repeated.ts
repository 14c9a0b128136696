/** Takes a block of lines that stands in several files out of another one of them. */

import { keysOf } from "../archive/repeated-blocks";
import { nextLine, wholeRuns } from "../archive/repeated-runs";
import type { LineRange } from "../facts/model";
import { removalOfLines } from "../rules/layout";
import type { Transcript } from "../syntax/transcript";
import type { Edit } from "../text/source";

/** The keys of a block's lines, to ask an index which files hold it: see `RepeatsIndex.holding`. */
export function keysOfBlock(transcript: Transcript, { from, to }: LineRange): Float64Array {
  return keysOf(transcript).subarray(from, to + 1);
}

/**
 * The edits of `other` that take out the block of `transcript` wherever all of its lines stand there in the same order,
 * with nothing but blank lines between; none where it holds only some of them. Case and the width of white space do not count.
 */
export function removalsOfBlock(transcript: Transcript, block: LineRange, other: Transcript): readonly Edit[] {
  const keys = keysOf(other);
  const ranges: LineRange[] = [];
  for (const { otherFrom, otherTo } of wholeRuns(keysOfBlock(transcript, block), keys)) {
    const before = ranges.at(-1);
    // Two with nothing between are taken out as one: each by itself would leave the blank lines between them.
    const isNext = before !== undefined && nextLine(keys, before.to) === otherFrom;
    if (isNext) ranges.splice(-1, 1, { from: before.from, to: otherTo });
    else ranges.push({ from: otherFrom, to: otherTo });
  }
  return ranges.map((range) => removalOfLines(other, range));
}
