/** What an importer has read of a file: a header, and what is said, by whom and when; and the transcript that it makes. */

import { endsSentenceOrAnnounces } from "../facts/sentences";
import { english, type Message, say } from "../text/message";
import { type PieceTimes, type SpeechTimes, timesOf } from "./speech-times";

export interface Talk {
  /** Lines such as a title; on one line each. */
  readonly header: readonly string[];
  readonly turns: readonly TalkTurn[];
  /** Precise times of the speech, where the file has them. */
  readonly times?: SpeechTimes | null;
}

export interface TalkTurn {
  /** Who speaks; null where the file does not say. */
  readonly label: string | null;
  readonly paragraphs: readonly TalkParagraph[];
}

export interface TalkParagraph {
  /** Seconds of the recording at which it begins; null where the file does not say. */
  readonly start: number | null;
  readonly text: string;
  /** True where the ends of lines in the text stay, as behind a word that a printed line divides. */
  readonly hasLines?: boolean;
}

/** A piece of speech, such as a caption. */
export interface Piece extends TalkParagraph, PieceTimes {
  readonly start: number | null;
  readonly text: string;
  /** Who begins to speak; null where somebody goes on, or nothing says who. */
  readonly label: string | null;
  /** True where another paragraph begins, as at a dash that says that somebody else speaks. */
  readonly opens?: boolean;
}

/** A file that cannot be imported; the message is one phrase that says what is wrong with it. */
export class CannotImport extends Error {
  constructor(readonly why: Message) {
    super(english(why));
  }
}

/** Chinese and Japanese have no spaces, and so none where a caption ends. */
const CLOSE_UP_AFTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々、。！？」』）]$/u;
const CLOSE_UP_BEFORE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々、。！？「『（]/u;

/** From so many units on, a paragraph ends with its sentence. */
const LONG_PARAGRAPH = 400;
/** How a paragraph ends is seen in so many units, blank ones at its end among them. */
const TAIL = 100;

/** A paragraph that may still go on. Its text is joined once: one that grows would be read anew for each piece. */
interface OpenParagraph {
  readonly start: number | null;
  readonly parts: string[];
  length: number;
  tail: string;
}

/** The talk of pieces in their order, with their times. */
export function talkOfPieces(header: readonly string[], pieces: readonly Piece[]): Talk {
  return { header, turns: turnsOf(pieces), times: timesOf(pieces) };
}

/** The turns that pieces make in their order: one goes on until another label, a paragraph until it is long and a sentence ends. */
export function turnsOf(pieces: readonly Piece[]): readonly TalkTurn[] {
  const turns: { readonly label: string | null; readonly paragraphs: OpenParagraph[] }[] = [];
  for (const { label, start, text: printed, opens = false } of pieces) {
    const text = oneLine(printed);
    const name = label === null ? null : nameOf(label);
    const turn = turns.at(-1);
    if (turn === undefined || (name !== null && name !== turn.label)) {
      turns.push({ label: name, paragraphs: text === "" ? [] : [opened(start, text)] });
      continue;
    }
    if (text === "") continue;
    const last = turn.paragraphs.at(-1);
    if (last === undefined || opens || (last.length >= LONG_PARAGRAPH && endsSentenceOrAnnounces(last.tail)))
      turn.paragraphs.push(opened(start, text));
    else extend(last, `${spaceBetween(last.tail, text)}${text}`);
  }
  return turns.map(({ label, paragraphs }) => ({
    label,
    paragraphs: paragraphs.map(({ start, parts }) => ({ start, text: parts.join("") })),
  }));
}

/** What stands between a line and the next, which goes on with it. */
export function spaceBetween(before: string, text: string): string {
  return CLOSE_UP_AFTER.test(before) && CLOSE_UP_BEFORE.test(text) ? "" : " ";
}

function opened(start: number | null, text: string): OpenParagraph {
  return { start, parts: [text], length: text.length, tail: text.slice(-TAIL) };
}

function extend(paragraph: OpenParagraph, text: string): void {
  paragraph.parts.push(text);
  paragraph.length += text.length;
  paragraph.tail = `${paragraph.tail}${text}`.slice(-TAIL);
}

/**
 * The text of the transcript: the header, then turns as `Name: [00:01:02] words`, a blank line between paragraphs. Only the
 * first paragraph of a turn says its time, but where nobody is named each does. Throws `CannotImport` where nothing is said.
 */
export function talkText({ header, turns }: Talk): string {
  const paragraphs = turns.flatMap(({ label, paragraphs }) => {
    const name = label === null ? "" : oneLine(label);
    return paragraphs.map(({ start, text, hasLines = false }, i) => {
      const time = start === null || (name !== "" && i > 0) ? "" : `[${timecode(start)}] `;
      const words = hasLines ? text.split("\n").map(oneLine).join("\n") : oneLine(text);
      return `${name === "" || i > 0 ? "" : `${name}: `}${time}${words}`.trimEnd();
    });
  });
  if (paragraphs.length === 0) throw new CannotImport(say`has no words in it`);
  const lines = header.map(oneLine).filter((line) => line !== "");
  return `${[...(lines.length === 0 ? [] : [lines.join("\n")]), ...paragraphs].join("\n\n")}\n`;
}

/** A text on one line, with blanks for the control characters of a damaged file; no-break spaces stay. */
export function oneLine(text: string): string {
  return text.replace(BLANKS, " ").replace(/^ | $/g, "");
}

const BLANKS = /[\0- \x7f\u0085\u2028\u2029]+/g;

/** A name without the separator that may follow it, null where nothing is left. */
function nameOf(label: string): string | null {
  const name = oneLine(label)
    .replace(/[ :：]$/, "")
    .trim();
  return name === "" ? null : name;
}

function timecode(seconds: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}
