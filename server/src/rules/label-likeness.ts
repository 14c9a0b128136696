/** Whether two labels of a transcript name the same speaker: by their letters, as a misspelling, or as forms of one person's name. */

import { distance } from "fastest-levenshtein";
import { isHonorific, isOfficeWord, nameKey, nameWords } from "../syntax/name";
import { ANSWER_WORDS, MODERATOR_WORDS, QUESTION_WORDS } from "../syntax/words";
import type { DocumentLabel } from "./document-labels";

/** A surname, or a word that names an office, is not compared with another one below this length. */
const SHORTEST_WORD = 5;
/** From this length on, two letters may be wrong. */
const LONG_WORD = 8;

/**
 * True when `label` reads like `model` with a letter or two wrong. Two people may have names almost alike: given names
 * and titles must be equal, numbers too, and of two surnames none may be the beginning of the other.
 */
export function isMisspelling(label: DocumentLabel, model: DocumentLabel): boolean {
  if (/\d*$/.exec(label.key)?.[0] !== /\d*$/.exec(model.key)?.[0]) return false;
  if (Math.abs(label.key.length - model.key.length) > 2) return false;
  const words = wordKeys(label.text);
  const modelWords = wordKeys(model.text);
  if (modelWords.every(isCommon)) return !words.every(isCommon) && isNear(label.key, model.key, SHORTEST_WORD);
  if (words.length !== modelWords.length) return modelWords.length === 1 && isNearName(label.key, model.key);
  const differing = modelWords.flatMap((word, i) => (word === words[i] ? [] : [i]));
  const [at = 0] = differing;
  const [word = "", modelWord = ""] = [words[at], modelWords[at]];
  if (differing.length !== 1) return false;
  if (isCommon(modelWord)) return !isCommon(word) && !isHonorific(word) && isNear(word, modelWord, SHORTEST_WORD);
  return at === modelWords.length - 1 && isNearName(word, modelWord);
}

function wordKeys(text: string): readonly string[] {
  return nameWords(text).map(nameKey);
}

/** A word that many labels share: an office, a word for who asks. */
function isCommon(word: string): boolean {
  return isOfficeWord(word) || QUESTION_WORDS.has(word) || ANSWER_WORDS.has(word) || MODERATOR_WORDS.has(word);
}

function isNear(word: string, model: string, shortest: number): boolean {
  return model.length >= shortest && distance(word, model) <= (model.length < LONG_WORD ? 1 : 2);
}

function isNearName(word: string, model: string): boolean {
  return (
    isNear(word, model, SHORTEST_WORD + 1) && !word.startsWith(model) && !model.startsWith(word) && !isGivenPair(word, model)
  );
}

/** `maria` and `mario`, `andrea` and `andreas` name two people. */
function isGivenPair(word: string, model: string): boolean {
  return word.slice(0, -1) === model.slice(0, -1);
}

/** What a label says of a person, all in lower case. */
interface Person {
  /** The honorific; empty where there is none. */
  readonly title: string;
  /** What stands between honorific and surname, an office among it perhaps. */
  readonly before: readonly string[];
  readonly surname: string;
}

const FEMININE: ReadonlySet<string> = new Set(["mrs", "ms", "miss", "mme", "mlle", "frau", "fr", "sra", "srta", "lady", "dame"]);
const MASCULINE: ReadonlySet<string> = new Set(["mr", "m", "herr", "hr", "sr", "sir", "lord", "signor"]);

/** Null for a label that is no person's: a word for who asks, an office without a name, a nickname, a number. */
function personOf({ text, shape }: DocumentLabel): Person | null {
  if (!/^(?:honorific|capitals|name|word|role)$/.test(shape)) return null;
  const words = wordKeys(text);
  const titles = words.findIndex((word) => !isHonorific(word));
  const surname = words.at(-1) ?? "";
  if (titles === -1 || titles > 1 || surname.length < 3 || isCommon(surname) || !/^\p{L}+$/u.test(surname)) return null;
  return { title: titles === 0 ? "" : (words[0] ?? ""), before: words.slice(titles, -1), surname };
}

/** The labels that name a person, by the last word of the name. */
export function bySurname(labels: readonly DocumentLabel[]): readonly (readonly DocumentLabel[])[] {
  const families = new Map<string, DocumentLabel[]>();
  for (const label of labels) {
    const surname = personOf(label)?.surname;
    if (surname === undefined) continue;
    const family = families.get(surname);
    if (family === undefined) families.set(surname, [label]);
    else family.push(label);
  }
  return [...families.values()].filter((family) => family.length > 1);
}

/**
 * True when two labels with one surname are forms of one name: the longer one ends in the shorter one's given name and
 * surname, or the surname alone can mean nobody else among the labels in `family`.
 */
export function isSamePerson(a: DocumentLabel, b: DocumentLabel, family: readonly DocumentLabel[]): boolean {
  const [one, other] = [personOf(a), personOf(b)];
  if (one === null || other === null || one.surname !== other.surname) return false;
  const [short, long] = one.before.length <= other.before.length ? [one, other] : [other, one];
  if (short.before.length > 0) return !short.before.some(isCommon) && endsIn(long.before, short.before) && agree(short, long);
  // Two labels with no more than a title and a surname: one of them has the surname alone.
  if (long.before.length === 0 && short.title !== "" && long.title !== "") return false;
  return !isCommon(long.before.at(-1) ?? "") && isOnePerson(family);
}

/** Of the letters of two names that resemble each other as a whole, at most this share differs. */
const MOST_DIFFERING = 0.34;

/** True where two names have a word in common that is neither a title nor an office, or nearly the same letters. */
export function resembles(one: string, other: string): boolean {
  const [words, others] = [tellingWords(one), tellingWords(other)];
  if (words.some((word) => others.some((name) => word === name || isNearName(word, name)))) return true;
  const areNamed = words.length > 0 && others.length > 0;
  const [key, otherKey] = areNamed ? [words.join(""), others.join("")] : [nameKey(one), nameKey(other)];
  return distance(key, otherKey) <= Math.max(key.length, otherKey.length) * MOST_DIFFERING;
}

/** The words of a name that no others share: titles, offices and initials left out. */
function tellingWords(name: string): readonly string[] {
  return wordKeys(name).filter((word) => word.length > 1 && !isCommon(word) && !isHonorific(word));
}

function endsIn(words: readonly string[], end: readonly string[]): boolean {
  return end.every((word, i) => word === words[words.length - end.length + i]);
}

/** False where one is a man's title and the other one a woman's. */
function agree(a: Person, b: Person): boolean {
  return !(FEMININE.has(a.title) && MASCULINE.has(b.title)) && !(MASCULINE.has(a.title) && FEMININE.has(b.title));
}

/** True when no two labels of one surname differ in given name, office or title. */
function isOnePerson(family: readonly DocumentLabel[]): boolean {
  const people = family.map(personOf);
  const givenNames = new Set(people.flatMap((person) => person?.before.slice(-1) ?? []));
  const titles = new Set(people.flatMap((person) => (person?.title ? [person.title] : [])));
  return givenNames.size <= 1 && titles.size <= 1;
}
