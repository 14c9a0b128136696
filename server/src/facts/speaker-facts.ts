/** What a conversation shows of each speaker: how much they speak, whom they follow, whether they ask. */

import type { Role } from "../syntax/knowledge";
import type { NameShape } from "../syntax/name";
import { isOfficeWord, nameWords } from "../syntax/name";
import { put } from "../text/put";
import type { Asking } from "./asking";
import { textKinds } from "./text-kinds";

/** How much of the words before the first turn is worth a look, in UTF-16 units. */
export const LOOKED_AT_ABOVE = 1500;

/** One turn as far as roles need it. */
export interface Speech {
  readonly label: string;
  /** `nameKey` of the label. */
  readonly key: string;
  readonly shape: NameShape;
  /** What stands in brackets or behind a comma at the label; empty where nothing does. */
  readonly affiliation: string;
  readonly asking: Asking;
  /** The role that the cast gives the speaker; null where it gives none. */
  readonly given: Role | null;
  /** UTF-16 units of its text. */
  readonly length: number;
}

/** The role that labels say by their own words, where they say one. */
export type SaidRole = "question" | "answer" | "moderator";

export interface SpeakerFacts {
  readonly key: string;
  readonly label: string;
  readonly shape: NameShape;
  readonly turns: number;
  readonly units: number;
  /** Indexes of turns. */
  readonly first: number;
  readonly last: number;
  /** Units of the first turn. */
  readonly opening: number;
  /** Shares of the turns that ask: anywhere, among the last words, as the last sign. */
  readonly asks: number;
  readonly asksLate: number;
  readonly asksLast: number;
  /** Question marks for a hundred words. */
  readonly marks: number;
  /** The same four of all the others. */
  readonly othersAsk: number;
  readonly othersAskLate: number;
  readonly othersAskLast: number;
  readonly othersMarks: number;
  /** Shares of the words looked at. */
  readonly interrogative: number;
  readonly you: number;
  readonly self: number;
  readonly othersYou: number;
  /** 0-based ranks by turns and by units. */
  readonly turnRank: number;
  readonly unitRank: number;
  /** Shares of the turns: behind the busiest other, before it, between two turns of one other, between two others. */
  readonly afterBusiest: number;
  readonly beforeBusiest: number;
  readonly sandwiched: number;
  readonly bridging: number;
  /** Different speakers right before or after. */
  readonly partners: number;
  /** Share of the neighbours who have at most two turns. */
  readonly rareNeighbours: number;
  /** Share of the turns that follow one that asks, and of those that ask and are followed by a longer one. */
  readonly afterAsking: number;
  readonly isAnswered: number;
  /** Share of the neighbouring turns of others that end in a question. */
  readonly neighboursAsk: number;
  /** Shares of the neighbours whose labels say that they ask, answer. */
  readonly besideQuestion: number;
  readonly besideAnswer: number;
  /** True when words of an office are in the label or beside it. */
  readonly office: boolean;
  /** True when the words before the first turn name the speaker. */
  readonly declared: boolean;
  readonly conversation: ConversationFacts;
}

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
  /** Shares of the turns whose labels say a role. */
  readonly saidQuestion: number;
  readonly saidAnswer: number;
  readonly saidModerator: number;
  /** Index of the first turn whose label says that it asks; -1 where none does. */
  readonly firstQuestion: number;
  /** Index of the speaker's first turn that is a long statement at the beginning; -1 where there is none. */
  readonly statement: number;
  /** What the words before the first turn say that the text is. */
  readonly kinds: ReadonlySet<string>;
}

interface Sum {
  turns: number;
  units: number;
  asks: number;
  late: number;
  last: number;
  marks: number;
  interrogative: number;
  you: number;
  self: number;
  words: number;
}

const nothing = (): Sum => ({
  turns: 0,
  units: 0,
  asks: 0,
  late: 0,
  last: 0,
  marks: 0,
  interrogative: 0,
  you: 0,
  self: 0,
  words: 0,
});

/** A turn so much longer than the others is a statement. */
const STATEMENT_UNITS = 1500;
/** Among so many first turns. */
const STATEMENT_TURNS = 3;
/** Roughly the units of a word. */
const UNITS_A_WORD = 6;

