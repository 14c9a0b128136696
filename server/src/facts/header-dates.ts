/** Every date that title, header lines and front matter state for the event: those that have to agree. */

import type { Language } from "../syntax/knowledge";
import type { Transcript } from "../syntax/transcript";
import type { Span } from "../text/span";
import { type Weekday, weekdayBeside } from "./date-words";
import { datelineOf, keyAbove } from "./datelines";
import { type DateMention, datesIn, datesOfLine } from "./dates";
import { lineText } from "./frame";
import { DATE_FIELD } from "./header-lines";
import { language } from "./language";
import { memoTranscript } from "./memo";
import { outline } from "./outline";

/** First and last day, `YYYY-MM-DD`. */
export type Days = readonly [first: string, last: string];

export interface HeaderDate {
  readonly place: "title" | "date line" | "header" | "front matter";
  /** 0-based. */
  readonly line: number;
  /** The words that state it, a day of the week beside them left out. */
  readonly span: Span;
  readonly text: string;
  /** Every reading; one but for figures in which day and month could change places. */
  readonly readings: readonly Days[];
  /** The day of the week that stands beside a single day; its offsets are the text's. */
  readonly weekday: Weekday | null;
}

/** Dates of the event that the header states, in text order, only those that are surely the event's; remembered with the transcript. */
export const headerDates: (transcript: Transcript) => readonly HeaderDate[] = memoTranscript((transcript) => {
  const { header } = outline(transcript);
  const { source } = transcript;
  const spoken = language(transcript);
  const dates: HeaderDate[] = [];
  const add = (stating: Stating) => {
    const date = read(stating, spoken);
    if (date !== null) dates.push(date);
  };
  for (const { key, line, value, text: words } of header.frontMatter?.fields ?? []) {
    const place = key === "title" ? "title" : "front matter";
    if (key !== "title" && (!DATE_FIELD.test(key) || words === "")) continue;
    const text = source.text.slice(value.start, value.end).replace(/\\_/g, "  ");
    add({ place, line, at: value.start, text, key: "", mentions: datesIn(text, spoken, UNDECIDED) });
  }
  for (const line of header.lines) {
    if (header.frontMatter !== null && line <= header.frontMatter.to) continue;
    const at = (source.lineStarts[line] as number) + (transcript.lines[line]?.from ?? 0);
    const place = header.titleLines.includes(line) ? "title" : line === header.dateline?.line ? "date line" : "header";
    const [text, above] = [lineText(transcript, line), keyAbove(transcript, line)];
    add({ place, line, at, text, key: above, mentions: datesOfLine(transcript, line, UNDECIDED) });
  }
  return asList(dates);
});

/** True where some reading of the one and some of the other have a day in common. */
export function agree(a: readonly Days[], b: readonly Days[]): boolean {
  return a.some(([from, to]) => b.some(([first, last]) => from <= last && first <= to));
}

/** Words beside a date in a header that make it another day than that of the event. */
const OTHER_DAY =
  /(?<!\p{L})(?:aired|broadcast|released?|issued|embargo(?:ed)?|transcribed|translated|revised|corrected|amended|version|draft|retrieved|accessed|printed|download(?:ed)?|copyright|due|deadline|next|previous|born|sent|received|posted|uploaded|updated|expires?|until|since|before|after|diffus[ée]e?|ausgestrahlt|gesendet|emitido|transmitido|эфир)(?!\p{L})|©|\(c\)/iu;

/** Words before a date in a title that make it the day of something else. */
const OTHER_EVENT =
  /(?<!\p{L})(?:ahead of|before|prior to|eve of|until|since|anniversary|commemorat\p{L}*|marking|elections?|referendum|attacks?|bombings?|incidents?|crash|preview\p{L}*|outlook|upcoming|next|plans? for|deadline|vor|avant|anniversaire|antes|aniversario|перед|накануне)(?!\p{L})/iu;
/** Events that last longer than the record, or that the record only follows. */
const LARGER_EVENT =
  /(?<!\p{L})(?:following|after|summits?|ministerials?|meetings?|(?<!(?:press|news|media|joint|virtual) )conference|forum|congress|council|sessions?|weeks?|g\d+|cop\s?\d+|nach|après|sommet|gipfel|tras|cumbre|после|саммит\p{L}*)(?!\p{L})/iu;
