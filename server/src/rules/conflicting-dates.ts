/** Dates of the header that contradict each other, the file's name, or the day of the week beside them. */

import { weekdayLike, weekdayOf, writeLike } from "../facts/date-words";
import { fileNameDate } from "../facts/file-name-date";
import { agree, type Days, type HeaderDate, headerDates } from "../facts/header-dates";
import { outline } from "../facts/outline";
import type { Language } from "../syntax/knowledge";
import type { Transcript } from "../syntax/transcript";
import { type Day, joined, type Message, say } from "../text/message";
import { type Edit, slice } from "../text/source";
import type { Finding, Fix, TranscriptRule } from "./rule";

export const conflictingDates: TranscriptRule = {
  name: "conflicting-dates",
  summary: "Title, date line, front matter, file name or day of the week say different days.",
  severity: "warning",
  tags: ["header"],
  scope: "transcript",
  *check(transcript, { fileName }) {
    const dates = headerDates(transcript);
    const { date: event } = outline(transcript);
    const first =
      dates.find(({ span }) => event !== null && span.start <= event.span.start && event.span.end <= span.end) ?? dates[0];
    if (first === undefined) return;
    yield* wrongWeekdays(transcript, dates);
    const others = dates.filter(({ readings }) => !agree(readings, first.readings));
    const inName = fileName === null ? null : fileNameDate(fileName);
    const named: readonly Days[] = inName === null ? [] : [[inName, inName]];
    const nameDiffers = inName !== null && !dates.some(({ readings }) => agree(readings, named));
    if (others.length > 0) yield contradiction(transcript, first, others, dates);
    else if (nameDiffers) yield otherName(transcript, first, inName, dates);
  },
};

/** One finding for all dates that do not agree with the event's. */
function contradiction(
  transcript: Transcript,
  first: HeaderDate,
  others: readonly HeaderDate[],
  dates: readonly HeaderDate[],
): Finding {
  const said = new Map(others.map((date) => [`${placeKey(date)} ${date.readings.join()}`, date]));
  const rest = [...said.values()].map((date) => joined([placeOf(date), daysOf(date.readings)], " "));
  const values = new Set(
    [first, ...others].flatMap(({ readings }) => (readings.length === 1 ? readings[0] : [])).filter((day) => day !== undefined),
  );
  return {
    span: first.span,
    message: say`${capitalisedPlaceOf(first)} says ${daysOf(first.readings)}, ${joined(rest, ", ")}.`,
    related: others.map((date) => ({ span: date.span, message: say`${capitalisedPlaceOf(date)}: ${daysOf(date.readings)}.` })),
    fixes: [...values].flatMap((value) => everywhere(transcript, value, dates)),
  };
}

/** The day of a file's name may be that of its publication: it weighs less. */
function otherName(transcript: Transcript, first: HeaderDate, inName: string, dates: readonly HeaderDate[]): Finding {
  return {
    span: first.span,
    severity: "information",
    message: say`${capitalisedPlaceOf(first)} says ${daysOf(first.readings)}, the file’s name ${dayPart(inName)}.`,
    fixes: everywhere(transcript, inName, dates),
  };
}

/** Offers to write one day wherever the header says another; nothing where one of these places states more than a day. */
function everywhere(transcript: Transcript, value: string, dates: readonly HeaderDate[]): readonly Fix[] {
  const { language } = outline(transcript);
  const wrong = dates.filter(({ readings }) => !agree(readings, [[value, value]]));
  if (wrong.length === 0 || !wrong.every(({ readings }) => readings.every(([from, to]) => from === to))) return [];
  const places = [...new Map(wrong.map((date) => [placeKey(date), placeOf(date)])).values()];
  return [
    {
      title: say`Write ${dayPart(value)} in ${places.reduce((some, one) => say`${some} and ${one}`)}`,
      edits: wrong.flatMap((date) => rewritten(transcript, date, value, language)),
      safe: false,
    },
  ];
}

function rewritten(
  transcript: Transcript,
  { span, text, readings, weekday }: HeaderDate,
  value: string,
  language: Language | null,
): readonly Edit[] {
  const edits: Edit[] = [{ span, text: writeLike(text, readings[0]?.[0] ?? value, value, language) }];
  if (weekday === null || (weekday.start >= span.start && weekday.end <= span.end)) return edits;
  return [...edits, { span: weekday, text: weekdayLike(slice(transcript.source, weekday), value, language) }];
}

function* wrongWeekdays(transcript: Transcript, dates: readonly HeaderDate[]): Iterable<Finding> {
  const { language } = outline(transcript);
  for (const { weekday, readings } of dates) {
    const days = readings.map(([day]) => day);
    if (weekday === null || days.some((day) => weekdayOf(day) === weekday.day)) continue;
    const name = slice(transcript.source, weekday);
    const [day = ""] = days;
    const right = weekdayLike(name, day, language);
    yield {
      span: weekday,
      message: say`${dayPart(day)} was a ${{ day, as: "weekday" }}, not a ${name}.`,
      fixes: days.length > 1 ? [] : [{ title: say`Write “${right}”`, edits: [{ span: weekday, text: right }], safe: false }],
    };
  }
}

/** The same for dates of which a message says that they are in one place. */
function placeKey({ place, line }: HeaderDate): string {
  return place === "header" ? `${line}` : place;
}

function placeOf({ place, line }: HeaderDate): Message {
  switch (place) {
    case "header":
      return say`line ${line + 1}`;
    case "title":
      return say`the title`;
    case "date line":
      return say`the date line`;
    case "front matter":
      return say`the front matter`;
  }
}

/** The same as a sentence begins with it. */
function capitalisedPlaceOf({ place, line }: HeaderDate): Message {
  switch (place) {
    case "header":
      return say`Line ${line + 1}`;
    case "title":
      return say`The title`;
    case "date line":
      return say`The date line`;
    case "front matter":
      return say`The front matter`;
  }
}

function daysOf(readings: readonly Days[]): Message {
  const days = readings.map(([from, to]) =>
    from === to ? joined([dayPart(from)], "") : say`${dayPart(from)} to ${dayPart(to)}`,
  );
  return days.reduce((some, one) => say`${some} or ${one}`);
}

function dayPart(day: string): Day {
  return { day, as: "date" };
}
