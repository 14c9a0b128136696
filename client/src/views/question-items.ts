/** The questions as a list to choose one from by number, outlet, name or words. */

import { say } from "../words";
import { askerOf, type Conversation, lastAtOrAbove, type Position } from "./conversation";

/** One question; lines are 0-based. */
export interface QuestionChoice {
  readonly label: string;
  /** Beside the label; empty for an answered question. */
  readonly description: string;
  readonly start: Position;
  /** The last line of the last answer, or of the question where nobody answers. */
  readonly toLine: number;
}

/** All questions in text order. */
export function questionChoices({ questions }: Conversation): readonly QuestionChoice[] {
  return questions.map((question, i) => ({
    label: `${i + 1}. ${askerOf(question)}: ${question.words}`,
    description: question.answers.length === 0 ? say("no answer") : "",
    start: question.start,
    toLine: question.answers.at(-1)?.toLine ?? question.toLine,
  }));
}

/** The question that a 0-based line belongs to, or else the first; null where there is none. */
export function choiceAt(choices: readonly QuestionChoice[], line: number): QuestionChoice | null {
  return choices[Math.max(0, lastAtOrAbove(choices, line))] ?? null;
}

/** The 0-based lines on which answers begin that go on below: what can be folded. */
export function foldableAnswers({ questions }: Conversation): readonly number[] {
  return questions.flatMap(({ answers }) => answers.flatMap(({ start, toLine }) => (toLine > start.line ? [start.line] : [])));
}
