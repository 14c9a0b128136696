/** Exports of chats: each message stands behind its day and time, `[12/03/2021, 18:05:02] Ann Lee: …`. */

import { LEADING_STAMP } from "../syntax/label-head";
import { Trait } from "../syntax/traits";
import type { Transcript } from "../syntax/transcript";
import { memoLine, memoTranscript } from "./memo";

/** True for a line that begins with the day and time of a message. */
const isMessage = memoLine(
  (text) => {
    LEADING_STAMP.lastIndex = 0;
    return LEADING_STAMP.test(text);
  },
  { traits: Trait.digit, otherwise: false },
);

/** True for a text that begins with a message: it has no header, and its messages say their days. */
export const isChat: (transcript: Transcript) => boolean = memoTranscript((transcript) => {
  const first = transcript.lines.findIndex(({ from, to }) => from < to);
  return first !== -1 && isMessage(transcript, first);
});
