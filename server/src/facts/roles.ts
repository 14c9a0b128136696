/** Gives each label its role in the conversation: by its words, by who is declared, and by who asks and who answers. */

import { distance } from "fastest-levenshtein";
import type { Role } from "../syntax/knowledge";
import type { NameShape } from "../syntax/name";
import { isOfficeWord, nameKey, nameWords } from "../syntax/name";
import { HOST_WORDS, MODERATOR_WORDS, ROLE_WORDS } from "../syntax/words";
import { put } from "../text/put";

/** One turn as far as roles need it. */
export interface Speech {
  readonly label: string;
  /** `nameKey` of the label. */
  readonly key: string;
  readonly shape: NameShape;
  /** What stands in brackets or behind a comma at the label; empty where nothing does. */
  readonly affiliation: string;
  /** True when the turn asks something. */
  readonly asks: boolean;
  /** The role that the cast gives the speaker; null where it gives none. */
  readonly given: Role | null;
  /** UTF-16 units of its text. */
  readonly length: number;
}

interface Speaker {
  readonly key: string;
  readonly label: string;
  shape: NameShape;
  /** True when an office stands in brackets or behind a comma at one of the labels. */
  office: boolean;
  turns: number;
  /** Turns that ask something. */
  asks: number;
  words: number;
  /** Indexes of the first and the last turn. */
  readonly first: number;
  last: number;
  role: Role | null;
}

/** `Net Bank -- Analyst`: who asks in a conference call of investors. */
const ANALYST = /(?:^|[-–—]\s?)analyst$/i;

/** A word with the space behind it, roughly: enough to tell long turns from short ones. */
const UNITS_A_WORD = 6;

/** Letters that mean a question only beside the letter for its answer: P and R in Spanish, F and A in German … */
const LETTER_PAIRS: ReadonlyMap<string, readonly string[]> = new Map([
  ["q", ["a", "r"]],
  ["p", ["r"]],
  ["f", ["a"]],
  ["d", ["r"]],
  ["в", ["о"]],
]);

/**
 * The role of each turn, in order. `declared` is the words of the header, where principals are named; `spoken` is the
 * beginning of the speech, where hosts name each other.
 */
