/** A date of the event that lies in the future. */

import { fileNameDate } from "../facts/file-name-date";
import { agree, headerDates } from "../facts/header-dates";
import { say } from "../text/message";
import { dateInStyle } from "./date-in-style";
import { DATE_PLACEHOLDERS } from "./date-placeholder";
import type { Fix, TranscriptRule } from "./rule";

export const futureDate: TranscriptRule = {
  name: "future-date",
  summary: "The event date is in the future.",
  severity: "warning",
  tags: ["header"],
  scope: "transcript",
  *check(transcript, { fileName, settings, today }) {
    if (today === null) return;
    if (headerDates(transcript).every(({ readings }) => readings.every(([first]) => first <= today))) return;
    const latest = dayAfter(today);
    const past = fileName === null ? null : fileNameDate(fileName);
    for (const date of headerDates(transcript)) {
      if (agree(date.readings, [["0000-01-01", latest]])) continue;
      const fixes: Fix[] = [];
      if (past !== null && past <= latest) {
        const words = dateInStyle(transcript, past, date.place === "front matter" ? "iso" : settings.dateStyle);
        fixes.push({
          title: say`Write “${words}”, taken from the file’s name`,
          edits: [{ span: date.span, text: words }],
          safe: false,
        });
      }
      const placeholder = DATE_PLACEHOLDERS[date.place === "front matter" ? "iso" : settings.dateStyle];
      fixes.push({
        title: say`Replace it with a date placeholder`,
        edits: [{ span: date.span, text: placeholder }],
        safe: false,
        placeholder: { start: 0, end: placeholder.length },
      });
      yield { span: date.span, message: say`The date “${date.text}” lies in the future.`, fixes };
      return;
    }
  },
};

/** Where the event was, it may be tomorrow already. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Date(date.getTime() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
