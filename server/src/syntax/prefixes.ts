/** Reads what stands before a possible label on its line: times, bullets, numbers, markup, brackets, arrows. */

import { isLetterAt } from "../text/units";
import { type Head, LONGEST_LABEL, MARKUP, matchAt, PAGE_TAG, ROUND, TIMECODE } from "./candidate";
import { CLOCK, clockOf, LEADING_STAMP, NUMBER_CLOSE, SPEECH_NUMBER } from "./label-head";

const SPACE = "[\\s\\u00a0]";
/** A time of the recording, or its beginning and end, as the source of a regular expression. */
export const TIMES = `${TIMECODE}(?:${SPACE}{0,3}(?:-->|[-–—])${SPACE}{0,3}${TIMECODE})?`;
const LEADING_TIME = new RegExp(
  String.raw`(?:\\?\[\(?(${TIMES})\)?\\?\](?:\([^()\s]{0,300}\))?|\((${TIMES})\)|#(${TIMECODE}(?:-\d{1,2})?)#|(${TIMES})(?=${SPACE}|$))(?::(?=${SPACE}))?`,
  "y",
);
/** A voice tag of captions. */
const VOICE = /<v(?:\.[\w.-]{1,40})?[ \t]+(?=[^>\s][^>\n]*>)/y;
const BULLET =
  /(?:[*+•◦·▪‣–—-][ \t\u00a0\u3000]+(?=\S)|[○●◆◇■□◎▶▷][ \t\u00a0\u3000]*(?=\S)|\p{Extended_Pictographic}\ufe0f?[ \t]+(?=\p{L}))/uy;
const NUMBER = /(?:\d{1,4}(?:[.)][ \t]+|[ \t]{2,})|\(\d{1,3}\)[ \t]+)(?=[\p{L}*_<[(])/uy;
const HASHES = /#{1,6}[ \t]+(?=\S)/y;
const ARROWS = />{1,3}[ \t]*(?=\S)/y;
const ANGLE = /\\?<(?=[^<>\n/!]{1,80}[:>])/y;
/** `</Person1>` before the tag of who speaks next. */
const CLOSING_TAG = /<\/[^<>\n]{1,60}>[ \t]*(?=\\?<)/uy;
const SQUARE = /\[(?=[^[\]\n]{1,60}\])|【(?=[^【】\n]{1,60}】)|［(?=[^［］\n]{1,60}］)/y;
const EVENT = /\([^()\n]{2,60}\)[ \t]+(?=[\p{Lu}\p{Lo}*])/uy;
const DIRT = /[_~^`´.,][ \t]+(?=\p{L})/uy;

/** What stands before a possible label. */
export interface BroadHead extends Head {
  /** As `Proposal.prefix` has it. */
  readonly prefix: string;
}

const PREFIXES: readonly (readonly [string, RegExp])[] = [
  ["v", VOICE],
  ["c", LEADING_STAMP],
  ["h", HASHES],
  ["b", BULLET],
  ["n", NUMBER],
  ["n", NUMBER_CLOSE],
  ["k", CLOCK],
  ["q", ARROWS],
  ["a", ANGLE],
  ["s", SQUARE],
  ["r", ROUND],
  ["e", EVENT],
  ["d", DIRT],
];

/** Everything before the name, in whatever order; offsets count from the line's start. */
export function readPrefix(text: string): BroadHead {
  let position = text.length - text.trimStart().length;
  const first = position;
  let timecode: Head["timecode"] = null;
  let marked = false;
  let prefix = "";
  position += matchAt(CLOSING_TAG, text, position)?.[0].length ?? 0;
  const counted = matchAt(SPEECH_NUMBER, text, position);
  if (counted !== null) {
    position += counted[0].length;
    prefix += "n";
  }
  // Most lines are prose, and nothing stands before a letter.
  for (let i = 0; i < 8 && !isLetterAt(text, position); i++) {
    while (position < text.length && (text[position] as string).trim() === "") position++;
    const time: RegExpExecArray | null = timecode === null ? matchAt(LEADING_TIME, text, position) : null;
    if (time !== null) {
      const digits: string = time[1] ?? time[2] ?? time[3] ?? time[4] ?? "";
      const at: number = position + time[0].indexOf(digits);
      timecode = { start: at, end: at + digits.length };
      position += time[0].length;
      prefix += "t";
      continue;
    }
    if (!marked) {
      const markup = matchAt(MARKUP, text, position);
      const behind = markup === null ? "" : (text[position + markup[0].length] ?? "");
      if (markup !== null && behind.trim() !== "" && closes(text, position + markup[0].length, markup[0].at(-1) as string)) {
        marked = true;
        position += markup[0].length;
        prefix += "m";
        continue;
      }
    }
    let found = false;
    for (const [letter, pattern] of PREFIXES) {
      if (prefix.includes(letter) || (letter === "a" && matchAt(PAGE_TAG, text, position) !== null)) continue;
      const match = matchAt(pattern, text, position);
      if (match === null) continue;
      if (letter === "c") timecode = clockOf(match[0], position);
      position += match[0].length;
      prefix += letter;
      found = true;
      break;
    }
    if (!found) break;
  }
  return { first, nameStart: position, timecode, marked: marked || prefix.includes("v"), voice: prefix.includes("v"), prefix };
}

function closes(text: string, from: number, mark: string): boolean {
  const close = text.indexOf(mark, from);
  return close !== -1 && close - from <= LONGEST_LABEL;
}
