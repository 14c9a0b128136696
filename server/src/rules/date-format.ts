/** A date line that is not written in the style that a person chose, or has a page's bullets and dashes around it. */

import type { DateStyle } from "../archive/settings";
import { isMonthIn, weekdayNames, writeDate } from "../facts/date-words";
import { lineText } from "../facts/frame";
import { certainLanguage } from "../facts/language";
import type { StatedDate } from "../facts/model";
import { outline } from "../facts/outline";
import type { Transcript } from "../syntax/transcript";
import { say } from "../text/message";
import { lineSpan, slice } from "../text/source";
import { contentSpan } from "./layout";
import type { TranscriptRule } from "./rule";

/** Bullets, dashes and bars around a date that stands alone on its line. */
const BEFORE = /^[\s•·▪‣◦–—-]+(?=[\p{L}\p{N}(])/u;
const AFTER = /(?<=[\p{L}\p{N}.)])[\s•|,;–—-]+$/u;

/** What stands right before or after a date that is part of a longer word: a time, a version, an address. */
const WORD_BEFORE = /[\p{L}\p{N}/\\.=@-]$|[\p{L}\p{N}]_$/u;
const WORD_AFTER = /^(?:[\p{L}\p{N}/\\=@-]|[.:_][\p{L}\p{N}])/u;

/** A year, and so another date on the line. */
const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/;

/** Words in a date that say neither day nor month nor year. */
const FILLERS = new Set(["st", "nd", "rd", "th", "er", "of", "de", "del", "г", "года", "р", "року"]);

/** The comma in `22,2017`. */
const CLOSE_COMMA = /(?<=\p{N}),(?=\p{N}{4}$)/u;

export const dateFormat: TranscriptRule = {
  name: "date-format",
  summary: "The date line has a page's bullets around it, or is not in the style that was chosen (transcript.dateStyle).",
  severity: "information",
  tags: ["header"],
  scope: "transcript",
  *check(transcript, { settings }) {
    const { header, date } = outline(transcript);
    // Where day and month could change places, only a person knows which date to write.
    if (header.dateline === null || date?.line !== header.dateline.line || date.otherReading !== null) return;
    const line = lineSpan(transcript.source, date.line);
    const before = slice(transcript.source, { start: line.start, end: date.span.start });
    const after = slice(transcript.source, { start: date.span.end, end: line.end }).trimEnd();
    if (WORD_BEFORE.test(before) || WORD_AFTER.test(after) || YEAR.test(before + after)) return;
    const words = inStyle(transcript, date, settings.dateStyle, before + after);
    const span = contentSpan(transcript, date.line);
    const tidied = (before + words + after).trim();
    const isAlone = standsAlone(transcript, date.line, before + after);
    const opened = isAlone ? tidied.replace(BEFORE, "") : tidied;
    const normal = isAlone ? opened.replace(AFTER, "") : opened;
    if (normal === slice(transcript.source, span)) return;
    // The white space before the line goes only with the bullets behind it.
    const start = opened === tidied ? span.start : line.start;
    yield {
      span,
      message:
        words === date.text
          ? say`The date “${date.text}” has bullets or dashes around it.`
          : say`The date “${date.text}” is not written as “${words}”.`,
      fixes: [{ title: say`Write “${normal}”`, edits: [{ span: { start, end: span.end }, text: normal }], safe: true }],
    };
  },
};

/** True where the date shares its line with signs only, and the lines around do not make a list or a table of it. */
function standsAlone(transcript: Transcript, line: number, rest: string): boolean {
  const sign = /^([^\p{L}\p{N}\s])/u.exec(lineText(transcript, line))?.[1];
  const isItem = (other: number) => sign !== undefined && lineText(transcript, other).startsWith(sign);
  // A table's line has a bar at both ends.
  if (sign === "|") return false;
  const isRecord = (other: number) => outline(transcript).parts[other] !== "boilerplate";
  return !/[\p{L}\p{N}]/u.test(rest) && ![line - 1, line + 1].some((other) => isItem(other) && isRecord(other));
}

/**
 * The date's words in the style; as they are where they say more than one day, where the file's own style counts, and
 * where the text is in another language than the month, or in none that is certain. `rest` is the line without the date.
 */
function inStyle(transcript: Transcript, { text, value }: StatedDate, style: DateStyle, rest: string): string {
  if (style === "file") return text.replace(CLOSE_COMMA, ", ");
  const language = certainLanguage(transcript);
  const weekday =
    language === null ? "" : (weekdayNames(value, language).find((name) => text.toLowerCase().startsWith(name)) ?? "");
  const kept = weekday === "" ? "" : (/^\p{L}+[.,]*\s*/u.exec(text)?.[0] ?? "");
  const month = monthOfOneDay(text.slice(kept.length), value);
  if (month === null) return text;
  if (language === null || (month !== "" && !isMonthIn(month, value, language)))
    return style === "iso" && kept === "" ? value : text;
  const written = kept + writeDate(value, style, language);
  if (/\p{Lu}{4}/u.test(rest) && isCapitals(rest + text)) return style === "iso" ? written : written.toUpperCase();
  return withoutCapitals(kept) + writeDate(value, style, language);
}

/** `TUESDAY, ` as `Tuesday, `: beside a month in small letters the capitals say nothing. */
function withoutCapitals(words: string): string {
  return isCapitals(words) ? words.slice(0, 1) + words.slice(1).toLowerCase() : words;
}

function isCapitals(words: string): boolean {
  return words === words.toUpperCase();
}

/** The month's name, or nothing for figures, where the words name day, month and year once each and nothing else; null otherwise. */
function monthOfOneDay(text: string, value: string): string | null {
  const [year = "", month = "", day = ""] = value.split("-").map((digits) => String(Number(digits)));
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => !FILLERS.has(word.toLowerCase()));
  const numbers = (text.match(/\d+/g) ?? []).map((digits) => String(Number(digits)));
  const expected = words.length === 0 ? [day, month, year] : [day, year];
  return words.length <= 1 && numbers.sort().join() === expected.sort().join() ? (words[0] ?? "") : null;
}
