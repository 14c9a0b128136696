/** Lines that end in different ways: LF, CRLF, a lone CR. */

import { plural, say } from "../text/message";
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
    const counts = others.map(([kind, numbers]) => say`${numbers.length} in ${nameOf(kind)}`);
    const rest = counts.reduce((some, one) => say`${some} and ${one}`);
    yield {
      span: lineSpan(source, strange[0] ?? 0),
      message: plural(
        usual.length,
        say`${usual.length} lines end in ${nameOf(ending)}, ${rest}; this is the first of those.`,
        say`1 line ends in ${nameOf(ending)}, ${rest}; this is the first of those.`,
      ),
      fixes: [
        {
          title: say`End all lines in ${nameOf(ending)}`,
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

function nameOf(ending: string): string {
  return NAMES.get(ending) ?? "none";
}
