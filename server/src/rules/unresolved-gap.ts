/** A place that nobody could hear: the list of what is left to listen to again. */

import { outline } from "../facts/outline";
import { timecodes } from "../facts/timecodes";
import { say } from "../text/message";
import { slice } from "../text/source";
import { contains } from "../text/span";
import type { TranscriptRule } from "./rule";

/** A note on the microphone; as a part of a label it says how the words that follow were spoken. */
const MICROPHONE = /mic|микрофон/i;
const OWN_TIME = /\d:\d{2}/;

export const unresolvedGap: TranscriptRule = {
  name: "unresolved-gap",
  summary: "Words are missing: somebody noted [inaudible] or the like.",
  severity: "information",
  tags: ["events"],
  scope: "transcript",
  *check(transcript) {
    const { brackets, turns } = outline(transcript);
    const times = timecodes(transcript);
    let nextTurn = 0;
    let nextTime = 0;
    for (const { kind, span } of brackets) {
      if (kind !== "gap") continue;
      const words = slice(transcript.source, span);
      while ((turns[nextTurn + 1]?.span.start ?? span.end) <= span.start) nextTurn++;
      const turn = turns[nextTurn];
      if (turn !== undefined && MICROPHONE.test(words) && contains(turn.label.span, span) && turn.textStart < turn.span.end)
        continue;
      while ((times[nextTime]?.span.start ?? span.end) < span.start) nextTime++;
      const time = OWN_TIME.test(words) ? undefined : times[nextTime - 1];
      yield {
        span,
        message:
          time === undefined
            ? say`“${words}” marks a gap in the words.`
            : say`“${words}” marks a gap in the words after ${slice(transcript.source, time.span)}.`,
      };
    }
  },
};
