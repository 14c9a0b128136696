/** What a transcript teaches of how its archive writes labels. */

import type { Transcript } from "../syntax/transcript";
import { frame } from "./frame";
import type { Example } from "./label-learning";
import { oddsIn, SHIPPED } from "./label-odds";
import { signsOf } from "./label-signs";
import { type Scored, weighedLabels } from "./turns";

/** What nobody said a word of teaches no more than so many corrections: in a transcript that was gone through, and in one that was not. */
const MOST_A_TRANSCRIPT = 40;
const MOST_UNSAID = 2;
/** So many places of a transcript show how it is written. */
const MOST_EXAMPLES = 100;

/**
 * What a transcript teaches of its labels. Where a person has gone through all of it, that is everything that could be one
 * (of what is none, a share in a long text); else what somebody said of labels, and the others that are read, which count
 * little. What overlaps a label and is read otherwise teaches nothing.
 */
export function lessonsOf(transcript: Transcript, isWhole: boolean): readonly Example[] {
  const { scored, decoded } = weighedLabels(transcript);
  const turns = decoded.filter(({ isTurn }) => isTurn);
  const labels = new Set(turns.map(({ subject }) => subject));
  const lines = new Set(turns.map(({ subject }) => subject.place.line));
  // In captions a label that comes again in the next cue begins no turn, and is one all the same.
  const keys = new Set(frame(transcript).captions ? turns.map(({ subject }) => subject.place.own.proposal.key) : []);
  const said = scored.filter(({ told = null }) => told !== null);
  if (!isWhole && said.length === 0) return [];
  const clear = scored.filter(
    ({ subject: one }) => labels.has(one) || (!lines.has(one.place.line) && !keys.has(one.place.own.proposal.key)),
  );
  const unsaid = clear.filter(({ subject, told = null }) => told === null && (isWhole || labels.has(subject)));
  const step = Math.ceil(unsaid.length / MOST_EXAMPLES);
  const kept = unsaid.filter((_, i) => i % step === 0);
  const weight = Math.min(1, (isWhole ? MOST_A_TRANSCRIPT : MOST_UNSAID) / Math.max(1, kept.length));
  const oddsOf = oddsIn(SHIPPED);
  const example = ({ subject }: Scored, own: number): Example => ({
    // Half the room: thousands of these go from one thread to another.
    signs: Float32Array.from(signsOf(subject)),
    template: subject.place.own.template,
    isLabel: labels.has(subject),
    odds: oddsOf(subject),
    weight: own,
  });
  return [
    ...clear.filter(({ told = null }) => told !== null).map((one) => example(one, 1)),
    ...kept.map((one) => example(one, weight)),
  ];
}
