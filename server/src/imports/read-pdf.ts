/** The printed pages of a PDF document as a talk: its lines as paragraphs; heads and line numbers of pages stay. */

import { endsSentenceOrAnnounces } from "../facts/sentences";
import { say } from "../text/message";
import type { PrintedDocument } from "../text/printed-page";
import { declaredTitle } from "./office-document";
import { labelled, type Paragraph } from "./paragraphs";
import { linesOf, type PrintedLine, WIDER } from "./printed-lines";
import { marginsOf } from "./printed-margins";
import { rowsOf } from "./printed-rows";
import { sheetsOf } from "./printed-sheets";
import { stackedTurns } from "./stacked-turns";
import { CannotImport, oneLine, spaceBetween, type Talk } from "./talk";
import { isIllegible } from "./unread-pages";

/** Stands for the end of a line behind a hyphen, of which only a person can say whether it is the word's: no text has it. */
const DIVISION = "\uFDD0";

/** A line with what its page and column say of it. */
interface Placed extends PrintedLine {
  /** How far lines go in its column. */
  readonly limit: number;
  /** The distance of lines that are one below the other. */
  readonly leading: number;
  /** The number of its sheet, from 0. */
  readonly sheet: number;
  readonly isAside: boolean;
}

/** What is set in by such a share of the size is indented. */
const INDENT = 0.8;
/** Lines that begin at one place, give or take so many points. */
const SAME_STOP = 2;
/** What may be the number of a line: the line stays one, so that the rule `line-number-gutter` finds it. */
const NUMBERED = /^\d{1,2}(?:\s|$)/;
/** `Q.`, `A.` or a name in capitals before a colon begins a line only where somebody begins to speak. */
const OPENS = /^(?:[QA][.:]\s|\p{Lu}[\p{Lu} .'’-]{1,40}[:：](?:\s|$))/u;

/** Among so many paragraphs a title is printed, perhaps as several. */
const FIRST = 8;
/** Names of files and addresses, which programs give as titles. */
const NO_TITLE = /\.\w{1,5}$|^\w+:\S+$/;

/** Makes a talk of pages. Throws `CannotImport` where nothing is printed on them but pictures. */
export function readPdf(document: PrintedDocument): Talk {
  const sheets = sheetsOf(document);
  const all = linesOf(sheets.map(rowsOf));
  const single = all.filter((lines, i) => sheets[i]?.isAside === false && lines.every(({ column }) => column === 0)).flat();
  const usual = limitOf(single);
  const lines = sheets.flatMap(({ width, isAside }, sheet) => {
    const least = isAside ? 0 : Math.max(usual, areFull(single, usual) ? 0 : LEAST_LIMIT * width);
    return placed(all[sheet] ?? [], least).map((line) => ({ ...line, sheet, isAside }));
  });
  if (lines.length === 0) throw new CannotImport(NO_TEXT);
  if (isIllegible(document)) throw new CannotImport(UNKNOWN);
  const { texts } = labelled(paragraphsOf(lines, marginsOf(lines)));
  const title = declaredTitle(document.title ?? "");
  const isTitle = title !== null && !NO_TITLE.test(title) && !texts.slice(0, FIRST).join(" ").includes(title);
  const header = isTitle ? [title] : [];
  const stacked = stackedTurns(texts);
  const talk = stacked ?? {
    header: [],
    turns: texts.map((text) => ({ label: null, paragraphs: [{ start: null, text }] })),
  };
  return {
    header: [...header, ...talk.header.map(onOneLine)],
    turns: talk.turns.map((turn) => ({
      ...turn,
      paragraphs: turn.paragraphs.map(({ start, text }) => ({ start, text: text.replaceAll(DIVISION, "\n"), hasLines: true })),
    })),
  };
}

/** A line of the header has no end of a line in it: behind a hyphen the word goes on, elsewhere another begins. */
function onOneLine(text: string): string {
  return text.replace(/([-\u00AD\u2010]?)\uFDD0/g, (_, hyphen: string) => hyphen || " ");
}

const NO_TEXT = say`has no text; if it was scanned, run OCR on it first`;
const UNKNOWN = say`has fonts that do not identify their letters; run OCR on it first`;

/** A page of a few short words does not say how far its lines could go: at least over such a share of its width. */
const LEAST_LIMIT = 0.6;

/** From so many lines on, of which so many of a hundred end near where they may, narrow lines are what they look like. */
const FEWEST_FULL = 12;
const FULL = 0.5;
const NEAR_LIMIT = 0.85;

function areFull(lines: readonly PrintedLine[], limit: number): boolean {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Infinity);
  const full = lines.filter(({ right }) => right - left > NEAR_LIMIT * (limit - left));
  return lines.length >= FEWEST_FULL && full.length > FULL * lines.length;
}

/** Lines with the measures of their columns; what goes over both has its own. `least` is how far lines go where there is one column. */
function placed(lines: readonly PrintedLine[], least: number) {
  const isOne = lines.every(({ column }) => column === 0);
  const measures = new Map(
    [...new Set(lines.map(({ column }) => column))].map((column) => {
      const own = lines.filter((line) => line.column === column);
      const steps = own.flatMap(({ y }, i) => (i > 0 && y > (own[i - 1]?.y ?? y) ? [y - (own[i - 1]?.y ?? y)] : []));
      const limit = Math.max(limitOf(own), isOne ? least : 0);
      const leading = steps.toSorted((a, b) => a - b)[steps.length >> 2] ?? 0;
      return [column, { limit, leading }];
    }),
  );
  return lines.map((line) => ({ ...line, limit: 0, leading: 0, ...measures.get(line.column) }));
}

/** How far most lines go. */
function limitOf(lines: readonly PrintedLine[]): number {
  const rights = lines.map(({ right }) => right).toSorted((a, b) => a - b);
  return rights[Math.floor((rights.length - 1) * LONG_LINES)] ?? 0;
}

/** A few lines may go beyond all others. */
const LONG_LINES = 0.9;

/** Lines that are in one paragraph, joined. */
function paragraphsOf(lines: readonly Placed[], margins: ReadonlySet<Placed>): readonly Paragraph[] {
  const paragraphs: { readonly parts: string[]; bold: number; length: number; isBold: boolean; lines: number }[] = [];
  const isApart = (line: Placed) => margins.has(line);
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const last = paragraphs.at(-1);
    const isBold = line.bold === line.text.length;
    if (
      before === undefined ||
      last === undefined ||
      isApart(before) ||
      isApart(line) ||
      begins(before, line, lines[i + 1], last.lines)
    ) {
      paragraphs.push({ parts: [line.text], bold: line.bold, length: line.text.length, isBold, lines: 1 });
      continue;
    }
    const isDivided = /[\p{L}\p{N}][-\u00AD\u2010]$/u.test(before.text);
    const joint = isDivided || NUMBERED.test(line.text) ? DIVISION : spaceBetween(before.text, line.text);
    if (last.isBold && line.bold > 0) last.bold = last.length + joint.length + line.bold;
    last.isBold &&= isBold;
    last.length += joint.length + line.text.length;
    last.parts.push(joint, line.text);
    last.lines++;
  }
  return paragraphs.map(({ parts, bold }) => ({ text: oneLine(parts.join("")), bold }));
}

