/** Takes a block of lines that stands in several files out of another one of them. */

import { keysOf } from "../archive/repeated-blocks";
import { nextLine, wholeRuns } from "../archive/repeated-runs";
import type { LineRange } from "../facts/model";
import { removalOfLines } from "../rules/layout";
import { lint } from "../rules/lint";
import { repeatedText } from "../rules/repeated-text";
import type { RuleContext } from "../rules/rule";
import type { Transcript } from "../syntax/transcript";
import { type Edit, lineAt } from "../text/source";
import { type Span, touches } from "../text/span";

/** The keys of a block's lines, to ask an index which files hold it: see `RepeatsIndex.holding`. */
export function keysOfBlock(transcript: Transcript, { from, to }: LineRange): Float64Array {
  return keysOf(transcript).subarray(from, to + 1);
}

/** The lines of a finding. */
export function blockOf({ source }: Transcript, { start, end }: Span): LineRange {
  return { from: lineAt(source, start), to: lineAt(source, end) };
}

/** The block that `repeated-text` finds at an offset; null where it finds none. */
export function repeatedBlockAt(transcript: Transcript, context: RuleContext, offset: number): LineRange | null {
  const finding = findings(transcript, context).find(({ span }) => touches(span, { start: offset, end: offset }));
  return finding === undefined ? null : blockOf(transcript, finding.span);
}

/**
 * Where the block of `transcript` stands in `other`: wherever all of its lines stand there in the same order, with nothing
 * but blank lines between; nowhere where it holds only some of them. Case and the width of white space do not count.
 */
export function placesOfBlock(transcript: Transcript, block: LineRange, other: Transcript): readonly LineRange[] {
  const keys = keysOf(other);
  const ranges: LineRange[] = [];
  for (const { otherFrom, otherTo } of wholeRuns(keysOfBlock(transcript, block), keys)) {
    const before = ranges.at(-1);
    // Two with nothing between are taken out as one: each by itself would leave the blank lines between them.
    const isNext = before !== undefined && nextLine(keys, before.to) === otherFrom;
    if (isNext) ranges.splice(-1, 1, { from: before.from, to: otherTo });
    else ranges.push({ from: otherFrom, to: otherTo });
  }
  return ranges;
}

/**
 * The edits that take such places out of `other`, but only where the rule finds most of them there, too: the same lines may
 * be read out in another file, and where a person has said that they stay they are no finding.
 */
export function removalsIn(other: Transcript, places: readonly LineRange[], context: RuleContext): readonly Edit[] {
  const found = findings(other, context).map(({ span }) => blockOf(other, span));
  return places
    .filter((place) => found.some((block) => sharedLines(block, place) * 2 >= place.to - place.from + 1))
    .map((place) => removalOfLines(other, place));
}

function sharedLines(a: LineRange, b: LineRange): number {
  return Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1;
}

function findings(transcript: Transcript, context: RuleContext) {
  return lint(transcript, context, ONLY);
}

/** The same list each time, because findings are remembered by list. */
const ONLY = [repeatedText];
