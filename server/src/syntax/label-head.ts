/** Reads what stands before a line's first words where these could be a label. */

import type { Span } from "../text/span";
import { isBlankUnit, isPlainLetter } from "../text/units";
import { type Head, LONGEST_LABEL, MARKUP, matchAt, TIMECODE } from "./candidate";

const LEADING_TIMECODE = new RegExp(
  String.raw`(?:\\?\[${TIMECODE}\\?\]|\(${TIMECODE}\)|${TIMECODE}(?=[\s\u00a0]))[\s\u00a0]*`,
  "y",
);
/** A voice tag, an arrow, a dash, the circle of Japanese minutes, a picture before each name of a podcast, the number of a list or of a line, an event, or a stray mark of a scan before the name. */
const OPENING =
  /(?:<v(?:\.[\w.-]+)?[ \t]+(?=[^>\s][^>\n]*>)|>>?[ \t]*|[-–—][ \t]+(?=\S)|\d{1,4}(?:[.)][ \t]+|[ \t]{2,})(?=[\p{L}*])|\([^()\n]{2,60}\)[ \t]+(?=\p{Lu})|[_~^`´.,][ \t]+(?=\p{L})|[○◯〇◎●][ \t\u3000]*(?=\p{Lo})|\p{Extended_Pictographic}\ufe0f?[ \t]+(?=\p{L}))/uy;

const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`;
/** The day and time of a message, as the source of a regular expression: `12/03/2021, 18:05:02`, `3/14/22, 9:12 AM`. */
export const MOMENT = `${DAY}${String.raw`,?\s\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp][.]?\s?[Mm][.]?)?`}`;
/** What an export of a chat has before each name, in brackets or before a dash; sticky. */
export const LEADING_STAMP = new RegExp(String.raw`[\u200e\u200f]?(?:\[${MOMENT}\]\s{1,3}|${MOMENT}\s[-–—]\s)(?=\S)`, "y");
/** Where the time of the day stands in such a stamp that begins at an offset of a line. */
export function clockOf(stamp: string, at: number): Span {
  const clock = /\s(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)/.exec(stamp);
  const start = at + (clock === null ? 0 : clock.index + 1);
  return { start, end: start + (clock?.[1] ?? "").length };
}

/** `16.02 ` or `[9:02 AM] ` before a name; sticky. */
export const CLOCK =
  /(?:(?:[01]?\d|2[0-3])\.[0-5]\d[ \t]+(?=\p{Lu}\p{L})|\[[01]?\d:[0-5]\d(?::[0-5]\d)?[ \u00a0]?[AaPp]\.?[Mm]\.?\][ \t]+(?=\p{L}))/uy;
/** The number of a line or of a turn before what has the form of a label: `12 Q. `, `12 MR. NORTH: `, `12 P3: `; sticky. */
export const NUMBER_CLOSE = /\d{1,4} (?=(?:[QA][.:]?[ \t]|\p{Lu}{2}[\p{Lu} .'’-]{0,40}:|\p{Lu}[\p{L}\d]{0,20}:))/uy;
/** `Anf. 2 `: the speeches of a Swedish sitting are counted; `Q12 ` before a name: so are the questions of a British committee; sticky. */
export const SPEECH_NUMBER = /(?:Anf\.[ \t]?\d{1,4}[ \t]+(?=\p{Lu})|Q\d{1,4}[ \t\u00a0]+(?=\p{Lu}[^:?\n]{1,60}:))/uy;

/** What stands before the name: indent, arrows, bold marks, a time. Offsets count from the line's start. */
export function readHead(text: string): Head {
  let position = 0;
  while (position < text.length && isBlankUnit(text.charCodeAt(position))) position++;
  const first = position;
  let timecode: Span | null = null;
  let marked = false;
  let voice = false;
  position += matchAt(SPEECH_NUMBER, text, position)?.[0].length ?? 0;
  // Most lines begin with a letter, and nothing stands before it.
  for (let i = 0; i < 4 && !isPlainLetter(text.charCodeAt(position)); i++) {
    const time = timecode === null ? matchAt(LEADING_TIMECODE, text, position) : null;
    if (time !== null) {
      const digits = /\d[\d:.,]*\d/.exec(time[0]) as RegExpExecArray;
      timecode = { start: position + digits.index, end: position + digits.index + digits[0].length };
      position += time[0].length;
      continue;
    }
    const stamp = position === first ? matchAt(LEADING_STAMP, text, first) : null;
    if (stamp !== null) timecode = clockOf(stamp[0], first);
    const before = stamp ?? (position === first ? (matchAt(NUMBER_CLOSE, text, first) ?? matchAt(CLOCK, text, first)) : null);
    if (before !== null) {
      position += before[0].length;
      continue;
    }
    const markup = marked ? null : matchAt(MARKUP, text, position);
    if (
      markup !== null &&
      text[position + markup[0].length]?.trim() &&
      closesMarkup(text, position + markup[0].length, markup[0].at(-1) as string)
    ) {
      marked = true;
      position += markup[0].length;
      continue;
    }
    const opening = marked ? null : matchAt(OPENING, text, position);
    if (opening === null) break;
    if (opening[0].startsWith("<v")) {
      voice = true;
      marked = true;
    }
    position += opening[0].length;
  }
  return { first, nameStart: position, timecode, marked, voice };
}

/** True when the mark that opens bold or italic type stands again within a label's length. */
function closesMarkup(text: string, from: number, mark: string): boolean {
  const close = text.indexOf(mark, from);
  return close !== -1 && close - from <= LONGEST_LABEL;
}
