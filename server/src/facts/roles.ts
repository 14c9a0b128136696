/** Gives each speaker a role in the conversation: by the words of labels where they say it, else by signs that are weighed as the gold texts taught. */

import { distance } from "fastest-levenshtein";
import type { Role } from "../syntax/knowledge";
import type { NameShape } from "../syntax/name";
import { nameKey, nameWords } from "../syntax/name";
import { HOST_WORDS, MODERATOR_WORDS } from "../syntax/words";
import { put } from "../text/put";
import { type RoleNetwork, roleLikelihoods } from "./role-network";
import { ROLES, roleSigns } from "./role-signs";
import { ROLE_NETWORK } from "./role-weights";
import { type SpeakerFacts, speakerFacts } from "./speaker-facts";
import type { SaidRole, Speech } from "./speech-sums";

/** A role and how likely it is: 1 where the label itself or the cast gives it. */
export interface LikelyRole {
  readonly role: Role;
  readonly likelihood: number;
}

/** A conversation as roles are weighed: who speaks, and whose role is known. */
export interface Conversation {
  /** The speaker of each turn, by key: shorter and damaged forms of a name are one with it. */
  readonly keys: readonly string[];
  readonly speakers: readonly SpeakerFacts[];
  /** Roles that need no weighing, by key. */
  readonly known: ReadonlyMap<string, Role>;
}

/** `Net Bank -- Analyst`: who asks in a conference call of investors. */
const ANALYST = /(?:^|[-–—]\s?)analyst$/i;

/** Letters that mean a question only beside the letter for its answer: P and R in Spanish, F and A in German … */
const LETTER_PAIRS: ReadonlyMap<string, readonly string[]> = new Map([
  ["q", ["a", "r"]],
  ["p", ["r"]],
  ["f", ["a"]],
  ["d", ["r"]],
  ["в", ["о"]],
]);

/** Words for whoever is in the chair, who may as well be the one that is asked. */
const CHAIR = /^(?:chair|chairperson|vors)$/;

/** The role of each turn, in order; `above` is the words before the first turn, or as many of them as are worth a look. */
export function assignRoles(turns: readonly Speech[], above: string): readonly LikelyRole[] {
  if (turns.length === 0) return [];
  const { keys, speakers, known } = readConversation(turns, above);
  const roles = new Map(speakers.map((speaker) => [speaker.key, weighRole(speaker, known.get(speaker.key) ?? null)]));
  return keys.map((key) => roles.get(key) as LikelyRole);
}

function weighRole(speaker: SpeakerFacts, known: Role | null): LikelyRole {
  return known === null ? likeliestRole(roleSigns(speaker), ROLE_NETWORK) : { role: known, likelihood: 1 };
}

/** Nobody is taken to ask or to answer who more likely does not: a false question costs more than a missing one. */
const TO_SHOW_A_QUESTION = 0.5;

/** The likeliest role of signs. */
export function likeliestRole(signs: ArrayLike<number>, network: RoleNetwork): LikelyRole {
  const shares = roleLikelihoods(signs, network);
  const [first, ...rest] = ROLES.map((role, r) => ({ role, likelihood: shares[r] as number })).filter(
    ({ role, likelihood }) => likelihood >= TO_SHOW_A_QUESTION || (role !== "question" && role !== "answer"),
  );
  return rest.reduce((most, one) => (one.likelihood > most.likelihood ? one : most), first as LikelyRole);
}

interface Named {
  readonly key: string;
  readonly label: string;
  readonly shape: NameShape;
  turns: number;
}

/** Who speaks in turns, and what is known of them before any weighing. */
export function readConversation(turns: readonly Speech[], above: string): Conversation {
  const names = new Map<string, Named>();
  for (const { key, label, shape } of turns) {
    const name = names.get(key);
    if (name === undefined) names.set(key, { key, label, shape, turns: 1 });
    else name.turns++;
  }
  const same = samePeople([...names.values()]);
  const keys = turns.map(({ key }) => same.get(key) ?? key);
  const known = new Map<string, Role>();
  for (const { key, label, shape, affiliation, given } of turns) {
    const own = same.get(key) ?? key;
    if (given !== null) known.set(own, given);
    if (known.has(own)) continue;
    const role = saidBeside(affiliation) ?? saidRole(key, label, shape, names);
    if (role !== null) known.set(own, role);
  }
  for (const key of answering(turns, keys, known)) known.set(key, "answer");
  const said = new Map<string, SaidRole>();
  for (const [key, role] of known) if (role !== "other") said.set(key, role);
  return {
    keys,
    speakers: speakerFacts(
      turns.map((turn, i) => ({ ...turn, key: keys[i] as string })),
      above,
      said,
    ),
    known,
  };
}

/** Labels say who asks where at least such a share of the turns has one that does. */
const SAID_QUESTIONS = 0.15;

/** Those who answer because at least half of their turns follow one whose label says that it asks, and few of them ask. */
function answering(turns: readonly Speech[], keys: readonly string[], known: ReadonlyMap<string, Role>): readonly string[] {
  const isQuestion = keys.map((key) => known.get(key) === "question");
  if (isQuestion.filter(Boolean).length < turns.length * SAID_QUESTIONS) return [];
  const counts = new Map<string, { turns: number; asking: number; following: number }>();
  for (const [i, key] of keys.entries()) {
    if (known.has(key)) continue;
    const count = counts.get(key) ?? { turns: 0, asking: 0, following: 0 };
    counts.set(key, count);
    count.turns++;
    if (turns[i]?.asking.isLate === true) count.asking++;
    if (isQuestion[i - 1] === true) count.following++;
  }
  return [...counts]
    .filter(([, count]) => count.following * 2 >= count.turns && count.asking * 2 <= count.turns)
    .map(([key]) => key);
}

