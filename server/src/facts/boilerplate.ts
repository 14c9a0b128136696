/**
 * Finds what is the publisher's and not the record's: lines that the catalogue knows, what stands between them, and
 * what the form of the document gives away: running heads, repeated captions, runs of link placeholders.
 * It errs towards leaving a line alone: a misjudged line would be somebody's words.
 */

import type { Transcript } from "../syntax/transcript";
import { english, fromData, type Message, say } from "../text/message";
import { bracketKind } from "./brackets";
import { markLines, titleOf } from "./catalogue-marks";
import { ADVERTISEMENT } from "./catalogue-parts";
import { frame, lineText, namesSpeaker } from "./frame";
import { endsThought } from "./label-groups";
import { legalNotices } from "./legal-notices";
import { mailLines } from "./mail-heads";
import { memoTranscript } from "./memo";
import { menuLines } from "./menus";
import type { Boilerplate } from "./model";
import { ALONE, clusters, type Member } from "./page-clusters";
import { furnitureLines } from "./page-furniture";
import { standing } from "./set-off";
import { isTaught, TAUGHT } from "./taught-lines";

/** The boilerplate of a transcript, in text order; remembered with it. */
export const boilerplate: (transcript: Transcript) => readonly Boilerplate[] = memoTranscript((transcript) => {
  const members = new Map<number, Member>();
  const { knowledge } = transcript;
  for (const { line, reason } of furnitureLines(transcript))
    members.set(line, { line, family: "page-furniture", known: false, reason });
  for (const line of mailLines(transcript))
    members.set(line, { line, family: "mail-furniture", known: false, reason: say`the head of a mail` });
  const marks = markLines(transcript);
  for (const [line, { sure }] of marks) {
    if (sure === null || !ALONE.has(sure) || goesOn(transcript, line)) continue;
    const stands = standing(transcript, line);
    const grows = members.has(line);
    if (stands === "spoken" && !grows && SAYABLE.has(sure)) continue;
    if (sure === ADVERTISEMENT && stands !== "set off" && !isAloud(lineText(transcript, line))) continue;
    const isSure = sure !== "page-furniture" || (stands === "set off" && !WORDS.test(lineText(transcript, line)));
    const known = !ALL_WORDS.has(sure) && (grows || isSure);
    members.set(line, { line, family: sure, known, reason: fromData(titleOf(sure)) });
  }
  for (const member of updatesInTwoLines(transcript)) members.set(member.line, member);
  for (const member of repeatedLines(transcript, members)) members.set(member.line, member);
  for (const member of bracketRuns(transcript, (line) => members.has(line) || marks.has(line))) members.set(member.line, member);
  for (const { line, reason } of menuLines(transcript, marks))
    if (!members.has(line)) members.set(line, { line, family: "structure", known: false, reason });
  for (const line of legalNotices(transcript))
    if (!members.has(line))
      members.set(line, { line, family: "structure", known: false, reason: say`a notice of the publisher's rights` });
  for (const member of clusters(transcript, marks, members)) members.set(member.line, member);
  for (const line of transcript.lines.keys())
    if (isTaught(transcript, line, knowledge.boilerplate))
      members.set(line, { line, family: TAUGHT, known: true, reason: say`the archive says that it is boilerplate` });
  for (const line of [...members.keys()]) if (isTaught(transcript, line, knowledge.notBoilerplate)) members.delete(line);
  return blocks(transcript, members);
});

/** Families of lines that somebody could say: “page 12”, “updated 3 May 2016”. */
const SAYABLE: ReadonlySet<string> = new Set(["page-furniture", "updated-line", "recorder-lines", ADVERTISEMENT]);
/** Families whose lines are all words: “Well, Ada started recording” may be said by anybody, and “Advertisement” be an answer. */
const ALL_WORDS: ReadonlySet<string> = new Set(["recorder-lines", ADVERTISEMENT]);

/** True for words in capitals only, which stand out amid text: `ADVERTISEMENT`. */
function isAloud(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Nothing but words and numbers, which somebody may say: `Page 12`, and neither `- 12 -` nor `[Page 12]`. */
const WORDS = /^[\p{L}\d][\p{L}\d .:]*$/u;

/** True for the second half of a wrapped sentence: `… a plan that was` above `revised 3 May 2016`. */
function goesOn(transcript: Transcript, line: number): boolean {
  return /^\p{Ll}/u.test(lineText(transcript, line)) && !endsThought(lineText(transcript, line - 1));
}

/** A date first, whatever stands behind it. */
const DATE_FIRST =
  /^(?:\d{1,2}\.? \p{L}+\.?,? \d{4}|\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4})(?!\d)/u;

