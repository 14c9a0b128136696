/** Tells a line that stands for itself, as the number of a page does, from the same words said: “Page 12”, “3 of 12”, “Updated 3 May 2016”. */

import type { Transcript } from "../syntax/transcript";
import { frame, lineText } from "./frame";
import { memoTranscript } from "./memo";

/** A line that stands for itself is set off from the text around it; one that could be the words of a turn, or goes on from the line above, is spoken. */
export type Standing = "set off" | "amid text" | "spoken";

const SENTENCE_END = /[.?!…:;)\]"”»’'*_。？！–—-]$/;

/** How a 0-based line stands among those around it. */
export function standing(transcript: Transcript, line: number): Standing {
  const { forms, captions } = frame(transcript);
  if (captions) return "spoken";
  let above = line - 1;
  while (forms[above] === "blank") above--;
  if (above < 0) return "set off";
  // Below the time of a recording stands what was said then.
  if (forms[above] === "timecode" || awaitsWords(transcript, above)) return "spoken";
  const before = lineText(transcript, above);
  const adjacent = above === line - 1 && forms[above] === "text";
  const goesOn = adjacent && /^[\p{Ll}\d]/u.test(lineText(transcript, line)) && !SENTENCE_END.test(before);
  if (goesOn) return "spoken";
  const below = forms[line + 1] === "text";
  return adjacent || below ? "amid text" : "set off";
}

/** How often each short line stands in a transcript; remembered with it. */
const timesOf = memoTranscript((transcript: Transcript): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const line of transcript.lines.keys()) {
    const text = lineText(transcript, line);
    if (text !== "" && text.length <= 80) times.set(text, (times.get(text) ?? 0) + 1);
  }
  return times;
});

/** True for a line that is nothing but a label, so that what follows is said: `A:`, or a name that stands alone on its line more than once. */
function awaitsWords(transcript: Transcript, line: number): boolean {
  const to = transcript.lines[line]?.to ?? 0;
  return (transcript.lines[line]?.candidates ?? []).some(
    ({ style, shape, textStart }) =>
      shape !== "clause" &&
      shape !== "field" &&
      textStart >= to &&
      (style !== "line" || (timesOf(transcript).get(lineText(transcript, line)) ?? 0) >= 2),
  );
}
