/** Gives the words of an edited speech the times of those that were heard, and words that were put in a time between these. */

import { append } from "../text/put";
import { type HeardWords, MILLISECONDS_A_WORD } from "./heard-words";
import { interpolated } from "./interpolated";

/** A word of the edited speech. */
export interface WordInTurn {
  readonly letters: number;
  /** Numbers of its paragraph and of its turn, which only have to differ from those beside it. */
  readonly paragraph: number;
  readonly turn: number;
  /** Milliseconds at which its turn begins by the transcript, of the first word of a turn; null where nothing says. */
  readonly time: number | null;
}

export interface PlacedWord {
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
  /** The index of its piece. */
  readonly piece: number;
  /** True where it is, or took the place of, a word that was heard. */
  readonly isHeard: boolean;
}

/** What is said in one go. */
export interface SpokenPiece {
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
  /** True where it is a caption, or a piece of recognised speech, as the source has it. */
  readonly isWhole: boolean;
}

/** Words that took the place of others are at most so many to each, and as many more. */
const MOST_FOR_ONE = 4;
const AND_MORE = 8;
/** So many words that were put in at one place go with those beside them; more are a piece of their own. */
const MOST_PUT_IN = 12;

/** Each word with its time and piece; `originals` has the index of the heard word that it is, rising, and -1 of others. */
export function placedWords(
  words: readonly WordInTurn[],
  heard: HeardWords,
  originals: Int32Array,
): { readonly words: readonly PlacedWord[]; readonly pieces: readonly SpokenPiece[] } {
  const places = placesOf(heard, originals);
  const times = timesOf(words, heard, places);
  const owners = ownersOf(words, heard, places);
  const pieces: SpokenPiece[] = [];
  const placed: PlacedWord[] = [];
  for (let from = 0, to = 0; from < words.length; from = to) {
    while (to < words.length && owners[to] === owners[from]) to++;
    pieces.push(pieceOf(heard, owners[from] ?? 0, places.subarray(from, to), times.slice(from, to)));
    for (let i = from; i < to; i++) {
      const { start, end } = times[i] as Times;
      placed.push({ start, end, piece: pieces.length - 1, isHeard: places[i] !== -1 });
    }
  }
  return { words: placed, pieces };
}

interface Times {
  readonly start: number;
  readonly end: number;
}

/** The times of what is left of a heard piece, or of words that were put in. */
function pieceOf(heard: HeardWords, owner: number, places: Int32Array, times: readonly Times[]): SpokenPiece {
  const piece = heard.pieces[owner];
  const [first, last] = [times[0]?.start ?? 0, times.at(-1)?.end ?? 0];
  if (piece === undefined) return { start: first, end: last, isWhole: false };
  const kept = places.filter((place) => place !== -1);
  const [from, to] = [kept[0] ?? piece.from, kept.at(-1) ?? piece.to - 1];
  return {
    // What was taken out at an end is not said any more, if it is known when that was.
    start: from > piece.from && heard.words[from]?.isTimed === true ? first : piece.start,
    end: to < piece.to - 1 && heard.words[to]?.isTimed === true ? last : piece.end,
    isWhole: piece.isWhole,
  };
}

/** For each word the index of the heard one that it is, or that it took the place of, never falling; -1 of one that was put in. */
function placesOf({ words }: HeardWords, originals: Int32Array): Int32Array {
  const places = originals.slice();
  for (let from = 0, to = 0; from < places.length; from = to + 1) {
    to = from;
    while (to < places.length && originals[to] === -1) to++;
    const [before, after] = [from === 0 ? -1 : (originals[from - 1] ?? -1), originals[to] ?? words.length];
    const [count, gone] = [to - from, after - before - 1];
    if (count === 0 || gone === 0 || count > MOST_FOR_ONE * gone + AND_MORE) continue;
    // Where much more was taken out, it is what was said beside a word that stayed.
    const isMuch = gone > MOST_FOR_ONE * count + AND_MORE;
    const first = isMuch && from === 0 ? after - count : before + 1;
    for (let i = 0; i < count; i++) places[from + i] = first + Math.floor((i * (isMuch ? count : gone)) / count);
  }
  return places;
}

