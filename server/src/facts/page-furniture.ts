/** Finds the headers and footers of a print layout: lines that recur beside page numbers, or recur with a growing number. */

import type { Transcript } from "../syntax/transcript";
import { type Message, say } from "../text/message";
import { frame, lineText, namesSpeaker } from "./frame";
import { interrupts, pageFacts, pageLines } from "./page-numbers";

export interface FurnitureLine {
  /** 0-based. */
  readonly line: number;
  readonly reason: Message;
}

/** Running heads, page numbers and form feeds, ascending; nothing where no page shows itself at least three times. */
export function furnitureLines(transcript: Transcript): readonly FurnitureLine[] {
  const { forms, captions } = frame(transcript);
  if (captions) return [];
  const places: number[] = [];
  const byForm = new Map<string, number[]>();
  for (let line = 0; line < forms.length; line++) {
    const form = forms[line];
    const { long, feeds, form: key } = pageFacts(transcript, line);
    if (long || (form !== "text" && form !== "rule" && form !== "bracketed" && !feeds)) continue;
    places.push(line);
    if (key === "") continue;
    const lines = byForm.get(key);
    if (lines === undefined) byForm.set(key, [line]);
    else lines.push(line);
  }
  const found = new Map<number, Message>();
  for (const line of pageLines(transcript, places)) found.set(line, say`the number of a page`);
  const pages = [...found.keys()];
  const times = (line: number) => byForm.get(pageFacts(transcript, line).form)?.length ?? 0;
  const isHead = headsBeside(transcript, places, pages, byForm);
  const isNumber = (line: number) => pageFacts(transcript, line).page !== null && times(line) >= FEWEST;
  const accepts = (line: number) => isNumber(line) || isHead(pageFacts(transcript, line).form);
  for (const line of linesBeside(places, pages, accepts)) found.set(line, say`a running head beside the number of a page`);
  const numbers = new Set<number>();
  for (const [key, lines] of byForm) {
    if (lines.length < FEWEST) continue;
    if (isHead(key)) {
      const first = lines[0] as number;
      // What heads a paragraph at the very top is the title.
      const isTitle = first === places[0] && places[1] === first + 1 && !isHead(pageFacts(transcript, first + 1).form);
      if (!found.has(first) && first < 20 && !isTitle && !isSaid(transcript, first))
        found.set(first, say`the running head of the first page`);
    } else if (key.includes("#")) {
      const ofLines = growing(transcript, key, lines);
      if (ofLines.length === 0) continue;
      for (const line of lines) found.set(line, say`the same line with a growing number`);
      for (const number of ofLines) numbers.add(number);
    }
  }
  for (const line of partingHeads(transcript, byForm))
    if (!found.has(line)) found.set(line, say`the head of a page, which parts sentences`);
  for (const line of places) if (isNextTo(numbers, pageFacts(transcript, line).page)) found.set(line, say`the number of a page`);
  return [...found].map(([line, reason]) => ({ line, reason })).sort((a, b) => a.line - b.line);
}

/** True for the number before or behind one of `numbers`: that of a page whose head has only the number. */
function isNextTo(numbers: ReadonlySet<number>, page: number | null): boolean {
  return page !== null && (numbers.has(page - 1) || numbers.has(page + 1));
}

/** Of fewer words a line that recurs may be anything. */
const FEWEST_WORDS = 3;

