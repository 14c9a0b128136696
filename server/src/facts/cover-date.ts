/** The date that stands alone on the cover of a record, above all that is said. */

import type { Transcript } from "../syntax/transcript";
import { BOUND, CONTENTS, isTerm, keyAbove, OF_LAW } from "./datelines";
import { type DateMention, datesIn, datesOfLine } from "./dates";
import { figureOrder } from "./figure-order";
import { frame, lineText } from "./frame";
import { AMENDED, GENRE, PUBLISHED } from "./header-lines";
import { language } from "./language";
import type { StatedDate } from "./model";
import { agreed, type HeaderSoFar, isListed, isOtherDay, lineStart, OTHER_EVENT, stated } from "./stated-date";

/** True where a table of contents links to several days: such a record has no day of its own. */
export function lastsForDays(transcript: Transcript, known: HeaderSoFar): boolean {
  const days = coverLines(transcript, known)
    .filter((line) => CONTENTS.test(lineText(transcript, line)))
    .flatMap((line) => datesOfLine(transcript, line, () => figureOrder(transcript)).map(({ value }) => value));
  return new Set(days).size > 1;
}

/** So many lines of a cover are looked at. */
const LONGEST_COVER = 40;

/** The lines before anybody speaks that could be a cover's, 0-based. */
export function coverLines(transcript: Transcript, { firstTurn, excluded, header, ofMail }: HeaderSoFar): readonly number[] {
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
export function coverDate(transcript: Transcript, known: HeaderSoFar): StatedDate | null {
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
      isOnCover(text, mention) &&
      !isListed(transcript, line)
    )
      found.push(stated(transcript, line, mention, "text"));
    else if (mentions.length === 0 && i < 15) {
      const broken = brokenDate(transcript, line, lines[i + 1]);
      if (broken !== null) found.push(broken);
    }
  }
  return agreed(found);
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
