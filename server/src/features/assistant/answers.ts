/** What an assistant can ask about one transcript: each answer names file and line, and quotes word for word. */

import { affiliationOf } from "../../facts/affiliation";
import { castMember } from "../../facts/cast";
import { fileNameDate } from "../../facts/file-name-date";
import type { Part } from "../../facts/model";
import { outline } from "../../facts/outline";
import { nameKey, nameWords } from "../../syntax/name";
import { lastName } from "../../text/last-name";
import { lineAt, lineSpan } from "../../text/source";
import { firstWords } from "../first-words";
import { personOf } from "../statistics";
import type { TurnRow } from "../turn-row";
import { turnTable } from "../turn-table";
import type { Reading } from "./readings";

export interface Listed {
  readonly file: string;
  readonly title: string | null;
  /** As 2019-02-14, by the text or else by the file's name. */
  readonly date: string | null;
  readonly language: string | null;
  /** Members of the cast, or labels as printed, in the order in which they first speak; the first hundred. */
  readonly speakers: readonly string[];
  readonly turns: number;
  readonly questions: number;
  readonly unanswered: number;
}

/** So many speakers of one transcript are named in a list. */
const MOST_SPEAKERS = 100;

/** What a list of transcripts says of one. */
export function listed({ file, transcript }: Reading): Listed {
  const { header, date, language, turns, exchanges } = outline(transcript);
  return {
    file,
    title: header.title?.text ?? null,
    date: date?.value ?? fileNameDate(lastName(file)),
    language,
    speakers: [...new Set(turns.map((turn) => personOf(transcript, turn)))].slice(0, MOST_SPEAKERS),
    turns: turns.length,
    questions: exchanges.length,
    unanswered: exchanges.filter(({ answers }) => answers.length === 0).length,
  };
}

interface Spoken {
  /** The line of the label, from 1. */
  readonly line: number;
  readonly speaker: string | null;
  readonly affiliation: string | null;
  /** The first words. */
  readonly begins: string;
}

export interface Section extends Spoken {
  readonly kind: "statement" | "exchange" | "turn";
  /** The number of the question, from 1; null for what is no exchange. */
  readonly question: number | null;
  readonly answers: readonly Spoken[];
  readonly isUnanswered: boolean;
}

/** How many UTF-16 units of each turn an outline shows. */
const BEGINNING = 200;

/** So many answers to one question are shown. */
const MOST_ANSWERS = 20;

/** The outline in text order: the statement, each question with its answers, and the turns that belong to none. */
export function* sections({ transcript }: Reading): Iterable<Section> {
  const { source } = transcript;
  const { statement, turns, exchanges } = outline(transcript);
  const none = { affiliation: null, question: null, answers: [], isUnanswered: false };
  if (statement !== null) {
    const span = { start: lineSpan(source, statement.from).start, end: lineSpan(source, statement.to).end };
    const begins = firstWords(transcript, span, BEGINNING);
    yield { kind: "statement", line: statement.from + 1, speaker: null, begins, ...none };
  }
  const spoken = (index: number): readonly Spoken[] => {
    const turn = turns[index];
    if (turn === undefined) return [];
    const begins = firstWords(transcript, { start: turn.textStart, end: turn.span.end }, BEGINNING);
    const affiliation = affiliationOf(source, turn.label);
    return [{ line: turn.line + 1, speaker: personOf(transcript, turn), affiliation, begins }];
  };
  const byQuestion = new Map(exchanges.map((exchange, index) => [exchange.question, { ...exchange, number: index + 1 }]));
  const answers = new Set(exchanges.flatMap((exchange) => exchange.answers));
  for (const index of turns.keys()) {
    const exchange = byQuestion.get(index);
    if (exchange === undefined && answers.has(index)) continue;
    for (const turn of spoken(index))
      yield exchange === undefined
        ? { kind: "turn", ...none, ...turn }
        : {
            kind: "exchange",
            ...turn,
            question: exchange.number,
            answers: exchange.answers.slice(0, MOST_ANSWERS).flatMap(spoken),
            isUnanswered: exchange.answers.length === 0,
          };
  }
}

