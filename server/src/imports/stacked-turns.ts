/**
 * Turns below heads of a name and a time, as the services that record meetings export them in text and in Word:
 * `Ana Ito  0:12`, `00:00:12 Ana Ito`, `[Ana Ito] 10:02:12`, `Ana Ito (00:12)`, or a line of times with the name below it.
 */

import { oneLine, type Talk, type TalkTurn } from "./talk";

interface Head {
  readonly name: string;
  /** Seconds. */
  readonly start: number;
  /** How many lines it takes. */
  readonly lines: number;
  /** How it is written: each text writes all of its heads alike. */
  readonly form: string;
  readonly isTimeFirst: boolean;
}

/** Hours, minutes and seconds at an end of a line, of which the other is a name. */
const TIME_LAST = /[ ,([|–—-](?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,]\d{1,3})?[)\]]?:?$/;
const TIME_FIRST = /^[([]?(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,]\d{1,3})?[)\]]?[ |–—-]/;
const RANGE = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,]\d{1,3})? --> [\d:.,]{4,12}$/;
/** A letter first, and no sign within by which words are something else. */
const NAME = /^\p{L}[^\n:!?]*$/u;
/** Words of names that are written small. */
const SMALL = /^(?:al|am|an|and|bin|da|das|de|del|della|den|der|di|do|dos|du|e|el|et|ibn|la|le|of|ter|the|und|van|von|y|zu)$/;
const MOST_WORDS = 7;
/** Fewer are no convention of a text. */
const FEWEST_HEADS = 2;
const LONGEST_HEAD = 100;
/** Where more heads than this share of them are followed by another, nobody speaks. */
const SHARE_OF_LIST = 0.2;
/** A line that is longer is speech. */
const LONGEST_HEADER_LINE = 200;
const MOST_HEADER_LINES = 12;
/** What the recorder says of itself. */
const RECORDER = /^[^.!?:]{1,60} (?:started|stopped) (?:the )?(?:transcription|recording)\.?$/;

interface OpenTurn {
  readonly label: string | null;
  readonly paragraphs: { readonly start: number | null; text: string }[];
}

/** The turns of lines, of which blank ones end paragraphs; null where there are no such heads, or too few. */
export function stackedTurns(lines: readonly string[]): Talk | null {
  const heads = headsOf(lines);
  if (heads.size < FEWEST_HEADS) return null;
  const header: string[] = [];
  const turns: OpenTurn[] = [];
  /** True where the next line begins a paragraph. */
  let divides = true;
  for (let i = 0; i < lines.length; i++) {
    const line = trimmed(lines, i);
    const head = heads.get(i);
    const turn = turns.at(-1);
    if (head !== undefined) {
      turns.push({ label: head.name, paragraphs: [{ start: head.start, text: "" }] });
      i += head.lines - 1;
    } else if (RECORDER.test(line)) turns.push({ label: null, paragraphs: [{ start: null, text: `[${line}]` }] });
    else if (line !== "") {
      if (turn === undefined) header.push(line);
      else addTo(turn, line, divides || turn.label === null);
    }
    divides = line === "";
  }
  const isHeader = header.length <= MOST_HEADER_LINES && header.every((line) => line.length <= LONGEST_HEADER_LINE);
  const before: TalkTurn = { label: null, paragraphs: header.map((text) => ({ start: null, text })) };
  return { header: isHeader ? header : [], turns: isHeader ? turns : [before, ...turns] };
}

/** The heads by their lines: those that are written as most are. What stands directly below one is speech. */
function headsOf(lines: readonly string[]): ReadonlyMap<number, Head> {
  const found = new Map<number, Head>();
  const times = new Map<string, number>();
  for (let i = 0; i < lines.length; i++) {
    const head = headAt(lines, i);
    if (head === null) continue;
    found.set(i, head);
    times.set(head.form, (times.get(head.form) ?? 0) + 1);
    i += head.lines;
  }
  const [most] = [...times].toSorted(([, one], [, other]) => other - one);
  const alike = [...found].filter(([, { form }]) => form === most?.[0]);
  const isApart = (line: number) => line === 0 || trimmed(lines, line - 1) === "";
  const areApart = alike.filter(([line]) => isApart(line)).length > alike.length / 2;
  if (isSchedule(lines, alike)) return new Map();
  return new Map(alike.filter(([line], i) => i === 0 || !areApart || isApart(line)));
}

