/** Where a speaker is introduced: in the header with office and name, in the first label that says more, or else where they first speak. */

import { outline } from "../facts/outline";
import { labelledTurnAt, speakerOf } from "../facts/speakers";
import type { Transcript } from "../syntax/transcript";
import { lineSpan, slice } from "../text/source";
import type { Span } from "../text/span";

/** The words that introduce the speaker whose label is at an offset; null where no label is. */
export function definition(transcript: Transcript, offset: number): Span | null {
  const turn = labelledTurnAt(transcript, offset);
  if (turn === null) return null;
  const { turns } = speakerOf(transcript, turn);
  const introduced = turn.role === "question" ? null : inHeader(transcript, turn.label.text);
  return introduced ?? (turns.find(({ label }) => label.affiliation !== null) ?? turns[0] ?? turn).label.name;
}

/** The first place in the header's lines where the name stands as words of their own, in any case. */
function inHeader(transcript: Transcript, name: string): Span | null {
  const { source } = transcript;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "iu");
  for (const line of outline(transcript).header.lines) {
    const { start } = lineSpan(source, line);
    const found = pattern.exec(slice(source, lineSpan(source, line)));
    if (found !== null) return { start: start + found.index, end: start + found.index + found[0].length };
  }
  return null;
}
