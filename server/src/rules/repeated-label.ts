/** Two turns of one speaker in a row: a label between them is lost, or one turn was split. */

import { affiliationOf } from "../facts/affiliation";
import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { nameKey } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { say } from "../text/message";
import { slice } from "../text/source";
import { documentLabels, namesOne } from "./document-labels";
import { mergeOf } from "./label-edits";
import { contentSpan, isBlank } from "./layout";
import type { TranscriptRule } from "./rule";

/** From this share of neighbouring turns on, a label before each paragraph is how the document is written. */
const HABIT = 0.1;
/** Fewer repeats are no habit. */
const FEWEST_OF_HABIT = 5;
/** Where this share of speakers has nicknames, people write and do not speak, each message for itself. */
const CHAT = 0.25;
/** A line of a heading is no longer than this, and a heading has no more lines. */
const LONGEST_HEADING = 120;
const MOST_HEADING_LINES = 3;
const HEADING_END = /[\p{L}\p{N})]$/u;

export const repeatedLabel: TranscriptRule = {
  name: "repeated-label",
  summary: "Two turns in a row have the same label: a label between them is lost, or one turn was split.",
  severity: "warning",
  tags: ["labels"],
  scope: "transcript",
  *check(transcript) {
    for (const [before, turn] of repeats(transcript)) {
      const merge = mergeOf(transcript, before, turn);
      yield {
        span: turn.label.name,
        message: say`The turn before is labelled “${before.label.text}”, too: a label between them is lost, or one turn was split.`,
        related: [{ span: before.label.name, message: say`The turn before.` }],
        fixes:
          merge === null
            ? []
            : [{ title: say`Merge with the turn before, ${merge.consequence}`, edits: [merge.edit], safe: false }],
      };
    }
  },
};

/** Turns with the one before, where both are the same speaker's; none where that is the document's habit. */
function repeats(transcript: Transcript): readonly (readonly [Turn, Turn])[] {
  const labels = documentLabels(transcript);
  const nicknames = labels.filter(({ shape }) => shape === "handle").length;
  if (nicknames >= labels.length * CHAT) return [];
  const { turns } = outline(transcript);
  const found: (readonly [Turn, Turn])[] = [];
  let before: Turn | undefined;
  let keyBefore = "";
  for (const turn of turns) {
    const key = keyOf(transcript, turn);
    if (before !== undefined && key === keyBefore && namesOne(turn.label.text)) found.push([before, turn]);
    before = turn;
    keyBefore = key;
  }
  if (found.length >= FEWEST_OF_HABIT && found.length >= (turns.length - 1) * HABIT) return [];
  return found.filter(([before, turn]) => followsAtOnce(transcript, before, turn));
}

function keyOf({ source }: Transcript, { label, variantOf }: Turn): string {
  return `${nameKey(variantOf ?? label.text)} ${affiliationOf(source, label) ?? ""}`;
}

/**
 * True when no time, heading or event that a record takes up the thread behind stands between the two turns, nor before
 * their words: log books and captions have a label for each time.
 */
function followsAtOnce(transcript: Transcript, before: Turn, turn: Turn): boolean {
  const { parts } = outline(transcript);
  if (isTimed(transcript, turn) || isTimed(transcript, before)) return false;
  // What has no words is another rule's.
  if (before.textStart >= before.span.end && before.label.note === null) return false;
  for (let line = before.toLine + 1; line < turn.line; line++) if (parts[line] === "note") return false;
  return !endsInInsertion(transcript, before);
}

/** True for a label with a time of the recording, or with one of the day before it: `[9:03 AM] Ann Lee`. */
function isTimed({ source }: Transcript, { label }: Turn): boolean {
  return label.timecode !== null || CLOCK.test(slice(source, { start: label.span.start, end: label.name.start }));
}

const CLOCK = /\d[:.]\d\d/;

/** True when the last paragraph of a turn is a heading, a bracketed event, a row of a table or a rule. */
function endsInInsertion(transcript: Transcript, { line, toLine, textStart, span }: Turn): boolean {
  const { source } = transcript;
  const { start } = contentSpan(transcript, toLine);
  const isWhole = toLine === line || textStart >= start;
  const last = slice(source, { start: Math.max(start, textStart), end: span.end }).trim();
  if (/^[[(*_\\][^\n]*[\])*_]$/.test(last) || /^(?:#|\||[-=–—_*:|\s]+$)/u.test(last)) return true;
  return !isWhole && last.length <= LONGEST_HEADING && HEADING_END.test(last) && isHeading(transcript, line, toLine);
}

/** True where the lines above, to the next blank one, could be those of a heading, too: a number, an author, a place. */
function isHeading(transcript: Transcript, first: number, last: number): boolean {
  for (let line = last - 1; line > first && last - line <= MOST_HEADING_LINES; line--) {
    if (isBlank(transcript, line)) return true;
    const text = slice(transcript.source, contentSpan(transcript, line)).trim();
    if (text.length > LONGEST_HEADING || !HEADING_END.test(text)) return false;
  }
  return false;
}
