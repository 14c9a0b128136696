/**
 * The signs by which a speaker's role is weighed: how much they speak, whether they ask, whom they follow, what their
 * label says, where they stand, and what the text says it is. Each is one number with a name.
 */

import type { Role } from "../syntax/knowledge";
import type { NameShape } from "../syntax/name";
import type { SpeakerFacts } from "./speaker-facts";
import { TEXT_KINDS } from "./text-kinds";

export const ROLES: readonly Role[] = ["question", "answer", "moderator", "other"];

export interface RoleSign {
  readonly name: string;
  /** Around 0 to 1, or the logarithm of a count. */
  readonly of: (speaker: SpeakerFacts) => number;
}

function sign(name: string, of: (speaker: SpeakerFacts) => number | boolean): RoleSign {
  return { name, of: (speaker) => Number(of(speaker)) };
}

const shape = (one: NameShape): RoleSign => sign(`shape: ${one}`, (speaker) => speaker.shape === one);

const turnShare = ({ turns, conversation }: SpeakerFacts) => turns / conversation.turns;
const unitShare = ({ units, conversation }: SpeakerFacts) => units / Math.max(1, conversation.units);
const pace = ({ units, turns, conversation }: SpeakerFacts) =>
  Math.log((units + 1) / turns / ((conversation.units + 1) / conversation.turns));

const more = ({ asksLate, othersAskLate }: SpeakerFacts) => asksLate - othersAskLate;

const UNKNOWN_VOICE = /\b(?:un(?:identified|known)|(?:fe)?male|man|woman|voice|participants?|speaker \d)\b/i;

