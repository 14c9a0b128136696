/**
 * The signs by which a speaker's role is weighed: how much they speak, whether they ask, whom they follow, what their
 * label says, where they stand, and what the text says it is. Each is one number with a name and words for a person.
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
  /** What a high value means, as the end of a sentence. */
  readonly high: string;
}

function sign(name: string, of: (speaker: SpeakerFacts) => number | boolean, high: string): RoleSign {
  return { name, of: (speaker) => Number(of(speaker)), high };
}

const shape = (one: NameShape): RoleSign =>
  sign(
    `shape: ${one}`,
    (speaker) => speaker.shape === one,
    `the label has the form of ${one === "role" ? "an office" : `a ${one}`}`,
  );

const turnShare = ({ turns, conversation }: SpeakerFacts) => turns / conversation.turns;
const unitShare = ({ units, conversation }: SpeakerFacts) => units / Math.max(1, conversation.units);
const pace = ({ units, turns, conversation }: SpeakerFacts) =>
  Math.log((units + 1) / turns / ((conversation.units + 1) / conversation.turns));

const more = ({ asksLate, othersAskLate }: SpeakerFacts) => asksLate - othersAskLate;

const UNKNOWN_VOICE = /\b(?:un(?:identified|known)|(?:fe)?male|man|woman|voice|participants?|speaker \d)\b/i;

