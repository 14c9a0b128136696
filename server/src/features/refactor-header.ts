/** Puts the lines of a header in their order: title, byline, date, what else there is, the note on delivery. */

import type { Header, Part } from "../facts/model";
import { outline } from "../facts/outline";
import { contentSpan, terminator } from "../rules/layout";
import type { Transcript } from "../syntax/transcript";
import { say } from "../text/message";
import { lineSpan, slice } from "../text/source";
import type { Span } from "../text/span";
import type { Refactoring } from "./refactoring";

/** Offered anywhere in a header that is not in order, unless something that is no header stands between its lines. */
export function sortHeader(transcript: Transcript, { start }: Span): readonly Refactoring[] {
  const { source } = transcript;
  const { header, parts } = outline(transcript);
  const lines = header.lines.filter((line) => parts[line] !== "front-matter");
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = { start: lineSpan(source, first).start, end: lineSpan(source, last).end };
  const between = parts.slice(first, last + 1).filter((part) => part !== "blank").length;
  if (start < span.start || start > span.end || between !== lines.length) return [];
  const sorted = inOrder(transcript, header, lines);
  if (slice(source, span) === sorted) return [];
  return [
    {
      kind: "refactor.rewrite.header",
      title: say`Put the header’s lines in order`,
      edits: () => [{ span, text: sorted }],
    },
  ];
}

const RANKS: Readonly<Partial<Record<Part, number>>> = { title: 0, byline: 1, dateline: 2, header: 3, "delivery-note": 4 };
const OTHER = 3;
const NOTE = 4;

/** The header in normal form. A line that goes on below another one, as a wrapped title does, stays with it. */
function inOrder(transcript: Transcript, { titleLines, byline, dateline }: Header, lines: readonly number[]): string {
  const { parts } = outline(transcript);
  const named = new Set([...titleLines, byline?.line, dateline?.line]);
  const groups: { readonly rank: number; readonly lines: number[] }[] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const goesOn = parts[line] === "header" && group?.lines.at(-1) === line - 1 && named.has(group.lines[0]);
    if (group !== undefined && goesOn) group.lines.push(line);
    else groups.push({ rank: RANKS[parts[line] ?? "header"] ?? OTHER, lines: [line] });
  }
  const newLine = terminator(transcript);
  const sorted = groups.toSorted((a, b) => a.rank - b.rank);
  return sorted
    .flatMap(({ rank, lines: own }, i) => {
      const words = own.map((line) => slice(transcript.source, contentSpan(transcript, line))).join(newLine);
      const above = sorted[i - 1];
      if (above === undefined) return [words];
      // A list of those who take part may be divided in itself.
      const isDivided = rank === OTHER && above.rank === OTHER && (own[0] ?? 0) > (above.lines.at(-1) ?? 0) + 1;
      return isDivided || (rank === NOTE && above.rank < NOTE) ? ["", words] : [words];
    })
    .join(newLine);
}
