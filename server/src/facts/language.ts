/** The language of a transcript, from its script and its commonest words. */

import type { Language } from "../syntax/knowledge";
import type { Transcript } from "../syntax/transcript";
import { lazy } from "../text/lazy";
import { put } from "../text/put";
import { hashOfWord, nextHash } from "../text/word-hash";
import { memoTranscript } from "./memo";

/**
 * The commonest words of each language, some of which others share: what counts is which language has the most.
 * Chosen over a library because it must run at every keystroke: the smallest detector weighed took 35 ms to load and
 * 2 to 9 ms a text.
 */
const COMMON_WORDS: readonly (readonly [Language | null, ReadonlySet<string>])[] = [
  [
    "en",
    new Set(
      "the and of to is that we you it for this with are have our what they will be on i not do was as at but my know".split(" "),
    ),
  ],
  ["fr", new Set("le la de les des et est que nous vous pour dans une ce avec sur pas qui sont je au du".split(" "))],
  ["de", new Set("der die das und ist nicht wir sie für mit auf ein eine den von zu haben es ich auch".split(" "))],
  ["es", new Set("de la el los las y es que por para con una del se nosotros pero muy como está son más al".split(" "))],
  ["pt", new Set("de o os as e é que não para com uma do da em nós mas muito como está são mais ao".split(" "))],
  ["it", new Set("la di il gli le e è che non per con una del della di noi ma molto come sono più anche".split(" "))],
  ["pl", new Set("i w na z się nie jest że do to o jak co po dla tak ale są od przez".split(" "))],
  ["tr", new Set("ve bir bu için ile de da çok ne olarak daha var gibi ben biz değil kadar olan ama en".split(" "))],
  // Languages whose dates and boilerplate nothing here knows: they are not taken for one that shares some words.
  [null, new Set("het een van en niet dat zijn voor met aan ook maar wij ik deze naar de is".split(" "))],
  [null, new Set("och att det som en på är av för med den till inte jag vi har og af ikke er til".split(" "))],
  [null, new Set("ja on ei se että hän oli ovat mutta olen tämä kun niin me myös kuin mitä".split(" "))],
  [null, new Set("a se na je že v s to do jak by jsem není ale jsou které by bylo aby sa nie som pre".split(" "))],
  [null, new Set("și de la în nu să este cu pe care din o mai sunt pentru că a am fost".split(" "))],
  [null, new Set("de la el i que els les per amb una és del no ha en les són aquest però molt".split(" "))],
  [null, new Set("a az és hogy nem is egy ez de van meg volt csak mint már".split(" "))],
];

/** Letters that Ukrainian has and Russian has not, and the other way round. */
const UKRAINIAN = "іїєґІЇЄҐ";
const RUSSIAN = "ыэъёЫЭЪЁ";
/** Letters of the other languages in Cyrillic; `ъ` is Bulgarian, too, which has no `ы`. */
const OTHER_CYRILLIC = "ўјљњђћџѓќѕЎЈЉЊЂЋЏЃЌЅ";

/** The row of `COMMON_WORDS` with the English ones. */
const ENGLISH = 0;

const SAMPLE = 4000;

/** How much of a text speaks for its language. */
interface Evidence {
  /** From this many words on a text has a language at all. */
  readonly words: number;
  /** Of its words, at least this share are common ones of the language. */
  readonly share: number;
  /** And this many times as many as of any other. */
  readonly lead: number;
}

/** Enough to read a date in it, which fails where the language is another. */
const LIKELY: Evidence = { words: 8, share: 0.08, lead: 1 };
/** Enough to write in it. */
const CERTAIN: Evidence = { words: 20, share: 0.1, lead: 1.25 };
/** Most texts are English, and names and codes in them look like words: another language needs this many times as many. */
const OVER_ENGLISH = 2;
/** Letters from which on a script without spaces, or of few languages, shows the language. */
const LEAST_LETTERS = 40;

/**
 * The language that is taught, or the text's own; English where little speaks for another, and null where the text is in
 * a language or a script that the data tables do not know. Remembered with the transcript.
 */
export const language: (transcript: Transcript) => Language | null = memoTranscript(
  ({ source: { text }, knowledge }) => knowledge.language ?? languageOf(sampleOf(text)),
);

/**
 * The language that is taught, or the text's own where a good share of its words says so; null where the text is too
 * short, or in a language that nothing here can write. Remembered with the transcript.
 */
export const certainLanguage: (transcript: Transcript) => Language | null = memoTranscript(
  ({ source: { text }, knowledge }) => knowledge.language ?? certainLanguageOf(sampleOf(text)),
);

function sampleOf(text: string): string {
  const middle = Math.max(0, (text.length >> 1) - SAMPLE / 2);
  return text.length <= 2 * SAMPLE ? text : `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)}`;
}

/** A letter of a script other than the Latin one, which may show the language by itself. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

/** The language of a sample of text; English where little speaks for another, null where it is one that is not known here. */
export function languageOf(sample: string): Language | null {
  if (!OTHER_SCRIPT.test(sample)) return fromCommonWords(sample, LIKELY, "en");
  const { latin, cyrillic, han, kana, other, ukrainian, russian, otherCyrillic } = countLetters(sample);
  if (han * 2 > latin && han > cyrillic + other) return isChinese(han, kana) ? "zh" : null;
  if (cyrillic > latin && cyrillic > other) {
    if (otherCyrillic > 0) return null;
    return ukrainian > russian ? "uk" : "ru";
  }
  return kana + other > latin ? null : fromCommonWords(sample, LIKELY, "en");
}

