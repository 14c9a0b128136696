/** A transcript whose header has no line with the date of the event. */

import type { DateStyle } from "../archive/settings";
import { fileNameDate } from "../facts/file-name-date";
import { frame } from "../facts/frame";
import { headerDates } from "../facts/header-dates";
import { DATE_FIELD } from "../facts/header-lines";
import { firstMessage } from "../facts/messages";
import type { Header, StatedDate } from "../facts/model";
import { outline } from "../facts/outline";
import type { Transcript } from "../syntax/transcript";
import { type Message, say } from "../text/message";
import type { Edit } from "../text/source";
import { dateInStyle } from "./date-in-style";
import { DATE_PLACEHOLDERS } from "./date-placeholder";
import { contentSpan, firstRecordLine, isBlank, placeSpan, terminator } from "./layout";
import type { Fix, TranscriptRule } from "./rule";

export const missingDate: TranscriptRule = {
  name: "missing-date",
  summary: "The header has no line that says on which day the words were spoken.",
  severity: "warning",
  tags: ["header"],
  scope: "transcript",
  *check(transcript, { fileName, settings }) {
    // Captions have no place for a date, and the messages of a chat say theirs.
    if (frame(transcript).captions || firstMessage(transcript) !== null) return;
    const { header, date, statement, turns } = outline(transcript);
    const first = firstRecordLine(transcript);
    if (header.dateline !== null || hasDateField(header) || first === null || (statement === null && turns.length === 0)) return;
    const { dateStyle } = settings;
    const inName = fileName === null ? null : fileNameDate(fileName);
    const fixes: Fix[] = [];
    if (date !== null) fixes.push(insertStated(transcript, date, dateStyle));
    if (inName !== null && inName !== date?.value) {
      const words = dateInStyle(transcript, inName, dateStyle);
      fixes.push({
        title: say`Insert the date ${words}, taken from the file's name`,
        edits: [insertion(transcript, words)],
        safe: false,
      });
    }
    fixes.push(insertPlaceholder(transcript, DATE_PLACEHOLDERS[dateStyle]));
    yield {
      span: placeSpan(transcript, first),
      message: messageFor(date, inName),
      ...(date !== null && { severity: "information" }),
      fixes,
    };
  },
};

/** True where a field of the front matter is the date: that counts as the header's. */
function hasDateField({ frontMatter }: Header): boolean {
  return frontMatter?.fields.some(({ key, text }) => DATE_FIELD.test(key) && text !== "") ?? false;
}

function messageFor(date: StatedDate | null, inName: string | null): Message {
  if (date !== null) return say`The date has no line of its own; it is only in ${placeOf(date)}.`;
  if (inName !== null)
    return say`The transcript does not say on which day the words were spoken; the file's name says ${inName}.`;
  return say`The transcript does not say on which day the words were spoken.`;
}

function placeOf({ source, line }: StatedDate): Message {
  if (source === "title") return say`the title`;
  if (source === "front-matter") return say`the front matter`;
  return source === "dateline" ? say`the header (line ${line + 1})` : say`the text (line ${line + 1})`;
}

/** Safe where title or front matter date the event, and nothing else: a date in a longer line or in the text may be another event's. */
function insertStated(transcript: Transcript, date: StatedDate, style: DateStyle): Fix {
  const words = style === "file" ? date.text : dateInStyle(transcript, date.value, style);
  return {
    title: say`Insert the date ${words}, taken from ${placeOf(date)}`,
    edits: [insertion(transcript, words)],
    safe:
      date.otherReading === null &&
      headerDates(transcript).some(({ span }) => span.start <= date.span.start && date.span.end <= span.end),
  };
}

function insertPlaceholder(transcript: Transcript, placeholder: string): Fix {
  const edit = insertion(transcript, placeholder);
  const start = edit.text.indexOf(placeholder);
  return {
    title: say`Insert a date placeholder`,
    edits: [edit],
    safe: false,
    placeholder: { start, end: start + placeholder.length },
  };
}

/** The edit that gives the date a line of its own: behind title and byline, else on top of the record. */
function insertion(transcript: Transcript, words: string): Edit {
  const { header, parts } = outline(transcript);
  const end = terminator(transcript);
  // The title may stand in the front matter, where the date has no place.
  const above = Math.max(parts.lastIndexOf("title"), header.byline?.line ?? -1);
  if (above === -1) {
    const at = transcript.source.lineStarts[firstRecordLine(transcript) ?? 0] ?? 0;
    return { span: { start: at, end: at }, text: words + end + end };
  }
  // A title may be wrapped: the date goes behind its last line.
  let line = above;
  while (parts[line + 1] === "header") line++;
  const at = contentSpan(transcript, line).end;
  return { span: { start: at, end: at }, text: end + words + (isBlank(transcript, line + 1) ? "" : end) };
}
