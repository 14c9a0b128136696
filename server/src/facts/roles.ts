/** Gives each label its role in the conversation: by its words, by who is declared, and by who asks and who answers. */

import type { NameShape } from "../syntax/name";
import { nameKey, nameWords } from "../syntax/name";
import { MODERATOR_WORDS, ROLE_WORDS } from "../syntax/words";
import type { Role } from "./model";

/** One turn as far as roles need it. */
export interface Speech {
  readonly label: string;
  readonly shape: NameShape;
  readonly text: string;
}

interface Speaker {
  readonly key: string;
  readonly label: string;
  shape: NameShape;
  turns: number;
  /** Turns that ask something. */
  asks: number;
  words: number;
  role: Role | null;
}

/** The role of each turn, in order. `declared` is the words of title and byline, where principals are named. */
export function assignRoles(turns: readonly Speech[], declared: string): readonly Role[] {
  const speakers = new Map<string, Speaker>();
  for (const { label, shape, text } of turns) {
    const key = nameKey(label);
    let speaker = speakers.get(key);
    if (speaker === undefined) {
      speaker = { key, label, shape, turns: 0, asks: 0, words: 0, role: null };
      speakers.set(key, speaker);
    }
    speaker.turns++;
    if (/[?？]/.test(text)) speaker.asks++;
    speaker.words += text.split(/\s+/u).length;
  }
  const all = [...speakers.values()];
  for (const speaker of all) speaker.role = roleOfWords(speaker);
  for (const speaker of all) if (speaker.role === null) speaker.role = roleOfNamesake(speaker, all);
  const open = all.filter((speaker) => speaker.role === null);
  const principals = open.filter((speaker) => isPrincipal(speaker, declared));
  const asked = all.some((speaker) => speaker.role === "question");
  if (asked || principals.some((speaker) => speaker.shape === "role")) settleConference(open, principals, asked);
  else settleConversation(open, all);
  for (const speaker of open) if (speaker.role === null) speaker.role = roleOfNamesake(speaker, all);
  return turns.map(({ label }) => speakers.get(nameKey(label))?.role ?? "other");
}

function roleOfWords({ shape }: Speaker): Role | null {
  if (shape === "question" || shape === "answer" || shape === "moderator") return shape;
  return null;
}

/** `Direct line programme host Kirill Kleymenov` says who `Kirill Kleymenov` is. */
function roleOfNamesake(speaker: Speaker, all: readonly Speaker[]): Role | null {
  const words = nameWords(speaker.label.toLowerCase());
  const host = words.find((word) => MODERATOR_WORDS.has(word));
  if (
    host !== undefined &&
    speaker.shape === "role" &&
    !words.some((word) => /^(?:president|minister|secretary|chairman)$/.test(word))
  )
    return "moderator";
  if (words.length < 2) return null;
  for (const other of all) {
    if (other === speaker || !other.label.toLowerCase().endsWith(words.join(" "))) continue;
    const title = nameWords(other.label.toLowerCase()).slice(0, -words.length);
    if (title.some((word) => MODERATOR_WORDS.has(word))) return "moderator";
    if (other.role !== null) return other.role;
  }
  return null;
}

/** Somebody in office, or named in the title. */
function isPrincipal(speaker: Speaker, declared: string): boolean {
  if (speaker.shape === "role") return true;
  const names = nameWords(speaker.label).filter((word) => word.length > 2 && !ROLE_WORDS.has(word.toLowerCase()));
  const last = names.at(-1);
  return (
    last !== undefined &&
    /^\p{Lu}/u.test(last) &&
    new RegExp(`(?<!\\p{L})${last.replace(/[^\p{L}-]/gu, ".")}(?!\\p{L})`, "iu").test(declared)
  );
}

function askRate(speaker: Speaker): number {
  return speaker.asks / speaker.turns;
}

/** A press conference, hearing or interview of a principal. */
function settleConference(open: readonly Speaker[], principals: readonly Speaker[], asked: boolean): void {
  const offices = principals.filter((speaker) => speaker.shape === "role");
  const crowd = open.filter((speaker) => !principals.includes(speaker));
  for (const speaker of open) {
    const asking = askRate(speaker) >= 0.5;
    if (speaker.shape === "role") speaker.role = "answer";
    else if (principals.includes(speaker)) speaker.role = asking && !asked && offices.length > 0 ? "question" : "answer";
    else if (asked) speaker.role = askRate(speaker) >= 0.75 && speaker.words / speaker.turns < 80 ? "question" : "answer";
    else if (asking || crowd.length >= 4)
      speaker.role = speaker.turns <= 2 && speaker.asks === 0 && crowd.length < 12 ? "moderator" : "question";
    else speaker.role = "other";
  }
}

/** A conversation without offices: a podcast, an examination of a witness, a meeting. */
function settleConversation(open: readonly Speaker[], all: readonly Speaker[]): void {
  const turns = all.reduce((sum, speaker) => sum + speaker.turns, 0);
  const main = open.filter((speaker) => speaker.turns >= Math.max(3, turns * 0.04));
  const hosted = all.some((speaker) => speaker.role === "moderator");
  if (open.length > 6 || main.length > 5) {
    const ranked = [...open].sort((a, b) => b.turns - a.turns);
    const [first, second] = ranked;
    const chairs =
      first !== undefined &&
      second !== undefined &&
      first.turns >= 1.5 * second.turns &&
      first.turns >= turns * 0.15 &&
      first.shape !== "initials";
    for (const speaker of open) speaker.role = chairs && speaker === first ? "moderator" : "other";
    return;
  }
  if (hosted) {
    for (const speaker of open) speaker.role = main.includes(speaker) ? "answer" : "other";
    return;
  }
  const rates = main.map(askRate);
  const most = Math.max(0, ...rates);
  const least = Math.min(1, ...rates);
  const apart = main.length >= 2 && most >= 0.3 && most >= 1.5 * least;
  for (const speaker of open) {
    if (!main.includes(speaker) || !apart) speaker.role = "other";
    else if (askRate(speaker) >= (most + least) / 2)
      speaker.role = speaker.shape === "honorific" || speaker.shape === "capitals" ? "question" : "moderator";
    else speaker.role = "answer";
  }
}
