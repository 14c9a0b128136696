/** Captions as a talk: WebVTT, SubRip and SubViewer (`.sbv`), as recorders, meeting services and video sites write them. */

import { withoutTags } from "../facts/caption-tags";
import { outline } from "../facts/outline";
import { parse } from "../syntax/transcript";
import { say } from "../text/message";
import type { WordTimes } from "./speech-times";
import { CannotImport, type Piece, type Talk, talkOfPieces } from "./talk";

/** A caption. */
export interface Cue {
  /** Seconds. */
  readonly start: number;
  /** Null where the file does not say. */
  readonly end: number | null;
  /** As printed, tags included. */
  lines: string[];
}

/** Hours, minutes and seconds on both sides of an arrow, or of a comma. */
const TIMES =
  /^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2}(?:[.,]\d{1,3})?)\s*(?:-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2}(?:[.,]\d{1,3})?)|,\s*(\d{1,3}):(\d{1,2}):(\d{1,2}\.\d{1,3})\s*$)/;
/** The time at which the words after it begin, as automatic captions have it. */
const STAMP = /<(?:(\d{1,3}):)?(\d{1,2}):(\d{2}\.\d{1,3})>/g;
const BLOCK_WITHOUT_SPEECH = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
const VOICE = /<v(?:\.[^\s<>]*)?[ \t]([^<>]*)>/;

/** Reads captions. Throws `CannotImport` for a text without any. */
export function readCaptions(text: string): Talk {
  const { header, cues } = cuesOf(text);
  if (cues.length === 0)
    throw new CannotImport(say`has no captions in it: no line of times such as 00:00:01.000 --> 00:00:02.000`);
  return talkOfCues(header, cues);
}

/** What captions say, whose lines are written as in WebVTT: with tags of voices, if at all, and `&lt;` for a sign. */
export function talkOfCues(header: readonly string[], cues: readonly Cue[]): Talk {
  const spoken = withoutRepeats(cues);
  const hasVoices = spoken.some(({ lines }) => lines.some((line) => VOICE.test(line)));
  return talkOfPieces(header, hasVoices ? piecesByVoice(spoken) : piecesByLabel(spoken));
}

/** The captions of a text, and the lines above the first that are no part of the format. */
function cuesOf(text: string): { readonly header: readonly string[]; readonly cues: readonly Cue[] } {
  const lines = text.split(/\r\n?|\n/);
  const isVtt = /^WEBVTT(?:\s|$)/.test(lines[0] ?? "");
  const header: string[] = [];
  const cues: Cue[] = [];
  const isBlank = (line: number) => (lines[line] ?? "").trim() === "";
  let i = 0;
  if (isVtt) {
    const title = /^WEBVTT[ \t]+(?:-[ \t]*)?(\S.*)$/.exec(lines[0] ?? "")?.[1];
    if (title !== undefined) header.push(title);
    // What stands below the first line is said of the file, as in “Kind: captions”.
    while (i < lines.length && !isBlank(i)) i++;
  }
  for (; i < lines.length; i++) {
    const line = lines[i] ?? "";
    const times = TIMES.exec(line);
    const opens = i === 0 || isBlank(i - 1);
    if (times !== null) {
      const [end, endOfSbv] = [times.slice(4, 7), times.slice(7, 10)];
      cues.push({ start: secondsOf(times.slice(1, 4)), end: secondsOf(endOfSbv[1] === undefined ? end : endOfSbv), lines: [] });
    } else if (isBlank(i)) continue;
    else if (isVtt && opens && BLOCK_WITHOUT_SPEECH.test(line)) while (i + 1 < lines.length && !isBlank(i + 1)) i++;
    // A number or name of the caption that follows.
    else if ((opens || /^\s*\d+\s*$/.test(line)) && TIMES.test(lines[i + 1] ?? "")) continue;
    // A blank line inside a caption ends none of what is said.
    else (cues.at(-1)?.lines ?? header).push(line);
  }
  return { header, cues };
}

function secondsOf([hours = "0", minutes = "0", seconds = "0"]: readonly (string | undefined)[]): number {
  return (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds.replace(",", "."));
}

/** Fewer captions that begin as the one before ends may be people who repeat themselves. */
const FEWEST_REPEATS = 4;
const SHARE_OF_REPEATS = 0.4;

/** Captions of automatic recognition roll: each shows the last line of the one before once more. */
function withoutRepeats(cues: readonly Cue[]): readonly Cue[] {
  const plain = cues.map((cue) => ({ ...cue, lines: cue.lines.filter((line) => spokenText(line) !== "") }));
  const repeats = plain.map(({ lines }, i) => {
    const last = plain[i - 1]?.lines.at(-1);
    return last !== undefined && lines[0] !== undefined && spokenText(lines[0]) === spokenText(last);
  });
  // Who says the same in one caption after the other adds nothing to it.
  const count = repeats.filter((repeats, i) => repeats && (plain[i]?.lines.length ?? 0) > 1).length;
  if (count < FEWEST_REPEATS || count < cues.length * SHARE_OF_REPEATS) return cues;
  return plain.map((cue, i) => ({ ...cue, lines: repeats[i] === true ? cue.lines.slice(1) : cue.lines }));
}