/** Japanese writes most of its words in kana. */
function isChinese(han: number, kana: number): boolean {
  return kana * 20 < han;
}

function certainLanguageOf(sample: string): Language | null {
  const letters = countLetters(sample);
  const { latin, cyrillic, han, other } = letters;
  // Two Latin letters are worth one of a script that writes a syllable or a word with it.
  if (han * 2 > latin && han > cyrillic + other) return han >= LEAST_LETTERS && isChinese(han, letters.kana) ? "zh" : null;
  if (cyrillic > latin + other) {
    if (cyrillic < LEAST_LETTERS || letters.otherCyrillic > 0) return null;
    if (letters.ukrainian > 0) return letters.russian === 0 ? "uk" : null;
    return letters.yery > 0 ? "ru" : null;
  }
  return other > latin ? null : fromCommonWords(sample, CERTAIN, null);
}

function countLetters(sample: string) {
  const letters = { latin: 0, cyrillic: 0, han: 0, kana: 0, other: 0, ukrainian: 0, russian: 0, yery: 0, otherCyrillic: 0 };
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit < 0x80) {
      if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) letters.latin++;
    } else if (unit >= 0xc0 && unit <= 0x24f) letters.latin++;
    else if (unit >= 0x400 && unit <= 0x4ff) {
      const letter = sample[i] as string;
      letters.cyrillic++;
      if (UKRAINIAN.includes(letter)) letters.ukrainian++;
      else if (RUSSIAN.includes(letter)) letters.russian++;
      else if (OTHER_CYRILLIC.includes(letter)) letters.otherCyrillic++;
      if (letter === "ы") letters.yery++;
    } else if (unit >= 0x3040 && unit <= 0x30ff) letters.kana++;
    else if (unit >= 0x3400 && unit <= 0x9fff) letters.han++;
    else if ((unit >= 0x370 && unit < 0x2000) || (unit >= 0xac00 && unit <= 0xd7a3)) letters.other++;
  }
  return letters;
}

/** The language whose common words are the largest share, `otherwise` where that is too little; null for one without a name here. */
function fromCommonWords(sample: string, evidence: Evidence, otherwise: Language | null): Language | null {
  const { words, counts } = countCommonWords(sample);
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  if (words < evidence.words || most < words * evidence.share) return otherwise;
  const best = counts.indexOf(most);
  const isRivalled = counts.some((count, row) => row !== best && count * (row === ENGLISH ? OVER_ENGLISH : evidence.lead) > most);
  return isRivalled ? otherwise : (COMMON_WORDS[best]?.[0] ?? null);
}

interface CommonWord {
  readonly word: string;
  /** The rows of `COMMON_WORDS` that have it. */
  readonly rows: readonly number[];
}

/** The common words by `hashOfWord`; a number finds them without a word being cut from the text. */
const commonWords = lazy(() => {
  const rowsOf = new Map<string, number[]>();
  for (const [row, [, words]] of COMMON_WORDS.entries()) for (const word of words) put(rowsOf, word, row);
  const byHash = new Map<number, CommonWord[]>();
  for (const [word, rows] of rowsOf) put(byHash, hashOfWord(word), { word, rows });
  const longest = [...rowsOf.keys()].reduce((most, word) => Math.max(most, word.length), 0);
  return { byHash, longest };
});

/** Units below this have small letters that a table knows. */
const TABLE_END = 0x370;
const SMALL_UNITS = lazy(() =>
  Uint16Array.from({ length: TABLE_END }, (_, unit) => String.fromCharCode(unit).toLowerCase().charCodeAt(0)),
);

/** Letters whose small form is Latin and not one unit of the table: İ, ẞ, the signs of Kelvin and Ångström, Ȿ and Ɀ. */
const ODD_CAPITALS = /[\u0130\u1e9e\u212a\u212b\u2c7e\u2c7f]/;

/** How many words a text has, and how many of each row of `COMMON_WORDS`. Without a regular expression or a piece of text: it looks at every word of every text. */
function countCommonWords(sample: string): { readonly words: number; readonly counts: readonly number[] } {
  const text = ODD_CAPITALS.test(sample) ? sample.toLowerCase() : sample;
  const { byHash, longest } = commonWords();
  const smallUnits = SMALL_UNITS();
  const counts = COMMON_WORDS.map(() => 0);
  let words = 0;
  let length = 0;
  let hash = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0;
    const small = unit < TABLE_END ? (smallUnits[unit] as number) : 0;
    if (isLatinLetter(small)) {
      length++;
      hash = nextHash(hash, small);
      continue;
    }
    if (length === 0) continue;
    words++;
    if (length <= longest) {
      for (const { word, rows } of byHash.get(hash) ?? []) {
        if (!isWordAt(text, i - length, length, word, smallUnits)) continue;
        for (const row of rows) counts[row] = (counts[row] as number) + 1;
      }
    }
    length = 0;
    hash = 0;
  }
  return { words, counts };
}

/** True where a word in small letters stands at an offset, in letters of any case. */
function isWordAt(text: string, start: number, length: number, word: string, smallUnits: Uint16Array): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (smallUnits[text.charCodeAt(start + i)] !== word.charCodeAt(i)) return false;
  return true;
}

function isLatinLetter(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x300 && unit <= 0x36f)
  );
}
