/** What the words of a possible label say by themselves. */

import { isHonorific, type NameShape, nameWords, withoutEdges } from "../syntax/name";
import type { Proposal } from "../syntax/readers";
import { CLAUSE_WORDS, FIELD_WORDS, PARTICLES, SPEECH_WORDS } from "../syntax/words";
import { isMostlyCapitals } from "./label-groups";
import { LOOK, readSaid, type Said } from "./said";

/** What one line's text says of one proposal; kept with the line. */
export interface Own {
  readonly proposal: Proposal;
  /** What the words could name. A letter by itself is no pronoun: `I: What did you see?` */
  readonly shape: NameShape;
  /** Equal for labels that are written alike: by what divides and precedes them, and by their letters. */
  readonly template: string;
  readonly words: number;
  /** Share of the words that only clauses have. */
  readonly clause: number;
  /** How many of the words people use when they speak to each other. */
  readonly speechWords: number;
  /** 1 for the key of a field, less where one of the words could be one. */
  readonly field: number;
  /** From 0 to 1: how far the words name somebody. */
  readonly person: number;
  readonly capitals: boolean;
  /** True for a name or office in capitals amid words that are not: `Mr. KING`, `The SPEAKER pro tempore`. */
  readonly isSetOff: boolean;
  readonly low: boolean;
  readonly smallOnly: boolean;
  readonly lastWord: string;
  readonly hasDigits: boolean;
  /** True for a name as programs have them. */
  readonly isIdentifier: boolean;
  /** True for the text of a link. */
  readonly isLinked: boolean;
  /** True where the words behind it have its last word in small letters: `unit: the unit to show`. */
  readonly saysItself: boolean;
  /** The words behind it on its line. */
  readonly behind: Said;
}

/** How far the words of each shape name somebody. */
const PERSON: Readonly<Record<NameShape, number>> = {
  question: 1,
  answer: 1,
  moderator: 1,
  role: 1,
  honorific: 1,
  name: 0.9,
  capitals: 0.8,
  initials: 0.6,
  word: 0.5,
  handle: 0.2,
  phrase: 0.05,
  clause: 0,
  field: 0,
};

/** `A.Lind`, `A. B. Lind`. */
const INITIALLED = /^(?:\p{Lu}\.[\s\u00a0]?){1,3}\p{Lu}\p{Ll}{2,}$/u;

/** How the letters of a name are written: a title before it, capitals, small ones, or a script that knows no such thing. */
function lettering(text: string, words: readonly string[]): string {
  if (words.length > 1 && (isHonorific(words[0] as string) || /^m(?:adam|ister)$/i.test(words[0] as string))) return "title";
  if (!/\p{Lu}|\p{Ll}/u.test(text)) return /\p{L}/u.test(text) ? "caseless" : "signs";
  if (isMostlyCapitals(text)) return "capitals";
  return /^\P{L}*\p{Ll}/u.test(text) ? "small" : "name";
}

/** A title in small letters before a surname in capitals. */
const TITLED_CAPITALS = /\p{Ll}.*[\s\u00a0](?:\p{Lu}\p{Ll}{1,2})?\p{Lu}{2}/u;
/** A long word in capitals beside a word in small letters; a short one could be any short form. */
const CAPITAL_OFFICE = /^(?=.*\p{Ll}).*(?<![\p{L}'’-])\p{Lu}[\p{Lu}'’-]{3}/u;

/** A word shorter than this is said by chance. */
export const SHORTEST_SAID = 3;

/** `maxAge`, `TableError`, `max_age`, `max()`, and not `McLean`; nor `Speaker_01`, which names somebody. */
const IDENTIFIER =
  /\p{Lu}(?<=\p{Ll}\p{Lu})(?<!(?:^\p{Lu}\p{Ll}{1,2}|[\s\u00a0-]\p{Lu}\p{Ll}{1,2}|Fitz)\p{Lu})\p{Ll}|[\p{L}\d]_[\p{L}\d]|\(\)/u;
/** A name that is the text of a link. */
const LINKED = /^\[.*\]$/;

export function readOwn(text: string, proposal: Proposal): Own {
  const behind = readSaid(text.slice(proposal.textStart, proposal.textStart + LOOK).trim());
  const { place, style, prefix } = proposal;
  // A tag is one wherever it stands.
  const isInside = place !== "start" && style !== "bracket";
  const isLetter = /^\p{Lu}$/u.test(proposal.text);
  const shape = isLetter && proposal.shape === "clause" ? "initials" : proposal.shape;
  const words = nameWords(proposal.text);
  const low = words.map((word) => withoutEdges(word.toLowerCase()));
  const letters = lettering(proposal.text, words);
  const isTitled = words.some((word) => isHonorific(word));
  const mayBeField = !isTitled && low.some((word) => FIELD_WORDS.has(word));
  const isSmall = (word: string) => PARTICLES.has(word) || CLAUSE_WORDS.has(word);
  const person = INITIALLED.test(proposal.text) ? 0.9 : isLetter && proposal.text !== "Q" ? PERSON.initials : PERSON[shape];
  return {
    proposal,
    shape,
    // Clauses are no company for names, however they are written.
    template: `${isInside ? "inside " : ""}${style} ${prefix} ${shape === "clause" ? "clause" : letters}`,
    words: words.length,
    clause: low.filter((word) => CLAUSE_WORDS.has(word) && !PARTICLES.has(word) && word.length > 1).length / words.length,
    // `Ben` is a word that people say in Turkish, and a name.
    speechWords: isLetter || person >= PERSON.capitals ? 0 : low.filter((word) => SPEECH_WORDS.has(word)).length,
    field: shape === "field" ? 1 : mayBeField ? 0.5 : 0,
    person,
    capitals: isMostlyCapitals(proposal.text) && letters !== "caseless" && letters !== "signs",
    isSetOff:
      style !== "line" &&
      person === PERSON.honorific &&
      (letters === "title" ? TITLED_CAPITALS : CAPITAL_OFFICE).test(proposal.text),
    low: letters === "small",
    smallOnly: !isLetter && person < 1 && low.every(isSmall),
    lastWord: words.at(-1) ?? "",
    hasDigits: /\d/.test(proposal.text),
    isIdentifier: person < PERSON.capitals && IDENTIFIER.test(proposal.text),
    isLinked: LINKED.test(proposal.text) || text.startsWith("](", proposal.name.end),
    // An office may speak of itself: `The CLERK. The clerk will call the roll.`
    saysItself: person < PERSON.role && (low.at(-1) ?? "").length >= SHORTEST_SAID && behind.text.includes(low.at(-1) ?? ""),
    behind,
  };
}
