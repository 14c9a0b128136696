/** Who asks what and who answers: what a view of a transcript's questions shows. */

import { isUncertain } from "../facts/certainty";
import { memoTranscript } from "../facts/memo";
import type { Outline, Turn } from "../facts/model";
import { outline } from "../facts/outline";
import type { Transcript } from "../syntax/transcript";
import { lineSpan } from "../text/source";
import type { Span } from "../text/span";
import { firstWords } from "./first-words";
import { shownLabel, turnWords } from "./turn-words";

/** One turn as a row of a list shows it. */
export interface ListedTurn {
  /** The label's words as printed; `?` where it has none. */
  readonly speaker: string;
  /** The outlet or office at the label; null where it has none. */
  readonly affiliation: string | null;
  /** The first words, on one line; empty where nothing is said. */
  readonly words: string;
  /** True where the label is only probably one. */
  readonly isUncertain: boolean;
  /** The words of the label that name the speaker. */
  readonly name: Span;
  /** 0-based, the last line of speech. */
  readonly toLine: number;
}

export interface ListedQuestion extends ListedTurn {
  readonly answers: readonly ListedTurn[];
}

/** What is said before the first question. */
export interface Opening {
  /** False where those who lead or ask open the record. */
  readonly isStatement: boolean;
  readonly words: string;
  /** An empty span where it begins. */
  readonly start: Span;
  /** 0-based. */
  readonly toLine: number;
  /** Those with labels. */
  readonly turns: readonly ListedTurn[];
}

export interface Conversation {
  readonly opening: Opening | null;
  readonly questions: readonly ListedQuestion[];
  /** All turns of a record in which nobody asks; none in any other. */
  readonly turns: readonly ListedTurn[];
}

/** The questions of a transcript with their answers, in text order; remembered with it. */
export const conversation: (transcript: Transcript) => Conversation = memoTranscript((transcript) => {
  const facts = outline(transcript);
  const listed = facts.turns.map((turn) => listedTurn(transcript, turn));
  const at = (index: number) => listed[index] ?? [];
  return {
    opening: openingOf(transcript, facts, listed.slice(0, openingTurns(facts))),
    questions: facts.exchanges.flatMap(({ question, answers }): readonly ListedQuestion[] => {
      const asked = listed[question];
      return asked === undefined ? [] : [{ answers: answers.flatMap(at), ...asked }];
    }),
    turns: facts.exchanges.length === 0 ? listed : [],
  };
});

/** How many turns come before the first question; 0 where nobody asks. */
export function openingTurns({ exchanges }: Outline): number {
  return exchanges[0]?.question ?? 0;
}

/** True where what comes before the first question is somebody's statement, and not the beginning of a conversation. */
export function opensWithStatement(facts: Outline): boolean {
  return facts.statement !== null || facts.turns.slice(0, openingTurns(facts)).some(({ role }) => role === "answer");
}

function openingOf(transcript: Transcript, facts: Outline, turns: readonly ListedTurn[]): Opening | null {
  const { statement } = facts;
  const { source } = transcript;
  const toLine = turns.at(-1)?.toLine ?? statement?.to;
  const start = statement === null ? turns[0]?.name.start : lineSpan(source, statement.from).start;
  if (toLine === undefined || start === undefined) return null;
  const words = statement === null ? "" : firstWords(transcript, { start, end: lineSpan(source, statement.to).end });
  const isStatement = opensWithStatement(facts);
  return { isStatement, words: words || (turns[0]?.words ?? ""), start: { start, end: start }, toLine, turns };
}

function listedTurn(transcript: Transcript, turn: Turn): ListedTurn {
  const { label, labelLikelihood, toLine } = turn;
  const { speaker, affiliation } = shownLabel(transcript, turn);
  return {
    speaker,
    affiliation,
    words: turnWords(transcript, turn),
    isUncertain: isUncertain(labelLikelihood),
    name: label.name,
    toLine,
  };
}
