/** Lines that end in different ways: LF, CRLF, a lone CR. */

import { put } from "../text/put";
import { lineSpan } from "../text/source";
import type { TranscriptRule } from "./rule";

const NAMES: ReadonlyMap<string, string> = new Map([
  ["\n", "LF"],
  ["\r\n", "CRLF"],
  ["\r", "CR"],
]);

export const mixedLineEndings: TranscriptRule = {
  name: "mixed-line-endings",
  summary: "The lines of the file do not all end in the same way.",
  severity: "information",
  tags: ["text"],
  scope: "transcript",
  *check({ source, lines }) {
    const places = new Map<string, number[]>();
    if (!source.text.includes("\r")) return;
    for (const [line, { length, end }] of lines.entries()) {
      if (length === end) continue;
      const start = source.lineStarts[line] ?? 0;
      put(places, source.text.slice(start + end, start + length), line);
    }
    // Of two kinds that are equally frequent the one that comes first wins: the sort is stable.
    const [most, ...others] = [...places].sort(([, a], [, b]) => b.length - a.length);
    if (most === undefined || others.length === 0) return;
    const [ending, usual] = most;
    const strange = others.flatMap(([, numbers]) => numbers).sort((a, b) => a - b);
    const counts = others.map(([kind, numbers]) => `${numbers.length} in ${NAMES.get(kind) ?? "none"}`);
    yield {
      span: lineSpan(source, strange[0] ?? 0),
      message: `${usual.length} lines end in ${NAMES.get(ending) ?? "none"}, ${counts.join(" and ")}; this is the first of those.`,
      fixes: [
        {
          title: `End all lines in ${NAMES.get(ending) ?? "none"}`,
          edits: strange.map((line) => ({
            span: { start: lineSpan(source, line).end, end: source.lineStarts[line + 1] ?? source.text.length },
            text: ending,
          })),
          safe: true,
        },
      ],
    };
  },
};