/** What stands beside a name: `(host)`, `Net Bank -- Analyst`. */
function saidBeside(affiliation: string): Role | null {
  if (affiliation === "") return null;
  if (nameWords(affiliation.toLowerCase()).some((word) => HOST_WORDS.has(word))) return "moderator";
  return ANALYST.test(affiliation) ? "question" : null;
}

/** The role that the words of a label say: `Q`, `Answer`, `Direct line programme host Anna Berg`. */
function saidRole(key: string, label: string, shape: NameShape, names: ReadonlyMap<string, Named>): Role | null {
  const words = nameWords(label.toLowerCase());
  if (shape === "role" || shape === "moderator") {
    const isHost = words.some((word) => MODERATOR_WORDS.has(word) && !CHAIR.test(word));
    const isPrincipal = words.some((word) => /^(?:president|minister|secretary|chairman)$/.test(word));
    return isHost && !isPrincipal ? "moderator" : null;
  }
  if (shape !== "question" && shape !== "answer") return null;
  if ([...key].length > 1 || key === "q" || !/\p{L}/u.test(key) || /[\u3400-\u9fff]/.test(key)) return shape;
  const isPaired = [...LETTER_PAIRS].some(([question, answers]) =>
    key === question ? answers.some((answer) => names.has(answer)) : answers.includes(key) && names.has(question),
  );
  return isPaired ? shape : null;
}

/** The key under which a speaker is counted, of those who speak under several: `Mr. NORDEN` who `NORDEN` is, `KETTLFR` who `KETTLER` is, `MO` who `Mara OLDE` is. */
function samePeople(names: readonly Named[]): ReadonlyMap<string, string> {
  const longer = byLastWords(names);
  const spelledOut = byInitials(names);
  const models = lookalikeModels(names);
  const same = new Map<string, string>();
  for (const name of names) {
    const other =
      namesake(name, longer) ?? (name.shape === "initials" ? spelledOut.get(name.key) : null) ?? lookalike(name, models);
    if (other !== null) same.set(name.key, other.key);
  }
  // A chain of forms ends at its last: never longer than a few, and a circle ends where it began.
  for (const [key, other] of same) {
    let last = other;
    for (let steps = 0; steps < 4; steps++) last = same.get(last) ?? last;
    same.set(key, last);
  }
  return same;
}

function namesake({ key, label }: Named, longer: ReadonlyMap<string, readonly Named[]>): Named | null {
  const words = nameWords(label.toLowerCase());
  const namesakes = (longer.get(words.join(" ")) ?? []).filter((other) => other.key !== key);
  // Two O'Briens are told apart by more than their surname.
  return (
    namesakes.find(({ shape }) => words.length >= 2 || shape === "honorific" || (shape !== "role" && namesakes.length === 1)) ??
    null
  );
}

/** Those whose labels end in certain words, in lower case, and have others before them: one look finds a name's longer forms. */
function byLastWords(all: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const longer = new Map<string, Named[]>();
  for (const name of all) {
    const words = nameWords(name.label.toLowerCase());
    for (let from = 1; from < words.length; from++) put(longer, words.slice(from).join(" "), name);
  }
  return longer;
}

/** Names of two words and more by the key of their initials, where no two have the same. */
function byInitials(all: readonly Named[]): ReadonlyMap<string, Named> {
  const byKey = new Map<string, Named[]>();
  for (const name of all) {
    const words = nameWords(name.label);
    if (words.length > 1 && NAMES_SOMEBODY.has(name.shape)) put(byKey, nameKey(words.map((word) => word[0]).join("")), name);
  }
  return new Map(
    [...byKey].flatMap(([key, [name, another]]) => (name === undefined || another !== undefined ? [] : [[key, name]])),
  );
}

const NAMES_SOMEBODY: ReadonlySet<NameShape> = new Set<NameShape>(["name", "capitals", "role"]);

/** A label is taken for a bad scan of one that has so many times its turns, and of whose letters one in so many is another. */
const TIMES_THE_TURNS = 5;
const LETTERS_A_FAULT = 4;
/** Only of labels with hardly any turns of their own. */
const RARE = 2;

/** How many much-used labels a rare one is compared with, so that many of both take no more than linear time. */
const MOST_MODELS = 48;

/** The labels used most that another one could be a bad scan of, in the order of `all`. */
function lookalikeModels(all: readonly Named[]): readonly Named[] {
  const used = all.filter(({ turns }) => turns >= TIMES_THE_TURNS);
  if (used.length <= MOST_MODELS) return used;
  const most = new Set(used.toSorted((a, b) => b.turns - a.turns).slice(0, MOST_MODELS));
  return used.filter((name) => most.has(name));
}

function lookalike({ key, turns }: Named, models: readonly Named[]): Named | null {
  // `SPEAKER 2` is somebody else than `SPEAKER 1`.
  if (turns > RARE || /\d$/.test(key)) return null;
  return (
    models.find(
      (other) =>
        other.turns >= turns * TIMES_THE_TURNS &&
        Math.abs(other.key.length - key.length) * LETTERS_A_FAULT <= key.length &&
        distance(key, other.key) * LETTERS_A_FAULT <= key.length,
    ) ?? null
  );
}