/** In the order in which the weights are kept. */
export const ROLE_SIGNS: readonly RoleSign[] = [
  // How much they speak.
  sign("turns", turnShare),
  sign("words", unitShare),
  sign("words over turns", (one) => unitShare(one) - turnShare(one)),
  sign("count", ({ turns }) => Math.log(turns)),
  sign("length", ({ units, turns }) => Math.log1p(units / turns)),
  sign("pace", pace),
  sign("rank by turns", ({ turnRank }) => 1 / (1 + turnRank)),
  sign("rank by words", ({ unitRank }) => 1 / (1 + unitRank)),
  sign("most turns", ({ turnRank }) => turnRank === 0),
  sign("most words", ({ unitRank }) => unitRank === 0),
  sign("second in turns", ({ turnRank }) => turnRank === 1),
  sign("second in words", ({ unitRank }) => unitRank === 1),
  sign("most turns, not words", ({ turnRank, unitRank }) => turnRank === 0 && unitRank > 0),
  sign("most words, not turns", ({ turnRank, unitRank }) => unitRank === 0 && turnRank > 0),
  sign("once", ({ turns }) => turns === 1),
  sign("twice", ({ turns }) => turns <= 2),
  sign("speakers", ({ conversation }) => Math.log(conversation.speakers)),
  sign("two speakers", ({ conversation }) => conversation.speakers === 2),
  sign("top two", ({ conversation }) => conversation.topTwo),
  sign("few hold all", ({ conversation, turnRank }) => (turnRank > 1 ? conversation.topTwo : 0)),
  // Whether they ask.
  sign("asks", ({ asks }) => asks),
  sign("asks late", ({ asksLate }) => asksLate),
  sign("asks last", ({ asksLast }) => asksLast),
  sign("marks", ({ marks }) => marks / 5),
  sign("asks more", ({ asks, othersAsk }) => asks - othersAsk),
  sign("asks late more", ({ asksLate, othersAskLate }) => asksLate - othersAskLate),
  sign("asks last more", ({ asksLast, othersAskLast }) => asksLast - othersAskLast),
  sign("marks more", ({ marks, othersMarks }) => (marks - othersMarks) / 5),
  sign("question words", ({ interrogative }) => interrogative * 10),
  sign("never asks", ({ asks }) => asks === 0),
  sign("all ask", ({ conversation }) => conversation.asks),
  sign("says you", ({ you }) => you * 10),
  sign("says you more", ({ you, othersYou }) => (you - othersYou) * 10),
  sign("says I", ({ self }) => self * 10),
  sign("is answered", ({ isAnswered }) => isAnswered),
  sign("after asking", ({ afterAsking }) => afterAsking),
  sign("neighbours ask", ({ neighboursAsk }) => neighboursAsk),
  sign("asks more than neighbours", ({ asksLate, neighboursAsk }) => asksLate - neighboursAsk),
  sign("leads and asks", (one) => turnShare(one) * Math.max(0, more(one))),
  sign("leads and is asked", (one) => turnShare(one) * Math.max(0, -more(one))),
  sign("asks in passing", (one) => (1 - turnShare(one)) * Math.max(0, more(one))),
  sign("asks the hub", ({ turnRank, conversation }) =>
    turnRank > 0 ? conversation.hub * Math.max(0, -conversation.hubAsks) : 0,
  ),
  sign("asked by the hub", ({ turnRank, conversation }) =>
    turnRank > 0 ? conversation.hub * Math.max(0, conversation.hubAsks) : 0,
  ),
  sign("asks and others answer", (one) => Math.max(0, more(one)) * one.conversation.unequalAsking * 4),
  sign("unequal asking", ({ conversation }) => conversation.unequalAsking * 2),
  sign("crowd asks", ({ conversation }) => conversation.crowdAsks),
  // Whom they follow.
  sign("even speakers", ({ conversation }) => Math.log(conversation.evenSpeakers)),
  sign("returning", ({ conversation }) => conversation.returning),
  sign("hub", ({ conversation }) => conversation.hub),
  sign("after busiest", ({ afterBusiest }) => afterBusiest),
  sign("before busiest", ({ beforeBusiest }) => beforeBusiest),
  sign("sandwiched", ({ sandwiched }) => sandwiched),
  sign("bridging", ({ bridging }) => bridging),
  sign("partners", ({ partners }) => Math.log1p(partners)),
  sign("partners a turn", ({ partners, turns }) => partners / (2 * turns)),
  sign("all partners", ({ partners, conversation }) => partners / Math.max(1, conversation.speakers - 1)),
  sign("rare neighbours", ({ rareNeighbours }) => rareNeighbours),
  sign("beside question", ({ besideQuestion }) => besideQuestion),
  sign("beside answer", ({ besideAnswer }) => besideAnswer),
  // What the label says.
  shape("question"),
  shape("answer"),
  shape("moderator"),
  shape("role"),
  shape("honorific"),
  shape("capitals"),
  shape("name"),
  shape("initials"),
  shape("word"),
  shape("handle"),
  shape("phrase"),
  sign("office", ({ office }) => office),
  sign("unknown voice", ({ label }) => UNKNOWN_VOICE.test(label)),
  sign("number", ({ label }) => /\d\W*$/.test(label)),
  sign("declared", ({ declared }) => declared),
  // Where they stand.
  sign("first", ({ first }) => first === 0),
  sign("last", ({ last, conversation }) => last === conversation.turns - 1),
  sign("first and last", ({ first, last, conversation }) => first === 0 && last === conversation.turns - 1),
  sign("second", ({ first }) => first === 1),
  sign("beginning", ({ first, conversation }) => first / conversation.turns),
  sign("span", ({ first, last, conversation }) => (last - first) / conversation.turns),
  sign("statement", ({ first, conversation }) => conversation.statement === first),
  sign("after statement", ({ first, conversation }) => conversation.statement !== -1 && first > conversation.statement),
  sign("before questions", ({ last, office, conversation }) => last < conversation.firstQuestion && !office),
  // What the labels of all say.
  sign("said question", ({ conversation }) => conversation.saidQuestion),
  sign("others are said to ask", ({ asksLate, conversation }) => conversation.saidQuestion > 0.1 && asksLate < 0.2),
  // What the text says it is.
  ...TEXT_KINDS.map((kind) => sign(`kind: ${kind}`, ({ conversation }) => conversation.kinds.has(kind))),
];

/** The signs of a speaker, in the order of `ROLE_SIGNS`. */
export function roleSigns(speaker: SpeakerFacts): Float64Array {
  return Float64Array.from(ROLE_SIGNS, ({ of }) => of(speaker));
}
