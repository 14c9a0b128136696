/** Where somebody speaks, and who answers a question. */

import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { labelledTurnAt, speakerOf, turnAt } from "../facts/speakers";
import type { Transcript } from "../syntax/transcript";
import type { Span } from "../text/span";

/** The labels of all turns of the speaker whose label is at an offset, in text order; null where no label is. */
export function speakerLabels(transcript: Transcript, offset: number): readonly Span[] | null {
  const turn = labelledTurnAt(transcript, offset);
  return turn === null ? null : speakerOf(transcript, turn).turns.map(({ label }) => label.name);
}

/** What refers to the place at an offset: on a label its speaker's turns, in a question's words the labels of its answers. */
export function references(transcript: Transcript, offset: number): readonly Span[] {
  return speakerLabels(transcript, offset) ?? answersTo(transcript, turnAt(transcript, offset)).map(({ label }) => label.name);
}

function answersTo(transcript: Transcript, question: Turn | null): readonly Turn[] {
  const { turns, exchanges } = outline(transcript);
  const exchange = exchanges.find((one) => turns[one.question] === question);
  return exchange?.answers.flatMap((answer) => turns[answer] ?? []) ?? [];
}
