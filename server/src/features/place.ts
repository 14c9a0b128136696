/** Who speaks at a place, and what the whole transcript comes to: what an editor shows at its foot. */

import { outline } from "../facts/outline";
import { turnAt } from "../facts/speakers";
import { wordCounts } from "../facts/statistics";
import { lint } from "../rules/lint";
import type { RuleContext } from "../rules/rule";
import type { Transcript } from "../syntax/transcript";
import { isMended } from "./actions";

export interface Place {
  /** Whose turn it is, as printed; null where it is nobody's. */
  readonly speaker: string | null;
  /** The 1-based number of the question that is asked or answered there; null where none is. */
  readonly question: number | null;
  /** Of the whole transcript. */
  readonly words: number;
  readonly findings: number;
  /** How many of the findings have a fix that is safe. */
  readonly safe: number;
}

/** What there is to say of an offset. */
export function place(transcript: Transcript, context: RuleContext, offset: number): Place {
  const { turns, exchanges } = outline(transcript);
  const turn = turnAt(transcript, offset);
  const index = turn === null ? -1 : turns.indexOf(turn);
  const asked = exchanges.findIndex(({ question, answers }) => question <= index && index <= (answers.at(-1) ?? question));
  const findings = lint(transcript, context);
  return {
    speaker: turn?.label.text ?? null,
    question: asked === -1 ? null : asked + 1,
    words: wordCounts(transcript).all,
    findings: findings.length,
    safe: findings.filter(isMended).length,
  };
}
