/** What is known of a possible label before its document is weighed: what its own line says, and what stands around it. */

import { isHonorific, isVocative, type NameShape, nameKey, nameWords } from "../syntax/name";
import { type Proposal, readProposals } from "../syntax/readers";
import type { Transcript } from "../syntax/transcript";
import { CLAUSE_WORDS, FIELD_WORDS, PARTICLES, SPEECH_SIGNS, SPEECH_WORDS } from "../syntax/words";
import { lazy } from "../text/lazy";
import { isLowerAt, isUpperAt } from "../text/units";
import { frame, lineText } from "./frame";
import { DAY, isMostlyCapitals } from "./label-groups";
import { memoLine } from "./memo";
import { verbatimLines } from "./verbatim";
import { secondHalves, wrappedLabels } from "./wrapped-labels";

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
  readonly low: boolean;
  readonly smallOnly: boolean;
  readonly lastWord: string;
  /** Its key, by which declared names are known. */
  readonly lastKey: string;
  readonly hasDigits: boolean;
  /** True for a name as programs have them. */
  readonly isIdentifier: boolean;
  /** True for the text of a link. */
  readonly isLinked: boolean;
  /** True where the words behind it have its last word in small letters: `unit: the unit to show`. */
  readonly saysItself: boolean;
  /** True for words that address somebody. */
  readonly isVocative: boolean;
  /** The words behind it on its line. */
  readonly behind: Said;
}

/** Words behind a possible label, and how they read. */
export interface Said {
  readonly text: string;
  /** True where people speak to each other in them. */
  readonly speaks: boolean;
  readonly isLowText: boolean;
  readonly isNameText: boolean;
  /** Nothing but figures. */
  readonly isFigures: boolean;
  readonly isAddress: boolean;
  /** Signs of a program among them. */
  readonly isCode: boolean;
  readonly beginsAsCode: boolean;
  /** One word or figure, without the end of a sentence. */
  readonly isBareWord: boolean;
  readonly isQuotation: boolean;
}

/** A proposal with what stands around it. */
export interface Place {
  readonly own: Own;
  /** 0-based. */
  readonly line: number;
  readonly isInside: boolean;
  readonly blankBefore: boolean;
  readonly endsBefore: boolean;
  readonly goesOnBefore: boolean;
  /** True where a turn may begin: behind a blank line, the end of a sentence, or a short line. */
  readonly opens: boolean;
  /** True among the first lines of the text. */
  readonly heads: boolean;
  /** The words behind it, those of the next line where its own has none. */
  readonly said: Said;
  readonly text: string;
  /** True where people speak to each other in these words. */
  readonly speaks: boolean;
  /** True where they make a sentence, or are long enough to go on. */
  readonly isSentence: boolean;
  readonly asks: boolean;
  readonly isLowText: boolean;
  readonly isNameText: boolean;
  /** True for a label that ends on another line than it begins on. */
  readonly isWrapped: boolean;
}

