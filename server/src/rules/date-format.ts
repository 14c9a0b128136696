/** A date line that is not written in the style that was chosen. */

import type { DateStyle } from "../archive/settings";
import { weekdayNames, writeDate } from "../facts/date-words";
import type { StatedDate } from "../facts/model";
import { outline } from "../facts/outline";
import type { Language } from "../syntax/knowledge";
import { lineSpan, slice } from "../text/source";
import { contentSpan } from "./layout";
import type { TranscriptRule } from "./rule";

/** Bullets, dashes and bars around a date line. */
const BEFORE = /^[\s•·▪‣◦*|–—-]+(?=[\p{L}\p{N}(])/u;
const AFTER = /(?<=[\p{L}\p{N}.)])[\s•|,;–—-]+$/u;

/** Words in a date that say neither day nor month nor year. */
const FILLERS = new Set(["st", "nd", "rd", "th", "er", "the", "of", "le", "de", "del", "den", "г", "года", "р", "року"]);

export const dateFormat: TranscriptRule = {
  name: "date-format",
  summary: "The date line is not written in the style that was chosen (`transcript.dateStyle`).",
  severity: "information",
  tags: ["header"],
  scope: "transcript",
  *check(transcript, { settings }) {
    const { header, date, language } = outline(transcript);
    // Where day and month could change places, only a person knows which date to write.
    if (header.dateline === null || date?.line !== header.dateline.line || date.otherReading !== null) return;
    const line = lineSpan(transcript.source, date.line);
    const words = inStyle(date, settings.dateStyle, language);
    const before = slice(transcript.source, { start: line.start, end: date.span.start });
    const after = slice(transcript.source, { start: date.span.end, end: line.end }).trimEnd();
    const normal = (before + words + after).trimStart().replace(BEFORE, "").replace(AFTER, "");
    const span = contentSpan(transcript, date.line);
    if (normal === slice(transcript.source, span)) return;
    yield {
      span,
      message:
        words === date.text
          ? `Signs that say nothing stand around the date “${date.text}”.`
          : `The date “${date.text}” is not written as “${words}”.`,
      fixes: [{ title: `Write “${normal}”`, edits: [{ span: { start: line.start, end: span.end }, text: normal }], safe: true }],
    };
  },
};

/** The date's words in the style; as they are where they say more than one day, or where the file's own style counts. */
function inStyle({ text, value }: StatedDate, style: DateStyle, language: Language): string {
  if (style === "file") return text;
  const weekday = weekdayNames(value, language).find((name) => text.toLowerCase().startsWith(name)) ?? "";
  const kept = weekday === "" ? "" : (/^\p{L}+[.,]*\s*/u.exec(text)?.[0] ?? "");
  return isOneDay(text.slice(kept.length), value) ? withoutCapitals(kept) + writeDate(value, style, language) : text;
}

/** `TUESDAY, ` as `Tuesday, `: beside a month in small letters the capitals say nothing. */
function withoutCapitals(words: string): string {
  return words === words.toUpperCase() ? words.slice(0, 1) + words.slice(1).toLowerCase() : words;
}

/** True when the words name day, month and year once each and nothing else. */
function isOneDay(text: string, value: string): boolean {
  const [year = "", month = "", day = ""] = value.split("-").map((digits) => String(Number(digits)));
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => !FILLERS.has(word.toLowerCase()));
  const numbers = (text.match(/\d+/g) ?? []).map((digits) => String(Number(digits)));
  const expected = words.length === 0 ? [day, month, year] : [day, year];
  return words.length <= 1 && numbers.sort().join() === expected.sort().join();
}
