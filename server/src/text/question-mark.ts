/** The marks that end a question, of any script. */

/** The source of a pattern, for the flag `u`; in Greek a semicolon is one. */
export const QUESTION_MARK = String.raw`(?:[?？؟\u037e\u055e\u1367]|(?<=\p{Script=Greek});)`;

const ANYWHERE = new RegExp(QUESTION_MARK, "u");
const GREEK = /\p{Script=Greek}/u;

/** True when a text has a question mark. */
export function hasQuestionMark(text: string): boolean {
  return ANYWHERE.test(text);
}

/** True for a question mark at an offset of a text. */
export function isQuestionMark(text: string, at: number): boolean {
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
