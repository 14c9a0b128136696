/** The edits that lead from one text to another, so that an editor keeps cursors and folds where nothing changed. */

import { diffArrays } from "diff";
import { changedRuns } from "./changed-runs";
import { append } from "./put";
import { type Edit, type Source, slice } from "./source";

/** With more words and white space taken out and put in than this, looking for the smallest difference costs more than it is worth. */
const MOST_CHANGED_WORDS = 600;
/** Runs of changed lines with more UTF-16 units than this are not looked at word by word. */
const LONGEST_RUN = 40_000;

/**
 * Edits of `before` that make it `after`, in text order: where lines changed, one for each run of words and white space
 * that did, without what its ends have in common. No edit begins or ends inside a surrogate pair or between CR and LF.
 */
export function difference(before: Source, after: Source): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { from, to, newFrom, newTo } of changedRuns(linesOf(before), linesOf(after))) {
    const [start, end] = [lineStart(before, from), lineStart(before, to)];
    const replacement = after.text.slice(lineStart(after, newFrom), lineStart(after, newTo));
    append(edits, byWords(before.text, start, end, replacement));
  }
  return edits;
}

/** The edits that put a replacement between two offsets of a text. */
function byWords(whole: string, from: number, to: number, after: string): readonly Edit[] {
  if (Math.max(to - from, after.length) > LONGEST_RUN) return trimmed(whole, from, to, after);
  const words = [wordsOf(whole.slice(from, to)), wordsOf(after)] as const;
  const changes = diffArrays(words[0], words[1], { maxEditLength: MOST_CHANGED_WORDS });
  if (changes === undefined) return trimmed(whole, from, to, after);
  const edits: Edit[] = [];
  let position = from;
  let start = from;
  let replacement = "";
  for (const { added, removed, value } of changes) {
    const text = value.join("");
    if (added) {
      replacement += text;
    } else if (removed) {
      position += text.length;
    } else {
      append(edits, trimmed(whole, start, position, replacement));
      position += text.length;
      start = position;
      replacement = "";
    }
  }
  append(edits, trimmed(whole, start, position, replacement));
  return edits;
}

function lineStart({ lineStarts, text }: Source, line: number): number {
  return lineStarts[line] ?? text.length;
}

/** Words, and all between them sign by sign. */
function wordsOf(text: string): string[] {
  return text.match(/\r\n|[\p{L}\p{M}\p{N}]+|./gsu) ?? [];
}

function linesOf(source: Source): string[] {
  const { lineStarts, text } = source;
  return lineStarts.map((start, line) => slice(source, { start, end: lineStarts[line + 1] ?? text.length }));
}

/** The edit that puts `replacement` between two offsets, without what both have in common; none where they are equal. */
function trimmed(text: string, start: number, end: number, replacement: string): readonly Edit[] {
  if (text.slice(start, end) === replacement) return [];
  const shorter = Math.min(end - start, replacement.length);
  let head = 0;
  while (head < shorter && text.charCodeAt(start + head) === replacement.charCodeAt(head)) head++;
  while (head > 0 && (isInside(text, start + head) || isInside(replacement, head))) head--;
  let tail = 0;
  while (tail < shorter - head && text.charCodeAt(end - 1 - tail) === replacement.charCodeAt(replacement.length - 1 - tail))
    tail++;
  while (tail > 0 && (isInside(text, end - tail) || isInside(replacement, replacement.length - tail))) tail--;
  return [{ span: { start: start + head, end: end - tail }, text: replacement.slice(head, replacement.length - tail) }];
}

/** True between CR and LF and inside a surrogate pair. */
function isInside(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return (before === 13 && after === 10) || (before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff);
}
