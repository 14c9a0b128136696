/** A delivery note that stands twice in the header. */

import { lineText } from "../facts/frame";
import { DELIVERY_NOTE } from "../facts/header-lines";
import { outline } from "../facts/outline";
import { say } from "../text/message";
import { contentSpan, removalOfLines } from "./layout";
import type { TranscriptRule } from "./rule";

export const duplicateDeliveryNote: TranscriptRule = {
  name: "duplicate-delivery-note",
  summary: "The same delivery note appears twice in the header.",
  severity: "warning",
  tags: ["header", "unnecessary"],
  scope: "transcript",
  *check(transcript) {
    const { header, parts } = outline(transcript);
    const { deliveryNote: first } = header;
    if (first === null) return;
    const letters = lettersOf(lineText(transcript, first.line));
    for (const line of header.lines) {
      const text = lineText(transcript, line);
      if (line <= first.line || parts[line] !== "header" || !DELIVERY_NOTE.test(text) || lettersOf(text) !== letters) continue;
      yield {
        span: contentSpan(transcript, line),
        message: say`“${text}” appears twice.`,
        related: [{ span: first.span, message: say`The first one.` }],
        fixes: [
          {
            title: say`Remove the second delivery note`,
            edits: [removalOfLines(transcript, { from: line, to: line })],
            safe: true,
          },
        ],
      };
    }
  },
};

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, "");
}
