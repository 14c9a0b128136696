/** The words behind a possible label, and how they read. */

import { SPEECH_SIGNS, SPEECH_WORDS } from "../syntax/words";
import { isLowerAt, isUpperAt } from "../text/units";

/** Words behind a possible label, and how they read. */
export interface Said {
  readonly text: string;
  /** True where people speak to each other in them. */
  readonly speaks: boolean;
  readonly isLowText: boolean;
  readonly isNameText: boolean;
  /** Nothing but figures. */
  readonly isFigures: boolean;
  /** A sign of a program, or a name as programs have them, first. */
  readonly beginsAsCode: boolean;
  /** One word or figure, without the end of a sentence. */
  readonly isBareWord: boolean;
  readonly isQuotation: boolean;
}

/** Units of the words behind a label that are looked at. */
export const LOOK = 160;

const BARE_WORD = /^\S*[\p{L}\p{N}]$/u;
/** A sign of a program, or such a name before what follows it: `SyntaxError: …`. */
const BEGINS_AS_CODE = /^(?:[`{<$]|(?=\p{L}{1,60}[:(])\p{L}*?\p{Ll}\p{Lu})/u;
const FIGURES = /^[\p{N}\p{S}\p{P}\s]{1,40}$/u;
/** Nothing but a name: the value of a field. */
const NAME_TEXT = /^\p{Lu}[\p{L}.'’-]{0,40}(?:[ ,]{1,2}(?:\p{Lu}[\p{L}.'’-]{0,40}|de|van|von|der|of|and)){0,5}$/u;

export function readSaid(text: string): Said {
  return {
    text,
    speaks: speaksIn(text),
    isLowText: isLowerAt(text, 0),
    isNameText: isUpperAt(text, 0) && NAME_TEXT.test(text),
    isFigures: FIGURES.test(text),
    isBareWord: BARE_WORD.test(text),
    beginsAsCode: BEGINS_AS_CODE.test(text),
    isQuotation: /^["“„«「『]/.test(text),
  };
}

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