/** How many lines and paragraphs of text a document has, and its proposals in text order. */
export interface Places {
  readonly places: readonly Place[];
  readonly lines: number;
  readonly paragraphs: number;
  /** Lines with code, addresses or links among them. */
  readonly technical: number;
  /** True for a list of written questions by its own title. */
  readonly isFaq: boolean;
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
const EDGES = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;

/** How the letters of a name are written: a title before it, capitals, small ones, or a script that knows no such thing. */
function lettering(text: string, words: readonly string[]): string {
  if (words.length > 1 && isHonorific(words[0] as string)) return "title";
  if (!/\p{Lu}|\p{Ll}/u.test(text)) return /\p{L}/u.test(text) ? "caseless" : "signs";
  if (isMostlyCapitals(text)) return "capitals";
  return /^\P{L}*\p{Ll}/u.test(text) ? "small" : "name";
}

/** A word shorter than this is said by chance. */
export const SHORTEST_SAID = 3;

/** No day is written longer. */
const LONGEST_DAY = 40;

/** Units of the words behind a label that are looked at. */
const LOOK = 160;

const CODE = /[{}<>=\\`]|\(\)|->|::/;
const ADDRESS = /^(?:https?:|www\.|\S{1,60}@\S|\[[^[\]]{1,80}\]\()/;
/** `maxAge`, `TableError`, `max_age`, `max()`, and not `McLean`. */
const IDENTIFIER = /(?<!^\p{Lu}\p{Ll}{1,2}|[\s\u00a0-]\p{Lu}\p{Ll}{1,2}|Fitz)(?<=\p{Ll})\p{Lu}\p{Ll}|[\p{L}\d]_[\p{L}\d]|\(\)/u;
const BARE_WORD = /^\S*[\p{L}\p{N}]$/u;
/** A sign of a program, or such a name before what follows it: `SyntaxError: …`. */
const BEGINS_AS_CODE = /^(?:[`{<$]|(?=\p{L}{1,60}[:(])\p{L}*?\p{Ll}\p{Lu})/u;
/** A name that is the text of a link. */
const LINKED = /^\[.*\]$/;
const FIGURES = /^[\p{N}\p{S}\p{P}\s]{1,40}$/u;

function readSaid(text: string): Said {
  return {
    text,
    speaks: speaksIn(text),
    isLowText: isLowerAt(text, 0),
    isNameText: isUpperAt(text, 0) && NAME_TEXT.test(text),
    isFigures: FIGURES.test(text),
    isAddress: ADDRESS.test(text),
    isCode: CODE.test(text),
    isBareWord: BARE_WORD.test(text),
    beginsAsCode: BEGINS_AS_CODE.test(text),
    isQuotation: /^["“„«「『]/.test(text),
  };
}

function readOwn(text: string, proposal: Proposal): Own {
  const behind = readSaid(text.slice(proposal.textStart, proposal.textStart + LOOK).trim());
  const { place, style, prefix } = proposal;
  const isLetter = /^\p{Lu}$/u.test(proposal.text);
  const shape = isLetter && proposal.shape === "clause" ? "initials" : proposal.shape;
  const words = nameWords(proposal.text);
  const low = words.map((word) => word.toLowerCase().replace(EDGES, ""));
  const letters = lettering(proposal.text, words);
  const isTitled = words.some((word) => isHonorific(word));
  const mayBeField = !isTitled && low.some((word) => FIELD_WORDS.has(word));
  const isSmall = (word: string) => PARTICLES.has(word) || CLAUSE_WORDS.has(word);
  const person = INITIALLED.test(proposal.text) ? 0.9 : isLetter && proposal.text !== "Q" ? PERSON.initials : PERSON[shape];
  return {
    proposal,
    shape,
    // Clauses are no company for names, however they are written.
    template: `${place === "start" ? "" : "inside "}${style} ${prefix} ${shape === "clause" ? "clause" : letters}`,
    words: words.length,
    clause: low.filter((word) => CLAUSE_WORDS.has(word) && !PARTICLES.has(word) && word.length > 1).length / words.length,
    // `Ben` is a word that people say in Turkish, and a name.
    speechWords: isLetter || person >= PERSON.capitals ? 0 : low.filter((word) => SPEECH_WORDS.has(word)).length,
    field: shape === "field" ? 1 : mayBeField ? 0.5 : 0,
    person,
    capitals: isMostlyCapitals(proposal.text) && letters !== "caseless" && letters !== "signs",
    low: letters === "small",
    smallOnly: !isLetter && person < 1 && low.every(isSmall),
    lastWord: words.at(-1) ?? "",
    lastKey: nameKey(words.at(-1) ?? ""),
    hasDigits: /\d/.test(proposal.text),
    isIdentifier: IDENTIFIER.test(proposal.text),
    isLinked: LINKED.test(proposal.text) || text.startsWith("](", proposal.name.end),
    isVocative: isVocative(proposal.text),
    saysItself: (low.at(-1) ?? "").length >= SHORTEST_SAID && behind.text.includes(low.at(-1) ?? ""),
    behind,
  };
}

/** What is read once for each line; a day behind a colon is the value of a field and nobody's words. */
const ownOf = memoLine((text, traits) =>
  readProposals(text, traits)
    .filter(({ style, textStart }) => style !== "colon" || !DAY.test(text.slice(textStart, textStart + LONGEST_DAY).trim()))
    .map((proposal) => readOwn(text, proposal)),
);

const SENTENCE_END = /[.?!…。！？—–-]["”’»)\]*_]{0,4}\s{0,2}(?:[[(][^()[\]]{0,80}[\])]\s{0,2})?$/;
const LINE_END = /[.?!…:;)\]"”»’'*_。？！>—–-]$/;
/** So many units behind a label go on in the next line. */
const LONG_TEXT = 90;
/** A line shorter than this does not go on in the next because it was full. */
const SHORT_LINE = 40;
/** So many lines of text are the head of a document. */
const HEAD = 4;
/** Nothing but a name: the value of a field. */
const NAME_TEXT = /^\p{Lu}[\p{L}.'’-]{0,40}(?:[ ,]{1,2}(?:\p{Lu}[\p{L}.'’-]{0,40}|de|van|von|der|of|and)){0,5}$/u;

/** True where people speak to each other in these words. */
export function speaksIn(text: string): boolean {
  if (SPEECH_SIGNS.test(text)) return true;
  // Word by word, as one of the first nearly always says so.
  for (const { 0: word } of text.matchAll(WORD)) {
    if (word.length <= LONGEST_SPEECH_WORD && SPEECH_WORDS.has(word.toLowerCase())) return true;
  }
  return false;
}

const WORD = /[\p{L}'’]+/gu;
const LONGEST_SPEECH_WORD = [...SPEECH_WORDS].reduce((most, { length }) => Math.max(most, length), 0);

/** True for a line that ends as a sentence does. */
const endsSentence = memoLine((text) => SENTENCE_END.test(text.trim().slice(-LOOK)));

/** What such lists are called, in the languages that the parser knows. */
const FAQ =
  /\bFAQs?\b|frequently asked|häufig(?:e| gestellte) fragen|preguntas (?:más )?frecuentes|questions fréquentes|foire aux questions|domande frequenti|perguntas frequentes|veelgestelde vragen|vanliga frågor|ofte stilte|często zadawane|часто задаваемые|常见问题|常見問題|よくある質問|자주 묻는/iu;

/** True for a line with code, an address or a link on it. */
const isTechnical = memoLine((text) => TECHNICAL.test(text));
const TECHNICAL = /`[^`]+`|\]\(|\]\[|https?:\/\/|[{}]\)?[;,]?$/;

/** All that could be labels in a transcript, on every line of text: what is a page's and what is not is not asked yet. */
export function readPlaces(transcript: Transcript): Places {
  const { forms } = frame(transcript);
  const wrappedOnes = wrappedLabels(transcript);
  // Nobody speaks in code.
  const code = verbatimLines(transcript);
  const halves = secondHalves(transcript);
  const places: Place[] = [];
  let lines = 0;
  let paragraphs = 0;
  let technical = 0;
  let isFaq = false;
  let before = "";
  let lastText = -2;
  for (let line = 0; line < forms.length; line++) {
    const form = forms[line];
    if (code.has(line)) technical++;
    if (form === "blank" || form === "front-matter" || form === "cue" || code.has(line)) continue;
    if (isTechnical(transcript, line)) technical++;
    const text = lineText(transcript, line);
    if (form === "text" || form === "bracketed") {
      lines++;
      // A title stands by itself; the entries of a menu stand below each other.
      if (lines <= HEAD && forms[line + 1] !== "text") isFaq ||= FAQ.test(text.slice(0, LOOK));
      const blankBefore = lastText !== line - 1;
      if (blankBefore) paragraphs++;
      const wrapped = wrappedOnes.get(line);
      const read = ownOf(transcript, line);
      const ofLine = halves.has(line) ? read.filter(({ proposal }) => proposal.place !== "start") : read;
      const all = wrapped === undefined ? ofLine : [readOwn(wrapped.text, wrapped.proposal), ...ofLine];
      const endsBefore = all.length > 0 && (before === "" || endsSentence(transcript, lastText));
      const shortBefore = before.length < SHORT_LINE;
      const ended = blankBefore || endsBefore || (shortBefore && LINE_END.test(before));
      const isSentence = all.length > 0 && endsSentence(transcript, line);
      for (const own of all) {
        const isInside = own.proposal.place !== "start";
        const behind = own.behind.text === "" && !isInside ? saidBelow(transcript, line) : own.behind;
        places.push({
          own,
          line,
          isInside,
          blankBefore: blankBefore && !isInside,
          endsBefore: endsBefore && !isInside,
          goesOnBefore: !blankBefore && !endsBefore && !shortBefore && !isInside,
          opens: ended && !isInside,
          heads: !isInside && lines <= HEAD,
          said: behind,
          text: behind.text,
          speaks: behind.speaks,
          isSentence: behind.text.length >= LONG_TEXT || isSentence,
          asks: transcript.lines[line]?.asks ?? false,
          isLowText: behind.isLowText,
          isNameText: behind.isNameText,
          isWrapped: own.proposal === wrapped?.proposal,
        });
      }
    }
    before = text;
    lastText = line;
  }
  return { places, lines, paragraphs, technical, isFaq };
}

const saidOfLine = memoLine((text) => readSaid(text.trim().slice(0, LOOK)));
const NOTHING_SAID = lazy(() => readSaid(""));

/** The words of the next line of text, not further than two blank lines below; empty where there are none. */
function saidBelow(transcript: Transcript, line: number): Said {
  const { forms } = frame(transcript);
  let below = line + 1;
  while (forms[below] === "blank" && below - line <= 2) below++;
  const form = forms[below];
  return form === "text" || form === "bracketed" ? saidOfLine(transcript, below) : NOTHING_SAID();
}

/** A proposal that the readers do not make, as where a separator is lost. */
export function placeOf(transcript: Transcript, line: number, proposal: Proposal, like: Place | undefined): Place {
  const text = lineText(transcript, line);
  const own = readOwn(" ".repeat(transcript.lines[line]?.from ?? 0) + text, proposal);
  return {
    own,
    line,
    isInside: proposal.place !== "start",
    blankBefore: like?.blankBefore ?? false,
    endsBefore: like?.endsBefore ?? true,
    goesOnBefore: like?.goesOnBefore ?? false,
    opens: like?.opens ?? true,
    heads: like?.heads ?? false,
    said: own.behind,
    text: own.behind.text,
    speaks: own.behind.speaks,
    isSentence: own.behind.text.length >= LONG_TEXT || SENTENCE_END.test(text.slice(-LOOK)),
    asks: transcript.lines[line]?.asks ?? false,
    isLowText: own.behind.isLowText,
    isNameText: own.behind.isNameText,
    isWrapped: false,
  };
}
