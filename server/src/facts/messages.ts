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

/** A message has no more lines than these. */
const LONGEST_MESSAGE = 40;

function hasMessage(transcript: Transcript, from: number): boolean {
  const to = Math.min(transcript.lines.length, from + LONGEST_MESSAGE);
  for (let line = from; line < to; line++) if (isMessage(transcript, line)) return true;
  return false;
}

/** Above the messages stand no more lines than these: `WhatsApp Chat with Harbour Committee`. */
const LONGEST_HEAD = 3;

/** The 0-based line of the first message of a chat, whose messages say their days and above which its header ends; null where the text is none. */
export const firstMessage: (transcript: Transcript) => number | null = memoTranscript((transcript) => {
  const { lines } = transcript;
  let above = 0;
  for (let line = 0; line < lines.length && above <= LONGEST_HEAD; line++) {
    const { from, to } = lines[line] as Transcript["lines"][number];
    if (from === to) continue;
    if (isMessage(transcript, line)) return hasMessage(transcript, line + 1) ? line : null;
    above++;
  }
  return null;
});
