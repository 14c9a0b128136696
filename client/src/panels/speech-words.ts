/** Says whether spoken words are the same, in words. */

import { counted, say } from "../words";
/** Words that gave way to others, as the server answers. */
export interface SpeechDifference {
  readonly original: readonly string[];
  readonly words: readonly string[];
  readonly range: ProtocolRange;
  readonly originalRange: ProtocolRange;
}

export interface ProtocolRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** So many words are shown of each side. */
const MOST_WORDS = 8;

/** One sentence about all differences. */
export function speechSentence({ length }: readonly SpeechDifference[]): string {
  if (length === 0) return say("All spoken words are the same.");
  return counted(length, "Spoken words differ in 1 place.", "Spoken words differ in {0} places.");
}

/** `“the” → “thin”`; what is gone or new says so. */
export function differenceTitle({ original, words }: Pick<SpeechDifference, "original" | "words">): string {
  if (words.length === 0) return say("“{0}” is gone", some(original));
  if (original.length === 0) return say("“{0}” is new", some(words));
  return say("“{0}” → “{1}”", some(original), some(words));
}

function some(words: readonly string[]): string {
  return words.length <= MOST_WORDS ? words.join(" ") : `${words.slice(0, MOST_WORDS).join(" ")} …`;
}
