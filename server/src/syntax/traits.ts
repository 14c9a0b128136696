/**
 * What stands on a line, by one look at each of its units: a bit for each kind of sign that somebody may have a question
 * about. Nine lines in ten of prose have hardly a bit, and nothing need look at them again.
 */

import { isBlankUnit } from "../text/units";

/** A set of traits; a bit that is set says that the line may have the trait, one that is not that it has not. */
export type Traits = number;

export const Trait = {
  /** `(`, `)`, `[`, `]`. */
  bracket: 1 << 0,
  /** `<`, `>`. */
  angle: 1 << 1,
  /** `&`. */
  ampersand: 1 << 2,
  /** `"`, `“`, `”`. */
  quotationMark: 1 << 3,
  /** `'`, `’`. */
  apostrophe: 1 << 4,
  /** A sign that is mistaken for an apostrophe: `‘`, `‛`, `´`, a grave accent, `′`, `';`. */
  oddApostrophe: 1 << 5,
  /** A control character other than white space. */
  control: 1 << 6,
  /** A character that takes no room. */
  invisible: 1 << 7,
  /** A Greek or Cyrillic letter. */
  otherAlphabet: 1 << 8,
  /** What UTF-8 read in the wrong encoding begins with, and the sign for a lost character. */
  damage: 1 << 9,
  /** White space before one of `,.;?!`. */
  spaceBeforeMark: 1 << 10,
  /** A punctuation mark twice in a row. */
  markTwice: 1 << 11,
  /** The end of a sentence with something like a capital right behind it. */
  joint: 1 << 12,
  /** A word of plain letters twice in a row. */
  wordTwice: 1 << 13,
  /** A no-break space, wide or narrow. */
  noBreakSpace: 1 << 14,
  /** A sign that programs are written with and hardly any sentence, among them a bracket right behind a word; a `;` at the line's end is not looked for. */
  code: 1 << 15,
  /** `?`, in any width. */
  questionMark: 1 << 16,
  /** A digit. */
  digit: 1 << 17,
  /** `:`, in any width. */
  colon: 1 << 18,
  /** `@`. */
  at: 1 << 19,
  /** White space that is no space, or more than one blank in a row. */
  gap: 1 << 20,
  /** A unit outside of ASCII. */
  foreign: 1 << 21,
  /** `-`, `‐` (U+2010), `–`, `—`. */
  dash: 1 << 22,
  /** `|`, `»`, `/`, `>`, `;`: what divides a name from words where no colon does. */
  divider: 1 << 23,
  /** A full stop right behind a capital, or behind a unit outside of ASCII that may be one. */
  capitalStop: 1 << 30,
} as const;

/** Kinds of units that say something by what stands next to them; for the loop alone, above all traits. */
const BLANK = 1 << 24;
const MARK = 1 << 25;
const SENTENCE_END = 1 << 26;
const CLOSING = 1 << 27;
const LETTER = 1 << 28;
const WORD = 1 << 29;
const NEIGHBOURS = BLANK | MARK | SENTENCE_END | CLOSING;

/** Keeps the number of a word from being none. */
const A_WORD = 1 << 29;

const PLAIN_END = 0x80;

/** The kinds of the units of ASCII. */
const KINDS = Int32Array.from({ length: PLAIN_END }, (_, unit) => kindOfPlain(unit));

function kindOfPlain(unit: number): number {
  const sign = String.fromCharCode(unit);
  let kind = 0;
  if ("()[]".includes(sign)) kind |= Trait.bracket;
  if ("<>".includes(sign)) kind |= Trait.angle;
  if (sign === "&") kind |= Trait.ampersand;
  if (sign === '"') kind |= Trait.quotationMark;
  if (sign === "'") kind |= Trait.apostrophe;
  if (sign === "`") kind |= Trait.oddApostrophe;
  if (unit <= 0x08 || unit === 0x0b || (unit >= 0x0e && unit <= 0x1f) || unit === 0x7f) kind |= Trait.control;
  if ("{}=`|<_".includes(sign)) kind |= Trait.code;
  if (sign === "?") kind |= Trait.questionMark;
  if (sign === ":") kind |= Trait.colon;
  if (sign === "@") kind |= Trait.at;
  if (sign === "-") kind |= Trait.dash;
  if ("|/>;".includes(sign)) kind |= Trait.divider;
  if (sign >= "0" && sign <= "9") kind |= Trait.digit | WORD;
  if (/[a-z]/i.test(sign)) kind |= LETTER | WORD;
  if (sign === "_") kind |= WORD;
  if (isBlankUnit(unit)) kind |= BLANK | (sign === " " ? 0 : Trait.gap);
  if (".,;:?!".includes(sign)) kind |= MARK;
  if (".?!".includes(sign)) kind |= SENTENCE_END;
  if (")]".includes(sign)) kind |= CLOSING;
  return kind;
}

