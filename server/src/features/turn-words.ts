/** Who speaks in a turn and the first words, as every list of turns shows them: at one length, so that they are cut once. */

import type { Turn } from "../facts/model";
import type { Transcript } from "../syntax/transcript";
import { excerpt } from "../text/excerpt";
import { firstWords } from "./first-words";

/** What name and words are cut to together, in units; a long label may pass it. */
const LONGEST = 70;
const FEWEST = 30;

/** The label's words on one line; `?` where it has none. */
export function turnSpeaker({ source: { text } }: Transcript, { label }: Turn): string {
  return excerpt(text, label.name) || "?";
}

/** The same with the outlet or office in brackets, where the label gives one. */
export function turnLabel(transcript: Transcript, turn: Turn): string {
  const { affiliation } = turn.label;
  const name = turnSpeaker(transcript, turn);
  return affiliation === null ? name : `${name} (${excerpt(transcript.source.text, affiliation, 30)})`;
}

/** The first words of a turn on one line, shorter behind a longer label; empty where nothing is said. */
export function turnWords(transcript: Transcript, turn: Turn): string {
  const limit = Math.max(FEWEST, LONGEST - turnLabel(transcript, turn).length);
  return firstWords(transcript, { start: turn.textStart, end: turn.span.end }, limit);
}
