/** Blank lines of the header: none between title, byline and date, one around the delivery note and before the first words. */

import { likeness } from "../facts/likeness";
import type { Part } from "../facts/model";
import { outline } from "../facts/outline";
import { mayRunOn } from "../facts/run-on";
import type { Transcript } from "../syntax/transcript";
import { say } from "../text/message";
import { blankLineBefore, contentSpan, isBlank } from "./layout";
import type { Finding, TranscriptRule } from "./rule";

const SPEECH: ReadonlySet<Part> = new Set(["statement", "turn"]);

export const headerSpacing: TranscriptRule = {
  name: "header-spacing",
  summary: "Blank lines divide title, byline and date, or none divides the header from what follows.",
  severity: "information",
  tags: ["header"],
  scope: "transcript",
  *check(transcript) {
    if (!likeness(transcript).isTranscript) return;
    yield* dividedLines(transcript);
    yield* crowdedLines(transcript);
  },
};

function* dividedLines(transcript: Transcript): Iterable<Finding> {
  const { source } = transcript;
  const { titleLines, byline, dateline } = outline(transcript).header;
  const block = [titleLines.at(-1), byline?.line, dateline?.line].flatMap((line) => line ?? []).sort((a, b) => a - b);
  for (const [i, below] of block.entries()) {
    const above = block[i - 1];
    if (above === undefined || below === above + 1) continue;
    let line = above + 1;
    while (line < below && isBlank(transcript, line)) line++;
    if (line < below) continue;
    const span = { start: source.lineStarts[above + 1] ?? 0, end: source.lineStarts[below] ?? 0 };
    yield {
      span,
      message: say`Blank lines within the header.`,
      fixes: [{ title: say`Remove blank lines within the header`, edits: [{ span, text: "" }], safe: true }],
    };
  }
}

/** Lines that want a blank line before them: the delivery note, and the first words. */
function* crowdedLines(transcript: Transcript): Iterable<Finding> {
  const { header, parts } = outline(transcript);
  for (const line of header.lines) {
    const below = parts[line + 1];
    const wantsBlank = below === "delivery-note" ? parts[line] !== "delivery-note" : below !== undefined && SPEECH.has(below);
    if (!wantsBlank || mayRunOn(transcript, line)) continue;
    yield {
      span: contentSpan(transcript, line + 1),
      message:
        below === "delivery-note"
          ? say`No blank line before the delivery note.`
          : say`No blank line between the header and the first words.`,
      fixes: [{ title: say`Insert a blank line`, edits: [blankLineBefore(transcript, line + 1)], safe: true }],
    };
  }
}
