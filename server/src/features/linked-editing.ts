/** The places that change together while one of them is typed: the labels of one speaker. */

import { labelledTurnAt, speakerOf } from "../facts/speakers";
import type { Transcript } from "../syntax/transcript";
import { slice } from "../text/source";
import { type Span, touches } from "../text/span";

/** What a name may hold while it is typed; with anything else the label ends, and so does editing together. */
export const LINKED_NAME = "[^:：()\\[\\]\\r\\n]+";

/** The names in the labels of the speaker whose name is at an offset, all with the same text; null where there are no two. */
export function linkedLabels(transcript: Transcript, offset: number): readonly Span[] | null {
  const turn = labelledTurnAt(transcript, offset);
  if (turn === null || !touches(turn.label.name, { start: offset, end: offset })) return null;
  const { turns } = speakerOf(transcript, turn);
  // The protocol wants the same characters in each: a name that bold type ends in is left out.
  const names = turns.filter(({ label }) => slice(transcript.source, label.name) === label.text).map(({ label }) => label.name);
  return names.length < 2 || !names.includes(turn.label.name) ? null : names;
}
