/** Summaries as the index of many files keeps them: places as the protocol counts them, in numbers that take little room. */

import type { Range } from "vscode-languageserver";
import { type Summary, summary } from "../features/summary";
import { nameKey } from "../syntax/name";
import { lineAt, lineSpan } from "../text/source";
import type { Span } from "../text/span";
import { toRange } from "./convert";
import type { OpenTranscript } from "./documents";
import type { Session } from "./session";

/** Line, first and last character of each place, one after the other; no place of a summary goes on in a second line. */
export type Places = readonly number[];

export interface PackedSummary {
  readonly title: { readonly text: string; readonly places: Places } | null;
  readonly speakers: readonly {
    readonly label: string;
    /** By which labels are compared: see `nameKey`. */
    readonly key: string;
    readonly member: string | null;
    readonly places: Places;
  }[];
  readonly questions: readonly { readonly text: string; readonly places: Places }[];
}

/** Those of the open documents, by URI as the disk spells it. */
export function openSummaries({ documents, disk }: Session): ReadonlyMap<string, PackedSummary> {
  return new Map(documents.all().map((one) => [disk?.uriOf(one.uri) ?? one.uri, packed(one, summary(one.transcript))]));
}

export function packed({ positions }: OpenTranscript, { title, speakers, questions }: Summary): PackedSummary {
  const pack = (spans: readonly Span[]): Places =>
    spans.flatMap((span) => {
      // A wrapped title goes on below; its first line is its place.
      const { end: lineEnd } = lineSpan(positions.source, lineAt(positions.source, span.start));
      const { start, end } = toRange(positions, { start: span.start, end: Math.min(span.end, lineEnd) });
      return [start.line, start.character, end.character];
    });
  return {
    title: title === null ? null : { text: title.text, places: pack([title.span]) },
    speakers: speakers.map(({ label, member, spans }) => ({ label, key: nameKey(label), member, places: pack(spans) })),
    questions: questions.map(({ text, span }) => ({ text, places: pack([span]) })),
  };
}

export function rangesOf(places: Places): readonly Range[] {
  const ranges: Range[] = [];
  for (let i = 0; i < places.length; i += 3) {
    const [line = 0, start = 0, end = 0] = places.slice(i, i + 3);
    ranges.push({ start: { line, character: start }, end: { line, character: end } });
  }
  return ranges;
}
