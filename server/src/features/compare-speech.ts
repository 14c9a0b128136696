/** Holds what is spoken in a transcript against what was spoken in its original, word by word. */

import { diffArrays } from "diff";
import { spokenLines, wordSpans, wordsSpoken } from "../facts/speech";
import type { Transcript } from "../syntax/transcript";
import { changedRuns } from "../text/changed-runs";
import { append } from "../text/put";
import type { Span } from "../text/span";

/** Words that gave way to others; one of both may be none. */
export interface SpeechDifference {
  readonly original: readonly string[];
  readonly words: readonly string[];
  /** Where these are; empty where there are none. */
  readonly originalSpan: Span;
  readonly span: Span;
}

/** With more words taken out and put in than this, the smallest difference is not looked for: all of them are one. */
const MOST_CHANGED_WORDS = 600;

/**
 * The differences in text order; none where all words are the same, in the same order. Compares as the guard of safe fixes
 * does: labels, spacing and punctuation do not count, and neither does what is not spoken.
 */
export function compareSpeech(original: Transcript, transcript: Transcript): readonly SpeechDifference[] {
  const [before, after] = [readSpeech(original), readSpeech(transcript)];
  const differences: SpeechDifference[] = [];
  for (const { from, to, newFrom, newTo } of changedRuns(before.lines, after.lines))
    append(differences, inRun(wordsBetween(before, from, to), wordsBetween(after, newFrom, newTo)));
  return differences;
}

interface Speech {
  readonly transcript: Transcript;
  /** The words of each stretch of speech as one string. */
  readonly lines: readonly string[];
}

function readSpeech(transcript: Transcript): Speech {
  return { transcript, lines: spokenLines(transcript).map((spoken) => wordsSpoken(transcript, spoken).join(" ")) };
}

interface Placed {
  readonly words: readonly string[];
  readonly spans: readonly Span[];
  /** Where they would be if there were any. */
  readonly end: number;
}

/** The words of some stretches, with their places. */
function wordsBetween({ transcript }: Speech, from: number, to: number): Placed {
  const { source } = transcript;
  const spoken = spokenLines(transcript);
  const words: string[] = [];
  const spans: Span[] = [];
  const placeOf = ({ line, start }: { readonly line: number; readonly start: number }) => (source.lineStarts[line] ?? 0) + start;
  for (const one of spoken.slice(from, to)) {
    const start = placeOf(one);
    const end = start + one.end - one.start;
    append(words, wordsSpoken(transcript, one));
    append(spans, wordSpans(source.text, { start, end }));
  }
  const next = spoken[from];
  return { words, spans, end: next === undefined ? source.text.length : placeOf(next) };
}

function inRun(before: Placed, after: Placed): readonly SpeechDifference[] {
  const changes = diffArrays([...before.words], [...after.words], { maxEditLength: MOST_CHANGED_WORDS });
  if (changes === undefined) return [difference(before, 0, before.words.length, after, 0, after.words.length)];
  const differences: SpeechDifference[] = [];
  let [from, newFrom, to, newTo] = [0, 0, 0, 0];
  const end = () => {
    if (to > from || newTo > newFrom) differences.push(difference(before, from, to, after, newFrom, newTo));
  };
  for (const { added, removed, value } of changes) {
    if (removed) to += value.length;
    else if (added) newTo += value.length;
    else {
      end();
      [from, newFrom] = [to + value.length, newTo + value.length];
      [to, newTo] = [from, newFrom];
    }
  }
  end();
  return differences;
}

function difference(before: Placed, from: number, to: number, after: Placed, newFrom: number, newTo: number): SpeechDifference {
  return {
    original: before.words.slice(from, to),
    words: after.words.slice(newFrom, newTo),
    originalSpan: spanOf(before, from, to),
    span: spanOf(after, newFrom, newTo),
  };
}

/** Around some of the words; empty, and before the word that follows, where there are none. */
function spanOf({ spans, end }: Placed, from: number, to: number): Span {
  const first = spans[from];
  const last = spans[to - 1];
  if (first !== undefined && last !== undefined && to > from) return { start: first.start, end: last.end };
  const at = first?.start ?? spans[from - 1]?.end ?? end;
  return { start: at, end: at };
}