export function assignRoles(turns: readonly Speech[], declared: string, spoken: string): readonly Role[] {
  const speakers = new Map<string, Speaker>();
  for (const [i, { label, key, shape, affiliation, given, asks, length }] of turns.entries()) {
    let speaker = speakers.get(key);
    if (speaker === undefined) {
      speaker = { key, label, shape, office: false, turns: 0, asks: 0, words: 0, first: i, last: i, role: given };
      speakers.set(key, speaker);
    }
    // `Ques tion`: a scan that divides a word leaves one that says nothing.
    if (speaker.shape === "phrase") speaker.shape = shape;
    const beside = nameWords(affiliation.toLowerCase());
    if (speaker.role === null && beside.some((word) => HOST_WORDS.has(word))) speaker.role = "moderator";
    if (speaker.role === null && ANALYST.test(affiliation)) speaker.role = "question";
    if (beside.some((word) => ROLE_WORDS.has(word) && word !== "general")) speaker.office = true;
    speaker.turns++;
    speaker.last = i;
    if (asks) speaker.asks++;
    speaker.words += length / UNITS_A_WORD;
  }
  const all = [...speakers.values()];
  const hosts = [...spoken.matchAll(/\bco-?hosts?,?\s+(?:is\s+|are\s+)?(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/gu)].map((match) =>
    nameKey(match[1] as string),
  );
  const [opening] = all;
  if (hosts.length > 0 && opening !== undefined) hosts.push(opening.key);
  for (const speaker of all)
    speaker.role ??= roleOfWords(speaker, speakers) ?? (hosts.some((host) => speaker.key.startsWith(host)) ? "moderator" : null);
  const longer = byLastWords(all);
  for (const speaker of all) if (speaker.role === null) speaker.role = roleOfNamesake(speaker, longer);
  const open = all.filter((speaker) => speaker.role === null);
  const named = withoutSigns(declared);
  const principals = new Set(open.filter((speaker) => isPrincipal(speaker, named)));
  const asked = all.some((speaker) => speaker.role === "question");
  const inOffice = [...principals]
    .filter((speaker) => speaker.shape === "role" || (speaker.office && speaker.turns >= turns.length * 0.25))
    .reduce((sum, speaker) => sum + speaker.turns, 0);
  const crowd = open.filter((speaker) => !principals.has(speaker));
  const answering =
    [...principals].some((speaker) => speaker.turns >= turns.length * 0.35) &&
    crowd.filter((speaker) => askRate(speaker) >= 0.5).length >= 2;
  if (asked || inOffice >= turns.length * 0.05 || answering) settleConference(open, principals, asked, turns.length);
  else settleConversation(open, all, turns.length);
  const models = lookalikeModels(all);
  for (const speaker of open)
    if (speaker.role === null || speaker.turns <= 2)
      speaker.role = roleOfNamesake(speaker, longer) ?? roleOfLookalike(speaker, models) ?? speaker.role;
  return turns.map(({ key }) => speakers.get(key)?.role ?? "other");
}

function roleOfWords({ key, shape }: Speaker, speakers: ReadonlyMap<string, Speaker>): Role | null {
  if (shape !== "question" && shape !== "answer" && shape !== "moderator") return null;
  if ([...key].length > 1 || key === "q" || !/\p{L}/u.test(key) || /[\u3400-\u9fff]/.test(key)) return shape;
  const paired = [...LETTER_PAIRS].some(([question, answers]) =>
    key === question ? answers.some((answer) => speakers.has(answer)) : answers.includes(key) && speakers.has(question),
  );
  return paired ? shape : null;
}

/** `Direct line programme host Kirill Kleymenov` says who `Kirill Kleymenov` is, `Mr. NIELDS` who `NIELDS` is. */
function roleOfNamesake(speaker: Speaker, longer: ReadonlyMap<string, readonly Speaker[]>): Role | null {
  const words = nameWords(speaker.label.toLowerCase());
  const host = words.find((word) => MODERATOR_WORDS.has(word));
  if (
    host !== undefined &&
    speaker.shape === "role" &&
    !words.some((word) => /^(?:president|minister|secretary|chairman)$/.test(word))
  )
    return "moderator";
  const namesakes = longer.get(words.join(" ")) ?? [];
  for (const other of namesakes) {
    // Two O'Briens are told apart by more than their surname.
    if (words.length < 2 && other.shape !== "honorific" && (other.shape === "role" || namesakes.length > 1)) continue;
    const otherWords = nameWords(other.label.toLowerCase());
    if (otherWords.slice(0, -words.length).some((word) => MODERATOR_WORDS.has(word))) return "moderator";
    if (other.role !== null && other.role !== "other") return other.role;
  }
  return null;
}

/** The speakers whose labels end in certain words, in lower case, and have others before them: one look finds a name's longer forms. */
function byLastWords(all: readonly Speaker[]): ReadonlyMap<string, readonly Speaker[]> {
  const longer = new Map<string, Speaker[]>();
  for (const speaker of all) {
    const words = nameWords(speaker.label.toLowerCase());
    for (let from = 1; from < words.length; from++) put(longer, words.slice(from).join(" "), speaker);
  }
  return longer;
}

/** A label is taken for a bad scan of one that has so many times its turns, and of whose letters one in so many is another. */
const TIMES_THE_TURNS = 5;
const LETTERS_A_FAULT = 4;

/** How many much-used labels a rare one is compared with, so that many of both take no more than linear time. */
const MOST_MODELS = 48;

/** The labels used most that another one could be a bad scan of, in the order of `all`. */
function lookalikeModels(all: readonly Speaker[]): readonly Speaker[] {
  const used = all.filter(({ turns }) => turns >= TIMES_THE_TURNS);
  if (used.length <= MOST_MODELS) return used;
  const most = new Set(used.toSorted((a, b) => b.turns - a.turns).slice(0, MOST_MODELS));
  return used.filter((speaker) => most.has(speaker));
}

/** `SATTLFR` is who `SATTLER` is. */
function roleOfLookalike({ key, turns }: Speaker, models: readonly Speaker[]): Role | null {
  // `SPEAKER 2` is somebody else than `SPEAKER 1`.
  if (/\d$/.test(key)) return null;
  const like = models.find(
    (other) =>
      other.role !== null &&
      other.turns >= turns * TIMES_THE_TURNS &&
      Math.abs(other.key.length - key.length) * LETTERS_A_FAULT <= key.length &&
      distance(key, other.key) * LETTERS_A_FAULT <= key.length,
  );
  return like?.role ?? null;
}

/** Somebody in office, or named in the title; `declared` is written as `withoutSigns` writes it. */
function isPrincipal(speaker: Speaker, declared: string): boolean {
  if (speaker.shape === "role" || speaker.office) return true;
  const names = nameWords(speaker.label).filter((word) => word.length > 2 && !isOfficeWord(word.toLowerCase()));
  const last = names.at(-1);
  return last !== undefined && /^\p{Lu}/u.test(last) && hasWord(declared, withoutSigns(last));
}

/** In lower case, with a full stop for everything but letters and hyphens: `O’Brien` and `O'Brien` are one. */
function withoutSigns(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}-]/gu, ".");
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (
      !/\p{L}$/u.test(text.slice(Math.max(0, at - 2), at)) &&
      !/^\p{L}/u.test(text.slice(at + word.length, at + word.length + 2))
    )
      return true;
  }
  return false;
}

