/** A no-break space beside another space, where it is not typography but what a web page left. */

import { memoLine } from "../facts/memo";
import { outline } from "../facts/outline";
import { Trait } from "../syntax/traits";
import { plural, say } from "../text/message";
import { type Span, shift } from "../text/span";
import type { Pattern, TranscriptRule } from "./rule";

/** White space between words with a no-break space in it. */
const RUN = /(?<=\S)[ \t]*[\u00A0\u202F][ \t\u00A0\u202F]*(?=\S)/g;

const NONE: readonly Span[] = [];

/** Runs of two or more, from the line's start. */
const runs = memoLine(
  (text): readonly Span[] => {
    const found = [...text.matchAll(RUN)].filter(({ 0: spaces }) => spaces.length > 1);
    return found.map(({ 0: spaces, index }) => ({ start: index, end: index + spaces.length }));
  },
  { traits: Trait.noBreakSpace, otherwise: NONE },
);

/** How many turns are looked at from the first of a line on; hardly any line has more. */
const TURNS_OF_A_LINE = 8;

const MANY_PLACES: Pattern = {
  message: (count) => plural(count, say`No-break spaces next to other spaces in ${count} places; this is the first.`),
  title: (count) => plural(count, say`Leave one space in ${count} places`),
};

export const noBreakSpace: TranscriptRule = {
  name: "no-break-space",
  summary: "A no-break space is next to another space.",
  severity: "information",
  tags: ["text"],
  scope: "transcript",
  *check(transcript) {
    const { parts, turns } = outline(transcript);
    const { lineStarts } = transcript.source;
    let turn = 0;
    for (let line = 0; line < lineStarts.length; line++) {
      if (runs(transcript, line).length === 0 || parts[line] === "boilerplate" || parts[line] === "front-matter") continue;
      const start = lineStarts[line] as number;
      while (turn < turns.length && (turns[turn]?.textStart ?? 0) < start) turn++;
      for (const run of runs(transcript, line)) {
        const span = shift(run, start);
        // The white space behind a label is the label's matter; for some sources it is the separator.
        const isBehindLabel = turns
          .slice(turn, turn + TURNS_OF_A_LINE)
          .some(({ label, textStart }) => label.span.start <= span.start && span.end <= textStart);
        if (isBehindLabel) continue;
        const count = span.end - span.start;
        yield {
          span,
          message: plural(count, say`${count} spaces between two words, including a no-break space.`),
          pattern: MANY_PLACES,
          fixes: [{ title: say`Leave one space`, edits: [{ span, text: " " }], safe: true }],
        };
      }
    }
  },
};
