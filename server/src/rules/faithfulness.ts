/** The guard that every unread change passes through: the words of speech before it are the words of speech after it. */

import { speechWords } from "../facts/speech";
import type { Transcript } from "../syntax/transcript";

/** True when both transcripts have the same words of speech in the same order; spacing and punctuation do not count. */
export function keepsSpeech(before: Transcript, after: Transcript): boolean {
  const spoken = speechWords(before);
  const kept = speechWords(after);
  return spoken.length === kept.length && spoken.every((word, i) => word === kept[i]);
}