/** Lines that recur, part sentences where they do, and have a blank line on one side, with the numbers beside them: heads of pages that have no number of their own. */
function* partingHeads(transcript: Transcript, byForm: ReadonlyMap<string, readonly number[]>): Generator<number> {
  const { forms } = frame(transcript);
  const recurs = (line: number) => (byForm.get(pageFacts(transcript, line).form)?.length ?? 0) >= FEWEST;
  const hasLetters = (line: number) => /\p{L}/u.test(lineText(transcript, line));
  const skips = (line: number) => !hasLetters(line) || recurs(line);
  for (const [key, lines] of byForm) {
    if (lines.length < FEWEST || key.split(" ").length < FEWEST_WORDS || !/^[\p{Lu}#]/u.test(key)) continue;
    const isHead = (line: number) =>
      forms[line] === "text" &&
      (forms[line - 1] === "blank" || forms[line + 1] === "blank") &&
      !hasLabel(transcript, line) &&
      !isSaid(transcript, line);
    if (!lines.every(isHead) || !hasLetters(lines[0] as number)) continue;
    const parting = lines.filter((line) => interrupts(transcript, line, skips)).length;
    if (parting < 2 || parting < lines.length / 2) continue;
    for (const line of lines) {
      yield line;
      for (const near of [line - 2, line - 1, line + 1, line + 2])
        if ((forms[near] === "text" || forms[near] === "timecode") && !hasLetters(near)) yield near;
    }
  }
}

/** True for a line with a colon, a bracket or a time that divides a name from what is said. */
function hasLabel(transcript: Transcript, line: number): boolean {
  return (transcript.lines[line]?.candidates ?? []).some(
    ({ style, shape }) =>
      (style === "colon" || style === "timecode" || style === "bracket") &&
      shape !== "field" &&
      shape !== "phrase" &&
      shape !== "clause",
  );
}

/** What stands on fewer pages is no running head; of what could be said, so many more. */
const FEWEST = 3;
const FEWEST_SPEAKING = 5;
/** So much of what a running head says stands beside the number of a page; of what could be said, so much more. */
const MOSTLY = 0.6;
const NEARLY_ALL = 0.9;
/** So far from the number of a page, in lines of text and in all lines, stands what belongs to its head or foot. */
const REACH = { places: 4, lines: 10 } as const;

/**
 * What the heads and feet of pages say, by form: what recurs and mostly stands beside the numbers of pages. A line that
 * could be said is one only where it stands nowhere else, as a disclaimer below each page does.
 */
function headsBeside(
  transcript: Transcript,
  places: readonly number[],
  pages: readonly number[],
  byForm: ReadonlyMap<string, readonly number[]>,
): (form: string) => boolean {
  const { forms } = frame(transcript);
  const heads = new Set<string>();
  for (const speaking of [false, true]) {
    const recurs = (line: number) => {
      const { form } = pageFacts(transcript, line);
      const isRecurring = (byForm.get(form)?.length ?? 0) >= (speaking ? FEWEST_SPEAKING : FEWEST);
      return isRecurring && forms[line] !== "bracketed" && (heads.has(form) || speaking || !speaks(transcript, line));
    };
    const times = new Map<string, number>();
    for (const line of [...pages, ...linesBeside(places, pages, recurs)]) {
      const { form } = pageFacts(transcript, line);
      times.set(form, (times.get(form) ?? 0) + 1);
    }
    for (const [form, beside] of times)
      if (beside >= 2 && beside >= (byForm.get(form)?.length ?? 0) * (speaking ? NEARLY_ALL : MOSTLY)) heads.add(form);
  }
  return (form) => heads.has(form);
}

/** The lines around those of `pages`, in unbroken rows, that may be of a page's head or foot, as `accepts` says of each. */
function linesBeside(
  places: readonly number[],
  pages: readonly number[],
  accepts: (line: number) => boolean,
): ReadonlySet<number> {
  const order = new Map(places.map((line, index) => [line, index]));
  const isPage = new Set(pages);
  const found = new Set<number>();
  for (const page of pages)
    for (const step of [-1, 1]) {
      for (let at = (order.get(page) as number) + step, left = REACH.places; left > 0; at += step, left--) {
        const line = places[at];
        if (line === undefined || Math.abs(line - page) > REACH.lines || (!isPage.has(line) && !accepts(line))) break;
        if (!isPage.has(line)) found.add(line);
      }
    }
  return found;
}

/** The end of a sentence, a number in it or behind it among others; the dots of a table of contents are none. */
const SENTENCE_END = /[\p{Ll}\p{N})][.?!…。？！]["”’)\]]*$/u;
/** `I yield`, `You have`: somebody speaks. */
const PRONOUN = /^(?:I|we|you|he|she|they|je|nous|vous|ich|wir|sie|yo|nosotros|eu|nós|я|мы|вы)\s+\p{Ll}/iu;
/** `Ann Reed,  Harbour Board - Chair    [3]`, `ANN REED (Harbour Board) 12`: a name and what one is, with the number of the turn. */
const NAME_WITH_NUMBER = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,4}\s*[,(].*(?:\[\d+\]|\(\d+\)|\)\s+\d+)$/u;

/** A label or the end of a sentence: nothing that a page repeats. */
function speaks(transcript: Transcript, line: number): boolean {
  return namesSpeaker(transcript, line) || isSaid(transcript, line);
}

/** A sentence, or a name in a form that no label has that is known by its line alone. */
function isSaid(transcript: Transcript, line: number): boolean {
  const text = lineText(transcript, line);
  return SENTENCE_END.test(text) || PRONOUN.test(text) || NAME_WITH_NUMBER.test(text) || standsBetweenRules(transcript, line);
}

/** As the label of a turn does in some sources; the head of a page has a rule on one side at most. */
function standsBetweenRules(transcript: Transcript, line: number): boolean {
  const { forms } = frame(transcript);
  return forms[line - 1] === "rule" && forms[line + 1] === "rule" && /\p{L}/u.test(lineText(transcript, line));
}

/** `[2] Transcript of …`, `3. Harbours`: an entry of a list. */
const ENTRY = /^[[(]?\d+[\]).]/;

/**
 * The number of each of the lines that grows from one to the next, as those of pages do; empty where none does, a line
 * names a speaker or says something. Of few words it must count one by one, and mostly break off sentences: `Chapter 3` does not.
 */
function growing(transcript: Transcript, key: string, lines: readonly number[]): readonly number[] {
  const { forms } = frame(transcript);
  const isLong = key.split(" ").length >= 5;
  if (lines.some((line) => forms[line] === "bracketed" || ENTRY.test(lineText(transcript, line)))) return [];
  if (!isLong && lines.filter((line) => interrupts(transcript, line)).length < lines.length / 2) return [];
  if (lines.some((line) => isSaid(transcript, line))) return [];
  if (lines.some((line) => hasLabel(transcript, line))) return [];
  const numbers = lines.map((line) => (lineText(transcript, line).match(/\d+/g) ?? []).map(Number));
  const columns = numbers.reduce((least, row) => Math.min(least, row.length), Number.POSITIVE_INFINITY);
  for (let column = 0; column < columns; column++) {
    const steps = numbers.map((row, i) => (row[column] as number) - (numbers[i - 1]?.[column] ?? Number.NEGATIVE_INFINITY));
    if (steps.every((step, i) => i === 0 || (isLong ? step > 0 : step === 1))) return numbers.map((row) => row[column] as number);
  }
  return [];
}
