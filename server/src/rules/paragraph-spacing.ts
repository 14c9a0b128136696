/** Blank lines: exactly one between paragraphs and between turns. */

import { likeness } from "../facts/likeness";
import { outline } from "../facts/outline";
import { paragraphs } from "../facts/paragraphs";
import { mayRunOn } from "../facts/run-on";
import type { Transcript } from "../syntax/transcript";
import { plural, say } from "../text/message";
import { blankLineBefore, contentSpan, isBlank } from "./layout";
import type { Finding, Pattern, TranscriptRule } from "./rule";

const TOO_MANY: Pattern = {
  message: (count) => plural(count, say`More than one blank line in ${count} places; this is the first.`),
  title: (count) => plural(count, say`Leave one blank line in ${count} places`),
};
const TURNS: Pattern = {
  message: (count) => plural(count, say`No blank line before ${count} turns; this is the first.`),
  title: (count) => plural(count, say`Insert a blank line before ${count} turns`),
};
const PARAGRAPHS: Pattern = {
  message: (count) => plural(count, say`No blank line after ${count} paragraphs; this is the first.`),
  title: (count) => plural(count, say`Insert a blank line after ${count} paragraphs`),
};

export const paragraphSpacing: TranscriptRule = {
  name: "paragraph-spacing",
  summary: "Paragraphs or turns are not divided by exactly one blank line.",
  severity: "information",
  tags: ["text"],
  scope: "transcript",
  *check(transcript) {
    yield* tooManyBlankLines(transcript);
    if (isLog(transcript)) return;
    yield* crowdedTurns(transcript);
    yield* crowdedParagraphs(transcript);
  },
};

/** Runs of blank lines; those at the end of the text are the final newline's matter, those in a block the block's. */
function* tooManyBlankLines(transcript: Transcript): Iterable<Finding> {
  const { source, lines } = transcript;
  const { boilerplate } = outline(transcript);
  let block = 0;
  for (let first = 0, last = 0; first < lines.length; first = last + 1) {
    last = first;
    if (!isBlank(transcript, first)) continue;
    while (last + 1 < lines.length && isBlank(transcript, last + 1)) last++;
    while ((boilerplate[block]?.to ?? lines.length) < first) block++;
    const isInBlock = (boilerplate[block]?.from ?? lines.length) < first;
    const kept = first === 0 ? 0 : 1;
    const count = last - first + 1;
    if (isInBlock || count <= kept || last === lines.length - 1) continue;
    const span = { start: source.lineStarts[first + kept] ?? 0, end: source.lineStarts[last + 1] ?? 0 };
    // A form feed marks a page: whether it may go is not a question of spacing.
    if (source.text.slice(source.lineStarts[first], span.end).includes("\f")) continue;
    yield {
      span,
      message: kept === 0 ? say`The text begins with blank lines.` : plural(count, say`${count} blank lines instead of one.`),
      pattern: TOO_MANY,
      fixes: [
        { title: kept === 0 ? say`Remove the blank lines` : say`Leave one blank line`, edits: [{ span, text: "" }], safe: true },
      ],
    };
  }
}

/** In a text that looks like a transcript, turns right below other speech or the header; below notes and cue numbers a blank line could break a caption file. */
function* crowdedTurns(transcript: Transcript): Iterable<Finding> {
  const { turns, parts } = outline(transcript);
  if (!likeness(transcript).isTranscript) return;
  for (const { line, label } of turns) {
    const above = parts[line - 1];
    if ((above !== "turn" && above !== "statement") || !startsLine(transcript, line, label.span.start)) continue;
    // A label may be wrapped, and this be its second half.
    if (mayRunOn(transcript, line - 1)) continue;
    yield {
      span: label.name,
      message: say`No blank line before the turn of “${label.text}”.`,
      pattern: TURNS,
      fixes: [{ title: say`Insert a blank line before the turn`, edits: [blankLineBefore(transcript, line)], safe: true }],
    };
  }
}

/** From this many cue numbers and times on, a text is a log. */
const LOG_NOTES = 5;

/** True for captions, logs and numbered lines, where a time or a number stands with at least every second turn: they have a form of their own, and stand close. */
function isLog(transcript: Transcript): boolean {
  const { turns, parts } = outline(transcript);
  const timed = turns.filter(
    ({ line, label }) => label.timecode !== null || isNumbered(transcript, line, label.name.start),
  ).length;
  const notes = parts.filter((part) => part === "note").length;
  return (timed > 0 && timed * 2 >= turns.length) || (notes >= LOG_NOTES && notes * 2 >= turns.length);
}

/** True for `12 Q.`: the number of a line of print, or of a turn, before the label. */
function isNumbered(transcript: Transcript, line: number, name: number): boolean {
  return /^\d+\s+$/.test(transcript.source.text.slice(contentSpan(transcript, line).start, name));
}

/** A label may stand behind list numbers, times and markup; behind words it is in the middle of a paragraph. */
function startsLine(transcript: Transcript, line: number, label: number): boolean {
  return !/\p{L}/u.test(transcript.source.text.slice(contentSpan(transcript, line).start, label));
}

function* crowdedParagraphs(transcript: Transcript): Iterable<Finding> {
  const { areLines, endings } = paragraphs(transcript);
  if (!areLines) return;
  for (const line of endings) {
    if (mayRunOn(transcript, line)) continue;
    yield {
      span: contentSpan(transcript, line),
      message: say`No blank line after this paragraph.`,
      pattern: PARAGRAPHS,
      fixes: [
        { title: say`Insert a blank line after the paragraph`, edits: [blankLineBefore(transcript, line + 1)], safe: true },
      ],
    };
  }
}
