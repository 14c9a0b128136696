/** The language of a transcript, from its script and its commonest words. */

import type { Transcript } from "../syntax/transcript";
import { memo } from "./memo";
import type { Language } from "./model";

/**
 * The commonest words that the other languages here do not share. Chosen over a library because it must run at every
 * keystroke: the smallest detector weighed took 35 ms to load and 2 to 9 ms a text.
 */
const COMMON_WORDS: readonly (readonly [Language, ReadonlySet<string>])[] = [
  ["en", new Set("the and of to is that we you it for this with are have our what they will be on".split(" "))],
  ["fr", new Set("le la de les des et est que nous vous pour dans une ce avec sur pas qui sont je au du".split(" "))],
  ["de", new Set("der die das und ist nicht wir sie für mit auf ein eine den von zu haben es ich auch".split(" "))],
  ["es", new Set("de la el los las y es que por para con una del se nosotros pero muy como está son más al".split(" "))],
  ["pt", new Set("de o os as e é que não para com uma do da em nós mas muito como está são mais ao".split(" "))],
  ["it", new Set("la di il gli le e è che non per con una del della di noi ma molto come sono più anche".split(" "))],
  ["pl", new Set("i w na z się nie jest że do to o jak co po dla tak ale są od przez".split(" "))],
  ["tr", new Set("ve bir bu için ile de da çok ne olarak daha var gibi ben biz değil kadar olan ama en".split(" "))],
];

const SAMPLE = 4000;

/** The language; English where nothing speaks for another. Remembered with the transcript. */
export const language: (transcript: Transcript) => Language = memo(({ source: { text } }) => {
  const middle = Math.max(0, (text.length >> 1) - SAMPLE / 2);
  const sample = text.length <= 2 * SAMPLE ? text : `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)}`;
  return languageOf(sample);
});

/** The language of a sample of text. */
export function languageOf(sample: string): Language {
  const latin = (sample.match(/[a-zà-ž]/gi) ?? []).length;
  const cyrillic = (sample.match(/[а-яёіїєґ]/gi) ?? []).length;
  const han = (sample.match(/[\u3400-\u9fff]/g) ?? []).length;
  if (han * 2 > latin && han > cyrillic) return "zh";
  if (cyrillic > latin) return (sample.match(/[іїєґ]/gi) ?? []).length > (sample.match(/[ыэъё]/gi) ?? []).length ? "uk" : "ru";
  let best: Language = "en";
  let most = 0;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const [name, common] of COMMON_WORDS) {
    let count = 0;
    for (const word of words) if (common.has(word)) count++;
    if (count > most) {
      best = name;
      most = count;
    }
  }
  return best;
}
