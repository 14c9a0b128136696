/** The guard over each edit: no word outside known boilerplate, no mark of Markdown and no label is changed by it. */

import { datesIn } from "../facts/dates";
import { figureOrder } from "../facts/figure-order";
import { lineText } from "../facts/frame";
import { language } from "../facts/language";
import { outline } from "../facts/outline";
import { mayRunOn } from "../facts/run-on";
import { wordsIn } from "../facts/speech";
import type { Transcript } from "../syntax/transcript";
import { type Edit, lineAt } from "../text/source";
import type { Span } from "../text/span";
import { isBlank } from "./layout";

/** How far around an edit its words are looked at, at most: where a text has no spaces, the rest is the same on both sides. */
const AROUND = 64;
/** Marks that come in pairs. */
const MARKS = /[*_[\](){}<>~]/g;
const LINE_BREAK = /[\n\r]/;

/** Edits whose words touch, with the stretch of text that they are looked at in. */
interface Place {
  readonly span: Span;
  readonly edits: readonly Edit[];
}

/**
 * True where the edits of `before` that made `after` leave all words of the record as they were, those of header and
 * labels among them, with the marks that come in pairs, and neither join nor part lines within a label. What may change
 * is the date in the date line, which keeps its day; and whole lines may go that the catalogue knows, or that say a
 * delivery note again.
 */
export function keepsRecord(before: Transcript, edits: readonly Edit[], after: Transcript): boolean {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return (
    sorted.every((edit) => keepsLines(before, edit)) && places(before, sorted).every((place) => keepsWords(before, place, after))
  );
}

function places({ source: { text } }: Transcript, edits: readonly Edit[]): readonly Place[] {
  const result: { span: Span; edits: Edit[] }[] = [];
  for (const edit of edits) {
    let { start, end } = edit.span;
    while (start > 0 && edit.span.start - start < AROUND && !/\s/.test(text.charAt(start - 1))) start--;
    while (end < text.length && end - edit.span.end < AROUND && !/\s/.test(text.charAt(end))) end++;
    const last = result.at(-1);
    if (last !== undefined && last.span.end >= start) {
      last.edits.push(edit);
      last.span = { start: last.span.start, end: Math.max(last.span.end, end) };
    } else result.push({ span: { start, end }, edits: [edit] });
  }
  return result;
}

function keepsWords(before: Transcript, place: Place, after: Transcript): boolean {
  const { text } = before.source;
  if (isSame(text, place)) return true;
  const others = place.edits.filter((edit) => !removesKnown(before, edit) && !dates(before, edit, after));
  // By themselves two edits may each leave something between two words that both of them together take away.
  return others.length < place.edits.length && isSame(text, { span: place.span, edits: others });
}

