/** The line that says when the publisher's page was last updated. */

import { lineText } from "../facts/frame";
import type { LineRange } from "../facts/model";
import { outline } from "../facts/outline";
import type { Transcript } from "../syntax/transcript";
import { say } from "../text/message";
import { slice } from "../text/source";
import { rangeSpan, removalOfLines, standsAmongKnown } from "./layout";
import type { TranscriptRule } from "./rule";

/** True where the line above or below begins with the same bullet and is kept: the items of a list are one text. */
function isListItem(transcript: Transcript, { from, to }: LineRange): boolean {
  const bullet = bulletOf(transcript, from);
  const { parts } = outline(transcript);
  const isKept = (line: number) => parts[line] !== "boilerplate" && bulletOf(transcript, line) === bullet;
  return bullet !== "" && (isKept(from - 1) || isKept(to + 1));
}

function bulletOf(transcript: Transcript, line: number): string {
  return /^[^\p{L}\p{N}\s]/u.exec(lineText(transcript, line))?.[0] ?? "";
}

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
        message: say`“${words}” says when the page was updated, not when the words were spoken.`,
        fixes: [
          {
            title: say`Remove the update line`,
            edits: [removalOfLines(transcript, block)],
            safe: standsAmongKnown(transcript, block) && !isListItem(transcript, block),
          },
        ],
      };
    }
  },
};
