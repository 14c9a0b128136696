/** A no-break space beside another space, where it is not typography but what a web page left. */

import { outline } from "../facts/outline";
import { lineSpan } from "../text/source";
import type { Pattern, TranscriptRule } from "./rule";

/** Two or more spaces between words, one of them a no-break space. */
const RUN = /(?<=\S)[ \t]*[\u00A0\u202F][ \t\u00A0\u202F]*(?=\S)/g;

const MANY_PLACES: Pattern = {
  message: (count) => `No-break spaces stand beside other spaces in ${count} places; this is the first.`,
  title: (count) => `Leave one space in ${count} places`,
};

export const noBreakSpace: TranscriptRule = {
  name: "no-break-space",
  summary: "A no-break space stands beside another space.",
  severity: "information",
  tags: ["text"],
  scope: "transcript",
  *check(transcript) {
    const { source, lines } = transcript;
    const { parts, turns } = outline(transcript);
    let turn = 0;
    for (const line of lines.keys()) {
      const { start, end } = lineSpan(source, line);
      while (turn < turns.length && (turns[turn]?.label.span.end ?? 0) < start) turn++;
      if (parts[line] === "boilerplate" || parts[line] === "front-matter") continue;
      const text = source.text.slice(start, end);
      if (!/[\u00A0\u202F]/.test(text)) continue;
      for (const { 0: spaces, index } of text.matchAll(RUN)) {
        const span = { start: start + index, end: start + index + spaces.length };
        // The white space behind a label is the label's matter; for some sources it is the separator.
        if (
          spaces.length < 2 ||
          turns.slice(turn, turn + 2).some(({ textStart, label }) => label.span.start <= span.start && span.end <= textStart)
        )
          continue;
        yield {
          span,
          message: `${spaces.length} spaces stand between two words, a no-break space among them.`,
          pattern: MANY_PLACES,
          fixes: [{ title: "Leave one space", edits: [{ span, text: " " }], safe: true }],
        };
      }
    }
  },
};