/** True where the words and the marks that come in pairs are the same with the edits and without them. */
function isSame(text: string, { span, edits }: Place): boolean {
  let made = "";
  let at = span.start;
  for (const edit of edits) {
    made += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  made += text.slice(at, span.end);
  const old = text.slice(span.start, span.end);
  return wordsIn(old).join(" ") === wordsIn(made).join(" ") && marksOf(old) === marksOf(made);
}

function marksOf(text: string): string {
  return (text.match(MARKS) ?? []).join("");
}

/** True for an edit that takes out whole lines of known boilerplate, or of a delivery note that is there again, and nothing else. */
function removesKnown(before: Transcript, { span, text }: Edit): boolean {
  const { source } = before;
  if (/\S/.test(text)) return false;
  const [first, last] = [lineAt(source, span.start), lineAt(source, Math.max(span.start, span.end - 1))];
  if (!isWhole(before, span)) return false;
  for (let line = first; line <= last; line++) {
    if (!isBlank(before, line) && !isKnown(before, line) && !isNoteAgain(before, line)) return false;
  }
  return true;
}

/** True where the text before a span and the text behind it do not come to share a line when it goes. */
function isWhole({ source: { text } }: Transcript, { start, end }: Span): boolean {
  return start === 0 || end === text.length || LINE_BREAK.test(text.charAt(start - 1)) || LINE_BREAK.test(text.charAt(end));
}

function isKnown(transcript: Transcript, line: number): boolean {
  const { boilerplate, parts } = outline(transcript);
  if (parts[line] !== "boilerplate") return false;
  let [low, high] = [0, boilerplate.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boilerplate[middle]?.to ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return boilerplate[low]?.known ?? false;
}

function isNoteAgain(transcript: Transcript, line: number): boolean {
  const { deliveryNote } = outline(transcript).header;
  if (deliveryNote === null || deliveryNote.line === line) return false;
  const letters = (at: number) =>
    lineText(transcript, at)
      .toLowerCase()
      .replace(/[^\p{L}]/gu, "");
  return letters(line) === letters(deliveryNote.line);
}

/** True for an edit that writes the header's date in another way, or on a line of its own: the words around it and the day stay. */
function dates(before: Transcript, { span, text }: Edit, after: Transcript): boolean {
  const [old, made] = [outline(before), outline(after)];
  if (old.date === null || made.date?.value !== old.date.value) return false;
  const isOnDateline = old.header.dateline?.line === lineAt(before.source, span.start) && span.start <= old.date.span.start;
  if (!isOnDateline || span.end < old.date.span.end)
    return (
      span.start === span.end &&
      old.header.dateline === null &&
      made.header.dateline !== null &&
      isOneLine(text) &&
      states(text, old.date.value, after)
    );
  const lead = before.source.text.slice(span.start, old.date.span.start);
  const tail = before.source.text.slice(old.date.span.end, span.end);
  const [leadWords, tailWords, words] = [wordsIn(lead), wordsIn(tail), wordsIn(text)];
  return (
    leadWords.every((word, i) => words[i] === word) &&
    tailWords.every((word, i) => words[words.length - tailWords.length + i] === word) &&
    marksOf(lead + tail) === marksOf(text)
  );
}

/** True for words with a date that is that day, and with none that is another: the title may say the day, too. */
function states(words: string, day: string, transcript: Transcript): boolean {
  const mentions = datesIn(words, language(transcript), () => figureOrder(transcript));
  return mentions.length > 0 && mentions.every(({ value }) => value === day);
}

function isOneLine(text: string): boolean {
  return text.trim().split(LINE_BREAK).length === 1;
}

/** True where an edit joins no two lines, and parts none inside a label or where something runs on. */
function keepsLines(before: Transcript, edit: Edit): boolean {
  const { source } = before;
  if (toLineFeeds(source.text.slice(edit.span.start, edit.span.end)) === toLineFeeds(edit.text)) return true;
  const { span, text: made } = withoutSame(source.text, edit);
  const [removes, makes] = [LINE_BREAK.test(source.text.slice(span.start, span.end)), LINE_BREAK.test(made)];
  if (removes === makes) return true;
  if (removes) return !/\S/.test(made) && isWhole(before, span);
  const line = lineAt(source, span.start);
  const from = source.lineStarts[line] ?? 0;
  if (/\S/.test(source.text.slice(from, span.start))) {
    const isAtEnd = /^[^\S\r\n]*(?:[\r\n]|$)/.test(source.text.slice(span.start, span.start + AROUND));
    return isAtEnd ? /\S/.test(made) || !mayRunOn(before, line) : !isInLabel(before, span.start);
  }
  return isBlank(before, line - 1) || isBlank(before, line) || !mayRunOn(before, line - 1);
}

function toLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** The edit without what both sides begin and end with. */
function withoutSame(text: string, { span, text: made }: Edit): Edit {
  let { start, end } = span;
  let [first, last] = [0, made.length];
  while (start < end && first < last && text[start] === made[first]) [start, first] = [start + 1, first + 1];
  while (end > start && last > first && text[end - 1] === made[last - 1]) [end, last] = [end - 1, last - 1];
  return { span: { start, end }, text: made.slice(first, last) };
}

/** True for an offset between two signs of a label. */
function isInLabel(transcript: Transcript, offset: number): boolean {
  const { turns } = outline(transcript);
  let [low, high] = [0, turns.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((turns[middle]?.label.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const label = turns[low]?.label;
  return label !== undefined && label.span.start < offset && offset < label.span.end;
}
