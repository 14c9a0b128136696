/** The date of the event: what header and front matter state, else what a cover, the heads of pages or the first words do. */

import type { Transcript } from "../syntax/transcript";
import { BOUND, CONTENTS, inBrackets, isTerm, keyAbove, OF_LAW, TEMPLATE } from "./datelines";
import { type DateMention, datesIn, datesOfLine } from "./dates";
import { figureOrder } from "./figure-order";
import { frame, lineText } from "./frame";
import { AMENDED, DATE_FIELD, GENRE, PUBLISHED } from "./header-lines";
import { language } from "./language";
import type { Header, StatedDate } from "./model";

/** What the reader of the header knows when it asks for the date. */
export interface HeaderSoFar {
  readonly header: Header;
  readonly titleLines: readonly number[];
  /** Header lines outside of the front matter, 0-based. */
  readonly lines: readonly number[];
  /** The dates of the first lines of the header. */
  readonly mentions: ReadonlyMap<number, readonly DateMention[]>;
  /** Lines of the head of a mail, whose date is the mail's. */
  readonly ofMail: ReadonlySet<number>;
  /** 0-based; the number of lines where there is no turn. */
  readonly firstTurn: number;
  readonly excluded: (line: number) => boolean;
  /** The line of which somebody said that it has the date; null where nobody did. */
  readonly told: number | null;
}

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
    candidates.find((one) => one.otherReading === null) ??
    (candidates.length > 0
      ? spokenDate(transcript, known)
      : (coverDate(transcript, known) ?? spokenDate(transcript, known) ?? leadDate(transcript, known) ?? headDate(transcript)));
  return {
    date: certain ?? null,
    ambiguousDate: certain == null ? (candidates.find((one) => one.otherReading !== null) ?? null) : null,
  };
}

/** The first date of a line; null where it has none that can be read. */
function toldDate(transcript: Transcript, line: number): StatedDate | null {
  const [mention] = datesOfLine(transcript, line, () => figureOrder(transcript));
  return mention === undefined ? null : stated(transcript, line, mention, "dateline");
}

/** The mention as a date that the text states; `from` and `to` are the lines on which it begins and ends, its offsets are those of the first. */
function stated(
  transcript: Transcript,
  line: number,
  mention: DateMention,
  source: StatedDate["source"],
  base?: number,
): StatedDate {
  const start = (base ?? lineStart(transcript, line)) + mention.start;
  const span = { start, end: start + mention.end - mention.start };
  const text = transcript.source.text.slice(span.start, span.end);
  return { line, span, text, value: mention.value, source, otherReading: mention.otherReading };
}

function lineStart({ source, lines }: Transcript, line: number): number {
  return (source.lineStarts[line] as number) + (lines[line]?.from ?? 0);
}

/** Words before a date in a title that make it the day of something else. */
const OTHER_EVENT =
  /(?<!\p{L})(?:ahead of|before|prior to|eve of|anniversary of|commemorating|bombings of|attacks of|elections? of|incident of)(?!\p{L})(?!.*[,(|–—:;•])/iu;

function ofHeader(transcript: Transcript, { lines, mentions, titleLines, ofMail }: HeaderSoFar): readonly StatedDate[] {
  const candidates: StatedDate[] = [];
  for (const line of lines) {
    const text = lineText(transcript, line);
    if (ofMail.has(line) || isOtherDay(text) || PUBLISHED.test(keyAbove(transcript, line))) continue;
    const ofLine = mentions.get(line) ?? [];
    const [mention] = ofLine;
    if (mention === undefined || isTerm(text, ofLine)) continue;
    const before = text.slice(0, mention.start);
    if (BOUND.test(before) || OF_LAW.test(before) || AMENDED.test(inBrackets(transcript, line) + before)) continue;
    const isTitle = titleLines.includes(line);
    if (isTitle && OTHER_EVENT.test(before)) continue;
    candidates.push(stated(transcript, line, mention, isTitle ? "title" : "dateline"));
  }
  return candidates;
}

/** True where no date of the line is the event's. */
function isOtherDay(text: string): boolean {
  return PUBLISHED.test(text) || CONTENTS.test(text) || TEMPLATE.test(text);
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

/** True where a table of contents links to several days: such a record has no day of its own. */
function lastsForDays(transcript: Transcript, known: HeaderSoFar): boolean {
  const days = coverLines(transcript, known)
    .filter((line) => CONTENTS.test(lineText(transcript, line)))
    .flatMap((line) => datesOfLine(transcript, line, () => figureOrder(transcript)).map(({ value }) => value));
  return new Set(days).size > 1;
}

/** So many lines of a cover are looked at. */
const LONGEST_COVER = 40;

/** The lines before anybody speaks that could be a cover's, 0-based. */
function coverLines(transcript: Transcript, { firstTurn, excluded, header, ofMail }: HeaderSoFar): readonly number[] {
  const { forms, captions } = frame(transcript);
  const lines: number[] = [];
  if (captions) return lines;
  for (let line = header.frontMatter === null ? 0 : header.frontMatter.to + 1; line < firstTurn; line++) {
    if (lines.length >= LONGEST_COVER) break;
    if ((forms[line] === "text" || forms[line] === "bracketed") && !excluded(line) && !ofMail.has(line)) lines.push(line);
  }
  return lines;
}

/** A date that stands alone on a line of the cover, or closes a line that names the record; null where two such lines disagree. */
function coverDate(transcript: Transcript, known: HeaderSoFar): StatedDate | null {
  const found: StatedDate[] = [];
  const lines = coverLines(transcript, known);
  for (const [i, line] of lines.entries()) {
    const text = lineText(transcript, line);
    if (isOtherDay(text) || PUBLISHED.test(keyAbove(transcript, line))) continue;
    const mentions = datesOfLine(transcript, line, () => figureOrder(transcript));
    const [mention] = mentions;
    if (
      mentions.length === 1 &&
      mention !== undefined &&
      mention.otherReading === null &&
      !isTerm(text, mentions) &&
      isOnCover(text, mention)
    )
      found.push(stated(transcript, line, mention, "text"));
    else if (mentions.length === 0 && i < 15) {
      const broken = brokenDate(transcript, line, lines[i + 1]);
      if (broken !== null) found.push(broken);
    }
  }
  return agreed(found);
}

function agreed(found: readonly StatedDate[]): StatedDate | null {
  return new Set(found.map(({ value }) => value)).size === 1 ? (found[0] ?? null) : null;
}

const TIME = /\d{1,2}[:.h]\d{2}|\d{1,2}\s?(?:[ap]\.?m|uhr)/gi;

/** A date and at most a day of the week or a place, or the name of a record that a date ends. */
function isOnCover(text: string, { start, end }: DateMention): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  if (text.length > 160 || OTHER_EVENT.test(before) || BOUND.test(before) || OF_LAW.test(before) || AMENDED.test(before))
    return false;
  const words = (before + behind).match(/\p{L}{2,}/gu) ?? [];
  // A number beside the date makes it a row of a list.
  if (words.length <= 2 && !/[.!?]\s+\p{L}|\d/u.test((before + behind).replace(TIME, ""))) return true;
  return GENRE.test(before) && /(?:[,(|–—:-]|\b(?:for|of|on|from|held))\s*$/iu.test(before) && /^[)\].\s]*$/.test(behind);
}

