/** Who is named above the speech, and with which office: what says that `Secretary General` is Arne Falkenstrom there. */

import { isHonorific, isOfficeWord, nameKey, nameWords } from "../syntax/name";
import { CLAUSE_WORDS, MODERATOR_WORDS } from "../syntax/words";

/** A person named in a header. */
export interface NamedPerson {
  /** The words of the office as printed before the name; empty where there are none. */
  readonly office: string;
  /** As printed, titles such as `The Hon.` left out. */
  readonly name: string;
}

/** Words in capitals of titles that belong to no name. */
const NO_NAMES: ReadonlySet<string> = new Set(
  [
    "and with at in on of to from by for during before after following about between over",
    "press news media joint video telephone radio television tv background daily weekly special opening closing first final full",
    "conference briefing interview interviews remarks statement statements speech address meeting summit session transcript doorstop",
    "gaggle call visit visits event events question questions answer answers answered answers q a webchat hearing testimony discussion",
    "house room office hotel centre center park airport palace hall building university parliament congress council committee",
    "government department ministry commission cabinet bank union nations states party court embassy headquarters",
    "january february march april may june july august september october november december",
    "monday tuesday wednesday thursday friday saturday sunday",
    "direct line part live inc ltd llc",
    "advisor adviser advisors aide chair correspondent reporter journalist columnist author analyst professor expert",
    "national international security affairs communications economic global special envoy",
  ].flatMap((words) => words.split(" ")),
);

const SUFFIXES: ReadonlySet<string> = new Set("mp mep jr sr ii iii phd md qc kc am ao ac".split(" "));

interface Word {
  readonly text: string;
  readonly low: string;
  /** True where a comma, a bracket, a possessive or the line's end divides it from the next word. */
  readonly ends: boolean;
}

/** The persons whom a line of a header names behind an office: `the Secretary General Arne Falkenstrom`. Lines in capitals name nobody for sure. */
export function personsInOffice(line: string): readonly NamedPerson[] {
  const words = wordsOf(line);
  const found: NamedPerson[] = [];
  for (let i = 0; i < words.length; i++) {
    const from = i;
    while (isOffice(words[i])) {
      i++;
      if (words[i - 1]?.ends) break;
    }
    if (i === from) continue;
    const office = words
      .slice(from, i)
      .map(({ text }) => text)
      .join(" ");
    const name = nameFrom(words, i);
    if (name.length > 0) found.push({ office, name: name.join(" ") });
    i += name.length - 1;
  }
  return found;
}

/** The full names in a line of a header that end in a surname; `surname` is a `nameKey`. */
export function fullNames(line: string, surname: string): readonly string[] {
  const words = wordsOf(line);
  return words.flatMap(({ text, low }, i) => {
    if (nameKey(low) !== surname || !isNamePart(words[i])) return [];
    const parts: string[] = [];
    for (let before = i - 1; before >= 0 && parts.length < 2; before--) {
      const word = words[before];
      if (word === undefined || word.ends || !isNamePart(word)) break;
      parts.unshift(word.text);
    }
    return parts.length === 0 ? [] : [[...parts, text].join(" ")];
  });
}

function nameFrom(words: readonly Word[], start: number): readonly string[] {
  let i = start;
  while (i < words.length && isTitle(words[i] as Word)) i++;
  const name: string[] = [];
  for (; i < words.length && name.length < 4; i++) {
    const word = words[i] as Word;
    if (!isNamePart(word)) break;
    name.push(word.text);
    if (word.ends) break;
  }
  return name;
}

function wordsOf(line: string): readonly Word[] {
  return nameWords(line.replace(/[([{–—|/:;]/g, " $& ")).flatMap((raw) => {
    const isPossessive = /['’]s[.,;:)]*$/.test(raw);
    const isInitial = /^\p{Lu}\.$/u.test(raw);
    const text = isInitial ? raw : raw.replace(/['’]s(?=[.,;:)]*$)/, "").replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, "");
    // What is punctuation alone divides, whatever it is.
    if (text === "") return [{ text: "", low: "", ends: true }];
    const low = text.toLowerCase();
    const isShort = isHonorific(low) && raw.endsWith(".");
    return [{ text, low, ends: isPossessive || (!isInitial && !isShort && /[\p{P}]$/u.test(raw)) }];
  });
}

function isOffice(word: Word | undefined): boolean {
  return word !== undefined && word.low !== "the" && isOfficeWord(word.low) && /^\p{Lu}/u.test(word.text);
}

/** `The Rt Hon.` before a name. */
function isTitle({ low }: Word): boolean {
  return low === "the" || low === "rt" || low === "right" || low === "honourable" || low === "honorable" || isHonorific(low);
}

/** A capitalised word in mixed case, or an initial, that can belong to a name. */
function isNamePart(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const { text, low } = word;
  if (/^\p{Lu}\.$/u.test(text)) return true;
  return (
    /^\p{Lu}.*\p{Ll}/u.test(text) &&
    !/[\p{N}_@]/u.test(text) &&
    ![NO_NAMES, CLAUSE_WORDS, MODERATOR_WORDS, SUFFIXES].some((words) => words.has(low)) &&
    !isOfficeWord(low) &&
    !isHonorific(low)
  );
}
