/** What a conversation shows of each speaker: how much they speak, whom they follow, whether they ask. */

import type { NameShape } from "../syntax/name";
import { isOfficeWord, nameWords } from "../syntax/name";
import { put } from "../text/put";
import { type ConversationFacts, conversationFacts } from "./conversation-facts";
import { addSpeech, noSpeech, type SaidRole, type Speech, type SpeechSum } from "./speech-sums";

/** How much of the words before the first turn is worth a look, in UTF-16 units. */
export const LOOKED_AT_ABOVE = 1500;

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
  const all = noSpeech();
  const sums = new Map<string, SpeechSum>();
  for (const speech of turns) {
    let sum = sums.get(speech.key);
    if (sum === undefined) {
      sum = noSpeech();
      sums.set(speech.key, sum);
    }
    addSpeech(sum, speech);
    addSpeech(all, speech);
  }
  const byTurns = [...sums].sort((a, b) => b[1].turns - a[1].turns);
  const byUnits = [...sums].sort((a, b) => b[1].units - a[1].units);
  const turnRanks = new Map(byTurns.map(([key], i) => [key, i]));
  const unitRanks = new Map(byUnits.map(([key], i) => [key, i]));
  const conversation = conversationFacts(turns, above, said, sums, all, byTurns[0]?.[0] ?? "");
  const namedAbove = new Set(nameWords(above.replace(/[^\p{L}\s-]/gu, " ")).map((word) => word.toLowerCase()));
  return [...indexes].map(([key, own]): SpeakerFacts => {
    const sum = sums.get(key) as SpeechSum;
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
        if ((sums.get(other.key) as SpeechSum).turns <= 2) rare++;
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

function perHundred(marks: number, units: number): number {
  return Math.min(20, (100 * UNITS_A_WORD * marks) / Math.max(600, units));
}