function kindOfForeign(unit: number): number {
  let kind: number = Trait.foreign;
  if (unit < 0xa0) kind |= Trait.control;
  else if (unit === 0xa0 || unit === 0x202f) kind |= Trait.noBreakSpace | Trait.gap | BLANK;
  else if (isBlankUnit(unit)) kind |= Trait.gap | BLANK;
  else if (unit === 0x201c || unit === 0x201d) kind |= Trait.quotationMark | (unit === 0x201d ? CLOSING : 0);
  else if (unit === 0x2019) kind |= Trait.apostrophe;
  else if (unit === 0x2018 || unit === 0x201b || unit === 0xb4 || unit === 0x2032) kind |= Trait.oddApostrophe;
  else if (unit >= 0x370 && unit <= 0x52f) kind |= Trait.otherAlphabet;
  else if (unit === 0x2010 || unit === 0x2013 || unit === 0x2014) kind |= Trait.dash;
  else if (unit === 0xbb) kind |= Trait.divider;
  else if (unit === 0xff1f) kind |= Trait.questionMark;
  else if (unit === 0xff1a) kind |= Trait.colon;
  if ("ÂÃÐÑÎÏâ\ufffd".includes(String.fromCharCode(unit))) kind |= Trait.damage;
  if (
    unit === 0xad ||
    unit === 0x180e ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069) ||
    unit === 0xfeff ||
    unit === 0xfffc
  )
    kind |= Trait.invisible;
  return kind;
}

/** The traits of a line; `text` is the line without its terminator. */
export function readTraits(text: string): Traits {
  let traits = 0;
  let before = 0;
  let beforeUnit = 0;
  // True behind the end of a sentence and a bracket or a quotation mark that may close behind it.
  let ends = false;
  let word = 0;
  let wordBefore = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = unit < PLAIN_END ? (KINDS[unit] as number) : kindOfForeign(unit);
    traits |= kind;
    if ((kind & LETTER) !== 0) {
      if (ends && unit < 0x61) traits |= Trait.joint;
      ends = false;
      word = ((word * 31 + (unit | 0x20)) & 0x3fffffff) | A_WORD;
    } else {
      if ((kind & MARK) !== 0) {
        if ((before & BLANK) !== 0) traits |= Trait.spaceBeforeMark;
        if (unit === beforeUnit) traits |= Trait.markTwice;
        if (beforeUnit === 0x27 && unit === 0x3b) traits |= Trait.oddApostrophe;
        if (unit === 0x2e && (beforeUnit >= 0xc0 || (beforeUnit >= 0x41 && beforeUnit <= 0x5a))) traits |= Trait.capitalStop;
      } else if (unit >= 0xc0 && ends && (kind & (NEIGHBOURS | Trait.quotationMark)) === 0) traits |= Trait.joint;
      // A letter of a name behind a bracket, as in `call(`.
      if (unit === 0x28 && (before & WORD) !== 0) traits |= Trait.code;
      if ((kind & BLANK) !== 0 && (before & BLANK) !== 0) traits |= Trait.gap;
      ends = (kind & SENTENCE_END) !== 0 || (ends && (kind & CLOSING) !== 0 && (before & SENTENCE_END) !== 0);
      if (word !== 0) {
        if (word === wordBefore) traits |= Trait.wordTwice;
        wordBefore = word;
        word = 0;
      }
      if ((kind & BLANK) === 0) wordBefore = 0;
    }
    before = kind;
    beforeUnit = unit;
  }
  if (word !== 0 && word === wordBefore) traits |= Trait.wordTwice;
  return traits & ~(NEIGHBOURS | LETTER | WORD);
}
