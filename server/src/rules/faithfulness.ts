/** The guard that every unread change passes through: the words of speech before it are the words of speech after it. */

import { type SpokenLine, spokenLines, wordsSpoken } from "../facts/speech";
import type { Transcript } from "../syntax/transcript";

/** True when both transcripts have the same words of speech in the same order; spacing and punctuation do not count. */
export function keepsSpeech(before: Transcript, after: Transcript): boolean {
  const spoken = spokenLines(before);
  const kept = spokenLines(after);
  let [i, j, inSpoken, inKept] = [0, 0, 0, 0];
  for (;;) {
    // What stands on a line that no edit touched is the same in both and need not be read.
    while (inSpoken === 0 && inKept === 0 && isSame(before, spoken[i], after, kept[j])) [i, j] = [i + 1, j + 1];
    const [one, other] = [spoken[i], kept[j]];
    const words = one === undefined ? [] : wordsSpoken(before, one);
    const others = other === undefined ? [] : wordsSpoken(after, other);
    while (inSpoken < words.length && inKept < others.length) {
      if (words[inSpoken++] !== others[inKept++]) return false;
    }
    if (inSpoken < words.length && other === undefined) return false;
    if (inKept < others.length && one === undefined) return false;
    if (one === undefined && other === undefined) return true;
    if (one !== undefined && inSpoken === words.length) [i, inSpoken] = [i + 1, 0];
    if (other !== undefined && inKept === others.length) [j, inKept] = [j + 1, 0];
  }
}

function isSame(before: Transcript, one: SpokenLine | undefined, after: Transcript, other: SpokenLine | undefined): boolean {
  if (one === undefined || other === undefined || one.start !== other.start || one.end !== other.end) return false;
  return before.lines[one.line] === after.lines[other.line];
}
