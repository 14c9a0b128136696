/** Finds what a page puts around a record by its form alone: a menu of nested entries above it, and the heads of mails. */

import type { Transcript } from "../syntax/transcript";
import { frame, lineText, namesSpeaker } from "./frame";
import { mailHeads } from "./header-lines";
import type { Member } from "./page-clusters";

const ENTRY = /^([•·▪◦*□■○▸►‣–-])\s+(\S.*)$/u;
/** The fewest entries of a menu; rosters and agendas have one kind of bullet, or fewer. */
const FEWEST_ENTRIES = 15;
const LONGEST_ENTRY = 28;
/** So many lines, a logo or the languages of the page, stand above a menu at the most. */
const MOST_ABOVE = 6;
/** `Home > News > Speeches`, below the menu that names its first part. */
const PATH_SIGN = /\s*[>›»→]\s*/u;

/** The menu with which a page begins: short entries under bullets of two kinds, none a sentence, a date or a label; nothing where there is none. */
export function* leadingMenu(transcript: Transcript): Generator<Member> {
  const { forms, captions, frontMatter } = frame(transcript);
  if (captions || frontMatter !== null) return;
  const above: number[] = [];
  const entries: number[] = [];
  const bullets = new Set<string>();
  const words = new Set<string>();
  let line = 0;
  for (; line < forms.length; line++) {
    if (forms[line] === "blank") continue;
    const entry = ENTRY.exec(lineText(transcript, line));
    if (entry !== null) {
      if (!isEntry(entry[2] as string)) return;
      entries.push(line);
      bullets.add(entry[1] as string);
      words.add(entry[2] as string);
    } else if (entries.length === 0 && above.length < MOST_ABOVE && isAbove(transcript, line)) above.push(line);
    else break;
  }
  if (entries.length < FEWEST_ENTRIES || bullets.size < 2) return;
  const path = lineText(transcript, line).split(PATH_SIGN);
  if (path.length >= 2 && words.has(path[0] ?? "")) entries.push(line);
  for (const one of [...above, ...entries])
    yield { line: one, family: "site-nav", known: false, reason: "a menu above the record" };
}

function isEntry(text: string): boolean {
  return text.length <= LONGEST_ENTRY && !/\d|[.!?…。！？:：;；]["”’)]*$|[:：]\s/u.test(text);
}

function isAbove(transcript: Transcript, line: number): boolean {
  const text = lineText(transcript, line);
  return text.length <= 80 && !/[.!?…。！？:：]["”’)]*$|\d/u.test(text) && !namesSpeaker(transcript, line);
}

/** A line of signs above and below the head of a message. */
const RULE_OF_MAIL = /^[^\p{L}\p{N}\s]{5,}$/u;
/** The same, or the number or the time of a message. */
const FRAME_OF_MAIL = /^(?:[^\p{L}\p{N}\s]{5,}$|#:\s?\d+|\d{1,2}-\p{L}{3}-\d{2,4}\s+\d{1,2}:\d{2})/u;

/** The heads of mails and messages of news, wherever they stand. */
export function* mailHeadLines(transcript: Transcript): Generator<Member> {
  const texts = transcript.lines.map((_, line) => lineText(transcript, line).slice(0, 200));
  const fields = mailHeads(texts);
  const lines = new Set(fields);
  for (const line of fields) {
    for (let above = line - 1; above >= line - 2 && FRAME_OF_MAIL.test(texts[above] ?? ""); above--) lines.add(above);
    if (RULE_OF_MAIL.test(texts[line + 1] ?? "")) lines.add(line + 1);
  }
  for (const line of lines) yield { line, family: "mail-furniture", known: false, reason: "fields of the head of a mail" };
}
