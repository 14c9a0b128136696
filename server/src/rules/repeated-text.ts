/** Text that stands at the top or foot of several files of an archive, and that nobody spoke. */

import { repeatedBlocks } from "../archive/repeated-blocks";
import { lines, otherFiles } from "../text/amounts";
import { plural, say } from "../text/message";
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
    for (const { lines: count, others, places, ...range } of repeatedBlocks(transcript, repeats)) {
      yield {
        span: rangeSpan(transcript, range),
        message: plural(
          count,
          say`These ${count} lines are also in ${otherFiles(others)} and look like part of a page, not speech.`,
          say`This line is also in ${otherFiles(others)} and looks like part of a page, not speech.`,
        ),
        elsewhere: places.slice(0, MOST_NAMED).map((place) => ({ ...place, message: say`Also here.` })),
        fixes: [
          {
            title: say`Remove the repeated text (${lines(count)})`,
            edits: [removalOfLines(transcript, range)],
            safe: false,
          },
        ],
      };
    }
  },
};
