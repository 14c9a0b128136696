/** Reads the exchanges off the roles of turns: each question with the turns that answer it. */

import type { Role } from "../syntax/knowledge";
import type { Exchange } from "./model";

/** One turn as far as exchanges need it; `asks` is true where it has a question mark. */
export interface Spoken {
  readonly role: Role;
  readonly asks: boolean;
}

/**
 * The exchanges, in order. A question opens one, and so does whoever leads by a question that an answer follows at once: the
 * host of a podcast, the moderator of a debate. Answers belong to the last question; one that nobody answers has none.
 */
export function readExchanges(turns: readonly Spoken[]): readonly Exchange[] {
  const exchanges: { question: number; answers: number[] }[] = [];
  for (const [i, { role, asks }] of turns.entries()) {
    const leads = role === "moderator" && asks && turns[i + 1]?.role === "answer";
    if (role === "question" || leads) exchanges.push({ question: i, answers: [] });
    else if (role === "answer") exchanges.at(-1)?.answers.push(i);
  }
  return exchanges;
}
