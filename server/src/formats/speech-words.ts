/** Words as two versions of one speech are held against each other: by their letters alone. */

/** Of scripts that are written without spaces, each sign is a word, with the marks on it. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
/** Soft hyphens, zero-width spaces and joiners are seen by nobody, and divide no word. */
const LETTER = String.raw`(?:(?!${UNSPACED})[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF])`;
const WORD = new RegExp(String.raw`${UNSPACED}\p{M}*|${LETTER}+(?:['’‘‛\u0060´′]${LETTER}+)*`, "gu");
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const APOSTROPHE = /['’‘‛ʼ`´′]/g;
const PLAIN = /^[a-z\d]*$/;

export interface SpeechWord {
  /** What is compared: small letters, one kind of apostrophe. */
  readonly key: string;
  /** Offsets into the text. */
  readonly from: number;
  readonly to: number;
}

/** The words of a text in order. */
export function speechWordsIn(text: string): readonly SpeechWord[] {
  const words: SpeechWord[] = [];
  for (const { 0: printed, index } of text.matchAll(WORD)) {
    const small = printed.toLowerCase();
    const key = PLAIN.test(small) ? small : small.replace(UNSEEN, "").replace(APOSTROPHE, "'").normalize("NFC");
    if (key !== "") words.push({ key, from: index, to: index + printed.length });
  }
  return words;
}

/** True for a sign of a script that is written without spaces: a line may end before and after it. */
export function isUnspaced(sign: string): boolean {
  return ONE_UNSPACED.test(sign);
}

const ONE_UNSPACED = new RegExp(UNSPACED, "u");
