/** A transcript as captions: those that it has, or one for each turn whose time it states. */

import { withoutTags } from "../facts/caption-tags";
import { cueTimes } from "../facts/cue-times";
import { frame } from "../facts/frame";
import { outline } from "../facts/outline";
import { spokenLines } from "../facts/speech";
import type { Transcript } from "../syntax/transcript";
import { lineSpan, slice } from "../text/source";
import { type Cue, type CueLine, labelText, paragraphText, type TranscriptDocument } from "./document";

/** So many seconds a caption stays whose end nothing says, for each of its words, as people speak some 150 in a minute. */
const SECONDS_A_WORD = 0.4;

/** The captions in the order of their times; empty where the text has no times of its turns. */
export function cuesOf(transcript: Transcript, document: TranscriptDocument): readonly Cue[] {
  return frame(transcript).captions ? captionsOf(transcript) : turnsAsCues(document);
}

/** The captions of WebVTT or SubRip with the words of each, those that nobody says among them. */
function captionsOf(transcript: Transcript): readonly Cue[] {
  const { forms } = frame(transcript);
  const { source } = transcript;
  const { turns } = outline(transcript);
  const spoken = spokenLines(transcript);
  const cues: (Omit<Cue, "lines"> & { readonly lines: CueLine[] })[] = [];
  let stretch = 0;
  let turn = 0;
  for (let line = 0; line < forms.length; line++) {
    const { start, end } = lineSpan(source, line);
    const times = forms[line] === "cue" ? cueTimes(slice(source, { start, end })) : null;
    if (times !== null) cues.push({ ...times, lines: [] });
    const lines = cues.at(-1)?.lines;
    if (forms[line] === "cue" || forms[line] === "blank" || lines === undefined) continue;
    let last = -1;
    for (let one = spoken[stretch]; one !== undefined && one.line <= line; one = spoken[++stretch]) {
      if (one.line < line) continue;
      last = line;
      let label: string | null = null;
      for (let next = turns[turn]; next !== undefined && next.label.span.start < start + one.end; next = turns[++turn])
        label = next.label.text;
      const text = withoutTags(slice(source, { start: start + one.start, end: start + one.end })).trim();
      if (text !== "" || label !== null) lines.push({ label, text });
    }
    if (last === -1) lines.push({ label: null, text: withoutTags(slice(source, { start, end })).trim() });
  }
  return cues.filter(({ lines }) => lines.length > 0);
}

/** A caption for each turn, up to the next one; a turn without a time goes on in the caption before it. Empty where no turn has one. */
function turnsAsCues({ parts }: TranscriptDocument): readonly Cue[] {
  if (!parts.some((part) => part.kind === "turn" && part.start !== null)) return [];
  const cues: { readonly start: number; readonly lines: CueLine[] }[] = [];
  for (const part of parts) {
    if (part.kind !== "turn") continue;
    const last = cues.at(-1);
    if (part.start !== null && part.start > (last?.start ?? -1)) cues.push({ start: part.start, lines: [] });
    // What is said before the first time was said from the beginning on.
    else if (last === undefined) cues.push({ start: 0, lines: [] });
    const lines = cues.at(-1)?.lines ?? [];
    const texts = part.body.map((item) => (item.kind === "paragraph" ? paragraphText(item) : item.text));
    const spoken = texts.filter((text) => text !== "");
    for (const [i, text] of spoken.entries()) lines.push({ label: i === 0 ? labelText(part) : null, text });
  }
  return cues.map(({ start, lines }, i) => {
    const words = lines.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    return { start, end: cues[i + 1]?.start ?? start + Math.max(1, words * SECONDS_A_WORD), lines };
  });
}
