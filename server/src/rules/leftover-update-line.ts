/** The line that says when the publisher's page was last updated. */

import { outline } from "../facts/outline";
import { slice } from "../text/source";
import { rangeSpan, removalOfLines, standsAmongKnown } from "./layout";
import type { TranscriptRule } from "./rule";

export const leftoverUpdateLine: TranscriptRule = {
  name: "leftover-update-line",
  summary: "The line that says when the page was last updated; its date is not the event's.",
  severity: "warning",
  tags: ["boilerplate", "unnecessary"],
  scope: "transcript",
  *check(transcript) {
    for (const block of outline(transcript).boilerplate) {
      if (block.family !== "updated-line") continue;
      const span = rangeSpan(transcript, block);
      const words = slice(transcript.source, span)
        .replace(/^[^\p{L}\p{N}]+/u, "")
        .replace(/\s+/g, " ");
      yield {
        span,
        message: `“${words}” says when the page was updated, not when the words were spoken.`,
        fixes: [
          {
            title: "Remove the update line",
            edits: [removalOfLines(transcript, block)],
            safe: standsAmongKnown(transcript, block),
          },
        ],
      };
    }
  },
};
