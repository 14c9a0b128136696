/** What a run of words could name: a questioner, an office, a person, or nobody. Decided by the words alone. */

import { isBlankUnit, isDigitUnit, isPlainLetter, ownCopy } from "../text/units";
import {
  ANSWER_WORDS,
  BOOK_WORDS,
  CLAUSE_WORDS,
  EAST_ASIAN_ENDINGS,
  FIELD_WORDS,
  FIELDS_OF_PEOPLE,
  HONORIFICS,
  MODERATOR_WORDS,
  PARTICLES,
  QUESTION_WORDS,
  ROLE_ENDINGS,
  ROLE_MODIFIERS,
  ROLE_WORDS,
} from "./words";

export type NameShape =
  /** A question word, alone or before a name or an origin: `Q`, `FRAGE HOENIG`, `Question from Perm Territory`. */
  | "question"
  | "answer"
  | "moderator"
  /** Words of an office, with or without a name: `THE PRESIDENT`, `Secretary General`, `Premier Brumby`. */
  | "role"
  /** A title before a name: `Mr. NORTH`. */
  | "honorific"
  /** Two or more words in capitals. */
  | "capitals"
  /** Two or more capitalised words. */
  | "name"
  /** One to three capitals. */
  | "initials"
  /** One capitalised word. */
  | "word"
  /** One word in small letters, or with digits: a nickname. */
  | "handle"
  /** The key of a field: `Subject`, `Table 3`. */
  | "field"
  /** Words that are no clause but no name either. */
  | "phrase"
  /** Words that make a sentence or its beginning. */
  | "clause";

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;
/** A small word of Japanese between two others: `灯台守に聞く`. */
const JAPANESE_PHRASE = /[\u3400-\u9fff][はがをにでとへ][\u3400-\u9fff]/;
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
/** An outlet, a name and what it ends with are no longer. */
const LONGEST_EAST_ASIAN = 20;
const EDGE_PUNCTUATION = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;

/** A word without the signs before and behind it. */
export function withoutEdges(word: string): string {
  return isPlainWordUnit(word.charCodeAt(0)) && isPlainWordUnit(word.charCodeAt(word.length - 1))
    ? word
    : word.replace(EDGE_PUNCTUATION, "");
}

function isPlainWordUnit(unit: number): boolean {
  return isPlainLetter(unit) || isDigitUnit(unit);
}

/** The words of a name, divided at any Unicode white space. */
export function nameWords(name: string): string[] {
  const words: string[] = [];
  let start = 0;
  for (let i = 0; i <= name.length; i++) {
    const unit = name.charCodeAt(i);
    if (i < name.length && !isBlankUnit(unit) && unit !== ZERO_WIDTH_SPACE) continue;
    if (i > start) words.push(name.slice(start, i));
    start = i + 1;
  }
  return words;
}

const ZERO_WIDTH_SPACE = 0x200b;

/** The last of the words of a name; empty where it has none. */
export function lastWordOf(name: string): string {
  const divides = (at: number) => isBlankUnit(name.charCodeAt(at)) || name.charCodeAt(at) === ZERO_WIDTH_SPACE;
  let end = name.length;
  while (end > 0 && divides(end - 1)) end--;
  let start = end;
  while (start > 0 && !divides(start - 1)) start--;
  return name.slice(start, end);
}

/** How many words a name has, divided as `nameWords` does. */
export function countWords(name: string): number {
  let words = 0;
  let isInWord = false;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    const divides = isBlankUnit(unit) || unit === ZERO_WIDTH_SPACE;
    if (!divides && !isInWord) words++;
    isInWord = !divides;
  }
  return words;
}

const PLAIN = /^[\0-\x7f]*$/;
const NO_PLAIN_SIGN = /[^a-z\d]+/g;

/** Letters and digits only, in lower case: equal for `Mr . HATCHELL` and `Mr. HATCHELL`. */
export function nameKey(name: string): string {
  // Most names are written in plain letters.
  if (PLAIN.test(name)) {
    const plain = name.toLowerCase().replace(NO_PLAIN_SIGN, "");
    return plain === "" ? name.trim() : plain;
  }
  const key = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  return key === "" ? name.trim() : key;
}