/** A date that begins on one line of the cover and ends on the one right below it; null where none does. */
function brokenDate(transcript: Transcript, line: number, next: number | undefined): StatedDate | null {
  if (next !== line + 1) return null;
  const [above, below] = [lineText(transcript, line), lineText(transcript, next)];
  if (above.length > 90 || below.length > 90 || /[.!?]\s/.test(above) || isOtherDay(below)) return null;
  const text = `${above} ${below}`;
  for (const mention of datesIn(text, language(transcript), () => figureOrder(transcript))) {
    const { start, end, value, otherReading } = mention;
    if (otherReading !== null || start >= above.length || end <= above.length + 1 || BOUND.test(text.slice(0, start))) continue;
    const words = (text.slice(0, start) + text.slice(end)).match(/\p{L}{2,}/gu) ?? [];
    if (words.length > 14 || /^,?\s+\p{Ll}/u.test(text.slice(end))) continue;
    const span = { start: lineStart(transcript, line) + start, end: lineStart(transcript, next) + end - above.length - 1 };
    return { line, span, text: text.slice(start, end), value, source: "text", otherReading };
  }
  return null;
}

const SELF_REFERENCE =
  /(?:this is|it['’]s|it is|today(?: is|['’]s)?|week of|recorded (?:on|at)|recorded|welcome to .{0,60}|as of|nous sommes le|heute ist|hoy es|сегодня)\s*(?:,\s*)?(?:the\s+)?(?:\p{L}+,?\s+)?$/iu;
/** What only a record says of itself, not just in its first sentence. */
const RECORDED =
  /(?:recorded|taped|filmed|today is|aufgenommen|heute ist|enregistrée?|nous sommes le|grabad[oa]|hoy es|gravad[oa]|hoje é|registrat[oa]|oggi è|записан[оаы]?|сегодня|今天是|录制于|錄製於|本日は)\s*(?:,\s*)?(?:(?:on|at|in|am|le|el|em|il|the)\s+)?(?:\p{L}+,?\s+)?$/iu;
/** So far into the text, in lines and in UTF-16 units, a record says when it was made. */
const FIRST_WORDS = { lines: 12, units: 3000 } as const;

/** The first lines of text behind the header, 0-based: what is said first, or the prose above it. */
function firstLines(transcript: Transcript, { lines, header, excluded, ofMail }: HeaderSoFar): readonly number[] {
  const { forms } = frame(transcript);
  const first: number[] = [];
  let units = 0;
  for (let line = header.frontMatter === null ? 0 : header.frontMatter.to + 1; line < forms.length; line++) {
    if (first.length >= FIRST_WORDS.lines || units > FIRST_WORDS.units) break;
    if (forms[line] !== "text" || excluded(line) || ofMail.has(line) || lines.includes(line)) continue;
    first.push(line);
    units += lineText(transcript, line).length;
  }
  return first;
}

