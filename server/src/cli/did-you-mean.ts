/** What mends a misspelt word. */

import { nearest } from "../text/nearest";

/** A question that names the candidate nearest to the word, or null where none is near. */
export function didYouMean(word: string, candidates: readonly string[]): string | null {
  const near = nearest(word, candidates);
  return near === null ? null : `did you mean ${near}?`;
}
