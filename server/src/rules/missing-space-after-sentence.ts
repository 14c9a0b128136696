/** A sentence that begins right behind the one before: `crisis.And`. */

import { Trait } from "../syntax/traits";
import { say } from "../text/message";
import { isProseAround } from "./prose";
import type { LineRule } from "./rule";

/**
 * The end of a sentence with a capital letter right behind it; brackets and quotation marks that close may stand beside
 * the mark. It begins with the mark, which is rarer than what stands before it.
 */
const JOINT = /[.?!](?<=\p{Ll}[)\]”]?.)[)\]”]?(?=\p{Lu})/gu;
/** How a sentence begins: a word, an abbreviation of three letters or more, or a word of one letter. */
const SENTENCE_START = /\p{Lu}(?:\p{Ll}+|\p{Lu}{2,}|(?=['’\s]))/uy;
const LETTER = /[\p{L}\p{M}'’]/u;
/** Before the last word of a sentence these are signs of an address, a file name, a number or code. */
const IN_A_NAME = /[\p{N}._/@\\:#&=~$`<]/u;
/** Behind the first word of a sentence these are such signs. */
const NAME_GOES_ON = /^(?:[\p{N}_/@\\(=`]|\.\p{L})/u;

/** Abbreviations that a name follows; what stands behind their full stop is not a sentence. */
const ABBREVIATIONS = new Set(
  (
    "mr mrs ms mx dr prof hon rev gen lt col sgt capt maj cmdr adm sen rep gov amb pres st no nr vs vol fig art abs jr sr inc ltd co corp ph " +
    "mme mlle mgr abg bzw usw vgl им ул пр пл св тыс млн млрд гг ім вул просп"
  ).split(" "),
);

/** Ends of addresses and file names. */
const ENDINGS = new Set(
  "com org net gov int edu mil eu uk io js ts ai tv ly info app dev txt pdf doc docx xls html htm md json csv xml exe zip jpg png mp".split(
    " ",
  ),
);

/**
 * Words that begin sentences and no names: behind one of them it is a sentence for certain, where `http.Server` may be a
 * name of some program.
 */
const OPENERS = new Set(
  (
    "i the a an and but so it we you he she they this that these those there if in on at as for from to now then well yes no not what when " +
    "where why how who our my your his her their its i’m i'm it’s it's let let’s let's we’re we're that’s that's thank thanks please because " +
    "today or of with after before again also just here one some many most all do does did is are was were can could will would should have " +
    "has had even once only very since while however yet " +
    "perhaps maybe indeed still next first second both each every any such nothing everything something until unless without " +
    "although though nor look about through during between right okay sure good great sorry hello welcome " +
    "le la les et mais nous vous je il elle ce c’est c'est dans pour on un une des du " +
    "der die das und aber wir ich es sie ein eine im auch dann wenn " +
    "el los las y pero en yo se por para lo una del " +
    "o os e ma di i gli per non che noi você mas não uma do da " +
    "и а но мы я это в на он она они вы что как так да нет у с по за ми це що та"
  ).split(" "),
);
/** What follows the first word of a sentence. */
const GOES_ON = /^(?:,? \p{L}|['’]\p{L}|$)/u;

export const missingSpaceAfterSentence: LineRule = {
  name: "missing-space-after-sentence",
  summary: "A sentence follows the previous one without a space.",
  severity: "warning",
  tags: ["text"],
  scope: "line",
  concerns: Trait.joint,
  *check(text) {
    for (const { 0: joint, index } of text.matchAll(JOINT)) {
      const before = lastWord(text, /[)\]”]/.test(text.charAt(index - 1)) ? index - 2 : index - 1);
      const end = index + joint.length;
      const after = firstWord(text, end);
      if (before === null || after === null) continue;
      const [last, first] = [text.slice(before, end), text.slice(end, after)];
      yield {
        span: { start: before, end: after },
        message: say`A space is missing between “${last}” and “${first}”.`,
        fixes: [
          {
            title: say`Put a space after “${last}”`,
            edits: [{ span: { start: end, end }, text: " " }],
            safe:
              OPENERS.has(first.toLowerCase()) &&
              GOES_ON.test(text.slice(after, after + 4)) &&
              isProseAround(text, { start: before, end: after }),
          },
        ],
      };
    }
  },
};

/** Offset of the word whose last letter stands at `letter`; null when that is no word that could end a sentence. */
function lastWord(text: string, letter: number): number | null {
  let start = letter;
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start--;
  const word = text.slice(start, letter + 1);
  if (word.length < 2 || ABBREVIATIONS.has(word.toLowerCase())) return null;
  return start > 0 && IN_A_NAME.test(text.charAt(start - 1)) ? null : start;
}

/** Offset behind the word at `start`; null when that is no word that could begin a sentence. */
function firstWord(text: string, start: number): number | null {
  SENTENCE_START.lastIndex = start;
  const word = SENTENCE_START.exec(text)?.[0];
  if (word === undefined || ENDINGS.has(word.toLowerCase())) return null;
  const end = start + word.length;
  return NAME_GOES_ON.test(text.slice(end, end + 2)) ? null : end;
}