/** The facts of each speaker, in the order in which they first speak; `said` gives the role of a label's words by its key. */
export function speakerFacts(
  turns: readonly Speech[],
  above: string,
  said: ReadonlyMap<string, SaidRole>,
): readonly SpeakerFacts[] {
  const indexes = new Map<string, number[]>();
  for (const [i, { key }] of turns.entries()) put(indexes, key, i);
  const all = nothing();
  const sums = new Map<string, Sum>();
  for (const speech of turns) {
    let sum = sums.get(speech.key);
    if (sum === undefined) {
      sum = nothing();
      sums.set(speech.key, sum);
    }
    add(sum, speech);
    add(all, speech);
  }
  const byTurns = [...sums].sort((a, b) => b[1].turns - a[1].turns);
  const byUnits = [...sums].sort((a, b) => b[1].units - a[1].units);
  const turnRanks = new Map(byTurns.map(([key], i) => [key, i]));
  const unitRanks = new Map(byUnits.map(([key], i) => [key, i]));
  const share = (role: SaidRole) => turns.filter(({ key }) => said.get(key) === role).length / turns.length;
  const statement = turns.findIndex(
    ({ length }, i) => i < STATEMENT_TURNS && length >= Math.max(STATEMENT_UNITS, (4 * all.units) / turns.length),
  );
  const conversation: ConversationFacts = {
    turns: turns.length,
    units: all.units,
    speakers: sums.size,
    topTwo: byTurns.slice(0, 2).reduce((sum, [, { turns: count }]) => sum + count, 0) / turns.length,
    asks: all.asks / turns.length,
    ...shapeOfConversation(turns, sums, all, byTurns[0]?.[0] ?? ""),
    saidQuestion: share("question"),
    saidAnswer: share("answer"),
    saidModerator: share("moderator"),
    firstQuestion: turns.findIndex(({ key }) => said.get(key) === "question"),
    statement,
    kinds: textKinds(above),
  };
  const namedAbove = new Set(nameWords(above.replace(/[^\p{L}\s-]/gu, " ")).map((word) => word.toLowerCase()));
  return [...indexes].map(([key, own]): SpeakerFacts => {
    const sum = sums.get(key) as Sum;
    const first = turns[own[0] as number] as Speech;
    const busiest = byTurns[byTurns[0]?.[0] === key ? 1 : 0]?.[0] ?? "";
    const shape = own.map((i) => (turns[i] as Speech).shape).find((one) => one !== "phrase") ?? first.shape;
    const others = Math.max(1, all.turns - sum.turns);
    const beside = new Set<string>();
    let neighbours = 0;
    let asking = 0;
    let rare = 0;
    let questions = 0;
    let answers = 0;
    let after = 0;
    let before = 0;
    let sandwiched = 0;
    let bridging = 0;
    let afterAsking = 0;
    let answered = 0;
    for (const i of own) {
      const last = turns[i - 1];
      const next = turns[i + 1];
      for (const other of [last, next]) {
        if (other === undefined || other.key === key) continue;
        beside.add(other.key);
        neighbours++;
        if (other.asking.isLate) asking++;
        if ((sums.get(other.key) as Sum).turns <= 2) rare++;
        const role = said.get(other.key);
        if (role === "question") questions++;
        if (role === "answer") answers++;
      }
      if (last?.key === busiest) after++;
      if (next?.key === busiest) before++;
      if (last !== undefined && next !== undefined && last.key !== key && next.key !== key) {
        if (last.key === next.key) sandwiched++;
        else bridging++;
      }
      const speech = turns[i] as Speech;
      if (last !== undefined && last.key !== key && last.asking.isLate) afterAsking++;
      if (next !== undefined && next.key !== key && speech.asking.isLate && next.length > speech.length) answered++;
    }
    const words = nameWords(first.label.toLowerCase());
    const surname = nameWords(first.label)
      .filter((word) => word.length > 2 && !isOfficeWord(word.toLowerCase()))
      .at(-1)
      ?.toLowerCase();
    return {
      key,
      label: first.label,
      shape,
      turns: sum.turns,
      units: sum.units,
      first: own[0] as number,
      last: own.at(-1) as number,
      opening: first.length,
      asks: sum.asks / sum.turns,
      asksLate: sum.late / sum.turns,
      asksLast: sum.last / sum.turns,
      marks: perHundred(sum.marks, sum.units),
      othersAsk: (all.asks - sum.asks) / others,
      othersAskLate: (all.late - sum.late) / others,
      othersAskLast: (all.last - sum.last) / others,
      othersMarks: perHundred(all.marks - sum.marks, all.units - sum.units),
      interrogative: sum.interrogative / sum.words,
      you: sum.you / sum.words,
      self: sum.self / sum.words,
      othersYou: (all.you - sum.you) / Math.max(1, all.words - sum.words),
      turnRank: turnRanks.get(key) as number,
      unitRank: unitRanks.get(key) as number,
      afterBusiest: after / sum.turns,
      beforeBusiest: before / sum.turns,
      sandwiched: sandwiched / sum.turns,
      bridging: bridging / sum.turns,
      partners: beside.size,
      rareNeighbours: rare / Math.max(1, neighbours),
      afterAsking: afterAsking / sum.turns,
      isAnswered: answered / sum.turns,
      neighboursAsk: asking / Math.max(1, neighbours),
      besideQuestion: questions / Math.max(1, neighbours),
      besideAnswer: answers / Math.max(1, neighbours),
      office:
        words.some(isOfficeWord) || own.some((i) => nameWords((turns[i] as Speech).affiliation.toLowerCase()).some(isOfficeWord)),
      declared: surname !== undefined && namedAbove.has(surname),
      conversation,
    };
  });
}

function add(sum: Sum, { asking, length }: Speech): void {
  sum.turns++;
  sum.units += length;
  if (asking.marks > 0) sum.asks++;
  if (asking.isLate) sum.late++;
  if (asking.isLast) sum.last++;
  sum.marks += asking.marks;
  sum.interrogative += asking.interrogative;
  sum.you += asking.you;
  sum.self += asking.self;
  sum.words += asking.words;
}

function perHundred(marks: number, units: number): number {
  return Math.min(20, (100 * UNITS_A_WORD * marks) / Math.max(600, units));
}

/** Who so many turns has at most is one of a crowd. */
const CROWD_TURNS = 3;

function shapeOfConversation(
  turns: readonly Speech[],
  sums: ReadonlyMap<string, Sum>,
  all: Sum,
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
