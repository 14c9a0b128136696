/** The words of a recording with the time of each, made of times such as a source gives them. */

import type { SpeechTimes, TimedPiece, TimedWords } from "../imports/speech-times";
import { longestRise } from "../text/longest-rise";
import { append } from "../text/put";
import { interpolated, type Point } from "./interpolated";
import { speechWordsIn } from "./speech-words";

export interface HeardWords {
  readonly words: readonly HeardWord[];
  /** Each begins after the one before; none lasts beyond the next one’s beginning. */
  readonly pieces: readonly HeardPiece[];
}

export interface HeardWord {
  readonly key: string;
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
  /** The index of its piece. */
  readonly piece: number;
  /** True where the source times this very word. */
  readonly isTimed: boolean;
}

export interface HeardPiece {
  readonly start: number;
  readonly end: number;
  /** The indices of its first word, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** True where the source has it as one piece, as somebody may have cut a caption. */
  readonly isWhole: boolean;
}

/** So many milliseconds somebody needs for a word where nothing says how long, as people speak some 150 in a minute. */
export const MILLISECONDS_A_WORD = 400;
/** Who is silent for so many milliseconds begins another piece. */
const PAUSE = 1_500;
/** A source whose pieces have fewer words than this in the mean times single words, and says nothing of captions. */
const FEWEST_WORDS_A_PIECE = 1.3;
const FEWEST_PIECES = 10;

/** A piece that is being put together. */
interface Draft {
  readonly start: number;
  end: number | null;
  readonly words: TimedWords[];
  isWhole: boolean;
}

/** All words of the pieces, in order. */
export function heardWords({ pieces }: SpeechTimes): HeardWords {
  const drafts = dividedAtPauses(joined(pieces.filter(({ words }) => words.some(({ text }) => speechWordsIn(text).length > 0))));
  const words: HeardWord[] = [];
  const heard: HeardPiece[] = [];
  for (const [i, draft] of drafts.entries()) {
    const { start, isWhole } = draft;
    const parts = draft.words.map((part) => ({ keys: speechWordsIn(part.text).map(({ key }) => key), ...part }));
    const count = parts.reduce((sum, { keys }) => sum + keys.length, 0);
    const next = drafts[i + 1]?.start ?? Infinity;
    const lasts = draft.end !== null && draft.end > start ? draft.end : start + count * MILLISECONDS_A_WORD;
    const end = Math.min(lasts, next);
    const from = words.length;
    const points: Point[] = [];
    let letters = 0;
    for (const part of parts)
      for (const [j, key] of part.keys.entries()) {
        points.push({ letters, time: j === 0 ? part.start : null });
        letters += key.length;
        points.push({ letters, time: j === part.keys.length - 1 ? part.end : null });
      }
    const times = interpolated([{ letters: 0, time: start }, ...points, { letters, time: end }]);
    let at = 1;
    for (const part of parts)
      for (const key of part.keys) {
        words.push({ key, start: times[at] ?? start, end: times[at + 1] ?? end, piece: i, isTimed: part.start !== null });
        at += 2;
      }
    heard.push({ start, end, from, to: words.length, isWhole });
  }
  return { words, pieces: heard };
}

/** The pieces in the order of their times: those at one time are one, and what has a time that goes back belongs to the piece before. */
function joined(pieces: readonly TimedPiece[]): readonly Draft[] {
  const inOrder = new Set(longestRise(pieces.map(({ start }) => start)));
  const count = pieces.reduce((sum, { words }) => sum + words.reduce((all, { text }) => all + speechWordsIn(text).length, 0), 0);
  const areWords = pieces.length >= FEWEST_PIECES && count < pieces.length * FEWEST_WORDS_A_PIECE;
  const drafts: Draft[] = [];
  /** What is before the first piece whose time counts. */
  const before: TimedWords[] = [];
  for (const [i, { start, end, words }] of pieces.entries()) {
    const last = drafts.at(-1);
    const untimed = () => words.map(({ text }): TimedWords => ({ text, start: null, end: null }));
    if (!inOrder.has(i)) {
      if (last === undefined) append(before, untimed());
      else {
        append(last.words, untimed());
        last.isWhole = false;
      }
    } else if (last !== undefined && areWords) {
      append(last.words, timedAs(words, start, end));
      last.end = end ?? start + MILLISECONDS_A_WORD;
    } else if (last !== undefined && last.start === start) {
      append(last.words, untimed());
      last.end = last.end === null || end === null ? null : Math.max(last.end, end);
    } else {
      const own = areWords ? timedAs(words, start, end) : words;
      drafts.push({
        start,
        end: end ?? (areWords ? start + MILLISECONDS_A_WORD : null),
        words: [...before.splice(0), ...own],
        isWhole: !areWords,
      });
    }
  }
  return drafts;
}

/** A piece that is a single word has the times of that. */
function timedAs(words: readonly TimedWords[], start: number, end: number | null): readonly TimedWords[] {
  const [first, ...more] = words;
  return first !== undefined && more.length === 0 && first.start === null ? [{ ...first, start, end }] : words;
}

/** Pieces whose words are timed, divided where nothing is said for long. */
function dividedAtPauses(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft, i) => {
    /** A word with a time beyond has a wrong one. */
    const limit = Math.min(draft.end ?? Infinity, drafts[i + 1]?.start ?? Infinity);
    const divided: Draft[] = [{ ...draft, words: [] }];
    let said = draft.start;
    for (const word of draft.words) {
      const last = divided.at(-1) as Draft;
      if (word.start !== null && word.start - said >= PAUSE && word.start < limit && last.words.length > 0) {
        divided.push({ start: word.start, end: draft.end, words: [word], isWhole: false });
        last.end = said;
        last.isWhole = false;
      } else last.words.push(word);
      const lasts = MILLISECONDS_A_WORD * speechWordsIn(word.text).length;
      said = word.start === null ? said + lasts : Math.max(said, word.end ?? word.start + lasts);
    }
    return divided;
  });
}
