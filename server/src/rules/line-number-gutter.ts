/** Line numbers of a printed page, as courts set them, that were copied along. */

import { memoLine } from "../facts/memo";
import { Trait } from "../syntax/traits";
import { plural, say } from "../text/message";
import { contentSpan } from "./layout";
import type { TranscriptRule } from "./rule";

/** The number with which a line begins. */
const numberOf = memoLine(
  (text) => {
    const number = /^\s*(\d{1,2})(?=\s|$)/.exec(text)?.[1];
    return number === undefined ? null : Number(number);
  },
  { traits: Trait.digit, otherwise: null },
);

const FEWEST = 15;
/** From this share of numbered lines on, numbers that count up are a gutter. */
const SHARE = 0.8;

export const lineNumberGutter: TranscriptRule = {
  name: "line-number-gutter",
  summary: "The lines begin with the line numbers of a printed page.",
  severity: "information",
  tags: ["text"],
  scope: "transcript",
  *check(transcript) {
    const numbered = [...transcript.lines.keys()].filter((line) => numberOf(transcript, line) !== null);
    if (numbered.length < FEWEST) return;
    const lines = transcript.lines.filter(({ from, to }) => from < to);
    const numbers = numbered.map((line) => numberOf(transcript, line) ?? 0);
    const counted = numbers.filter((number, i) => number === 1 || number === (numbers[i - 1] ?? 0) + 1).length;
    const [first] = numbered;
    if (first === undefined || counted < FEWEST || counted < lines.length * SHARE) return;
    yield {
      span: contentSpan(transcript, first),
      message: plural(numbered.length, say`${numbered.length} lines begin with the line numbers of a printed page.`),
      fixes: [
        {
          title: plural(numbered.length, say`Remove the line numbers from ${numbered.length} lines`),
          edits: numbered.map((line) => {
            const start = transcript.source.lineStarts[line] ?? 0;
            const { end } = contentSpan(transcript, line);
            const gutter = /^\s*\d{1,2}\s*/.exec(transcript.source.text.slice(start, end))?.[0].length ?? 0;
            return { span: { start, end: start + gutter }, text: "" };
          }),
          safe: false,
        },
      ],
    };
  },
};
