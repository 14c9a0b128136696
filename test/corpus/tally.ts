/**
 * Counts how well a text is read, against what a person says of it, by the rules of `../shared/tools/score.mjs` and
 * `exchanges.mjs`. What the command line prints and what a trainer has learnt are both counted here.
 */

import { put } from "../../server/src/text/put";
import { hasQuestionMark } from "../../server/src/text/question-mark";
import { createSource } from "../../server/src/text/source";
import type { GoldFile, GoldTurn } from "./gold";

/** What is read of a text, as `transcript parse --json` prints it; a trainer fills in only what it decides. */
export interface Reading {
  readonly turns: readonly {
    /** 1-based. */
    readonly line: number;
    readonly column: number;
    readonly label: string;
    readonly role: string;
  }[];
  /** By indexes of turns. */
  readonly exchanges: readonly { readonly question: number; readonly answers: readonly number[] }[];
  /** Blocks of 1-based lines, both ends included. */
  readonly boilerplate: readonly { readonly from: number; readonly to: number }[];
  readonly date: string | null;
}

/** A reading in which nothing is found. */
export const NOTHING_READ: Reading = { turns: [], exchanges: [], boilerplate: [], date: null };

/** What is counted in a text; the counts of several texts add up. */
export interface Tally {
  readonly texts: number;
  /** Texts without a turn, and how many of them are read so. */
  readonly empty: number;
  readonly clean: number;
  /** Turns that there are, that are found, and that are found where none is. */
  readonly turns: number;
  readonly found: number;
  readonly wrong: number;
  /** Turns of those found whose label and whose role are right, and those whose role somebody has said. */
  readonly labels: number;
  readonly roles: number;
  readonly judgedRoles: number;
  /** Texts of which somebody has said who asks. */
  readonly judgedQuestions: number;
  /** Turns that open an exchange, that are taken to, both at once, and of these those with exactly their answers. */
  readonly openers: number;
  readonly shown: number;
  readonly opened: number;
  readonly exchanges: number;
  /** A page's lines that there are, that are found, and lines that are taken for them. */
  readonly pageLines: number;
  readonly pageFound: number;
  readonly pageWrong: number;
  /** Texts that state a date and those that state none, each with how many are read so. */
  readonly dated: number;
  readonly datesRight: number;
  readonly undated: number;
  readonly undatedRight: number;
}

/** A text that was read and counted. */
export interface Counted {
  readonly file: GoldFile;
  readonly counts: Tally;
}

/** A turn is found where one is read so many columns to either side. */
const TOLERANCE = 2;

/** Blocks of these families count neither way. */
const NEUTRAL: ReadonlySet<string> = new Set(["updated-line", "unsure", "page-marker"]);

const folded = (label: string) => label.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase().replaceAll("ß", "ss");

/** Counts a reading; `fault` is told each turn, role and date that is read wrongly, in words. */
export function tally(gold: GoldFile, reading: Reading, fault: (words: string) => void = () => {}): Tally {
  const turns = gold.turns.filter(({ line }) => line <= gold.last);
  const read = reading.turns.filter(({ line }) => line <= gold.last);
  const pairs = matchTurns(turns, read);
  const used = new Set(pairs.values());
  const wrong = read.filter((turn, i) => !used.has(i) && !gold.ignored.some((one) => isNear(one, turn)));
  for (const { line, column, label } of wrong) fault(`false turn ${line}:${column} ${label}`);
  let labels = 0;
  let roles = 0;
  for (const [i, turn] of turns.entries()) {
    const at = pairs.get(i);
    if (at === undefined) {
      fault(`missed turn ${turn.line}:${turn.column} ${turn.label}`);
      continue;
    }
    const { label, role } = read[at] as (typeof read)[number];
    if (folded(label) === folded(turn.label)) labels++;
    else fault(`label ${turn.line}:${turn.column} ${label}, not ${turn.label}`);
    if (role === turn.role) roles++;
    else if (turn.role !== null) fault(`role ${turn.line}:${turn.column} ${turn.label}: ${role}, not ${turn.role}`);
  }
  const { date } = gold;
  if (date !== undefined && date !== reading.date) fault(`date ${reading.date ?? "none"}, not ${date ?? "none"}`);
  return {
    texts: 1,
    empty: Number(turns.length === 0),
    clean: Number(turns.length === 0 && wrong.length === 0),
    turns: turns.length,
    found: pairs.size,
    wrong: wrong.length,
    labels,
    roles,
    judgedRoles: turns.filter(({ role }, i) => role !== null && pairs.has(i)).length,
    ...tallyExchanges(gold, turns, reading),
    ...tallyPage(gold, reading),
    dated: Number(typeof date === "string"),
    datesRight: Number(typeof date === "string" && date === reading.date),
    undated: Number(date === null),
    undatedRight: Number(date === null && reading.date === null),
  };
}

