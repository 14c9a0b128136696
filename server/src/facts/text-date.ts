/** The date of the event where the text itself says it: in its first words, in the prose above the record, at the heads of its pages. */

import type { Transcript } from "../syntax/transcript";
import { coverLines } from "./cover-date";
import { datesIn, datesOfLine } from "./dates";
import { figureOrder } from "./figure-order";
import { frame, lineText } from "./frame";
import { GENRE, PUBLISHED } from "./header-lines";
import { language } from "./language";
import type { StatedDate } from "./model";
import { pageFacts } from "./page-numbers";
import { agreed, type HeaderSoFar, isOtherDay, stated } from "./stated-date";

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
export function spokenDate(transcript: Transcript, known: HeaderSoFar): StatedDate | null {
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
  /(?:\b(?:held|conducted|took place|delivered|given|hosted)|mbajtur|održan\p{L}*|abgehalten|stattgefunden|tenue?|celebrad[oa]|realizad[oa]|svolt[ao]si|состоявш\p{L}*|проведен\p{L}*|vond plaats|plaatsvond|gehouden|ägde rum|hölls|(?:fandt|fant) sted|pidettiin|konal[ao]? se|odbył\p{L}{0,2} się|a avut loc|відбу\p{L}*)\s+(?:on\s+|më\s+|am\s+|le\s+|el\s+|em\s+|il\s+|op\s+|den\s+|d\.\s+|dne\s+|w\s+dniu\s+|dnia\s+|în\s+|\p{L}+day,?\s+)*$/iu;
const WE_MET = /^,?\s+(?:I|we)\s+(?:met|spoke|talked|sat down|interviewed|recorded)(?!\p{L})/iu;
/** A day of the week or a small word that leads in the first words of a paragraph. */
const OPENS = /^(?:[(（【[—–-]\s*)?(?:(?:on|am|le|el|em|no dia|in data|w dniu|dnia|em|på|op|den)\s+)?(?:\p{L}+,?\s+)?$/iu;
const A_YEAR_AND_MONTH = /(?<!\d)((?:1[89]|20)\d\d)\s?年\s?(\d{1,2})\s?月(?!\s?\d)/;
/** So many days after the event, at the most, a report of it is put up. */
const SOON = 3;

/** A date in the prose above a record that says when it was held, or that the publication of the text on one of the next days confirms. */
export function leadDate(transcript: Transcript, known: HeaderSoFar): StatedDate | null {
  const order = () => figureOrder(transcript);
  const spoken = language(transcript);
  const title = known.header.title?.text ?? "";
  const hasTurns = known.firstTurn < transcript.lines.length;
  const [, year, month] = A_YEAR_AND_MONTH.exec(title) ?? [];
  const ofTitle = year === undefined || month === undefined ? null : `${year}-${month.padStart(2, "0")}-`;
  const putUp = publishedDays(transcript, known);
  const lines = firstLines(transcript, known);
  const first = lines[0];
  for (const line of lines) {
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
        (mention.start === 0 && beginsTitle(behind, line === first)) ||
        (ofTitle !== null && mention.value.startsWith(ofTitle)) ||
        (opens && putUp.some((day) => isSoon(mention.value, day)))
      )
        return stated(transcript, line, mention, "text");
    }
  }
  return null;
}

/** So many words behind a date show whether a title follows it, and so many of them have a capital then. */
const TITLE_WORDS = { looked: 12, capitals: 8 } as const;

/** True where words of a title follow the day with which the first line of a text begins: a header that lost its line breaks. */
function beginsTitle(behind: string, isFirst: boolean): boolean {
  const words = (behind.slice(0, 200).match(/\p{L}+/gu) ?? []).slice(0, TITLE_WORDS.looked);
  return isFirst && words.filter((word) => /^\p{Lu}/u.test(word)).length >= TITLE_WORDS.capitals;
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

/** The date with which the heads of at least two pages or columns begin; null where two say different days. */
export function headDate(transcript: Transcript): StatedDate | null {
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
    if (left-- <= 0 && pageFacts(transcript, line).marked === null) continue;
    const [mention] = datesIn(text.slice(0, HEAD_UNITS), spoken, () => null);
    if (mention === undefined || mention.start > 0 || mention.otherReading !== null) continue;
    found.push(stated(transcript, line, mention, "text"));
  }
  return found.length >= 2 ? agreed(found) : null;
}
