/** What a conversation shows as a whole: how turns are divided, who asks, and what the text says it is. */

import type { SaidRole, Speech, SpeechSum } from "./speech-sums";
import { textKinds } from "./text-kinds";

export interface ConversationFacts {
  readonly turns: number;
  readonly units: number;
  readonly speakers: number;
  /** Share of the turns of the two who have most. */
  readonly topTwo: number;
  /** Share of the turns that ask. */
  readonly asks: number;
  /** How unequally speakers with more than a few turns ask: the deviation of their rates. */
  readonly unequalAsking: number;
  /** As many equal speakers would divide the turns as evenly. */
  readonly evenSpeakers: number;
  /** Share of the turns whose speaker also has the turn but one before. */
  readonly returning: number;
  /** Share of the turns that are the busiest speaker's or beside one, and how much more often than the others that one asks. */
  readonly hub: number;
  readonly hubAsks: number;
  /** Share of the turns of people with at most three turns who mostly ask. */
  readonly crowdAsks: number;
  /** Share of the turns whose labels say that they ask. */
  readonly saidQuestion: number;
  /** Index of the first turn whose label says that it asks; -1 where none does. */
  readonly firstQuestion: number;
  /** Index of the speaker's first turn that is a long statement at the beginning; -1 where there is none. */
  readonly statement: number;
  /** What the words before the first turn say that the text is. */
  readonly kinds: ReadonlySet<string>;
}

/** A turn so much longer than the others is a statement. */
const STATEMENT_UNITS = 1500;
/** Among so many first turns. */
const STATEMENT_TURNS = 3;

/**
 * The facts of a conversation: `sums` is what the turns of each speaker come to, by key, `all` of everybody, and `busiest`
 * the key of one who has most; `said` gives the role of a label's words by its key.
 */
export function conversationFacts(
  turns: readonly Speech[],
  above: string,
  said: ReadonlyMap<string, SaidRole>,
  sums: ReadonlyMap<string, SpeechSum>,
  all: SpeechSum,
  busiest: string,
): ConversationFacts {
  const statement = turns.findIndex(
    ({ length }, i) => i < STATEMENT_TURNS && length >= Math.max(STATEMENT_UNITS, (4 * all.units) / turns.length),
  );
  return {
    turns: turns.length,
    units: all.units,
    speakers: sums.size,
    topTwo: mostTurns(sums, 2) / turns.length,
    asks: all.asks / turns.length,
    ...shapeOfConversation(turns, sums, all, busiest),
    saidQuestion: turns.filter(({ key }) => said.get(key) === "question").length / turns.length,
    firstQuestion: turns.findIndex(({ key }) => said.get(key) === "question"),
    statement,
    kinds: textKinds(above),
  };
}

/** The turns of so many who have most. */
function mostTurns(sums: ReadonlyMap<string, SpeechSum>, count: number): number {
  const most = [...sums.values()].map(({ turns }) => turns).sort((a, b) => b - a);
  return most.slice(0, count).reduce((sum, turns) => sum + turns, 0);
}

/** Who so many turns has at most is one of a crowd. */
const CROWD_TURNS = 3;

function shapeOfConversation(
  turns: readonly Speech[],
  sums: ReadonlyMap<string, SpeechSum>,
  all: SpeechSum,
  busiest: string,
): Pick<ConversationFacts, "unequalAsking" | "evenSpeakers" | "returning" | "hub" | "hubAsks" | "crowdAsks"> {
  const mean = all.late / turns.length;
  let unequal = 0;
  let squares = 0;
  let crowd = 0;
  for (const { turns: count, late, asks } of sums.values()) {
    unequal += count * (late / count - mean) ** 2;
    squares += count * count;
    if (count <= CROWD_TURNS && asks * 2 >= count) crowd += count;
  }
  const isAt = (i: number) => turns[i]?.key === busiest;
  const top = sums.get(busiest);
  const topTurns = top?.turns ?? 0;
  return {
    unequalAsking: Math.sqrt(unequal / turns.length),
    evenSpeakers: (turns.length * turns.length) / squares,
    returning: turns.filter(({ key }, i) => i >= 2 && turns[i - 2]?.key === key).length / turns.length,
    hub: turns.filter((_, i) => isAt(i - 1) || isAt(i) || isAt(i + 1)).length / turns.length,
    hubAsks: (top?.late ?? 0) / Math.max(1, topTurns) - (all.late - (top?.late ?? 0)) / Math.max(1, turns.length - topTurns),
    crowdAsks: crowd / turns.length,
  };
}
