/** Which date of a header's line is the event's. */

import type { Transcript } from "../syntax/transcript";
import type { DateMention } from "./dates";
import { lineText } from "./frame";
import { AMENDED, FIELD_LINE, GENRE, OF_LIFE, PUBLISHED } from "./header-lines";

/** What a date follows that is the event's. */
const DATE_KEY =
  /^(?:#{1,6}\s*)?[*_]*(?:date|dates|meeting date\/time|date\/time|air ?date|aired|(?:delivered|given|held|recorded) on|datum|fecha|data|дата|tarih|日期)(?!\p{L})/iu;

/** The key of a 0-based line's value where it stands alone on the line above: `Location:`, `Published`; empty where none does. */
export function keyAbove(transcript: Transcript, line: number): string {
  const above = lineText(transcript, line - 1);
  if (above.length > 40 || /\d/.test(above)) return "";
  return (/[:：]$/.test(above) && FIELD_LINE.test(above)) || PUBLISHED.test(above) ? above : "";
}

/** Words behind which a day is where something else begins or ends: `Returns as of 30 October 2023`. */
export const BOUND =
  /(?<!\p{L})(?:as of|until|through|since|before|after|due|effective|expires?|deadline|published|posted|updated|modified|publiée?|publicado|veröffentlicht|pubblicato|modificação|actualización|опубликовано)\s*(?:(?:on|le|am|el|em|il)\s*)?(?::\s*)?$/iu;

/** The lines above that belong to the same brackets, at most three; empty where the line is in none. */
export function inBrackets(transcript: Transcript, line: number): string {
  for (let from = line - 1; from >= Math.max(0, line - 3); from--) {
    const above = lineText(transcript, from);
    if (above === "" || above.endsWith(")")) return "";
    if (/^\([^()]*$/.test(above)) {
      const rows = Array.from({ length: line - from }, (_, i) => lineText(transcript, from + i));
      return `${rows.join(" ")} `;
    }
  }
  return "";
}

/** Before the day of a law, a decree or a treaty that is only spoken of. */
export const OF_LAW =
  /(?<!\p{L})(?:закона|указа|постановления|распоряжения|закону|act|law|decree|directive|regulation|resolution|treaty|agreement|gesetz(?:es)?|verordnung|richtlinie|loi|décret|directive|ley|decreto|reglamento|legge|ustawy|rozporządzenia)\s+(?:of|from|dated|от|від|vom|du|de|del|z dnia)\s+(?:the\s+)?$/iu;

/** `- [Monday](#monday)`: a line of a table of contents. */
export const CONTENTS = /^(?:[-*+•]\s+|\d+\.\s+)?\[[^[\]]*\]\(#/;
/** `{{first:2020-07-02}}`, `{% … %}`, `<!-- … -->`: for a program to read. */
export const TEMPLATE = /^(?:\{\{|\{%|<!--)/;

/** No event lasts for more days: `In office: 11 March 1996 – 3 December 2007` is a term. */
const LONGEST_EVENT = 31;
const TO = /^\s*(?:[-–—]|to|until|till|bis|au|al|até|по)\s*$/iu;

/** True where the first date of a line opens a stretch of time that is longer than any event. */
export function isTerm(text: string, [first, next]: readonly DateMention[]): boolean {
  if (first === undefined) return false;
  const goesOn = next !== undefined && TO.test(text.slice(first.end, next.start));
  const last = goesOn ? next.last : first.last;
  return Date.parse(last) - Date.parse(first.value) > LONGEST_EVENT * 86_400_000;
}

/** Words for those who sat together, and for what was written of it, which with a day make a title: `Weekly call – 3 May 2016`. */
const SITTING =
  /(?<!\p{L})(?:call|meeting|sitting|session|minutes|sitzung|protokoll|réunion|séance|procès-verbal|reunión|sesión|acta|riunione|seduta|verbale|reunião|sessão|ata|заседание|совещание|встреча|протокол|засідання|нарада|зустріч|posiedzenie|spotkanie|protokół|toplantı|tutanak)(?!\p{L})/iu;

/** The date of a header line that is a date and little else; null otherwise. `mentions` are the dates of the line, `key` is what stands alone above it. */
export function datelineOf(text: string, mentions: readonly DateMention[], key: string): DateMention | null {
  const mention = mentions[0];
  if (mention === undefined || text.length > 120 || PUBLISHED.test(text) || PUBLISHED.test(key)) return null;
  if (
    OF_LIFE.test(text) ||
    isTerm(text, mentions) ||
    CONTENTS.test(text) ||
    TEMPLATE.test(text) ||
    AMENDED.test(text.slice(0, mention.start))
  )
    return null;
  const before = text.slice(0, mention.start);
  if (BOUND.test(before) || OF_LAW.test(before)) return null;
  const rest = text.slice(0, mention.start) + text.slice(mention.end);
  const words = rest.match(/\p{L}{2,}/gu) ?? [];
  const field = DATE_KEY.test(text) || DATE_KEY.test(key);
  if ((GENRE.test(rest) || SITTING.test(rest)) && !field) return null;
  return words.length <= (field ? 10 : 5) && !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(rest) ? mention : null;
}
