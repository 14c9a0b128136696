/** What an editor can fold: header, boilerplate, statement, and each exchange and turn. */

import type { LineRange, Outline } from "../facts/model";
import { outline } from "../facts/outline";
import type { Transcript } from "../syntax/transcript";

export interface Fold extends LineRange {
  readonly kind: "header" | "boilerplate" | "statement" | "exchange" | "turn";
}

/**
 * The folds of a transcript that span more than one line, by their first line and the outer one first.
 * Where there are more than `limit`, the inner ones give way: turns before exchanges.
 */
export function folds(transcript: Transcript, limit = Infinity): readonly Fold[] {
  const facts = outline(transcript);
  const outer = [...sectionFolds(facts), ...exchangeFolds(facts)];
  const room = Math.max(0, limit - outer.length);
  const all = [...outer.slice(0, limit), ...turnFolds(facts).slice(0, room)];
  return withoutCrossings(all.sort((a, b) => a.from - b.from || b.to - a.to));
}

/** The same folds, each ended above the line on which one begins that goes on behind it: a turn may start where another ends. */
function withoutCrossings(sorted: readonly Fold[]): readonly Fold[] {
  const ends = sorted.map(({ to }) => to);
  const open: number[] = [];
  for (const [i, { from, to }] of sorted.entries()) {
    while (open.length > 0 && (ends[open.at(-1) ?? 0] ?? 0) < from) open.pop();
    for (let at = open.length - 1; at >= 0 && (ends[open[at] ?? 0] ?? 0) < to; at--) {
      const outer = open[at] ?? 0;
      if ((sorted[outer]?.from ?? 0) < from) ends[outer] = from - 1;
    }
    open.push(i);
  }
  return sorted.map((fold, i) => ({ ...fold, to: ends[i] ?? fold.to })).filter(isFoldable);
}

function sectionFolds({ header, boilerplate, statement }: Outline): readonly Fold[] {
  const first = Math.min(header.frontMatter?.from ?? Infinity, header.lines[0] ?? Infinity);
  const last = Math.max(header.frontMatter?.to ?? -1, header.lines.at(-1) ?? -1);
  return [
    { kind: "header" as const, from: first, to: last },
    ...boilerplate.map(({ from, to }) => ({ kind: "boilerplate" as const, from, to })),
    ...(statement === null ? [] : [{ kind: "statement" as const, from: statement.from, to: statement.to }]),
  ].filter(isFoldable);
}

function exchangeFolds({ exchanges, turns }: Outline): readonly Fold[] {
  return exchanges
    .map(({ question, answers }) => ({
      kind: "exchange" as const,
      from: turns[question]?.line ?? 0,
      to: turns[answers.at(-1) ?? question]?.toLine ?? 0,
    }))
    .filter(isFoldable);
}

function turnFolds({ turns }: Outline): readonly Fold[] {
  return turns.map(({ line, toLine }) => ({ kind: "turn" as const, from: line, to: toLine })).filter(isFoldable);
}

function isFoldable({ from, to }: LineRange): boolean {
  return to > from;
}
