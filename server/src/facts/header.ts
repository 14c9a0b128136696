/** Reads the header: all that describes the record before anybody speaks. */

import type { Transcript } from "../syntax/transcript";
import { BOUND, datelineOf, inBrackets, keyAbove, TEMPLATE } from "./datelines";
import { type DateMention, datesOfLine } from "./dates";
import { eventDate } from "./event-date";
import { figureOrder } from "./figure-order";
import { frame, lineText } from "./frame";
import { AMENDED, BYLINE, CLOCK, DELIVERY_NOTE, FIELD_LINE, GENRE, PUBLISHED } from "./header-lines";
import { mailFields } from "./mail-heads";
import { firstMessage } from "./messages";
import type { Header, HeaderLine, StatedDate } from "./model";
import { isTaught } from "./taught-lines";
import { GREETING, isAboveTitle, isPutUp, isTitle, isTitleField, isUpper, joined, MARKS, titleLead, titleLines } from "./titles";

/** The header with the dates that it states. */
export interface HeaderFacts {
  readonly header: Header;
  readonly date: StatedDate | null;
  readonly ambiguousDate: StatedDate | null;
}

/** `Moderator: Good morning.`: the name of a field that is a role, before words that somebody says. */
const SPOKEN_FIELD = new RegExp(
  String.raw`^[*_]*(?:moderators?|hosts?|guests?|speakers?|participants?|sprecher)[*_]*\s*:(?:[*_]*\s*${GREETING.source.slice(1)}|.*\p{Ll}[?!]["”’)]*$|(?=.*[.…]$)(?:[*_]*|.*\s)(?:i|we|you|us|our|my|it|is|are)\s)`,
  "iu",
);
/** Who wrote it down is neither who speaks nor what is spoken of. */
const WRITTEN_DOWN = /^(?:recorded and )?transcribed (?:by|with|using|on)\s/i;
const LONGEST_HEADER = 15;

