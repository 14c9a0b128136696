/** A letter of another alphabet that looks like the right one: a Cyrillic `о` in an English word. */

import { Trait } from "../syntax/traits";
import { type Message, say } from "../text/message";
import type { LineRule } from "./rule";

/** Cyrillic letters and the Latin ones they look like, pair by pair. */
const CYRILLIC = "АВЕЅІЈКМНОРСТУХаеорсухіјѕ";
const LATIN_OF_CYRILLIC = "ABESIJKMHOPCTYXaeopcyxijs";
const GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον";
const LATIN_OF_GREEK = "ABEZHIKMNOPTYXov";

const TO_LATIN = new Map([...pairs(CYRILLIC, LATIN_OF_CYRILLIC), ...pairs(GREEK, LATIN_OF_GREEK)]);
const TO_CYRILLIC = new Map(pairs(LATIN_OF_CYRILLIC, CYRILLIC));

const WORD = /[\p{L}\p{M}]+/gu;
const IS_LATIN = /\p{sc=Latin}/u;
const IS_CYRILLIC = /\p{sc=Cyrillic}/u;
const IS_GREEK = /\p{sc=Greek}/u;

export const lookAlikeLetter: LineRule = {
  name: "look-alike-letter",
  summary: "A word contains a letter of another alphabet that looks like the right one.",
  severity: "warning",
  tags: ["text"],
  scope: "line",
  concerns: Trait.otherAlphabet,
  *check(text) {
    if (!IS_LATIN.test(text)) return;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const mended = inOneAlphabet(word);
      if (mended === null) continue;
      const span = { start: index, end: index + word.length };
      const stranger = [...word].find((letter, i) => letter !== [...mended][i]) ?? "";
      yield {
        span,
        message: say`In “${word}” the letter “${stranger}” is ${alphabetOf(stranger)}, the others are ${alphabetOf([...mended][0] ?? "")}.`,
        fixes: [
          {
            title: IS_LATIN.test(mended) ? say`Write “${word}” in Latin letters` : say`Write “${word}” in Cyrillic letters`,
            edits: [{ span, text: mended }],
            safe: false,
          },
        ],
      };
    }
  },
};

/** The word in the alphabet of most of its letters, where each of the others looks like one of that alphabet; else null. */
function inOneAlphabet(word: string): string | null {
  const letters = [...word];
  const latin = letters.filter((letter) => IS_LATIN.test(letter)).length;
  const cyrillic = letters.filter((letter) => IS_CYRILLIC.test(letter)).length;
  const greek = letters.filter((letter) => IS_GREEK.test(letter)).length;
  if (latin === 0 || latin === letters.length || cyrillic + greek === 0) return null;
  if (latin > cyrillic + greek) return replaced(letters, TO_LATIN, IS_LATIN);
  return cyrillic > latin && greek === 0 ? replaced(letters, TO_CYRILLIC, IS_CYRILLIC) : null;
}

function replaced(letters: readonly string[], looks: ReadonlyMap<string, string>, isRight: RegExp): string | null {
  const mended = letters.map((letter) => (isRight.test(letter) || !/\p{L}/u.test(letter) ? letter : looks.get(letter)));
  return mended.includes(undefined) ? null : mended.join("");
}

function alphabetOf(letters: string): Message {
  if (IS_CYRILLIC.test(letters)) return say`Cyrillic`;
  return IS_GREEK.test(letters) ? say`Greek` : say`Latin`;
}

function pairs(from: string, to: string): readonly (readonly [string, string])[] {
  const targets = [...to];
  return [...from].map((letter, i) => [letter, targets[i] ?? letter]);
}
