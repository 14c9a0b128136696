/** What several rules need to know about the lines around a place, and the edits they make there. */

import { lineText } from "../facts/frame";
import { likeness } from "../facts/likeness";
import { memoTranscript } from "../facts/memo";
import type { Boilerplate, LineRange } from "../facts/model";
import { outline } from "../facts/outline";
import type { Transcript } from "../syntax/transcript";
import { type Edit, lineSpan } from "../text/source";
import type { Span } from "../text/span";

/** True for a line that holds nothing but white space, and for lines before the first and behind the last. */
export function isBlank({ lines }: Transcript, line: number): boolean {
  const { from, to } = lines[line] ?? { from: 0, to: 0 };
  return from === to;
}

/** The line without white space around it. */
export function contentSpan({ source, lines }: Transcript, line: number): Span {
  const start = source.lineStarts[line] ?? source.text.length;
  const { from, to } = lines[line] ?? { from: 0, to: 0 };
  return { start: start + from, end: start + to };
}

/** How the text ends its lines: as it ends the first one; LF in a text of one line. */
export function terminator({ source, lines }: Transcript): string {
  const first = lines[0];
  return first === undefined || first.end === first.length ? "\n" : source.text.slice(first.end, first.length);
}

/** The first line of the record: not blank, no boilerplate, no front matter; null where there is none. */
export function firstRecordLine(transcript: Transcript): number | null {
  const first = outline(transcript).parts.findIndex(
    (part) => part !== "blank" && part !== "boilerplate" && part !== "front-matter",
  );
  return first === -1 ? null : first;
}

const FIRST_WORD = /^\S{1,60}/u;

/** What marks the place above which something is missing: a line of the header, of speech only the first word. */
export function placeSpan(transcript: Transcript, line: number): Span {
  const span = contentSpan(transcript, line);
  const part = outline(transcript).parts[line];
  if (part !== "statement" && part !== "turn") return span;
  const word = FIRST_WORD.exec(transcript.source.text.slice(span.start, span.end))?.[0] ?? "";
  return { start: span.start, end: span.start + word.length };
}

/**
 * The edit that takes lines out, with as many blank lines around them as leave one where there was one on either side,
 * and none at the ends of the text.
 */
export function removalOfLines(transcript: Transcript, { from, to }: LineRange): Edit {
  const { source, lines } = transcript;
  let next = to + 1;
  while (next < lines.length && isBlank(transcript, next)) next++;
  if (next < lines.length) {
    const follows = from > 0 && !isBlank(transcript, from - 1) ? to + 1 : next;
    return { span: { start: source.lineStarts[from] ?? 0, end: source.lineStarts[follows] ?? source.text.length }, text: "" };
  }
  let last = from - 1;
  while (last >= 0 && isBlank(transcript, last)) last--;
  return { span: { start: source.lineStarts[last + 1] ?? 0, end: source.text.length }, text: "" };
}

/** The edits that take several ranges of lines out, in text order. */
export function removalOfAll(transcript: Transcript, ranges: readonly LineRange[]): readonly Edit[] {
  const edits: Edit[] = [];
  for (const range of ranges) {
    const { span } = removalOfLines(transcript, range);
    // At the end of the text two ranges both claim the blank lines between them.
    edits.push({ span: { start: Math.max(span.start, edits.at(-1)?.span.end ?? 0), end: span.end }, text: "" });
  }
  return edits;
}

/**
 * True where a block and all blocks that it stands among, with nothing but blank lines between, are known to the
 * catalogue. To remove half of a page's foot unread would leave the other half looking like speech. In a text that does
 * not look like a transcript nobody knows what belongs to it: the owner of a licence is its text.
 */
export function standsAmongKnown(transcript: Transcript, block: Boilerplate): boolean {
  return likeness(transcript).isTranscript && amongKnown(transcript).has(block) && !isInTable(transcript, block);
}

/** The blocks all of whose neighbours are known, found in one pass over all of them: pages come in thousands. */
const amongKnown = memoTranscript((transcript: Transcript): ReadonlySet<Boilerplate> => {
  const { boilerplate } = outline(transcript);
  const known = new Set<Boilerplate>();
  for (let from = 0, to = 0; from < boilerplate.length; from = to) {
    to = from + 1;
    while (to < boilerplate.length && areNeighbours(transcript, boilerplate[to - 1], boilerplate[to])) to++;
    const run = boilerplate.slice(from, to);
    if (run.every((block) => block.known)) for (const block of run) known.add(block);
  }
  return known;
});

/** True for a line such as `|   |` right above or below another line with a bar in front: a box or a table is one thing. */
function isInTable(transcript: Transcript, { from, to }: LineRange): boolean {
  const { parts } = outline(transcript);
  const hasBar = (line: number) => lineText(transcript, line).startsWith("|");
  return hasBar(from) && [from - 1, to + 1].some((line) => parts[line] !== "boilerplate" && hasBar(line));
}

/** True for blocks with nothing but blank lines between them. */
function areNeighbours(transcript: Transcript, above: LineRange | undefined, below: LineRange | undefined): boolean {
  if (above === undefined || below === undefined) return false;
  for (let line = above.to + 1; line < below.from; line++) {
    if (!isBlank(transcript, line)) return false;
  }
  return true;
}

/** The lines of a range without white space around them. */
export function rangeSpan(transcript: Transcript, { from, to }: LineRange): Span {
  return {
    start: contentSpan(transcript, from).start,
    end: Math.max(contentSpan(transcript, from).start, lineSpan(transcript.source, to).end),
  };
}

/** The edit that puts a blank line before a line. */
export function blankLineBefore(transcript: Transcript, line: number): Edit {
  const at = transcript.source.lineStarts[line] ?? transcript.source.text.length;
  return { span: { start: at, end: at }, text: terminator(transcript) };
}