/** `2020-07-18 00:48`: the moment at which a program put a page up. */
const STAMP = /^\d{4}-\d\d-\d\d[T\s]\s*\d{1,2}:\d\d(?::\d\d)?$/;
const SET_OFF = /[,(|–—:;•-]\s*$/;
const LEADS_IN = /(?:^|(?<!\p{L})(?:on|of|from|dated|the|am|vom|den|le|du|el|del|от))\s*$/iu;

/** A place in the last part of a title: `…, CANBERRA 20 MAY 1992`. */
const PLACE = /[,–—|-]\s*(?:\p{Lu}[\p{L}\d.’']*\s+){1,4}$/u;
const GOES_ON = /^\s*(?!(?:at|in|um|à|a|en|в|у)(?!\p{L}))\p{L}/iu;

/** True where a title's date is the record's own: set off, or behind `on` or a place, and nothing in the title lasts longer or lies elsewhere in time. */
function datesTitle(text: string, { start, end, value, last }: DateMention): boolean {
  const before = text.slice(0, start);
  const setOff = SET_OFF.test(before) || start === 0;
  if (OTHER_EVENT.test(text) || OTHER_DAY.test(text) || GOES_ON.test(text.slice(end))) return false;
  if (LARGER_EVENT.test(text)) return setOff && value === last;
  return setOff || LEADS_IN.test(before) || PLACE.test(before);
}

/** A place of the header with what dates stand there. */
interface Stating extends Pick<HeaderDate, "place" | "line"> {
  readonly text: string;
  /** Offset at which the text begins. */
  readonly at: number;
  /** What stands alone on the line above, where that is a field's key; else empty. */
  readonly key: string;
  readonly mentions: readonly DateMention[];
}

/** Figures count with both readings: an order that was guessed must not make a conflict. */
const UNDECIDED = () => null;

/** The date that a place of the header states for the event; null where it states none, or a title several. */
function read({ place, line, at, text, key, mentions }: Stating, spoken: Language | null): HeaderDate | null {
  const [mention, ...more] = mentions;
  if (mention === undefined) return null;
  if (place === "title") {
    if (more.length > 0 || !datesTitle(text, mention)) return null;
  } else if (
    place !== "front matter" &&
    (datelineOf(text, mentions, key) === null || OTHER_DAY.test(text) || STAMP.test(text.trim()))
  )
    return null;
  const end = more.at(-1)?.end ?? mention.end;
  const ends = mentions.flatMap((one) => [one.value, one.last, one.otherReading ?? one.value]).sort();
  const readings: readonly Days[] =
    more.length > 0
      ? [[ends[0] as string, ends.at(-1) as string]]
      : mention.otherReading === null
        ? [[mention.value, mention.last]]
        : [
            [mention.value, mention.value],
            [mention.otherReading, mention.otherReading],
          ];
  const single = more.length === 0 && mention.value === mention.last;
  const weekday = single ? weekdayBeside(text, mention, spoken) : null;
  return {
    place,
    line,
    span: { start: at + mention.start, end: at + end },
    text: text.slice(mention.start, end),
    readings,
    weekday: weekday && { ...weekday, start: at + weekday.start, end: at + weekday.end },
  };
}

/** Lines of one form, one below the other and one day after the other, state an event of several days: each gets all of its days. */
function asList(dates: readonly HeaderDate[]): readonly HeaderDate[] {
  const result: HeaderDate[] = [];
  for (let from = 0; from < dates.length; ) {
    let to = from + 1;
    while (to < dates.length && goesOn(dates[to - 1] as HeaderDate, dates[to] as HeaderDate)) to++;
    const days: Days = [firstDay(dates[from] as HeaderDate), lastDay(dates[to - 1] as HeaderDate)];
    for (const date of dates.slice(from, to)) result.push(to - from === 1 ? date : { ...date, readings: [days], weekday: null });
    from = to;
  }
  return result;
}

function goesOn(before: HeaderDate, date: HeaderDate): boolean {
  const lines = [before, date].every(({ place }) => place === "date line" || place === "header");
  return lines && form(before) === form(date) && firstDay(before) < firstDay(date);
}

function firstDay({ readings }: HeaderDate): string {
  return readings[0]?.[0] ?? "";
}

function lastDay({ readings }: HeaderDate): string {
  return readings[0]?.[1] ?? "";
}

function form({ text }: HeaderDate): string {
  return text.replace(/\p{L}+/gu, "a").replace(/\d+/g, "1");
}