/** True for what looks like heads and is a list of times: one follows the other, or each begins with its time and no name comes again. */
function isSchedule(lines: readonly string[], heads: readonly (readonly [line: number, head: Head])[]): boolean {
  const followed = heads.filter(([line, head]) => {
    let below = line + head.lines;
    while (below < lines.length && trimmed(lines, below) === "") below++;
    return headAt(lines, below)?.form === head.form;
  });
  if (followed.length > heads.length * SHARE_OF_LIST) return true;
  return heads.every(([, { isTimeFirst }]) => isTimeFirst) && new Set(heads.map(([, { name }]) => name)).size === heads.length;
}

/** Adds a line to the last paragraph of a turn, or as another one. */
function addTo({ paragraphs }: OpenTurn, line: string, divides: boolean): void {
  const last = paragraphs.at(-1);
  if (last === undefined || (divides && last.text !== "")) paragraphs.push({ start: null, text: line });
  else last.text += `${last.text === "" ? "" : " "}${line}`;
}

/** The head that begins at a line; null where none does, or nothing is said below it. */
function headAt(lines: readonly string[], index: number): Head | null {
  const line = trimmed(lines, index);
  if (line.length > LONGEST_HEAD) return null;
  const range = RANGE.exec(line);
  if (range !== null) {
    const name = trimmed(lines, index + 1);
    return trimmed(lines, index + 2) !== "" && isName(name)
      ? { name, start: secondsOf(range), lines: 2, form: "range", isTimeFirst: false }
      : null;
  }
  const last = TIME_LAST.exec(line);
  const time = last ?? TIME_FIRST.exec(line);
  // `Ana Ito: 10:30` is an answer.
  if (time === null || (last !== null && /[:：]\s*$/.test(line.slice(0, last.index)))) return null;
  const name = nameIn(last === null ? line.slice(time[0].length) : line.slice(0, time.index));
  // What stands around the time, and whether more than a space is between them.
  const signs = time[0].replace(/[\d.,]+/g, "").replaceAll("::", ":");
  const form = [signs, last === null, /\s{2}/.test((lines[index] ?? "").trim())];
  return isName(name) ? { name, start: secondsOf(time), lines: 1, form: form.join(), isTimeFirst: last === null } : null;
}

function trimmed(lines: readonly string[], index: number): string {
  return oneLine(lines[index] ?? "").trim();
}

/** What is beside a time, without the signs between them, brackets around it and a colon behind it. */
function nameIn(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && " |–—-".includes(text.charAt(from))) from++;
  while (to > from && " |–—-,([:".includes(text.charAt(to - 1))) to--;
  const isBracketed = text.charAt(from) === "[" && text.charAt(to - 1) === "]";
  return isBracketed ? text.slice(from + 1, to - 1).trim() : text.slice(from, to);
}

/** Where each word begins with a capital, a figure, a bracket or a letter of a script without capitals. */
function isName(text: string): boolean {
  const words = text.split(" ");
  const isOfName = (word: string, i: number) =>
    (i > 0 && SMALL.test(word)) || /^["“([|&/-]?[\p{Lu}\p{Lt}\p{Lo}\p{N}|&/-]/u.test(word);
  return NAME.test(text) && !/[.,;]$/.test(text) && words.length <= MOST_WORDS && words.every(isOfName);
}

/** Seconds of the parts of a time that a pattern has found. */
function secondsOf([, hours = "0", minutes = "0", seconds = "0"]: RegExpExecArray): number {
  return (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
}