/** Reads the header lines before 0-based line `firstTurn` (the number of lines where there is no turn), leaving out `excluded` ones. */
export function readHeader(transcript: Transcript, firstTurn: number, excluded: (line: number) => boolean): HeaderFacts {
  const { forms, frontMatter, captions } = frame(transcript);
  const order = () => figureOrder(transcript);
  const start = frontMatter === null ? 0 : frontMatter.to + 1;
  const head: number[] = [];
  // What captions show from their first cue on is the record itself.
  const bodyStart = Math.min(firstTurn, captions ? forms.indexOf("cue") : (firstMessage(transcript) ?? firstTurn));
  for (let line = start; line < bodyStart && head.length < LONGEST_HEADER * 2; line++) {
    if (forms[line] !== "blank" && forms[line] !== "cue" && !excluded(line)) head.push(line);
  }
  const mentions = new Map<number, readonly DateMention[]>(
    head.slice(0, LONGEST_HEADER).map((line) => [line, datesOfLine(transcript, line, order)]),
  );
  const ofMail = mailFields(transcript);
  const opening = head.find((line) => !WRITTEN_DOWN.test(lineText(transcript, line)));
  const isDateline = (line: number) =>
    !ofMail.has(line) &&
    !AMENDED.test(inBrackets(transcript, line)) &&
    (datelineOf(lineText(transcript, line), mentions.get(line) ?? [], keyAbove(transcript, line)) !== null ||
      // A day that closes the very first line is that of a title.
      (line !== opening && endsInDate(transcript, line, mentions.get(line)?.at(-1))));

  const found: { title: number | null; byline: number | null; dateline: number | null; deliveryNote: number | null } = {
    title: null,
    byline: null,
    dateline: null,
    deliveryNote: null,
  };
  const lines: number[] = [];
  let end = 0;
  for (const [i, line] of head.slice(0, LONGEST_HEADER).entries()) {
    const text = lineText(transcript, line);
    // A day below what is said is that of a signature.
    if (i > 0 && isSpoken(text)) break;
    if (isDateline(line) || DELIVERY_NOTE.test(text) || (CLOCK.test(text) && /\d/.test(text) && forms[line] === "text"))
      end = i + 1;
  }
  let titled = false;
  for (const [i, line] of head.entries()) {
    const text = lineText(transcript, line);
    const plain = text.replace(MARKS, "").trim();
    const dated = isDateline(line);
    if (!ofMail.has(line) && !titled && isTitleField(transcript, line)) {
      found.title = line;
      titled = true;
    } else if (DELIVERY_NOTE.test(text)) found.deliveryNote ??= line;
    else if (dated) found.dateline ??= line;
    else if (BYLINE.test(plain) && !WRITTEN_DOWN.test(plain) && !GENRE.test(plain.split(/\s/u)[0] ?? "")) found.byline ??= line;
    else if (
      (FIELD_LINE.test(text) && !SPOKEN_FIELD.test(text)) ||
      CLOCK.test(plain) ||
      forms[line] === "rule" ||
      isPutUp(plain) ||
      WRITTEN_DOWN.test(plain)
    ) {
      lines.push(line);
      continue;
    } else if (
      (found.title === null || (!titled && isAboveTitle(lineText(transcript, found.title), plain))) &&
      found.byline === null &&
      i < 4 &&
      (/^#{1,2}\s/.test(text) || isTitle(plain, transcript, line, mentions.get(line) ?? [], isDateline(line + 1)))
    )
      found.title = line;
    else if (
      i >= end &&
      keyAbove(transcript, line) === "" &&
      !goesOn(plain, text, found.title === null ? "" : lineText(transcript, found.title))
    )
      break;
    lines.push(line);
  }
  const asLine = (line: number | null): HeaderLine | null => {
    if (line === null) return null;
    const at = (transcript.source.lineStarts[line] as number) + (transcript.lines[line]?.from ?? 0);
    const text = lineText(transcript, line);
    const lead = titleLead(text);
    const body = text
      .slice(lead)
      .replace(/[*_]{1,3}$/, "")
      .trimEnd();
    return { line, span: { start: at + lead, end: at + lead + body.length }, text: body };
  };
  const told = { title: toldLine(transcript, "titles"), date: toldLine(transcript, "dates") };
  for (const line of [told.title, told.date]) if (line !== null && line < firstTurn && !lines.includes(line)) lines.push(line);
  lines.sort((a, b) => a - b);
  // A line is one thing, and what somebody said of it goes first.
  for (const name of ["title", "byline", "dateline", "deliveryNote"] as const)
    if (found[name] === told.title || found[name] === told.date) found[name] = null;
  found.title = told.title ?? found.title;
  // A title that has the date is a title.
  if (told.date !== null) found.dateline = told.date === told.title ? null : told.date;
  const own =
    told.title !== null
      ? [told.title]
      : found.title === null
        ? []
        : titleLines(transcript, found.title, lines, Object.values(found));
  const stated = told.title === null ? frontMatterLine(transcript, "title") : null;
  const title = joined(own.flatMap((line) => asLine(line) ?? []));
  const header: Header = {
    title: stated ?? title,
    titleLines: stated === null || sameWords(stated.text, title?.text ?? "") ? own : [],
    byline: asLine(found.byline),
    dateline: asLine(found.dateline),
    deliveryNote: asLine(found.deliveryNote),
    frontMatter,
    lines: frontMatter === null ? lines : [...range(frontMatter.from, frontMatter.to), ...lines],
  };
  return {
    header,
    ...eventDate(transcript, { header, titleLines: own, lines, mentions, ofMail, firstTurn, excluded, told: told.date }),
  };
}

/** True for a whole sentence in which somebody speaks: no line of a header says “I”. */
function isSpoken(text: string): boolean {
  return text.length >= LONG_SENTENCE && SENTENCE_END.test(text) && /(?<![\p{L}'’.])(?:I|we|We|you|You)(?![\p{L}.])/u.test(text);
}

const LONG_SENTENCE = 40;
const SENTENCE_END = /[.!?…]["”’)]*$/;

/** The first line of which somebody said that it is the title, or has the date; null where there is none. */
function toldLine(transcript: Transcript, what: "titles" | "dates"): number | null {
  const texts = transcript.knowledge[what];
  if (texts.length === 0) return null;
  const line = transcript.lines.findIndex((_, i) => isTaught(transcript, i, texts));
  return line === -1 ? null : line;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function sameWords(a: string, b: string): boolean {
  const letters = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join("");
  return letters(a) === letters(b);
}

function frontMatterLine(transcript: Transcript, key: string): HeaderLine | null {
  const field = frame(transcript).frontMatter?.fields.find((entry) => entry.key === key);
  return field === undefined ? null : { line: field.line, span: field.value, text: field.text };
}

/** True for a paragraph of one line that no sentence ends and whose last words are a date: `Jane Roe, Head of the Port, Oslo, 6 September 2012`. */
function endsInDate(transcript: Transcript, line: number, mention: DateMention | undefined): boolean {
  const text = lineText(transcript, line);
  const { forms } = frame(transcript);
  if (mention === undefined || mention.end !== text.length || text.length > 160 || forms[line + 1] === "text") return false;
  const before = text.slice(0, mention.start);
  return !BOUND.test(before) && !PUBLISHED.test(text) && !GENRE.test(before) && /^\p{Lu}/u.test(text) && !/[.!?;]\s/.test(before);
}

/** Whether a line behind the title still describes the record: a place, a name, a wrapped title, a summary that repeats it. */
function goesOn(plain: string, text: string, title: string): boolean {
  if (GREETING.test(plain)) return false;
  if (/^(?:#|\||!\[|\*\s)/.test(text) || TEMPLATE.test(text) || isUpper(plain)) return true;
  // A remark in brackets, on its line alone, that is no event.
  if (/^(?:\([^()]{20,}\)|\[[^[\]]{20,}\])$/.test(text)) return true;
  const start = title.replace(MARKS, "").trim().slice(0, 24).toLowerCase();
  if (start.length >= 8 && plain.toLowerCase().startsWith(start)) return true;
  const summary = title.replace(MARKS, "").trim().split(/\s+/u).slice(-2).join(" ").toLowerCase();
  if (
    GENRE.test(plain) &&
    summary !== "" &&
    plain.toLowerCase().includes(summary) &&
    plain.length < 300 &&
    !/[.!?]\s/.test(plain)
  )
    return true;
  const words = plain.split(/\s+/u).length;
  return (
    /^[\p{Lu}\p{N}("“]/u.test(plain) && words <= 8 && !/[.!?…,;:]["”’)]*$/.test(plain.replace(/\b(?:D\.C|U\.S|MP|N\.Y)\.?$/, ""))
  );
}