/** `Smith, J.`: how a list of books names an author. */
const INVERTED = /^\p{Lu}[\p{L}'’-]+,(?:[\s\u00a0]?\p{Lu}\.-?){1,4}$/u;

/** Small words that go on from others before them, and begin no name. */
const LEADS_ON = /^(?:of|for|from|and|at|with|via)[\s\u00a0]/u;

/** How a sentence begins that goes on to somebody's name, in lower case: `Together with Minister Lind`. */
const LEADS_TO =
  /^(?:(?:together|along|jointly|in line|thanks|according|gemeinsam|zusammen|ensemble|grâce|junto|juntos|вместе|разом) (?:with|to|mit|avec|à|con|с|со|з|із)|laut|selon|según|secondo)[\s\u00a0]/u;

/** Members of a house whom nobody names, and those of one side, in lower case. */
const MEMBERS = new RegExp(
  String.raw`^(?:(?:(?:an?|some|several|many) )?(?:hon(?:ou?rable|\.)? |opposition |government |coalition )?(?:members?|senators?|delegates?)` +
    `|(?:plusieurs|quelques|un|une) (?:voix|députée?s?|sénateurs?)(?: (?:du groupe|de l['’]|des) ?.{1,30})?|(?:varios|un) (?:señores )?(?:diputados?|senadores)|voces)$`,
);

/** True for `Mme la présidente`, `El señor PRESIDENTE`: courtesy with an article, before an office. */
export function namesByCourtesy(name: string): boolean {
  return isOfficeWord(COURTESY.exec(name.toLowerCase())?.[1] ?? "");
}

/** True for `Plusieurs députés du groupe RP`: members of a house whom nobody names. */
export function namesMembers(name: string): boolean {
  return MEMBERS.test(name.toLowerCase());
}

/** A heading, in lower case. */
const QUESTIONS_AND_ANSWERS =
  /^(?:questions?|preguntas?|fragen?|domande)[ -](?:and|&|et|y|und|e)[ -](?:answers?|réponses|respuestas?|antworten|risposte)/u;

/** What stays small where a name is written in capitals: `McNORTH`. */
const SMALL_IN_CAPITALS = /^(?:Mc|Mac|De|La|Le|O['’])(?=\p{Lu})/u;

/** `M. le président`, `El señor PRESIDENTE`, in lower case: courtesy with an article, before an office or a name. */
const COURTESY =
  /^(?:(?:m\.?|mme\.?|monsieur|madame) (?:le |la |l['’])|(?:el|la|a|o) (?:señora?|senhora?|sra?\.?|sr\.ª) )(?=(\p{L}+))/u;

/** An article before an office in small letters, in lower case: `La ministre`, `Der Bürgermeister`. */
const ARTICLE = /^(?:(?:le|la|el|il|lo|o|a|der|die) |l['’])\p{L}/u;

/** The first word behind the article. */
function withoutArticle([first = "", second = ""]: readonly string[]): string {
  return /^l['’]/.test(first) ? first.slice(2) : second;
}

/** True for `S.`, `J`, `J.-P.`: the short forms that a full stop does not end. */
function isInitial(word: string): boolean {
  return /^\p{Lu}\.?(?:-?\p{Lu}\.?)?$/u.test(word);
}

/** True when the word, without its full stop, is a title that stands before a name. */
export function isHonorific(word: string): boolean {
  if (word.length > LONGEST_HONORIFIC) return false;
  const low = word.toLowerCase();
  return HONORIFICS.has(low.endsWith(".") ? low.slice(0, -1) : low);
}

/** With its full stop. */
const LONGEST_HONORIFIC = [...HONORIFICS].reduce((most, { length }) => Math.max(most, length), 0) + 1;

/** True for `Mr. Chairman`, `Madam President`: words that address somebody, and only rarely name who speaks. */
export function isVocative(name: string): boolean {
  const [first, ...rest] = nameWords(name.toLowerCase());
  // `HON. SPEAKER:` in capitals is a label.
  if (name === name.toUpperCase()) return false;
  const addresses = first !== undefined && (isHonorific(first) || first === "madam" || first === "mister");
  return addresses && rest.length > 0 && rest.every((word) => isOfficeWord(withoutEdges(word)));
}

/** So many names with their shapes are kept; a text has fewer, and says each again and again. */
const MOST_SHAPES = 2000;
const shapes = new Map<string, NameShape>();

/** The shape of a name, surrounding white space left out; `phrase` for words that nothing is known of. */
export function nameShape(name: string): NameShape {
  let shape = shapes.get(name);
  if (shape === undefined) {
    shape = readShape(name);
    if (shapes.size >= MOST_SHAPES) shapes.clear();
    shapes.set(ownCopy(name), shape);
  }
  return shape;
}

function readShape(name: string): NameShape {
  const whole = name.toLowerCase();
  if (QUESTION_WORDS.has(whole)) return "question";
  if (ANSWER_WORDS.has(whole)) return "answer";
  if (MODERATOR_WORDS.has(whole)) return "moderator";
  const words = nameWords(name);
  const plain = words.map(withoutEdges);
  const low = plain.map((word) => word.toLowerCase());
  const first = low[0] ?? "";
  const last = low.at(-1) ?? "";
  if (words.length === 0 || LEADS_ON.test(name) || LEADS_TO.test(whole)) return "phrase";
  // `BY MR. NORTH:` says who asks from here on.
  if (first === "by") return "clause";
  if (
    /^(?:speaker|person|voice|participant|attendee|sprecher|locuteur|orador|спикер|участник)[\s_]?\p{Lu}?\d*$/u.test(whole) &&
    /\d|\s\p{Lu}$/u.test(name)
  )
    return "name";
  if (MEMBERS.test(whole)) return "role";
  if ((name.includes(",") && INVERTED.test(name)) || QUESTIONS_AND_ANSWERS.test(whole)) return "field";
  if (EAST_ASIAN.test(name)) {
    if (FIELD_WORDS.has(plain.join(" "))) return "field";
    const ending = isPlainName(name) ? EAST_ASIAN_ENDINGS.find(([pattern]) => pattern.test(name)) : undefined;
    if (ending !== undefined) return ending[1];
  }
  if (CJK.test(name)) {
    return [...name].length <= 8 && !JAPANESE_PHRASE.test(name) ? "name" : "phrase";
  }

  const letters = plain.filter((word) => LETTER.test(word));
  if (letters.length === 0) return /^(?:\(?\d{3,}\)?|\+\d[\d\s()-]{6,18})$/.test(name) ? "handle" : "phrase";
  if (words.length === 1) return oneWordShape(words[0] as string, plain[0] as string, first);
  if ((FIELD_WORDS.has(first) || BOOK_WORDS.has(first)) && !LETTER.test(plain.slice(1).join(""))) return "field";
  // `ACTION - Ida`.
  if (FIELD_WORDS.has(first) && /^[-–—]$/.test(words[1] ?? "")) return "field";
  if (FIELDS_OF_PEOPLE.has(last) && letters.length <= 3) return "field";
  if (FIELD_WORDS.has(whole) || (FIELD_WORDS.has(last) && letters.length <= 3 && !isHonorific(first) && !hasRole(low)))
    return "field";

  const capitals = letters.every((word) => !LOWER.test(word) || !LOWER.test(word.replace(SMALL_IN_CAPITALS, "")));
  for (const [i, word] of plain.entries()) {
    if (!LETTER.test(word)) continue;
    const small = LOWER.test(word[0] ?? "");
    const known = low[i] as string;
    if (
      capitals &&
      CLAUSE_WORDS.has(known) &&
      !PARTICLES.has(known) &&
      !isOfficeWord(known) &&
      word.length > 1 &&
      !isInitial(words[i] as string) &&
      !(i === 0 && GIVEN_NAMES_TOO.has(known) && letters.length > 1)
    )
      return "clause";
    if (!small || PARTICLES.has(known)) continue;
    if (CLAUSE_WORDS.has(known)) return "clause";
  }
  const lowered = plain.filter(
    (word, i) => LOWER.test(word[0] ?? "") && !PARTICLES.has(low[i] as string) && !/^(?:d|l|al|el)['’-]\p{Lu}/u.test(word),
  );
  if (first.length > 1 && QUESTION_WORDS.has(first) && (lowered.length === 0 || isAskedBy(plain, lowered.length)))
    return "question";
  if (CLAUSE_WORDS.has(first) && low.slice(1).every((word) => PARTICLES.has(word) || CLAUSE_WORDS.has(word))) return "clause";
  if (ARTICLE.test(whole) && words.length <= LONGEST_QUALIFIED && isOfficeWord(withoutArticle(low))) return "role";
  if (isVocative(name) || namesByCourtesy(name)) return "role";
  const courtesy = COURTESY.exec(whole);
  if (courtesy !== null && UPPER.test(name[courtesy[0].length] ?? "")) return "honorific";
  if (lowered.length === 0 && isHonorific(words[0] as string) && (UPPER.test(plain[1]?.[0] ?? "") || (plain[1] ?? "") === ""))
    return "honorific";
  if (lowered.length > 0) return titledShape(low, plain, lowered.length);
  if (MODERATOR_WORDS.has(last) || MODERATOR_WORDS.has(first)) return "moderator";
  if (hasRole(low)) return "role";
  if (capitals) return "capitals";
  return "name";
}

/** Words of clauses that given names are, too: `WILL NORTH`. */
const GIVEN_NAMES_TOO: ReadonlySet<string> = new Set(["will", "may"]);

/** True for an outlet, a name, a trade or an office of East Asia, and nothing else: no brackets, and no words of a sentence. */
function isPlainName(name: string): boolean {
  return name.length <= LONGEST_EAST_ASIAN && PLAIN_NAME.test(name) && !JAPANESE_PHRASE.test(name);
}

/** `北野（香）委員` has the first sign of a given name in its bracket. */
const PLAIN_NAME = /^[\p{L}\p{N}・\s\u3000]+(?:（\p{L}{1,2}）\p{L}+)?$/u;

/** True for a word, in lower case, that an office is named with: `prime`, `minister`. */
export function isOfficeWord(word: string): boolean {
  return namesOffice(word) || ROLE_MODIFIERS.has(word);
}

function hasRole(low: readonly string[]): boolean {
  return low.some(namesOffice);
}

/** True for a word, in lower case, that is an office by itself: `minister`, `hafensenatorin`. */
function namesOffice(word: string): boolean {
  return ROLE_WORDS.has(word) || (word.length > SHORTEST_COMPOUND && ROLE_ENDINGS.some((ending) => word.endsWith(ending)));
}

/** An office of one word with another before it, as in German, is longer. */
const SHORTEST_COMPOUND = 8;

/** True for `Dotaz redaktorky Radia Vltava`: one word in small letters between the word for a question and a name. */
function isAskedBy(plain: readonly string[], lowered: number): boolean {
  return lowered === 1 && UPPER.test(plain.at(-1)?.[0] ?? "");
}

/** A title in small letters before a name (`Direct line programme host Maria Lindel`) is a role; other small words make a phrase. */
function titledShape(low: readonly string[], plain: readonly string[], lowered: number): NameShape {
  const name = plain.slice(-2);
  const endsInName = name.length === 2 && name.every((word) => UPPER.test(word[0] ?? ""));
  const title = low.slice(0, -2);
  if (
    endsInName &&
    UPPER.test(plain[0]?.[0] ?? "") &&
    lowered <= 6 &&
    title.some((word) => namesOffice(word) || MODERATOR_WORDS.has(word))
  )
    return "role";
  if (endsInName && UPPER.test(plain[0]?.[0] ?? "") && lowered <= 2 && plain.length <= 5) return "name";
  // Many languages write what qualifies an office behind it, and small: `Rzecznik prasowy`, `Premier ministre`.
  const isQualified = lowered === plain.length - 1 && plain.length <= LONGEST_QUALIFIED;
  if (isQualified && namesOffice(low[0] as string) && UPPER.test(plain[0]?.[0] ?? "")) return "role";
  // In Hungarian and Turkish the office follows the name: `Varga Ilona polgármester`.
  if (lowered === 1 && plain.length > 2 && namesOffice(low.at(-1) as string) && UPPER.test(plain[0]?.[0] ?? "")) return "role";
  return "phrase";
}

/** Words of an office with what qualifies it. */
const LONGEST_QUALIFIED = 4;

function oneWordShape(word: string, plain: string, low: string): NameShape {
  if (QUESTION_WORDS.has(low)) return "question";
  if (ANSWER_WORDS.has(low)) return "answer";
  if (MODERATOR_WORDS.has(low)) return "moderator";
  if (/^\p{Lu}{2,3}$/u.test(plain)) return namesOffice(low) ? "role" : "initials";
  if (FIELD_WORDS.has(low)) return "field";
  if (CLAUSE_WORDS.has(low)) return "clause";
  if (namesOffice(low)) return "role";
  if (/^(?:https?|ftp|mailto)$/i.test(plain)) return "field";
  if (!LOWER.test(plain)) return plain.replace(/[^\p{L}]/gu, "").length <= 3 ? "initials" : "capitals";
  if (/\d/.test(word) || !UPPER.test(plain[0] ?? "")) return /^(?:u\/)?[\p{L}\p{N}._@-]+$/u.test(word) ? "handle" : "phrase";
  return "word";
}
