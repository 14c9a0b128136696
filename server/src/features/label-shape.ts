/** How a transcript writes its labels: what stands before and behind a speaker's name. */

import type { Label } from "../facts/model";
import type { Transcript } from "../syntax/transcript";
import type { Span } from "../text/span";

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