function askRate(speaker: Speaker): number {
  return speaker.asks / speaker.turns;
}

/** A press conference, hearing or interview of a principal. */
function settleConference(open: readonly Speaker[], principals: ReadonlySet<Speaker>, asked: boolean, turns: number): void {
  const offices = [...principals].filter((speaker) => speaker.shape === "role");
  const crowd = open.filter((speaker) => !principals.has(speaker));
  const led = [...principals].some((speaker) => speaker.turns >= turns * 0.25);
  for (const speaker of open) {
    const asking = askRate(speaker) >= 0.5;
    const plain = speaker.shape !== "honorific" && speaker.shape !== "capitals";
    if (speaker.shape === "role") speaker.role = "answer";
    else if (principals.has(speaker)) speaker.role = asking && !asked && offices.length > 0 ? "question" : "answer";
    else if (asked && plain && led && crowd.length >= 3)
      speaker.role =
        crowd.length >= 8 && speaker.turns >= Math.max(5, turns * 0.01) && speaker.words / speaker.turns < 60
          ? "moderator"
          : "question";
    else if (asked && offices.length > 0 && speaker.first === 0 && speaker.turns === 1 && speaker.asks === 0)
      // Who opens, and is neither in office nor named above, hands over.
      speaker.role = "moderator";
    else if (asked)
      speaker.role =
        (plain || askRate(speaker) >= 0.75) && speaker.words / speaker.turns < 80 && askRate(speaker) >= 0.5
          ? "question"
          : "answer";
    else if (asking || crowd.length >= 4)
      speaker.role = speaker.turns <= 2 && speaker.asks === 0 && crowd.length < 12 ? "moderator" : "question";
    else speaker.role = "other";
  }
}

/** A conversation without offices: a podcast, an examination of a witness, a meeting. */
function settleConversation(open: readonly Speaker[], all: readonly Speaker[], turns: number): void {
  const main = open.filter((speaker) => speaker.turns >= Math.max(2, turns * 0.04));
  const hosted = all.some((speaker) => speaker.role === "moderator");
  if (hosted) {
    for (const speaker of open) speaker.role = main.includes(speaker) ? "answer" : "other";
    return;
  }
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
  const hosts = hostsOf(main, turns);
  const leading = hosts.reduce((sum, speaker) => sum + speaker.turns, 0) >= turns * 0.25;
  for (const speaker of open) {
    if (!main.includes(speaker) || !leading) speaker.role = "other";
    else if (hosts.includes(speaker))
      speaker.role = speaker.shape === "honorific" || speaker.shape === "capitals" ? "question" : "moderator";
    else speaker.role = "answer";
  }
}

/** Those who ask clearly more than the others, without those who come and go while another asker stays to the end. */
function hostsOf(main: readonly Speaker[], turns: number): readonly Speaker[] {
  const rates = main.map(askRate);
  const most = rates.reduce((a, b) => Math.max(a, b), 0);
  const least = rates.reduce((a, b) => Math.min(a, b), 1);
  if (main.length < 2 || most < 0.3 || most < 1.5 * least) return [];
  const asking = main.filter((speaker) => askRate(speaker) >= (most + least) / 2);
  const staying = asking.filter((speaker) => speaker.last - speaker.first >= turns * 0.7);
  return staying.length > 0 ? staying : asking;
}
