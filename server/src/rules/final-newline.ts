/** The end of the file: exactly one line terminator behind the last line. */

import { say } from "../text/message";
import { isBlank, terminator } from "./layout";
import type { TranscriptRule } from "./rule";

export const finalNewline: TranscriptRule = {
  name: "final-newline",
  summary: "The text does not end with exactly one newline.",
  severity: "information",
  tags: ["text"],
  scope: "transcript",
  *check(transcript) {
    const { source, lines } = transcript;
    let last = lines.length - 1;
    while (last >= 0 && isBlank(transcript, last)) last--;
    const line = lines[last];
    if (line === undefined) return;
    const end = (source.lineStarts[last] ?? 0) + line.length;
    const rest = source.text.slice(end);
    // A form feed marks a page: whether it may go is not a question of spacing.
    if (rest.includes("\f")) return;
    if (line.end === line.length) {
      const span = { start: end, end };
      const edit = { span, text: terminator(transcript) };
      yield {
        span,
        message: say`The last line does not end with a newline.`,
        fixes: [{ title: say`End the last line with a newline`, edits: [edit], safe: true }],
      };
    } else if (rest !== "") {
      const span = { start: end, end: source.text.length };
      yield {
        span,
        message: say`Blank lines at the end of the text.`,
        fixes: [{ title: say`Remove the blank lines`, edits: [{ span, text: "" }], safe: true }],
      };
    }
  },
};
