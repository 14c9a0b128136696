/** Finds what only its form shows to be a page's: menus above the title, in any script, and ruled-off lines with addresses below the last words. */

import type { Transcript } from "../syntax/transcript";
import { type Message, say } from "../text/message";
import type { Mark } from "./catalogue-marks";
import { drawnWithOneSign, frame, lineText, namesSpeaker } from "./frame";

/** A line that looks like a page's. */
interface PageLine {
  /** 0-based. */
  readonly line: number;
  readonly reason: Message;
}

/** What the catalogue says of lines. */
type Marks = ReadonlyMap<number, Mark>;

/** The lines of menus and feet of a page; it is never certain that they are. */
export function* menuLines(transcript: Transcript, marks: Marks): Generator<PageLine> {
  for (const line of menuOfBullets(transcript, marks)) yield { line, reason: say`a menu above the text` };
  for (const line of menuOfWords(transcript)) yield { line, reason: say`a menu above the text` };
  for (const line of menuOnOneLine(transcript)) yield { line, reason: say`a menu above the text, all on one line` };
  for (const line of pathAbove(transcript)) yield { line, reason: say`the path to the page` };
  for (const line of sameAtBothEnds(transcript)) yield { line, reason: say`the same lines above and below the text` };
  for (const line of ruledFoot(transcript)) yield { line, reason: say`lines with addresses between rules below the text` };
}

/** An entry of a menu that a browser has printed: a bullet of any kind, and what it stands before. */
const ENTRY = /^([•·▪◦□■○●‣►▸▹*+–—-])\s+(\S.*)$/u;
/** No entry of a menu is longer, in UTF-16 units. */
const LONGEST_ENTRY = 60;
/** So many entries make a menu where the catalogue knows one of them. */
const FEWEST_ENTRIES = 5;
/** So many do where it knows none, if there are menus below menus. */
const FEWEST_NESTED = 8;
/** Lines above the menu: a logo, a bar of languages. */
const MOST_ABOVE = 6;

/** The first lines of a text where they are a list of short entries under no heading; with the path to the page below it. */
function menuOfBullets(transcript: Transcript, marks: Marks): readonly number[] {
  const { forms, captions } = frame(transcript);
  if (captions) return [];
  const above: number[] = [];
  const entries: number[] = [];
  const bullets = new Set<string>();
  let known = 0;
  let line = 0;
  for (; line < forms.length; line++) {
    if (forms[line] === "blank") continue;
    const text = lineText(transcript, line);
    const [, bullet = "", words = ""] = ENTRY.exec(text) ?? [];
    if (bullet === "") {
      if (entries.length > 0 || above.length >= MOST_ABOVE || !(forms[line] === "bracketed" || marks.has(line))) break;
      above.push(line);
      continue;
    }
    if (!isEntry(transcript, line, words)) return [];
    entries.push(line);
    bullets.add(bullet);
    if (marks.has(line)) known++;
  }
  const enough = known > 0 ? FEWEST_ENTRIES : bullets.size > 1 ? FEWEST_NESTED : Number.POSITIVE_INFINITY;
  if (entries.length < enough || line >= forms.length) return [];
  return [...above, ...entries, ...(isPath(lineText(transcript, line)) ? [line] : [])];
}

/** So many lines of one word each make a menu, and so long they may be, in UTF-16 units: Chinese has no blanks. */
const FEWEST_WORDS_ALONE = 4;
const LONGEST_WORD = 16;

/** The first paragraph of a text where each of its lines is one word, in whatever script, that begins no other line: nobody who speaks later. */
function menuOfWords(transcript: Transcript): readonly number[] {
  const { forms, captions } = frame(transcript);
  const first = captions ? -1 : forms.findIndex((form) => form !== "blank");
  const words: number[] = [];
  for (let line = first; line >= 0 && forms[line] === "text"; line++) {
    if (!/^[\p{L}\p{M}]+$/u.test(lineText(transcript, line)) || lineText(transcript, line).length > LONGEST_WORD) return [];
    words.push(line);
  }
  if (words.length < FEWEST_WORDS_ALONE) return [];
  const said = new Set(words.map((line) => lineText(transcript, line)));
  const isSaid = (line: number) => said.has(/^[\p{L}\p{M}]+/u.exec(lineText(transcript, line))?.[0] ?? "");
  const last = words.at(-1) as number;
  for (let line = last + 1; line < forms.length; line++) if (isSaid(line)) return [];
  return last + 1 < forms.length ? words : [];
}