/** Where a turn begins, 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const isNear = (a: Place, b: Place) => a.line === b.line && Math.abs(a.column - b.column) <= TOLERANCE;

/** For each turn the one that is read there, both by index: one to one, the nearest first. */
export function matchTurns(turns: readonly Place[], read: readonly Place[]): ReadonlyMap<number, number> {
  const onLine = new Map<number, number[]>();
  for (const [j, { line }] of read.entries()) put(onLine, line, j);
  const near = [...turns.entries()].flatMap(([i, turn]) =>
    (onLine.get(turn.line) ?? [])
      .filter((j) => isNear(turn, read[j] as Place))
      .map((j) => ({ i, j, distance: Math.abs(turn.column - (read[j] as Place).column) })),
  );
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  for (const { i, j } of near.sort((a, b) => a.distance - b.distance || a.i - b.i || a.j - b.j)) {
    if (pairs.has(i) || used.has(j)) continue;
    pairs.set(i, j);
    used.add(j);
  }
  return pairs;
}

/** A question opens an exchange, and so does a moderator's turn with a question mark that an answer follows at once; answers belong to the last opener. */
function tallyExchanges(
  { text, last }: GoldFile,
  turns: readonly GoldTurn[],
  reading: Reading,
): Pick<Tally, "judgedQuestions" | "openers" | "shown" | "opened" | "exchanges"> {
  if (turns.some(({ role }) => role === null)) return { judgedQuestions: 0, openers: 0, shown: 0, opened: 0, exchanges: 0 };
  const { lineStarts } = createSource(text);
  const end = lineStarts[last] ?? text.length;
  const startOf = ({ line, column }: GoldTurn) => (lineStarts[line - 1] ?? 0) + column - 1;
  const exchanges: { readonly question: GoldTurn; readonly answers: number[] }[] = [];
  for (const [i, turn] of turns.entries()) {
    const next = turns[i + 1];
    const asks =
      turn.role === "question" ||
      (turn.role === "moderator" &&
        next?.role === "answer" &&
        hasQuestionMark(text.slice(startOf(turn), next === undefined ? end : startOf(next))));
    if (asks) exchanges.push({ question: turn, answers: [] });
    else if (turn.role === "answer") exchanges.at(-1)?.answers.push(turn.line);
  }
  const shown = reading.exchanges.flatMap(({ question, answers }) => {
    const place = reading.turns[question];
    return place === undefined || place.line > last
      ? []
      : [{ line: place.line, column: place.column, answers: answers.map((i) => reading.turns[i]?.line) }];
  });
  const pairs = matchTurns(
    exchanges.map(({ question }) => question),
    shown,
  );
  const exact = [...pairs].filter(([i, j]) => exchanges[i]?.answers.join() === shown[j]?.answers.join());
  return { judgedQuestions: 1, openers: exchanges.length, shown: shown.length, opened: pairs.size, exchanges: exact.length };
}

/** Lines that are blank count neither way. */
function tallyPage(
  { text, boilerplate, last }: GoldFile,
  reading: Reading,
): Pick<Tally, "pageLines" | "pageFound" | "pageWrong"> {
  if (boilerplate === undefined) return { pageLines: 0, pageFound: 0, pageWrong: 0 };
  const { lineStarts } = createSource(text);
  const linesOf = (blocks: Reading["boilerplate"]) =>
    new Set(
      blocks.flatMap(({ from, to }) =>
        Array.from({ length: Math.min(to, last, lineStarts.length) - from + 1 }, (_, i) => from + i).filter(
          (line) => text.slice(lineStarts[line - 1], lineStarts[line]).trim() !== "",
        ),
      ),
    );
  const neutral = linesOf(boilerplate.filter(({ family }) => NEUTRAL.has(family)));
  const marked = [...linesOf(boilerplate.filter(({ family }) => !NEUTRAL.has(family)))].filter((line) => !neutral.has(line));
  const taken = linesOf(reading.boilerplate);
  const found = marked.filter((line) => taken.has(line)).length;
  const falsely = [...taken].filter((line) => !neutral.has(line)).length - found;
  return { pageLines: marked.length, pageFound: found, pageWrong: falsely };
}

/** The counts of several texts together; of none where there is none. */
export function total(tallies: readonly Tally[]): Tally {
  const counts = { ...NO_TALLY };
  for (const tallied of tallies) for (const name of COUNTS) counts[name] += tallied[name];
  return counts;
}

const NO_TALLY = {
  texts: 0,
  empty: 0,
  clean: 0,
  turns: 0,
  found: 0,
  wrong: 0,
  labels: 0,
  roles: 0,
  judgedRoles: 0,
  judgedQuestions: 0,
  openers: 0,
  shown: 0,
  opened: 0,
  exchanges: 0,
  pageLines: 0,
  pageFound: 0,
  pageWrong: 0,
  dated: 0,
  datesRight: 0,
  undated: 0,
  undatedRight: 0,
};

const COUNTS = Object.keys(NO_TALLY) as readonly (keyof Tally)[];
