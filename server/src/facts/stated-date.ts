/** What the readers of the event's date share: what is known of the header, and how a date becomes one that the text states. */

import type { Transcript } from "../syntax/transcript";
import { CONTENTS, TEMPLATE } from "./datelines";
import type { DateMention } from "./dates";
import { lineText } from "./frame";
import { OF_LIFE, PUBLISHED } from "./header-lines";
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

/** The mention on a 0-based line as a date that the text states; `base` is the offset from which its own count, the first word of the line where left out. */
export function stated(
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

/** The offset in the text of the first word of a 0-based line. */
export function lineStart({ source, lines }: Transcript, line: number): number {
  return (source.lineStarts[line] as number) + (lines[line]?.from ?? 0);
}

/** The first of the dates where all are the same day; else null. */
export function agreed(found: readonly StatedDate[]): StatedDate | null {
  return new Set(found.map(({ value }) => value)).size === 1 ? (found[0] ?? null) : null;
}

/** Words before a date in a title that make it the day of something else. */
export const OTHER_EVENT =
  /(?<!\p{L})(?:ahead of|before|prior to|eve of|anniversary of|commemorating|bombings of|attacks of|elections? of|incident of)(?!\p{L})(?!.*[,(|–—:;•])/iu;

/** True where no date of the line is the event's. */
export function isOtherDay(text: string): boolean {
  return PUBLISHED.test(text) || OF_LIFE.test(text) || CONTENTS.test(text) || TEMPLATE.test(text);
}

/** `Air date: 9/15/65` */
const KEY = /^[^\d:：]{2,30}[:：]/;
/** What has so many values in a text is a list of many events. */
const FEWEST_LISTED = 3;

/** True for a field that stands again and again, each time with its own value. */
export function isListed(transcript: Transcript, line: number): boolean {
  const key = KEY.exec(lineText(transcript, line))?.[0];
  if (key === undefined) return false;
  const values = new Set<string>();
  for (const { words } of transcript.lines) {
    if (words.startsWith(key)) values.add(words);
    if (values.size >= FEWEST_LISTED) return true;
  }
  return false;
}