/** The words for an update, alone on their line. */
const UPDATE_KEY =
  /^(?:(?:page )?last (?:updated?|modified|revised)|updated(?: on)?|(?:dernière )?mise à jour|(?:zuletzt )?aktualisiert|última actualización|последнее обновление)\s*:?$/iu;

/** An update whose date stands on the line below its words. */
function* updatesInTwoLines(transcript: Transcript): Generator<Member> {
  for (let line = 0; line + 1 < transcript.lines.length; line++) {
    const value = lineText(transcript, line + 1);
    if (value.length > 80 || !DATE_FIRST.test(value) || !UPDATE_KEY.test(lineText(transcript, line))) continue;
    for (const one of [line, line + 1])
      yield { line: one, family: "updated-line", known: true, reason: fromData(titleOf("updated-line")) };
  }
}

/** Among so many first lines, what stands there twice is the title. */
const HEAD = 6;

/** Lines that say the same thing again and again with nothing between, as the captions of a gallery do. */
function* repeatedLines(transcript: Transcript, members: ReadonlyMap<number, Member>): Generator<Member> {
  const { forms } = frame(transcript);
  const captions = new Map<string, number>();
  const places: { readonly line: number; readonly text: string }[] = [];
  for (let line = 0; line < forms.length; line++) {
    if (forms[line] !== "text" || members.has(line)) continue;
    const text = lineText(transcript, line);
    if (text.length <= 400) places.push({ line, text });
  }
  for (let i = 0; i < places.length; ) {
    const { text, line } = places[i] as (typeof places)[number];
    let end = i + 1;
    while (
      end < places.length &&
      (places[end] as (typeof places)[number]).text === text &&
      (places[end] as (typeof places)[number]).line - (places[end - 1] as (typeof places)[number]).line <= 3
    )
      end++;
    const times = end - i;
    const words = times < 2 ? 0 : text.split(/\s+/u).length;
    // What a crowd chants is no caption, nor is what is asked twice.
    const calls = /[!?]["”’)]*$/.test(text);
    const fewest = times < 3 || calls ? 6 : 3;
    const isTitle = times === 2 && i < HEAD;
    if (times >= (calls ? 3 : 2) && words >= fewest && !isTitle && !namesSpeaker(transcript, line))
      captions.set(text, Math.min(line, captions.get(text) ?? line));
    i = end;
  }
  if (captions.size === 0) return;
  for (const { line, text } of places)
    if (line >= (captions.get(text) ?? Number.POSITIVE_INFINITY))
      yield { line, family: "media-widget", known: false, reason: say`the same line again and again` };
}

const BEFORE_BRACKET = /^[^.!?]{2,80}?\s{0,4}:?\s{0,4}\[([^[\]]{1,24})\]$/u;

/** `Find us on X: [ Here ]` again and again: what stood for a link, whatever word the copy left for it. */
function* bracketRuns(transcript: Transcript, taken: (line: number) => boolean): Generator<Member> {
  const { forms } = frame(transcript);
  let run: number[] = [];
  let bracket = "";
  for (let line = 0; line <= forms.length; line++) {
    if (forms[line] === "blank") continue;
    const text = forms[line] === "text" && !taken(line) ? lineText(transcript, line) : "";
    const match = text.endsWith("]") ? BEFORE_BRACKET.exec(text) : null;
    if (match !== null && match[1] === bracket && bracketKind(bracket.trim()) === null) {
      run.push(line);
      continue;
    }
    if (run.length >= 3)
      for (const one of run)
        yield { line: one, family: "structure", known: false, reason: say`the same bracket after one line after another` };
    run = match === null ? [] : [line];
    bracket = match?.[1] ?? "";
  }
}

function blocks(transcript: Transcript, members: ReadonlyMap<number, Member>): readonly Boilerplate[] {
  const { forms } = frame(transcript);
  const sorted = [...members.values()].sort((a, b) => a.line - b.line);
  const result: { from: number; to: number; family: string; known: boolean; reasons: Message[] }[] = [];
  for (const { line, family, known, reason } of sorted) {
    const open = result.at(-1);
    const adjacent =
      open !== undefined && open.family === family && forms.slice(open.to + 1, line).every((form) => form === "blank");
    if (adjacent) {
      open.to = line;
      open.known &&= known;
      if (!open.reasons.some((one) => english(one) === english(reason))) open.reasons.push(reason);
    } else result.push({ from: line, to: line, family, known, reasons: [reason] });
  }
  return result;
}