export interface Quoted extends Pick<TurnRow, "date" | "label" | "speaker" | "role" | "affiliation" | "line" | "text"> {
  readonly file: string;
  /** True where the text is only the beginning of what was said. */
  readonly isCut: boolean;
}

/** A turn longer than this is quoted only so far. */
const LONGEST_QUOTE = 20_000;

/** The turns of whoever bears this name: a member of the cast, by any of the labels, or a label as printed. */
export function* turnsOf({ file, transcript }: Reading, speaker: string): Iterable<Quoted> {
  const key = nameKey(speaker);
  const day = outline(transcript).date?.value ?? null;
  const member = castMember(transcript.knowledge.cast, speaker, day)?.name;
  for (const row of turnTable(transcript, lastName(file))) {
    if (row.speaker === null || row.label === null) continue;
    if (row.speaker === member || nameKey(row.speaker) === key || nameKey(row.label) === key) yield quoted(file, row);
  }
}

/** The questions without an answer. */
export function* unanswered({ file, transcript }: Reading): Iterable<Quoted> {
  const { exchanges, turns } = outline(transcript);
  const lines = new Set(exchanges.flatMap(({ question, answers }) => (answers.length === 0 ? [turns[question]?.line] : [])));
  for (const row of turnTable(transcript, lastName(file))) if (lines.has(row.line - 1)) yield quoted(file, row);
}

function quoted(file: string, { date, label, speaker, role, affiliation, line, text }: TurnRow): Quoted {
  const isCut = text.length > LONGEST_QUOTE;
  return { file, line, date, speaker, label, role, affiliation, text: isCut ? text.slice(0, LONGEST_QUOTE) : text, isCut };
}

/** Names of speakers here that share a word with a name. */
export function alike({ transcript }: Reading, name: string): readonly string[] {
  const words = wordsOf(name);
  const names = new Set(outline(transcript).turns.map((turn) => personOf(transcript, turn)));
  return [...names].filter((one) => wordsOf(one).some((word) => words.includes(word)));
}

function wordsOf(name: string): readonly string[] {
  return nameWords(name)
    .map(nameKey)
    .filter((word) => word.length > 1);
}

export interface Mention {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The UTF-16 column at which the words begin, from 1. */
  readonly column: number;
  readonly date: string | null;
  /** Who says it; null for words of nobody's turn. */
  readonly speaker: string | null;
  /** What the line is part of: `turn`, `statement`, `title`, `boilerplate` … */
  readonly part: Part;
  /** The lines with the words, as they are in the file. */
  readonly text: string;
  /** True where the lines are longer than what is quoted of them. */
  readonly isCut: boolean;
}

/** So many UTF-16 units around the words are quoted of a line. */
const AROUND = 500;

/** Scripts that put no spaces between words: there, words are looked for inside of others. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** The pattern that finds whole words, in capitals or not, also where they are wrapped from one line into the next. */
export function patternOf(words: string): RegExp {
  const escaped = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const pattern = escaped.join("\\s+");
  return new RegExp(UNSPACED.test(words) ? pattern : `(?<![\\p{L}\\p{M}\\p{N}])${pattern}(?![\\p{L}\\p{M}\\p{N}])`, "giu");
}

/** Where a pattern of `patternOf` is found, in text order. */
export function* mentions({ file, transcript }: Reading, pattern: RegExp): Iterable<Mention> {
  const { source } = transcript;
  const { parts, turns, date } = outline(transcript);
  const day = date?.value ?? fileNameDate(lastName(file));
  let next = 0;
  for (const match of source.text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const line = lineAt(source, start);
    while ((turns[next]?.toLine ?? Infinity) < line) next++;
    const turn = turns[next];
    const whole = { start: lineSpan(source, line).start, end: lineSpan(source, lineAt(source, end)).end };
    const shown = { start: Math.max(whole.start, start - AROUND), end: Math.min(whole.end, end + AROUND) };
    yield {
      file,
      line: line + 1,
      column: start - whole.start + 1,
      date: day,
      speaker: turn !== undefined && turn.line <= line && parts[line] === "turn" ? personOf(transcript, turn) : null,
      part: parts[line] ?? "blank",
      text: source.text.slice(shown.start, shown.end),
      isCut: shown.start > whole.start || shown.end < whole.end,
    };
  }
}
