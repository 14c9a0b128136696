/** The words of a transcript with the times at which they were said, by the precise times of its recording, however much was edited since. */

import type { SpeechTimes } from "../imports/speech-times";
import { type Message, say } from "../text/message";
import { alignWords } from "./align-words";
import { type DocumentNote, type DocumentParagraph, labelText, type TranscriptDocument } from "./document";
import { type HeardWords, heardWords } from "./heard-words";
import { type PlacedWord, placedWords, type SpokenPiece, type WordInTurn } from "./placed-words";
import { type SpeechWord, speechWordsIn } from "./speech-words";

export interface TimedSpeech {
  /** What is said, in text order. */
  readonly items: readonly SpokenItem[];
  /** Their words, in the same order. */
  readonly words: readonly TimedWord[];
  /** What is said in one go, in the order of the words. */
  readonly pieces: readonly SpokenPiece[];
}

/** A paragraph of a turn, or an event. */
export interface SpokenItem {
  /** The index of the part of the document that it is in, and of the item in the body of that turn. */
  readonly part: number;
  readonly item: number;
  /** The label, where the turn begins here. */
  readonly label: string | null;
  /** The label of the turn. */
  readonly speaker: string | null;
  /** On one line, without times. */
  readonly text: string;
  /** False of an event between two turns. */
  readonly isTurn: boolean;
}

export interface TimedWord extends SpeechWord, PlacedWord {
  /** The index of its item; offsets are into the text of that. */
  readonly item: number;
}

/** Times of another recording have fewer words than this in common with a transcript, as a share of the shorter one of both. */
const FEWEST_SURE = 0.25;
/** A transcript, or a recording, with fewer words than this is short. */
const FEWEST_WORDS = 12;
/** Fewer times than this at labels say nothing. */
const FEWEST_TIMES = 3;
/** Seconds between the times at the labels and those of the words, in the middle, from which on both are of different recordings. */
const FURTHEST_TIMES = 3;

/**
 * The timed words of a document, or one phrase that says why the times are not of its recording. Times that a person has named
 * count even where those at the labels are others, as times of the day are.
 */
export function timedSpeech(
  document: TranscriptDocument,
  times: SpeechTimes,
  areNamed: boolean,
): TimedSpeech | { readonly refused: Message } {
  const items = itemsOf(document);
  const found: readonly FoundWord[] = items.flatMap(({ text }, item) =>
    speechWordsIn(text).map(({ key, from, to }) => ({ key, from, to, item })),
  );
  const heard = heardWords(times);
  const { originals, sure } = alignWords(
    heard.words.map(({ key }) => key),
    found.map(({ key }) => key),
  );
  const shorter = Math.min(heard.words.length, found.length);
  // Of a few words hardly any are in a row.
  const same = shorter < FEWEST_WORDS ? originals.reduce((sum, at) => sum + (at === -1 ? 0 : 1), 0) : sure;
  if (shorter === 0 || same < shorter * FEWEST_SURE)
    return { refused: say`has few words in common with the transcript; it is probably of another recording` };
  const apart = areNamed ? 0 : secondsApart(document, items, found, heard, originals);
  if (apart > FURTHEST_TIMES)
    return { refused: say`differs from the times at the labels by ${Math.round(apart)} s; it is probably of another cut` };
  const { words, pieces } = placedWords(wordsInTurns(document, items, found), heard, originals);
  return {
    items,
    pieces,
    words: words.map(({ start, end, piece, isHeard }, i) => {
      const { key, item, from, to } = found[i] as FoundWord;
      return { key, item, from, to, start, end, piece, isHeard };
    }),
  };
}

interface FoundWord extends SpeechWord {
  readonly item: number;
}

/** All that is said in turns, and events between them. */
function itemsOf({ parts }: TranscriptDocument): readonly SpokenItem[] {
  return parts.flatMap((part, index): readonly SpokenItem[] => {
    if (part.kind !== "turn")
      return part.kind === "event"
        ? [{ part: index, item: 0, label: null, speaker: null, text: oneLine(part.text), isTurn: false }]
        : [];
    const label = labelText(part);
    const texts = part.body.map(textOf);
    const first = texts.findIndex((text) => text !== "");
    return texts.flatMap((text, item) =>
      text === "" ? [] : [{ part: index, item, label: item === first ? label : null, speaker: label, text, isTurn: true }],
    );
  });
}

function textOf(item: DocumentParagraph | DocumentNote): string {
  if (item.kind !== "paragraph") return oneLine(item.text);
  // A time among the words is said by nobody.
  return oneLine(item.runs.map(({ kind, text }) => (kind === "timecode" ? " " : text)).join(""));
}

function oneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, " ").trim();
}

/** How far the times at the labels are from those of the first words of their turns, in the middle of all; 0 where too few have a time. */
function secondsApart(
  { parts }: TranscriptDocument,
  items: readonly SpokenItem[],
  found: readonly FoundWord[],
  { words }: HeardWords,
  originals: Int32Array,
): number {
  const apart: number[] = [];
  let last = -1;
  for (const [i, { item }] of found.entries()) {
    const { part = -1 } = items[item] ?? {};
    const turn = part === last ? undefined : parts[part];
    last = part;
    const heard = words[originals[i] ?? -1];
    if (turn?.kind === "turn" && turn.start !== null && heard !== undefined)
      apart.push(Math.abs(heard.start / 1000 - turn.start));
  }
  return apart.length < FEWEST_TIMES ? 0 : (apart.sort((a, b) => a - b)[apart.length >> 1] ?? 0);
}

function wordsInTurns(
  { parts }: TranscriptDocument,
  items: readonly SpokenItem[],
  found: readonly FoundWord[],
): readonly WordInTurn[] {
  let last = -1;
  return found.map(({ key, item }) => {
    const { part = -1 } = items[item] ?? {};
    const turn = part === last ? undefined : parts[part];
    last = part;
    const time = turn?.kind === "turn" && turn.start !== null ? turn.start * 1000 : null;
    return { letters: key.length, paragraph: item, turn: part, time };
  });
}
