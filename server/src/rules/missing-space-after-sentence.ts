/** A sentence that begins right behind the one before: `crisis.And`. */

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

export const missingSpaceAfterSentence: LineRule = {
  name: "missing-space-after-sentence",
  summary: "A sentence begins right behind the one before, without a space.",
  severity: "warning",
  tags: ["text"],
  scope: "line",
  *check(text) {
    for (const { 0: joint, index } of text.matchAll(JOINT)) {
      const before = lastWord(text, /[)\]”]/.test(text.charAt(index - 1)) ? index - 2 : index - 1);
      const end = index + joint.length;
      const after = firstWord(text, end);
      if (before === null || after === null) continue;
      const [last, first] = [text.slice(before, end), text.slice(end, after)];
      yield {
        span: { start: before, end: after },
        message: `A space is missing between “${last}” and “${first}”.`,
        fixes: [{ title: `Put a space after “${last}”`, edits: [{ span: { start: end, end }, text: " " }], safe: true }],
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
