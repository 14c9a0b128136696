/** Who speaks: the turns of each label, and whose turn or label stands at a place. */

import type { Transcript } from "../syntax/transcript";
import { put } from "../text/put";
import { memoTranscript } from "./memo";
import type { Turn } from "./model";
import { outline } from "./outline";

export interface Speaker {
  /** The label's words as printed; labels that differ in anything are different speakers until an editor says otherwise. */
  readonly name: string;
  /** In text order, at least one. */
  readonly turns: readonly Turn[];
}

/** The speakers in the order of their first turns. */
export const speakers: (transcript: Transcript) => readonly Speaker[] = memoTranscript((transcript) => {
  const byName = new Map<string, Turn[]>();
  for (const turn of outline(transcript).turns) put(byName, turn.label.text, turn);
  return [...byName].map(([name, turns]) => ({ name, turns }));
});

/** The speaker of a turn. Throws for a turn of another transcript. */
export function speakerOf(transcript: Transcript, { label }: Turn): Speaker {
  const speaker = speakers(transcript).find(({ name }) => name === label.text);
  if (speaker === undefined) throw new RangeError(`“${label.text}” has no turn in this transcript.`);
  return speaker;
}

/** The turn that an offset lies in, its ends included; null where nobody's turn is. */
export function turnAt(transcript: Transcript, offset: number): Turn | null {
  const { turns } = outline(transcript);
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.span.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const turn = turns[low - 1];
  return turn !== undefined && offset <= turn.span.end ? turn : null;
}

/** The turn whose label an offset lies in, its ends included; null elsewhere. */
export function labelledTurnAt(transcript: Transcript, offset: number): Turn | null {
  const turn = turnAt(transcript, offset);
  return turn !== null && offset <= turn.label.span.end ? turn : null;
}
