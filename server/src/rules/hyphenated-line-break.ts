/** A word that was divided at the end of a line. */

import { memoLine, memoTranscript } from "../facts/memo";
import { outline } from "../facts/outline";
import { speechWords } from "../facts/speech";
import { Trait } from "../syntax/traits";
import type { Transcript } from "../syntax/transcript";
import { say } from "../text/message";
import { slice } from "../text/source";
import { contentSpan } from "./layout";
import type { Fix, TranscriptRule } from "./rule";

/** The first part of a divided word at the end of a line. */
const firstPart = memoLine(
  (text) =>
    /[-\u00AD\u2010]$/.test(text.trimEnd())
      ? (/(?<!\p{L}-)(?<=^|[\s"“‘(«„—–])(\p{L}+)[-\u00AD\u2010][ \t]*$/u.exec(text)?.[1] ?? null)
      : null,
  {
    traits: Trait.dash | Trait.invisible,
    otherwise: null,
  },
);
/** The second part at the beginning of the next. */
const secondPart = memoLine((text) => /^[ \t]*(\p{Ll}+)/u.exec(text)?.[1] ?? null);

/** Short words that end no divided word: behind a dash, somebody begins again with one of them. */
const BEGINNINGS = new Set(
  "no yes so and but the it its it’s it's we you he she they well go let wait that this what oh ok okay not or i’m i'm my your our in of to".split(
    " ",
  ),
);

/** How often each word is there, in small letters; remembered with the transcript. */
const timesOf = memoTranscript((transcript: Transcript): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const word of speechWords(transcript)) {
    const low = word.toLowerCase();
    times.set(low, (times.get(low) ?? 0) + 1);
  }
  return times;
});

/**
 * True where the dash at the end of a line is somebody who breaks off, and no hyphen: the joined word is nowhere in the
 * transcript, and the parts are words of it, or the second is a word with which people begin again.
 */
function isDash(transcript: Transcript, first: string, second: string): boolean {
  const times = timesOf(transcript);
  const isElsewhere = (word: string) => (times.get(word.toLowerCase()) ?? 0) > 1;
  if (times.has((first + second).toLowerCase())) return false;
  return BEGINNINGS.has(second) || (isElsewhere(first) && isElsewhere(second));
}

/** True for a line that ends with a soft hyphen, which is nothing but a hyphenation. */
const isSoft = memoLine((text) => /\u00AD[ \t]*$/u.test(text));

export const hyphenatedLineBreak: TranscriptRule = {
  name: "hyphenated-line-break",
  summary: "A word was divided at the end of a line.",
  severity: "information",
  tags: ["text"],
  scope: "transcript",
  *check(transcript) {
    const { parts, turns } = outline(transcript);
    const labelled = new Set(turns.map(({ line }) => line));
    for (let line = 0; line < parts.length; line++) {
      const first = firstPart(transcript, line);
      if (first === null) continue;
      const part = parts[line];
      if ((part !== "statement" && part !== "turn") || parts[line + 1] !== part || labelled.has(line + 1)) continue;
      const second = secondPart(transcript, line + 1);
      if (second === null || (!isSoft(transcript, line) && isDash(transcript, first, second))) continue;
      const [above, below] = [contentSpan(transcript, line), contentSpan(transcript, line + 1)];
      // The rest of the line below stays a line, unless the word was all of it.
      const rest = /^\S*[ \t]*/.exec(slice(transcript.source, below))?.[0] ?? "";
      const tail = slice(transcript.source, { start: below.start + second.length, end: below.start + rest.trimEnd().length });
      const end = below.start + rest.length;
      const lineBreak = slice(transcript.source, { start: above.end, end: below.start });
      const join = (hyphen: string): Fix => ({
        title: say`Write “${first + hyphen + second}”`,
        edits: [{ span: { start: above.end - 1, end }, text: hyphen + second + tail + (end < below.end ? lineBreak : "") }],
        safe: false,
      });
      yield {
        span: { start: above.end - first.length - 1, end: above.end },
        message: say`“${first}-” and “${second}” are one word, divided at the end of the line.`,
        fixes: [join(""), join("-")],
      };
    }
  },
};
