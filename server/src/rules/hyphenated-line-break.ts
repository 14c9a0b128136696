/** A word that was divided at the end of a line. */

import { memoLine } from "../facts/memo";
import { outline } from "../facts/outline";
import { slice } from "../text/source";
import { contentSpan } from "./layout";
import type { Fix, TranscriptRule } from "./rule";

/** The first part of a divided word at the end of a line. */
const firstPart = memoLine((text) => /(?<!\p{L}-)(?<=^|[\s"“‘(«„—–])(\p{L}+)-[ \t]*$/u.exec(text)?.[1] ?? null);
/** The second part at the beginning of the next. */
const secondPart = memoLine((text) => /^[ \t]*(\p{Ll}+)/u.exec(text)?.[1] ?? null);

export const hyphenatedLineBreak: TranscriptRule = {
  name: "hyphenated-line-break",
  summary: "A word was divided at the end of a line.",
  severity: "information",
  tags: ["text"],
  scope: "transcript",
  *check(transcript) {
    const { parts, turns } = outline(transcript);
    const labelled = new Set(turns.map(({ line }) => line));
    for (const [line, part] of parts.entries()) {
      if ((part !== "statement" && part !== "turn") || parts[line + 1] !== part || labelled.has(line + 1)) continue;
      const first = firstPart(transcript, line);
      const second = first === null ? null : secondPart(transcript, line + 1);
      if (first === null || second === null) continue;
      const [above, below] = [contentSpan(transcript, line), contentSpan(transcript, line + 1)];
      // The rest of the line below stays a line, unless the word was all of it.
      const rest = /^\S*[ \t]*/.exec(slice(transcript.source, below))?.[0] ?? "";
      const tail = slice(transcript.source, { start: below.start + second.length, end: below.start + rest.trimEnd().length });
      const end = below.start + rest.length;
      const lineBreak = slice(transcript.source, { start: above.end, end: below.start });
      const join = (hyphen: string): Fix => ({
        title: `Write “${first}${hyphen}${second}”`,
        edits: [{ span: { start: above.end - 1, end }, text: hyphen + second + tail + (end < below.end ? lineBreak : "") }],
        safe: false,
      });
      yield {
        span: { start: above.end - first.length - 1, end: above.end },
        message: `“${first}-” and “${second}” are one word, divided at the end of the line.`,
        fixes: [join(""), join("-")],
      };
    }
  },
};
