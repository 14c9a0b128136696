/** How a transcript writes its labels: what stands before and behind a speaker's name. */

import type { Label, Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { speakers } from "../facts/speakers";
import { terminator } from "../rules/layout";
import type { Transcript } from "../syntax/transcript";
import type { Edit } from "../text/source";
import type { Span } from "../text/span";
import { questionLabels } from "./completion-words";

export interface LabelShape {
  /** Markup before the name; mostly empty. */
  readonly before: string;
  /** Separator and spacing behind the name: `: `, `⍽: `, `:** `; a label alone on its line has no line end here. */
  readonly after: string;
}

/** The shape of a label, without affiliation, note and timecode. */
export function labelShape({ source: { text } }: Transcript, label: Label, textStart: number): LabelShape {
  const before = text.slice(label.span.start, label.name.start);
  const extras = [label.affiliation, label.note, label.timecode].flatMap((span) =>
    span === null ? [] : [bracketed(text, span)],
  );
  let after = "";
  for (let i = label.name.end; i < textStart; i++) {
    if (!extras.some(({ start, end }) => start <= i && i < end)) after += text[i];
  }
  return { before: /\d/.test(before) ? "" : before, after: after.replace(/[\r\n].*$/su, "") };
}

/**
 * A whole label for a name, as this speaker's last turn has it, or else the transcript's last turn, up to where the words
 * begin. Null where a label needs what is not known here: a time, or words that nothing divides from it.
 */
export function labelFor(transcript: Transcript, name: string): string | null {
  const { turns, language } = outline(transcript);
  const model =
    speakers(transcript)
      .find((speaker) => speaker.name === name)
      ?.turns.at(-1) ?? turns.at(-1);
  if (model === undefined) return name + (questionLabels(language)[0] ?? ": ").replace(/^[\p{L} ]+/u, "");
  const { label, textStart } = model;
  const { before, after } = labelShape(transcript, label, textStart);
  if (label.timecode !== null && label.separator.start === label.separator.end) return null;
  const breaks = transcript.source.text.slice(label.name.end, textStart).match(/\r\n|[\r\n]/g)?.length ?? 0;
  if (after === "" && breaks === 0) return null;
  return before + name + after + terminator(transcript).repeat(breaks);
}

/**
 * The edits that give a turn another speaker's label, in that speaker's own form; the outlet or office goes with the old
 * name, unless it is kept. A label with a time or a note keeps these and its form.
 */
export function relabel(
  transcript: Transcript,
  { label: { name, span, affiliation, note, timecode }, textStart }: Turn,
  newName: string,
  keepsOutlet: boolean,
): readonly Edit[] {
  const whole = labelFor(transcript, newName);
  const keepsMore = timecode !== null || note !== null || (affiliation !== null && keepsOutlet);
  if (!keepsMore && whole !== null) return [{ span: { start: span.start, end: textStart }, text: whole }];
  const edits: Edit[] = [{ span: name, text: newName }];
  if (affiliation !== null && !keepsOutlet) edits.push({ span: bracketed(transcript.source.text, affiliation), text: "" });
  return edits;
}

/** A span with the brackets or the comma around it and the white space before them. */
function bracketed(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && "([\\,".includes(text.charAt(from - 1))) from--;
  if (text.charAt(from - 1) === "," || /\s/.test(text.charAt(from - 1))) {
    while (from > 0 && /[\s,]/.test(text.charAt(from - 1))) from--;
  }
  let to = end;
  while (to < text.length && ")]\\".includes(text.charAt(to))) to++;
  return { start: from, end: to };
}
