/** Text that stands at the top or foot of several files of an archive, and that nobody spoke. */

import { repeatedBlocks } from "../archive/repeated-blocks";
import { counted } from "../text/counted";
import { rangeSpan, removalOfLines } from "./layout";
import type { TranscriptRule } from "./rule";

/** So many files are named. */
const MOST_NAMED = 5;

export const repeatedText: TranscriptRule = {
  name: "repeated-text",
  summary: "Lines of a page that other files of the archive carry, too, whether a catalogue knows them or not.",
  severity: "information",
  tags: ["boilerplate", "unnecessary"],
  scope: "transcript",
  *check(transcript, { repeats }) {
    if (repeats === null) return;
    for (const { lines, others, places, ...range } of repeatedBlocks(transcript, repeats)) {
      yield {
        span: rangeSpan(transcript, range),
        message: `These ${lines} lines are also in ${counted(others, "other file")} and look like part of a page, not speech.`,
        elsewhere: places.slice(0, MOST_NAMED).map((place) => ({ ...place, message: "Also here." })),
        fixes: [
          {
            title: `Remove the repeated text (${counted(lines, "line")})`,
            edits: [removalOfLines(transcript, range)],
            safe: false,
          },
        ],
      };
    }
  },
};
