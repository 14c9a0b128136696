/** How a conversation is shared out: who speaks when and how much, who asks how often, who is answered at what length. */

import { affiliationOf } from "../facts/affiliation";
import { castMember } from "../facts/cast";
import { spokenSeconds } from "../facts/cue-times";
import { memoTranscript } from "../facts/memo";
import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { wordCounts } from "../facts/statistics";
import { timecodes } from "../facts/timecodes";
import type { Role } from "../syntax/knowledge";
import type { Transcript } from "../syntax/transcript";
import { lineSpan } from "../text/source";
import type { Span } from "../text/span";
import { firstWords } from "./first-words";

export interface Statistics {
  readonly words: number;
  readonly questions: number;
  readonly unanswered: number;
  /** Of the recording; null where the text has no times that say how long each turn lasts. */
  readonly seconds: number | null;
  /** In the order in which they first speak. */
  readonly speakers: readonly SpeakerStatistics[];
  /** One for the statement and each turn that has words, in text order. */
  readonly bars: readonly Bar[];
  /** What the bars measure. */
  readonly unit: "words" | "seconds";
  /** The longest answers, longest first, at most `MOST_ANSWERS`; of a record without questions, the longest turns. */
  readonly longest: readonly LongTurn[];
  /** Who asks, by outlet, most questions first. */
  readonly outlets: readonly Outlet[];
}

export interface SpeakerStatistics {
  /** The member of the cast, or the label as printed; null for the statement, which has none. */
  readonly name: string | null;
  /** The role in the first turn; null for the statement. */
  readonly role: Role | null;
  readonly turns: number;
  /** How many questions they ask that open an exchange. */
  readonly questions: number;
  readonly words: number;
  /** Of all words, from 0 to 1. */
  readonly share: number;
  readonly seconds: number | null;
  readonly wordsPerMinute: number | null;
}

/** One turn in the strip; `from` and `to` are in its unit, from 0 to the sum of all. */
export interface Bar {
  /** The index of the speaker. */
  readonly speaker: number;
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly seconds: number | null;
  /** Where the turn begins. */
  readonly start: Span;
  /** Its first words. */
  readonly text: string;
}

export interface LongTurn {
  readonly speaker: string;
  readonly words: number;
  readonly seconds: number | null;
  /** The first words of the question that it answers; null where it answers none. */
  readonly question: string | null;
  readonly start: Span;
}

export interface Outlet {
  /** What the label of a question says in brackets; else the name of who asks. */
  readonly name: string;
  readonly questions: number;
  readonly unanswered: number;
  /** Words of the questions, and of the answers to them. */
  readonly words: number;
  readonly answerWords: number;
}

/** So many of the longest answers are told. */
export const MOST_ANSWERS = 10;

/** The statistics of a transcript; remembered with it. */
export const statistics: (transcript: Transcript) => Statistics = memoTranscript((transcript) => {
  const { turns, statement, exchanges } = outline(transcript);
  const counts = wordCounts(transcript);
  const times = secondsOf(transcript);
  const names = turns.map((turn) => personOf(transcript, turn));
  const asked = new Set(exchanges.map(({ question }) => question));
  const answered = new Set(exchanges.flatMap(({ question, answers }) => (answers.length > 0 ? [question] : [])));
  const speakers = new Map<string | null, Sum>();
  const bars: Bar[] = [];
  let at = 0;
  const say = (turn: number | null) => {
    const words = turn === null ? counts.statement : (counts.turns[turn] ?? 0);
    const seconds = times === null ? null : turn === null ? times.statement : (times.turns[turn] ?? null);
    const name = turn === null ? null : (names[turn] ?? null);
    const role = turn === null ? null : (turns[turn]?.role ?? null);
    const sum = speakers.get(name) ?? { index: speakers.size, role, turns: 0, questions: 0, words: 0, seconds: 0, timed: 0 };
    speakers.set(name, sum);
    sum.turns += turn === null ? 0 : 1;
    sum.questions += turn !== null && asked.has(turn) ? 1 : 0;
    sum.words += words;
    sum.seconds += seconds ?? 0;
    sum.timed += seconds === null ? 0 : words;
    const length = times === null ? words : (seconds ?? 0);
    if (words === 0) return;
    bars.push({ speaker: sum.index, from: at, to: at + length, words, seconds, ...startOf(transcript, turn) });
    at += length;
  };
  if (statement !== null) say(null);
  for (const turn of turns.keys()) say(turn);
  const all = Math.max(1, counts.all);
  return {
    words: counts.all,
    questions: exchanges.length,
    unanswered: exchanges.length - answered.size,
    seconds: times === null ? null : at,
    speakers: [...speakers].map(([name, { role, turns, questions, words, seconds, timed }]) => ({
      name,
      role,
      turns,
      questions,
      words,
      share: words / all,
      seconds: times === null ? null : seconds,
      wordsPerMinute: seconds > 0 ? (timed * 60) / seconds : null,
    })),
    bars,
    unit: times === null ? "words" : "seconds",
    longest: longestOf(transcript, names, counts.turns, times?.turns ?? null),
    outlets: outletsOf(transcript, names, counts.turns),
  };
});

