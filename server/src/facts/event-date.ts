/** The date of the event: what header and front matter state, else what a cover, the heads of pages or the first words do. */

import type { Transcript } from "../syntax/transcript";
import { coverDate, lastsForDays } from "./cover-date";
import { BOUND, inBrackets, isTerm, keyAbove, OF_LAW } from "./datelines";
import { datesIn, datesOfLine } from "./dates";
import { figureOrder } from "./figure-order";
import { frame, lineText } from "./frame";
import { AMENDED, DATE_FIELD, PUBLISHED } from "./header-lines";
import { language } from "./language";
import type { StatedDate } from "./model";
import { type HeaderSoFar, isListed, isOtherDay, OTHER_EVENT, stated } from "./stated-date";
import { headDate, leadDate, spokenDate } from "./text-date";
import { hasWeekday } from "./weekday-names";

/** A date that certainly is the event's, else one whose day and month could change places; null for what is not there. */
export interface EventDate {
  readonly date: StatedDate | null;
  readonly ambiguousDate: StatedDate | null;
}

/** The date of the event with the place that states it. An update's, a publication's, an amendment's or a mail's is none. */
export function eventDate(transcript: Transcript, known: HeaderSoFar): EventDate {
  const told = known.told === null ? null : toldDate(transcript, known.told);
  if (told !== null)
    return told.otherReading === null ? { date: told, ambiguousDate: null } : { date: null, ambiguousDate: told };
  const inFrontMatter = ofFrontMatter(transcript, known);
  if (lastsForDays(transcript, known)) return { date: inFrontMatter[0] ?? null, ambiguousDate: null };
  const candidates = [...ofHeader(transcript, known), ...inFrontMatter];
  const certain =
    mostCertain(transcript, candidates) ??
    (candidates.length > 0
      ? spokenDate(transcript, known)
      : (coverDate(transcript, known) ?? spokenDate(transcript, known) ?? leadDate(transcript, known) ?? headDate(transcript)));
  return {
    date: certain ?? null,
    ambiguousDate: certain == null ? (candidates.find((one) => one.otherReading !== null) ?? null) : null,
  };
}

/** A page is put up at the most so many days after the event. */
const PUT_UP_WITHIN = 14;

/** The first certain date; a later one that names its day of the week where the first does not and could be the day on which the page was put up. */
function mostCertain(transcript: Transcript, candidates: readonly StatedDate[]): StatedDate | undefined {
  const [first, ...others] = candidates.filter(({ otherReading }) => otherReading === null);
  if (first === undefined || first.source !== "dateline" || namesWeekday(transcript, first)) return first;
  const before = others.find((one) => {
    const days = (Date.parse(first.value) - Date.parse(one.value)) / 86_400_000;
    return one.source === "dateline" && days > 0 && days <= PUT_UP_WITHIN && namesWeekday(transcript, one);
  });
  return before ?? first;
}

/** True where a day of the week stands on the line of a date. */
function namesWeekday(transcript: Transcript, { line }: StatedDate): boolean {
  return hasWeekday(lineText(transcript, line));
}

/** The first date of a line; null where it has none that can be read. */
function toldDate(transcript: Transcript, line: number): StatedDate | null {
  const [mention] = datesOfLine(transcript, line, () => figureOrder(transcript));
  return mention === undefined ? null : stated(transcript, line, mention, "dateline");
}

function ofHeader(transcript: Transcript, { lines, mentions, titleLines, ofMail }: HeaderSoFar): readonly StatedDate[] {
  const candidates: StatedDate[] = [];
  for (const line of lines) {
    const text = lineText(transcript, line);
    if (ofMail.has(line) || isOtherDay(text) || PUBLISHED.test(keyAbove(transcript, line))) continue;
    const ofLine = mentions.get(line) ?? [];
    const [mention] = ofLine;
    if (mention === undefined || isTerm(text, ofLine) || isListed(transcript, line)) continue;
    const before = text.slice(0, mention.start);
    if (BOUND.test(before) || OF_LAW.test(before) || AMENDED.test(inBrackets(transcript, line) + before)) continue;
    const isTitle = titleLines.includes(line);
    if (isTitle && OTHER_EVENT.test(before)) continue;
    candidates.push(stated(transcript, line, mention, isTitle ? "title" : "dateline"));
  }
  return candidates;
}

function ofFrontMatter(transcript: Transcript, { header, firstTurn }: HeaderSoFar): readonly StatedDate[] {
  const fields = header.frontMatter?.fields ?? [];
  if (fields.length === 0 || (firstTurn >= transcript.lines.length && isSheet(transcript))) return [];
  const candidates: StatedDate[] = [];
  const own = fields.filter(({ key }) => DATE_FIELD.test(key));
  for (const field of [...own, ...fields.filter(({ key }) => key === "title")]) {
    const mention = datesIn(field.text, language(transcript), () => figureOrder(transcript))[0];
    if (mention === undefined || (field.key === "title" && OTHER_EVENT.test(field.text.slice(0, mention.start)))) continue;
    const quoted = transcript.source.text.slice(field.value.start, field.value.end).indexOf(field.text);
    candidates.push(stated(transcript, field.line, mention, "front-matter", field.value.start + Math.max(0, quoted)));
  }
  return candidates;
}

/** `- 2 eggs`, `3. Stir`: one of many in a list. */
const ITEM = /^(?:[-*+•]\s+\S|\d{1,3}[.)]\s+\S|#{1,6}\s|!\[)/;

/** True for a text that consists of lists and headings: a recipe, a list of things to do; nobody speaks in it. */
function isSheet(transcript: Transcript): boolean {
  const { forms } = frame(transcript);
  let [items, others] = [0, 0];
  for (let line = 0; line < forms.length && items + others < 200; line++) {
    if (forms[line] !== "text") continue;
    if (ITEM.test(lineText(transcript, line))) items++;
    else others++;
  }
  return items >= 5 && items > others * 2;
}