/** A date with which the first words date the record itself: “this is … for the week of Monday, June 27th, 2022”, “recorded May 3rd, 2019”. */
function spokenDate(transcript: Transcript, known: HeaderSoFar): StatedDate | null {
  for (const [i, line] of firstLines(transcript, known).entries()) {
    const text = lineText(transcript, line).slice(0, 590);
    for (const mention of datesIn(text, language(transcript), () => figureOrder(transcript))) {
      const before = text.slice(Math.max(0, mention.start - 90), mention.start);
      if (mention.otherReading === null && (i === 0 ? SELF_REFERENCE : RECORDED).test(before))
        return stated(transcript, line, mention, "text");
    }
  }
  return null;
}

/** `held on`, `I met with … on`: what the prose above a record says of it. */
const HELD =
  /(?:\b(?:held|conducted|took place|delivered|given|hosted)|mbajtur|održan\p{L}*|abgehalten|stattgefunden|tenue?|celebrad[oa]|realizad[oa]|svolt[ao]si|состоявш\p{L}*|проведен\p{L}*)\s+(?:on\s+|më\s+|am\s+|le\s+|el\s+|em\s+|il\s+|\p{L}+day,?\s+)*$/iu;
const WE_MET = /^,?\s+(?:I|we)\s+(?:met|spoke|talked|sat down|interviewed|recorded)(?!\p{L})/iu;
/** A day of the week or a small word that leads in the first words of a paragraph. */
const OPENS = /^(?:[(（【[—–-]\s*)?(?:(?:on|am|le|el|em|no dia|in data|w dniu|dnia|em|på|op|den)\s+)?(?:\p{L}+,?\s+)?$/iu;
const A_YEAR_AND_MONTH = /(?<!\d)((?:1[89]|20)\d\d)\s?年\s?(\d{1,2})\s?月(?!\s?\d)/;
/** So many days after the event, at the most, a report of it is put up. */
const SOON = 3;

/** A date in the prose above a record that says when it was held, or that the publication of the text on one of the next days confirms. */
function leadDate(transcript: Transcript, known: HeaderSoFar): StatedDate | null {
  const order = () => figureOrder(transcript);
  const spoken = language(transcript);
  const title = known.header.title?.text ?? "";
  const hasTurns = known.firstTurn < transcript.lines.length;
  const [, year, month] = A_YEAR_AND_MONTH.exec(title) ?? [];
  const ofTitle = year === undefined || month === undefined ? null : `${year}-${month.padStart(2, "0")}-`;
  const putUp = publishedDays(transcript, known);
  for (const line of firstLines(transcript, known)) {
    const text = lineText(transcript, line).slice(0, 590);
    if (line > known.firstTurn || isOtherDay(text)) continue;
    for (const mention of datesIn(text, spoken, order)) {
      if (mention.otherReading !== null) continue;
      const [before, behind] = [text.slice(0, mention.start), text.slice(mention.end)];
      const opens = OPENS.test(before);
      const isLead = opens && (WE_MET.test(behind) || GENRE.test(/^[^.!?。]*/.exec(behind)?.[0] ?? ""));
      if (
        (HELD.test(before) && (hasTurns || GENRE.test(before) || GENRE.test(title))) ||
        (hasTurns && isLead) ||
        (ofTitle !== null && mention.value.startsWith(ofTitle)) ||
        (opens && putUp.some((day) => isSoon(mention.value, day)))
      )
        return stated(transcript, line, mention, "text");
    }
  }
  return null;
}

function isSoon(from: string, to: string): boolean {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return days >= 0 && days <= SOON;
}

/** The days on which, as the lines of the cover say, the text was put up. */
function publishedDays(transcript: Transcript, known: HeaderSoFar): readonly string[] {
  return coverLines(transcript, known)
    .filter((line) => PUBLISHED.test(lineText(transcript, line)))
    .flatMap((line) => datesOfLine(transcript, line, () => figureOrder(transcript)).map(({ value }) => value));
}

/** So many lines are looked at for the heads of pages. */
const MOST_LINES = 4000;
const PAGE = /^(?:page|seite|página|pagina|страница|faqe)?\s?\d{1,4}$/i;
/** At the head of a page the date comes first. */
const HEAD_UNITS = 60;

/** The date with which the heads of at least two pages begin; null where two say different days. */
function headDate(transcript: Transcript): StatedDate | null {
  const { forms } = frame(transcript);
  const spoken = language(transcript);
  const found: StatedDate[] = [];
  let left = 0;
  for (let line = 0; line < Math.min(forms.length, MOST_LINES); line++) {
    if (forms[line] === "blank") continue;
    const text = lineText(transcript, line);
    if (PAGE.test(text)) {
      left = 2;
      continue;
    }
    if (left-- <= 0) continue;
    const [mention] = datesIn(text.slice(0, HEAD_UNITS), spoken, () => null);
    if (mention === undefined || mention.start > 0 || mention.otherReading !== null) continue;
    found.push(stated(transcript, line, mention, "text"));
  }
  return found.length >= 2 ? agreed(found) : null;
}
