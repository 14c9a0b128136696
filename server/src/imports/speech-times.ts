/** When each piece of speech was said, as captions and speech recognition know it: more than a transcript says, and what exports work with. */

import { append } from "../text/put";

export interface SpeechTimes {
  /** In the order of the source. */
  readonly pieces: readonly TimedPiece[];
}

/** What a source times as one: a caption, or a segment of speech recognition. */
export interface TimedPiece {
  /** Milliseconds from the start of the recording, whole ones. */
  readonly start: number;
  /** Null where the source does not say. */
  readonly end: number | null;
  /** What is said: word by word where the source times words, otherwise all in one. */
  readonly words: readonly TimedWords[];
}

export interface TimedWords {
  readonly text: string;
  /** Milliseconds as above; null where the source does not say. */
  readonly start: number | null;
  readonly end: number | null;
}

/** A piece as it is read: seconds, and words only where they are timed. */
export interface PieceTimes {
  readonly start: number | null;
  /** Seconds at which it ends; left out or null where the file does not say. */
  readonly end?: number | null;
  /** Its words with their own times, where the file has these. */
  readonly words?: readonly WordTimes[];
  readonly text: string;
}

/** Words that have a time of their own, in seconds. */
export interface WordTimes {
  readonly text: string;
  readonly start: number | null;
  readonly end?: number | null;
}

/** The times of pieces in their order; null where none has one. Pieces of one caption, which have the same times, are one. */
export function timesOf(pieces: readonly PieceTimes[]): SpeechTimes | null {
  const timed: { readonly start: number; readonly end: number | null; readonly words: TimedWords[] }[] = [];
  for (const { start, end = null, words, text } of pieces) {
    if (start === null || text.trim() === "") continue;
    const own: TimedPiece = {
      start: milliseconds(start),
      end: end === null || end < start ? null : milliseconds(end),
      words: words?.map(timedWords) ?? [{ text: text.trim(), start: null, end: null }],
    };
    const last = timed.at(-1);
    if (last !== undefined && last.start === own.start && last.end === own.end) append(last.words, own.words);
    else timed.push({ ...own, words: [...own.words] });
  }
  return timed.length === 0 ? null : { pieces: timed };
}

function timedWords({ text, start, end = null }: WordTimes): TimedWords {
  return {
    text: text.trim(),
    start: start === null ? null : milliseconds(start),
    end: start === null || end === null || end < start ? null : milliseconds(end),
  };
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000);
}