/** True where a paragraph begins with a line; `count` is how many lines the one before has. */
function begins(before: Placed, line: Placed, next: Placed | undefined, count: number): boolean {
  if (OPENS.test(line.text) || isOver(line) !== isOver(before)) return true;
  if (line.tableRow !== before.tableRow || (line.tableRow > 0 && line.column !== before.column)) return true;
  if (line.sheet !== before.sheet && (line.isAside || before.isAside)) return true;
  const isBelow = line.sheet === before.sheet && line.column === before.column;
  if (isBelow && line.y - before.y > WIDER * before.leading) return true;
  if (Math.abs(line.size - before.size) > SIZES * before.size) return true;
  if (isShort(before, line)) return true;
  if (!isBelow) return false;
  const indent = line.left - before.left;
  if (indent > INDENT * line.size) {
    // Where only the first line stands out, the others are set in alike, perhaps as far as its words behind a label.
    const isAtStop = before.stops.some((stop) => Math.abs(stop - line.left) < SAME_STOP);
    const isHanging = isAtStop || (next !== undefined && Math.abs(next.left - line.left) < 1 && count === 1);
    return !isHanging || endsSentenceOrAnnounces(before.text);
  }
  return indent < -INDENT * line.size && count > 1;
}

/** True for what goes over all columns. */
function isOver({ column }: Placed): boolean {
  return column === -1;
}

/** Sizes that differ by such a share are a heading and its text. */
const SIZES = 0.15;

/** True where the first word of a line would have had room in the line before. */
function isShort(before: Placed, line: Placed): boolean {
  return before.right + line.firstWord + before.size < before.limit;
}
