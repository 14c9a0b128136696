/** A transcript without a title. */

import { frame } from "../facts/frame";
import { CLOCK, FIELD_LINE } from "../facts/header-lines";
import { firstMessage } from "../facts/messages";
import type { Part } from "../facts/model";
import { outline } from "../facts/outline";
import type { Transcript } from "../syntax/transcript";
import { say } from "../text/message";
import { slice } from "../text/source";
import { contentSpan, firstRecordLine, placeSpan, terminator } from "./layout";
import type { TranscriptRule } from "./rule";

const PLACEHOLDER = "Title";

/** Lines of the header that follow the title without a blank line between. */
const NEXT_TO_TITLE: ReadonlySet<Part> = new Set(["byline", "dateline", "header"]);

export const missingTitle: TranscriptRule = {
  name: "missing-title",
  summary: "Neither the header nor the front matter says what this is a transcript of.",
  severity: "information",
  tags: ["header"],
  scope: "transcript",
  *check(transcript) {
    // Captions begin with their own mark and have no place for a title.
    if (frame(transcript).captions || firstMessage(transcript) !== null) return;
    const { header, statement, turns, parts } = outline(transcript);
    const hasField = header.frontMatter?.fields.some(({ key, text }) => key === "title" && text !== "");
    const isTitled =
      header.title !== null || hasField || parts.some((part, line) => part === "header" && couldBeTitle(transcript, line));
    const first = firstRecordLine(transcript);
    if (isTitled || first === null || (statement === null && turns.length === 0)) return;
    const end = terminator(transcript);
    const start = transcript.source.lineStarts[first] ?? 0;
    const gap = NEXT_TO_TITLE.has(parts[first] ?? "statement") ? end : end + end;
    yield {
      span: placeSpan(transcript, first),
      message: say`The transcript has no title.`,
      fixes: [
        {
          title: say`Insert a title placeholder`,
          edits: [{ span: { start, end: start }, text: PLACEHOLDER + gap }],
          safe: false,
          placeholder: { start: 0, end: PLACEHOLDER.length },
        },
      ],
    };
  },
};

/** A line of the header that is neither a field nor an hour may be a title that the parser does not recognise. */
function couldBeTitle(transcript: Transcript, line: number): boolean {
  const text = slice(transcript.source, contentSpan(transcript, line));
  return /\p{L}/u.test(text) && !FIELD_LINE.test(text) && !CLOCK.test(text);
}
