/** The marks that end a question, of any script. */

/** The source of a pattern, for the flag `u`; in Greek a semicolon is one. */
export const QUESTION_MARK = String.raw`(?:[?？؟\u037e\u055e\u1367]|(?<=\p{Script=Greek});)`;

/** Every sign that may be one: a plain class, as it is looked for in all that is said. */
const MAYBE = /[?;\u037e\u055e\u061f\u1367\uff1f]/g;
const GREEK = /\p{Script=Greek}/u;

/** The offsets of the question marks of a text, ascending. */
export function* questionMarks(text: string): Iterable<number> {
  for (const { index } of text.matchAll(MAYBE)) if (isQuestionMark(text, index)) yield index;
}

/** True when a text has a question mark. */
export function hasQuestionMark(text: string): boolean {
  for (const _ of questionMarks(text)) return true;
  return false;
}

function isQuestionMark(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 0x3f:
    case 0xff1f:
    case 0x61f:
    case 0x37e:
    case 0x55e:
    case 0x1367:
      return true;
    case 0x3b:
      return at > 0 && GREEK.test(text[at - 1] as string);
    default:
      return false;
  }
}
