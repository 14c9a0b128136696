/** A date in figures in which day and month could change places. */

import { weekdayBeside, weekdayOf } from "../facts/date-words";
import { fileNameDate } from "../facts/file-name-date";
import { outline } from "../facts/outline";
import { say } from "../text/message";
import { lineSpan, slice } from "../text/source";
import { dateInStyle } from "./date-in-style";
import type { Fix, TranscriptRule } from "./rule";

export const ambiguousDate: TranscriptRule = {
  name: "ambiguous-date",
  summary: "A date in figures in which day and month could change places, and nothing in the transcript decides.",
  severity: "warning",
  tags: ["header"],
  scope: "transcript",
  *check(transcript, { fileName, settings }) {
    const { ambiguousDate: date, language } = outline(transcript);
    if (date === null || date.otherReading === null) return;
    const readings = [date.value, date.otherReading];
    const line = lineSpan(transcript.source, date.line);
    const beside = { start: date.span.start - line.start, end: date.span.end - line.start };
    const weekday = weekdayBeside(slice(transcript.source, line), beside, language);
    const inName = fileName === null ? null : fileNameDate(fileName);
    const hinted = readings.filter((reading) => (weekday === null ? reading === inName : weekdayOf(reading) === weekday.day));
    const [likely] = hinted.length === 1 ? hinted : [];
    const write = (reading: string) => dateInStyle(transcript, reading, settings.dateStyle);
    // The likely one is named last in the sentence and offered first.
    const [one = "", other = ""] = likely === date.value ? [date.otherReading, date.value] : readings;
    const offered = likely === undefined ? [one, other] : [other, one];
    yield {
      span: date.span,
      message:
        likely === undefined
          ? say`“${date.text}” can mean ${write(one)} or ${write(other)}.`
          : weekday === null
            ? say`“${date.text}” can mean ${write(one)} or ${write(other)}; the file’s name says the latter.`
            : say`“${date.text}” can mean ${write(one)} or ${write(other)}; the day of the week says the latter.`,
      fixes: offered.map(
        (reading): Fix => ({
          title: say`Write “${write(reading)}”`,
          edits: [{ span: date.span, text: write(reading) }],
          safe: false,
        }),
      ),
    };
  },
};
