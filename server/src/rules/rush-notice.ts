/** A notice that the transcript was made in a hurry or by a machine. */

import { outline } from "../facts/outline";
import { say } from "../text/message";
import { rangeSpan, removalOfLines } from "./layout";
import type { TranscriptRule } from "./rule";

export const rushNotice: TranscriptRule = {
  name: "rush-notice",
  summary: "A notice says that the transcript is not final: made in a hurry or by a machine, and not checked.",
  severity: "information",
  tags: ["boilerplate"],
  scope: "transcript",
  *check(transcript) {
    for (const block of outline(transcript).boilerplate) {
      if (block.family !== "rush-notice") continue;
      yield {
        span: rangeSpan(transcript, block),
        message: say`The transcript says it is not final; check it against the recording.`,
        fixes: [
          {
            title: say`Remove the notice, the transcript being checked`,
            edits: [removalOfLines(transcript, block)],
            safe: false,
          },
        ],
      };
    }
  },
};