interface Sum {
  readonly index: number;
  readonly role: Role | null;
  turns: number;
  questions: number;
  words: number;
  seconds: number;
  /** Words of those turns of which it is known how long they last. */
  timed: number;
}

/** Who a label means: the member of the cast, or the label as printed. */
export function personOf(transcript: Transcript, { label, variantOf }: Turn): string {
  const printed = variantOf ?? label.text;
  const day = outline(transcript).date?.value ?? null;
  return castMember(transcript.knowledge.cast, printed, day)?.name ?? printed;
}

function startOf(transcript: Transcript, turn: number | null): Pick<Bar, "start" | "text"> {
  const { turns, statement } = outline(transcript);
  const { source } = transcript;
  const found = turn === null ? undefined : turns[turn];
  if (found !== undefined)
    return { start: found.label.name, text: firstWords(transcript, { start: found.textStart, end: found.span.end }) };
  const span = { start: lineSpan(source, statement?.from ?? 0).start, end: lineSpan(source, statement?.to ?? 0).end };
  return { start: { start: span.start, end: span.start }, text: firstWords(transcript, span) };
}

/** How long each turn lasts; null of one whose end is not known. */
export interface Seconds {
  readonly turns: readonly (number | null)[];
  readonly statement: number | null;
}

/** By the cues of captions, or by the times at the labels, where each has one and none goes back; null without either. */
export function secondsOf(transcript: Transcript): Seconds | null {
  const ofCues = spokenSeconds(transcript);
  if (ofCues !== null) return ofCues;
  const { turns } = outline(transcript);
  const ofLabels = new Map(
    timecodes(transcript).flatMap(({ place, span, seconds }) => (place === "label" ? [[span.start, seconds]] : [])),
  );
  const starts: number[] = [];
  for (const { label } of turns) {
    const seconds = label.timecode === null ? undefined : timeIn(ofLabels, label.timecode);
    if (seconds === undefined || seconds < (starts.at(-1) ?? 0)) return null;
    starts.push(seconds);
  }
  if (starts.length < 2) return null;
  return {
    turns: starts.map((start, i) => (starts[i + 1] === undefined ? null : (starts[i + 1] ?? 0) - start)),
    statement: null,
  };
}

/** The time that begins in a span, whose first signs may be brackets. */
function timeIn(times: ReadonlyMap<number, number>, { start, end }: Span): number | undefined {
  for (let at = start; at < end; at++) {
    const seconds = times.get(at);
    if (seconds !== undefined) return seconds;
  }
  return undefined;
}

function longestOf(
  transcript: Transcript,
  names: readonly string[],
  words: readonly number[],
  seconds: readonly (number | null)[] | null,
): readonly LongTurn[] {
  const { turns, exchanges } = outline(transcript);
  const answers = exchanges.flatMap(({ question, answers: given }) => given.map((turn) => ({ turn, question })));
  const candidates = exchanges.length > 0 ? answers : [...turns.keys()].map((turn) => ({ turn, question: null }));
  return candidates
    .filter(({ turn }) => (words[turn] ?? 0) > 0)
    .sort((a, b) => (words[b.turn] ?? 0) - (words[a.turn] ?? 0))
    .slice(0, MOST_ANSWERS)
    .map(({ turn, question }) => ({
      speaker: names[turn] ?? "",
      words: words[turn] ?? 0,
      seconds: seconds?.[turn] ?? null,
      question: question === null ? null : startOf(transcript, question).text,
      start: startOf(transcript, turn).start,
    }));
}

function outletsOf(transcript: Transcript, names: readonly string[], words: readonly number[]): readonly Outlet[] {
  const { turns, exchanges } = outline(transcript);
  const outlets = new Map<string, { -readonly [Key in keyof Outlet]: Outlet[Key] }>();
  for (const { question, answers } of exchanges) {
    const turn = turns[question];
    if (turn === undefined) continue;
    const name = affiliationOf(transcript.source, turn.label) ?? names[question] ?? "";
    const outlet = outlets.get(name) ?? { name, questions: 0, unanswered: 0, words: 0, answerWords: 0 };
    outlets.set(name, outlet);
    outlet.questions++;
    outlet.unanswered += answers.length === 0 ? 1 : 0;
    outlet.words += words[question] ?? 0;
    for (const answer of answers) outlet.answerWords += words[answer] ?? 0;
  }
  return [...outlets.values()].sort((a, b) => b.questions - a.questions);
}