/** The times of all words; none is before those of the word before it. */
function timesOf(words: readonly WordInTurn[], heard: HeardWords, places: Int32Array): readonly Times[] {
  const times: Times[] = [];
  for (let from = 0, to = 0; from < words.length; from = to) {
    const place = places[from] ?? -1;
    while (to < words.length && places[to] === place) to++;
    const run = words.slice(from, to);
    const next = heard.words[places[to] ?? -1];
    const word = heard.words[place];
    const before = times.at(-1)?.end ?? null;
    if (word !== undefined && run.length === 1) times.push({ start: word.start, end: word.end });
    else append(times, word === undefined ? putIn(run, before, next?.start ?? null) : shared(run, word.start, word.end));
  }
  return times;
}

/** The times of words that share some time by their letters; `stated` says at which word a time is stated. */
function shared(run: readonly WordInTurn[], start: number, end: number, areStated = false): readonly Times[] {
  let letters = 0;
  const points = run.flatMap((word) => {
    const begin = { letters, time: areStated ? word.time : null };
    letters += word.letters;
    return [begin, { letters, time: null }];
  });
  const times = interpolated([{ letters: 0, time: start }, ...points, { letters, time: end }]);
  return run.map((_, i) => ({ start: times[2 * i + 1] ?? start, end: times[2 * i + 2] ?? end }));
}

/** The times of words that nobody heard, between the end of the word before and the start of the one after; null where there is none. */
function putIn(run: readonly WordInTurn[], before: number | null, after: number | null): readonly Times[] {
  const lasts = run.length * MILLISECONDS_A_WORD;
  const stated = run.findLast(({ time }) => time !== null && time >= (before ?? 0) && time <= (after ?? Infinity));
  const rest = stated === undefined ? lasts : (run.length - run.indexOf(stated)) * MILLISECONDS_A_WORD;
  const from = before ?? Math.max(0, Math.min(stated?.time ?? Infinity, (after ?? lasts) - lasts));
  // Who says little in a long time says it at its beginning.
  const to = Math.min(after ?? Infinity, Math.max(from, stated?.time ?? 0) + rest);
  return shared(run, from, to, true);
}

/** The piece that each word belongs to: that of the heard word, or a number beyond them of words that were put in. */
function ownersOf(words: readonly WordInTurn[], heard: HeardWords, places: Int32Array): readonly number[] {
  const owners: number[] = [];
  let own = heard.pieces.length;
  for (let from = 0, to = 0; from < words.length; from = to) {
    to++;
    const place = places[from] ?? -1;
    if (place !== -1) {
      owners.push(heard.words[place]?.piece ?? 0);
      continue;
    }
    while (to < words.length && places[to] === -1) to++;
    const beside = to - from > MOST_PUT_IN ? null : neighbour(words, from, to);
    const owner = beside === "before" ? owners.at(-1) : beside === "after" ? heard.words[places[to] ?? -1]?.piece : undefined;
    for (let i = from; i < to; i++) {
      // Each turn that was put in is a piece of its own.
      if (owner === undefined && (i === from || words[i]?.turn !== words[i - 1]?.turn)) own++;
      owners.push(owner ?? own);
    }
  }
  return owners;
}

/** The word that a few others go with, which were put in beside it. */
function neighbour(words: readonly WordInTurn[], from: number, to: number): "before" | "after" | null {
  const [first, last, before, after] = [words[from], words[to - 1], words[from - 1], words[to]];
  if (first?.paragraph === before?.paragraph) return "before";
  if (last?.paragraph === after?.paragraph) return "after";
  if (first?.turn === before?.turn && first?.turn === last?.turn) return "before";
  return last?.turn === after?.turn && first?.turn === last?.turn ? "after" : null;
}
