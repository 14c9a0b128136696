/** The language of a transcript, from its script and its commonest words. */

import type { Language } from "../syntax/knowledge";
import type { Transcript } from "../syntax/transcript";
import { memo } from "./memo";

/**
 * The commonest words that the other languages here do not share. Chosen over a library because it must run at every
 * keystroke: the smallest detector weighed took 35 ms to load and 2 to 9 ms a text.
 */
const COMMON_WORDS: readonly (readonly [Language | null, ReadonlySet<string>])[] = [
  ["en", new Set("the and of to is that we you it for this with are have our what they will be on".split(" "))],
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
];

/** Letters that Ukrainian has and Russian has not, and the other way round. */
const UKRAINIAN = "іїєґІЇЄҐ";
const RUSSIAN = "ыэъёЫЭЪЁ";

const SAMPLE = 4000;

/** Fewer of another language's words than this are chance: names hold them, too. */
const FEWEST = 3;
/** Where no English word stands beside them, fewer will do. */
const FEWEST_ALONE = 2;

/** The language that is taught, or the text's own; English where nothing speaks for another. Remembered with the transcript. */
export const language: (transcript: Transcript) => Language = memo(({ source: { text }, knowledge }) => {
  if (knowledge.language !== null) return knowledge.language;
  const middle = Math.max(0, (text.length >> 1) - SAMPLE / 2);
  const sample = text.length <= 2 * SAMPLE ? text : `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)}`;
  return languageOf(sample);
});

/** The language of a sample of text. */
export function languageOf(sample: string): Language {
  const letters = { latin: 0, cyrillic: 0, han: 0, ukrainian: 0, russian: 0 };
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit < 0x80) {
      if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) letters.latin++;
    } else if (unit >= 0xc0 && unit <= 0x17e) letters.latin++;
    else if (unit >= 0x400 && unit <= 0x4ff) {
      letters.cyrillic++;
      if (UKRAINIAN.includes(sample[i] as string)) letters.ukrainian++;
      else if (RUSSIAN.includes(sample[i] as string)) letters.russian++;
    } else if (unit >= 0x3400 && unit <= 0x9fff) letters.han++;
  }
  if (letters.han * 2 > letters.latin && letters.han > letters.cyrillic) return "zh";
  if (letters.cyrillic > letters.latin) return letters.ukrainian > letters.russian ? "uk" : "ru";
  const counts = countCommonWords(sample.toLowerCase());
  let best: Language = "en";
  let most = 0;
  for (const [row, [name]] of COMMON_WORDS.entries()) {
    const count = counts[row] as number;
    if (count > most && (name === "en" || count >= (most === 0 ? FEWEST_ALONE : FEWEST))) {
      best = name ?? "en";
      most = count;
    }
  }
  return best;
}

/** The rows of `COMMON_WORDS` that have a word. */
const rowsOf = new Map<string, number[]>();
for (const [row, [, words]] of COMMON_WORDS.entries()) {
  for (const word of words) rowsOf.set(word, [...(rowsOf.get(word) ?? []), row]);
}
const LONGEST_COMMON_WORD = Math.max(...[...rowsOf.keys()].map((word) => word.length));

/** How many words of each row of `COMMON_WORDS` a text in small letters has. Without a regular expression: it looks at every word of every text. */
function countCommonWords(low: string): readonly number[] {
  const counts = COMMON_WORDS.map(() => 0);
  for (let start = 0; start < low.length; ) {
    if (!isLatinLetter(low.charCodeAt(start))) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < low.length && isLatinLetter(low.charCodeAt(end))) end++;
    const rows = end - start <= LONGEST_COMMON_WORD ? rowsOf.get(low.slice(start, end)) : undefined;
    for (const row of rows ?? []) counts[row] = (counts[row] as number) + 1;
    start = end;
  }
  return counts;
}

function isLatinLetter(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x300 && unit <= 0x36f)
  );
}