/** Few words that end as no sentence does and name no speaker. */
function isEntry(transcript: Transcript, line: number, words: string): boolean {
  if (words.length > LONGEST_ENTRY || /[.!…;:。！；：]["”’)]*$/u.test(words)) return false;
  return !namesSpeaker(transcript, line) && !/^\d|\[[ xX]\]/u.test(words);
}

/** `Home > Council > Harbour`: where a page stands. */
function isPath(text: string): boolean {
  const parts = text.split(/\s*[>›»→]\s*/u);
  return text.length <= 120 && parts.length >= 2 && parts.every((part) => part !== "" && !/[.!?。！？]$/u.test(part));
}

/** Among so many first lines with words stands the path to a page. */
const FIRST_LINES = 12;
const FEWEST_STEPS = 3;

/** The first line that is a path of at least three steps, where it is among the first of a text. */
function* pathAbove(transcript: Transcript): Generator<number> {
  for (const line of textLines(transcript, FIRST_LINES, 1)) {
    const text = lineText(transcript, line);
    if (text.split(/\s[>›»→]\s/u).length < FEWEST_STEPS || !isPath(text) || hasLabel(transcript, line)) continue;
    yield line;
    return;
  }
}

/** Up to `most` lines with text from the first (1) or the last (-1), 0-based. */
function textLines(transcript: Transcript, most: number, step: 1 | -1): readonly number[] {
  const { forms, captions } = frame(transcript);
  const found: number[] = [];
  if (captions) return found;
  for (let line = step === 1 ? 0 : forms.length - 1; line >= 0 && line < forms.length && found.length < most; line += step)
    if (forms[line] === "text") found.push(line);
  return found;
}

/** So many lines, and words in all of them, must stand at both ends, and so many lines between: people begin and end with the same greeting. */
const FEWEST_AT_ENDS = { lines: 2, words: 8, between: 6 } as const;
const LAST_LINES = 8;

/** Neighbours that stand among the first lines of a text and again among its last, as the advertisement of who made it does. */
function sameAtBothEnds(transcript: Transcript): readonly number[] {
  const first = textLines(transcript, FIRST_LINES, 1);
  const last = textLines(transcript, LAST_LINES, -1).toReversed();
  const words = (line: number | undefined) => (line === undefined ? "" : lineText(transcript, line));
  for (let i = 0; i < first.length; i++)
    for (let j = 0; j < last.length; j++) {
      let length = 0;
      while (words(first[i + length]) !== "" && words(first[i + length]) === words(last[j + length])) length++;
      const above = first.slice(i, i + length);
      const count = above.reduce((sum, line) => sum + words(line).split(/\s+/u).length, 0);
      if (length < FEWEST_AT_ENDS.lines || count < FEWEST_AT_ENDS.words) continue;
      if ((last[j] as number) - (above.at(-1) as number) < FEWEST_AT_ENDS.between) continue;
      if (above.some((line) => hasLabel(transcript, line))) continue;
      return [...above, ...last.slice(j, j + length)];
    }
  return [];
}

/** What is written over so many words without the end of a sentence is no title. */
const FEWEST_WORDS = 40;
/** So many of the words of a menu have a capital. */
const CAPITALS = 0.65;
/** Words that no page does without. */
const MENU_WORD =
  /\b(?:menu|search|contact|home|careers|sitemap|subscribe|newsletter|faqs?|toggle|log ?in|sign ?in|press|suche|kontakt|accueil|recherche|inicio|buscar|contacto)\b/gi;
const FEWEST_MENU_WORDS = 3;

/** The first lines of a text where they are whole menus that lost their line breaks. */
function menuOnOneLine(transcript: Transcript): readonly number[] {
  const { forms } = frame(transcript);
  const found: number[] = [];
  for (let line = 0; line < forms.length; line++) {
    if (forms[line] === "blank") continue;
    const text = lineText(transcript, line);
    if (forms[line] !== "text" || !isRowOfNames(text)) break;
    if (found.length === 0 && new Set(text.match(MENU_WORD)).size < FEWEST_MENU_WORDS) break;
    found.push(line);
  }
  return found;
}

/** Many words, most of them with a capital, and no end of a sentence among them. */
function isRowOfNames(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (words.length < FEWEST_WORDS || /\p{Ll}{2}[.!?]\s+\p{Lu}|[:“”"]/u.test(text)) return false;
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * CAPITALS;
}

/** No part of such a foot has more lines; one without an address has fewer. */
const LONGEST_PART = 8;
const LONGEST_WITHOUT = 3;
const ADDRESS = /https?:\/\/\S|www\.\S|[\w.+-]+@[\w-]+\.\w/;
const LONGEST_FOOT_LINE = 90;

/** The last lines of a text where rules part them into a few short pieces and an address is among them. */
function ruledFoot(transcript: Transcript): readonly number[] {
  const { forms, captions } = frame(transcript);
  if (captions) return [];
  let lines: number[] = [];
  let part: number[] = [];
  let rules = 0;
  let hasAddress = false;
  for (let line = forms.length - 1; line >= 0; line--) {
    if (forms[line] === "blank") continue;
    const text = lineText(transcript, line);
    if (drawnWithOneSign(transcript, line)) {
      // Two rules with nothing between: the upper one closes the record.
      if (part.length === 0 && lines.length > 0) break;
      const isAddressed = part.some((one) => ADDRESS.test(lineText(transcript, one)));
      if (!isAddressed && part.length > LONGEST_WITHOUT) break;
      rules++;
      lines = [...lines, ...part, line];
      hasAddress ||= isAddressed;
      part = [];
      continue;
    }
    // What ended a file long ago, `^Z`, may still stand there.
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    if (part.length >= LONGEST_PART || text.length > LONGEST_FOOT_LINE || hasLabel(transcript, line)) break;
    part.push(line);
  }
  return rules >= 2 && hasAddress ? lines : [];
}

/** True for a line that begins as a turn with a colon does. */
function hasLabel(transcript: Transcript, line: number): boolean {
  return (transcript.lines[line]?.candidates ?? []).some(
    ({ style, shape, place }) =>
      style === "colon" && place === "start" && shape !== "clause" && shape !== "field" && shape !== "phrase",
  );
}