/** In the order in which the weights are kept. */
export const ROLE_SIGNS: readonly RoleSign[] = [
  // How much they speak.
  sign("turns", turnShare, "a large share of the turns"),
  sign("words", unitShare, "a large share of the words"),
  sign("words over turns", (one) => unitShare(one) - turnShare(one), "longer turns than the others"),
  sign("count", ({ turns }) => Math.log(turns), "many turns"),
  sign("length", ({ units, turns }) => Math.log1p(units / turns), "long turns"),
  sign("pace", pace, "longer turns than the others"),
  sign("rank by turns", ({ turnRank }) => 1 / (1 + turnRank), "one of those with most turns"),
  sign("rank by words", ({ unitRank }) => 1 / (1 + unitRank), "one of those with most words"),
  sign("most turns", ({ turnRank }) => turnRank === 0, "most turns of all"),
  sign("most words", ({ unitRank }) => unitRank === 0, "most words of all"),
  sign("second in turns", ({ turnRank }) => turnRank === 1, "most turns but one"),
  sign("second in words", ({ unitRank }) => unitRank === 1, "most words but one"),
  sign("most turns, not words", ({ turnRank, unitRank }) => turnRank === 0 && unitRank > 0, "most turns, but not most words"),
  sign("most words, not turns", ({ turnRank, unitRank }) => unitRank === 0 && turnRank > 0, "most words, but not most turns"),
  sign("once", ({ turns }) => turns === 1, "one turn only"),
  sign("twice", ({ turns }) => turns <= 2, "hardly any turns"),
  sign("speakers", ({ conversation }) => Math.log(conversation.speakers), "many speakers"),
  sign("two speakers", ({ conversation }) => conversation.speakers === 2, "only two speakers"),
  sign("top two", ({ conversation }) => conversation.topTwo, "two speakers have most turns"),
  sign("few hold all", ({ conversation, turnRank }) => (turnRank > 1 ? conversation.topTwo : 0), "two others have most turns"),
  // Whether they ask.
  sign("asks", ({ asks }) => asks, "most turns ask"),
  sign("asks late", ({ asksLate }) => asksLate, "most turns end in a question"),
  sign("asks last", ({ asksLast }) => asksLast, "most turns end with a question mark"),
  sign("marks", ({ marks }) => marks / 5, "many question marks"),
  sign("asks more", ({ asks, othersAsk }) => asks - othersAsk, "more questions than the others"),
  sign(
    "asks late more",
    ({ asksLate, othersAskLate }) => asksLate - othersAskLate,
    "more turns that end in a question than the others",
  ),
  sign(
    "asks last more",
    ({ asksLast, othersAskLast }) => asksLast - othersAskLast,
    "more turns that end in a question than the others",
  ),
  sign("marks more", ({ marks, othersMarks }) => (marks - othersMarks) / 5, "more question marks than the others"),
  sign("question words", ({ interrogative }) => interrogative * 10, "many question words"),
  sign("never asks", ({ asks }) => asks === 0, "no question at all"),
  sign("all ask", ({ conversation }) => conversation.asks, "many turns of the text ask"),
  sign("says you", ({ you }) => you * 10, "“you” again and again"),
  sign("says you more", ({ you, othersYou }) => (you - othersYou) * 10, "“you” more than the others"),
  sign("says I", ({ self }) => self * 10, "“I” and “we” again and again"),
  sign("is answered", ({ isAnswered }) => isAnswered, "questions that longer turns follow"),
  sign("after asking", ({ afterAsking }) => afterAsking, "turns that follow questions"),
  sign("neighbours ask", ({ neighboursAsk }) => neighboursAsk, "neighbours who ask"),
  sign(
    "asks more than neighbours",
    ({ asksLate, neighboursAsk }) => asksLate - neighboursAsk,
    "more questions than the neighbours",
  ),
  sign("leads and asks", (one) => turnShare(one) * Math.max(0, more(one)), "many turns, of which more ask than those of others"),
  sign("leads and is asked", (one) => turnShare(one) * Math.max(0, -more(one)), "many turns, while the others ask"),
  sign(
    "asks in passing",
    (one) => (1 - turnShare(one)) * Math.max(0, more(one)),
    "few turns, of which more ask than those of others",
  ),
  sign(
    "asks the hub",
    ({ turnRank, conversation }) => (turnRank > 0 ? conversation.hub * Math.max(0, -conversation.hubAsks) : 0),
    "turns around one who is asked",
  ),
  sign(
    "asked by the hub",
    ({ turnRank, conversation }) => (turnRank > 0 ? conversation.hub * Math.max(0, conversation.hubAsks) : 0),
    "turns around one who asks",
  ),
  sign(
    "asks and others answer",
    (one) => Math.max(0, more(one)) * one.conversation.unequalAsking * 4,
    "questions where others ask little",
  ),
  sign("unequal asking", ({ conversation }) => conversation.unequalAsking * 2, "some ask much more than others"),
  sign("crowd asks", ({ conversation }) => conversation.crowdAsks, "many people with few turns ask"),
  // Whom they follow.
  sign("even speakers", ({ conversation }) => Math.log(conversation.evenSpeakers), "many who speak about as often"),
  sign("returning", ({ conversation }) => conversation.returning, "two speak in turn again and again"),
  sign("hub", ({ conversation }) => conversation.hub, "one speaker has or adjoins most turns"),
  sign("after busiest", ({ afterBusiest }) => afterBusiest, "turns that follow the busiest other"),
  sign("before busiest", ({ beforeBusiest }) => beforeBusiest, "turns that the busiest other follows"),
  sign("sandwiched", ({ sandwiched }) => sandwiched, "turns between two of the same other"),
  sign("bridging", ({ bridging }) => bridging, "turns between different others"),
  sign("partners", ({ partners }) => Math.log1p(partners), "turns beside many others"),
  sign("partners a turn", ({ partners, turns }) => partners / (2 * turns), "ever different neighbours"),
  sign(
    "all partners",
    ({ partners, conversation }) => partners / Math.max(1, conversation.speakers - 1),
    "turns beside most others",
  ),
  sign("rare neighbours", ({ rareNeighbours }) => rareNeighbours, "neighbours who hardly speak"),
  sign("beside question", ({ besideQuestion }) => besideQuestion, "turns beside those whose labels say that they ask"),
  sign("beside answer", ({ besideAnswer }) => besideAnswer, "turns beside those whose labels say that they answer"),
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
  sign("office", ({ office }) => office, "an office at the label"),
  sign("unknown voice", ({ label }) => UNKNOWN_VOICE.test(label), "a label that nobody is named by"),
  sign("number", ({ label }) => /\d\W*$/.test(label), "a number at the label's end"),
  sign("declared", ({ declared }) => declared, "the words above give the name"),
  // Where they stand.
  sign("first", ({ first }) => first === 0, "the first turn"),
  sign("last", ({ last, conversation }) => last === conversation.turns - 1, "the last turn"),
  sign(
    "first and last",
    ({ first, last, conversation }) => first === 0 && last === conversation.turns - 1,
    "the first and the last turn",
  ),
  sign("second", ({ first }) => first === 1, "the second turn"),
  sign("beginning", ({ first, conversation }) => first / conversation.turns, "a late first turn"),
  sign("span", ({ first, last, conversation }) => (last - first) / conversation.turns, "turns from beginning to end"),
  sign("statement", ({ first, conversation }) => conversation.statement === first, "a long statement at the beginning"),
  sign(
    "after statement",
    ({ first, conversation }) => conversation.statement !== -1 && first > conversation.statement,
    "a first turn after a long statement",
  ),
  sign(
    "before questions",
    ({ last, office, conversation }) => last < conversation.firstQuestion && !office,
    "turns only before the first that its label calls a question, without an office",
  ),
  // What the labels of all say.
  sign("said question", ({ conversation }) => conversation.saidQuestion, "labels that say who asks"),
  sign(
    "others are said to ask",
    ({ asksLate, conversation }) => conversation.saidQuestion > 0.1 && asksLate < 0.2,
    "few questions, where labels say that others ask",
  ),
  // What the text says it is.
  ...TEXT_KINDS.map((kind) =>
    sign(`kind: ${kind}`, ({ conversation }) => conversation.kinds.has(kind), `words above that speak of ${kind}`),
  ),
];

/** The signs of a speaker, in the order of `ROLE_SIGNS`. */
export function roleSigns(speaker: SpeakerFacts): Float64Array {
  return Float64Array.from(ROLE_SIGNS, ({ of }) => of(speaker));
}