/** Who speaks is said in tags: `<v Ana Ito>`. */
function piecesByVoice(cues: readonly Cue[]): readonly Piece[] {
  return cues.flatMap(({ start, end, lines }) => {
    const [before = "", ...parts] = lines.join("\n").split(new RegExp(VOICE, "g"));
    const said = (printed: string) => ({ start, end, text: spokenText(printed), ...wordTimes(printed, start) });
    const pieces: Piece[] = [{ label: null, ...said(before) }];
    for (let i = 0; i + 1 < parts.length; i += 2) pieces.push({ label: decoded(parts[i] ?? ""), ...said(parts[i + 1] ?? "") });
    return pieces.filter(({ label, text }) => label !== null || text !== "");
  });
}

type LineTimes = Pick<Piece, "words"> & { readonly start: number; readonly end: number | null };

/** The words of what is printed in a caption by the times in it; nothing where there are none. */
function wordTimes(printed: string, start: number): { readonly words?: readonly WordTimes[] } {
  const [first = "", ...parts] = printed.split(STAMP);
  if (parts.length === 0) return {};
  const words: WordTimes[] = [{ text: spokenText(first), start }];
  for (let i = 0; i + 3 < parts.length; i += 4)
    words.push({ text: spokenText(parts[i + 3] ?? ""), start: secondsOf(parts.slice(i, i + 3)) });
  return { words: words.filter(({ text }) => text !== "") };
}

/** Who speaks is said in the words, if at all: the labels are those that the parser finds in captions. */
function piecesByLabel(cues: readonly Cue[]): readonly Piece[] {
  const lines = ["WEBVTT", ""];
  /** When each line is said, by its caption and by the times in it; null of lines without words. */
  const times: (LineTimes | null)[] = [null, null];
  const openers = new Set<number>();
  /** The first line with words of each caption. */
  const firsts = new Set<number>();
  const add = (line: string, said: LineTimes | null, opens = false) => {
    if (opens) openers.add(lines.length);
    lines.push(line);
    times.push(said);
  };
  for (const { start, end, lines: printed } of cues) {
    add(`${clock(start)} --> ${clock(start + 1)}`, null);
    const spoken = printed.map((line) => ({ line: spokenText(line), printed: line })).filter(({ line }) => line !== "");
    firsts.add(lines.length);
    const hasDashes = spoken.filter(({ line }) => DASH.test(line)).length > 1;
    for (const { line, printed } of spoken)
      add(line, { start, end, ...wordTimes(printed, start) }, line.startsWith(">>") || (hasDashes && DASH.test(line)));
    add("", null);
  }
  const text = lines.join("\n");
  const transcript = parse(text);
  const { turns } = outline(transcript);
  const pieces: Piece[] = [];
  /** What stands in the text of a piece that is a label. */
  const printed = new Map<Piece, string>();
  let turn = 0;
  let latest: { readonly label: string; readonly printed: string } | null = null;
  const name = (label: string, { start, end }: LineTimes, words: string) => {
    const piece = { label, start, end, text: "" };
    printed.set(piece, words);
    pieces.push(piece);
  };
  for (const [line, said] of times.entries()) {
    if (said === null) continue;
    let at = transcript.source.lineStarts[line] ?? 0;
    const lineEnd = at + (lines[line] ?? "").length;
    for (let next = turns[turn]; next !== undefined && next.label.span.start < lineEnd; next = turns[++turn]) {
      const { span, separator } = next.label;
      // A label that goes on in another line stays in the words.
      if (span.start < at || span.end > lineEnd) continue;
      const before = text.slice(at, span.start).trim();
      if (before !== "") pieces.push({ label: null, start: said.start, end: said.end, text: before });
      // A time or a note that follows the separator stays in the words.
      const isDivided = separator.end > separator.start;
      at = isDivided ? separator.end : span.end;
      const label = text.slice(span.start, isDivided ? separator.start : span.end).trim();
      latest = isDivided ? { label, printed: text.slice(span.start, at).trim() } : null;
      name(label, said, text.slice(span.start, at).trim());
    }
    // Whoever speaks on is named where a caption begins, and is no new turn for the parser.
    const words = text.slice(at, lineEnd);
    if (
      latest !== null &&
      firsts.has(line) &&
      words === lines[line] &&
      (words === latest.printed || words.startsWith(`${latest.printed} `))
    ) {
      at += latest.printed.length;
      name(latest.label, said, latest.printed);
    }
    pieces.push({
      label: null,
      ...said,
      text: text.slice(at, lineEnd),
      opens: openers.has(line) && text.slice(at, lineEnd) === lines[line],
    });
  }
  // Somebody who says nothing is nobody: the words stay where they are.
  let isAnswered = false;
  return pieces
    .toReversed()
    .map((piece) => {
      const label = isAnswered ? undefined : printed.get(piece);
      isAnswered = label !== undefined || (piece.label === null && (isAnswered || piece.text.trim() !== ""));
      return label === undefined ? piece : { label: null, start: piece.start, end: piece.end ?? null, text: label };
    })
    .toReversed();
}

/** The mark of a line that says that somebody else speaks, where a caption has two of them; `>>` says so alone. */
const DASH = /^[-–—]\s?\S/;

function clock(seconds: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.000`;
}

/** The words of a line, without tags, positions such as `{\\an8}` and marks of direction. */
function spokenText(line: string): string {
  return decoded(withoutTags(line).replace(/\{\\[a-z]{1,3}\d{0,2}\}/gi, "")).trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00A0", lrm: "", rlm: "" };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,6}));/gi, (printed, decimal, hexadecimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? printed;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : printed;
  });
}
