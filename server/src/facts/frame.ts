/** What a transcript's lines are by their form alone, before anything is known of speakers: front matter, captions' cues, lone times, rules. */

import type { Transcript } from "../syntax/transcript";
import { memoTranscript } from "./memo";
import type { Field, FrontMatter } from "./model";

export type LineForm =
  | "blank"
  | "text"
  | "front-matter"
  /** `WEBVTT`, a `NOTE` of captions, a cue's number or its times. */
  | "cue"
  /** A time of the recording alone on its line. */
  | "timecode"
  /** A rule drawn with one character. */
  | "rule"
  /** Something in brackets alone on its line. */
  | "bracketed";

export interface Frame {
  readonly forms: readonly LineForm[];
  readonly frontMatter: FrontMatter | null;
  /** True for WebVTT and SRT. */
  readonly captions: boolean;
}

const CUE_TIMES = /^\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}/;
/** `1402:11` is the clock of a flight recorder. */
const LONE_TIME = /^\\?[[(]?(?:\d{1,3}(?::\d{2}){1,3}|[0-2]\d[0-5]\d:\d{2})(?:[.,]\d{1,3})?\\?[\])]?$/;
const RULE = /^(?:([▬_=*~#–—\-─━═•.])(?:\s?\1){4,})$/u;
const BRACKETED = /^(?:\([^()]*\)|\[[^[\]]*\]|\\\[[^[\]]*\\\])[.,]?$/;

/** The text of a 0-based line without white space around it; empty for a line that is not there. */
export function lineText({ lines }: Transcript, line: number): string {
  return lines[line]?.words ?? "";
}

/** True for a 0-based line with something on it that could be a speaker's label, a bare name alone on its line left out. */
export function namesSpeaker(transcript: Transcript, line: number): boolean {
  return (transcript.lines[line]?.candidates ?? []).some(
    ({ style, shape }) => style !== "line" && shape !== "clause" && shape !== "field" && shape !== "phrase",
  );
}

/** A line of one sign again and again, whichever it is: a bad reading of its encoding may have made a letter of it. */
const ONE_SIGN = /^(\S)(?:\s{0,3}\1){7,}$/u;

/** True for a rule, whatever it is drawn with. */
export function drawnWithOneSign(transcript: Transcript, line: number): boolean {
  return frame(transcript).forms[line] === "rule" || ONE_SIGN.test(lineText(transcript, line).slice(0, 200));
}

/** The frame of a transcript; remembered with it. */
export const frame: (transcript: Transcript) => Frame = memoTranscript((transcript) => {
  const { lines } = transcript;
  const frontMatter = readFrontMatter(transcript);
  const forms: LineForm[] = [];
  let cues = 0;
  for (let line = 0; line < lines.length; line++) {
    const text = lineText(transcript, line);
    if (frontMatter !== null && line >= frontMatter.from && line <= frontMatter.to) forms.push("front-matter");
    else if (text === "") forms.push("blank");
    else if (text.includes("-->") && CUE_TIMES.test(text)) {
      cues++;
      forms.push("cue");
    } else if (text.length <= 20 && LONE_TIME.test(text)) forms.push("timecode");
    else if (text.length <= 200 && RULE.test(text)) forms.push("rule");
    else if (text.length <= 200 && BRACKETED.test(text)) forms.push("bracketed");
    else forms.push("text");
  }
  const captions =
    cues > 0 &&
    (cues > 1 ||
      lineText(transcript, 0)
        .replace(/^\ufeff/, "")
        .startsWith("WEBVTT"));
  if (captions) markCues(transcript, forms);
  return { forms, frontMatter, captions };
});

/** Turns the numbers, the file's mark and the notes of captions into `cue`. */
function markCues(transcript: Transcript, forms: LineForm[]): void {
  let note = false;
  for (let line = 0; line < forms.length; line++) {
    if (forms[line] === "blank") {
      note = false;
      continue;
    }
    if (forms[line] === "cue") continue;
    const text = lineText(transcript, line);
    const opens = line === 0 || forms[line - 1] === "blank";
    if (opens && /^(?:\ufeff?WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/.test(text)) note = true;
    if (note || (forms[line + 1] === "cue" && opens && text.length <= 60) || (forms[line + 1] === "cue" && /^\d+$/.test(text)))
      forms[line] = "cue";
  }
}

/** YAML between two lines of `---` above all other text; null where there is none or it never closes. */
function readFrontMatter(transcript: Transcript): FrontMatter | null {
  const { source, lines } = transcript;
  let first = 0;
  while (first < lines.length && lineText(transcript, first).replace(/^\ufeff/, "") === "") first++;
  if (lineText(transcript, first).replace(/^\ufeff/, "") !== "---") return null;
  const fields: Field[] = [];
  let key = "";
  /** How many lines of the last value stand below its first. */
  let folded = 0;
  for (let line = first + 1; line < lines.length && line < first + 400; line++) {
    const text = lineText(transcript, line);
    if (text === "---" || text === "...") return { from: first, to: line, fields };
    const open = fields.at(-1);
    if (open !== undefined && open.line === line - 1 - folded && isOpen(open.text)) {
      const end = (source.lineStarts[line] as number) + (lines[line]?.to ?? 0);
      const joined = `${open.text.replace(/\\$/, "")}${/\\$/.test(open.text) ? "" : " "}${text.replace(/^\\(?= )/, "")}`;
      fields[fields.length - 1] = { ...open, value: { start: open.value.start, end }, text: unquote(joined) };
      folded++;
      continue;
    }
    folded = 0;
    const start = source.lineStarts[line] as number;
    const indent = lines[line]?.from ?? 0;
    const match = /^([\p{L}_][\p{L}\p{N}_ -]*):(?:\s(.*))?$/u.exec(text);
    const nested = indent > 0 || text.startsWith("-");
    if (match !== null && !nested) key = (match[1] as string).trimEnd().toLowerCase();
    const value = match !== null && !nested ? (match[2] ?? "").trimStart() : text.replace(/^-\s+/, "");
    if (key === "" || value === "") continue;
    const at = start + indent + text.lastIndexOf(value);
    fields.push({ line, key, value: { start: at, end: at + value.length }, text: unquote(value) });
  }
  return null;
}

/** True for a value that began with a quotation mark and goes on in the next line. */
function isOpen(value: string): boolean {
  return /^"(?:[^"\\]|\\.)*\\?$/.test(value) || /^'(?:[^']|'')*$/.test(value);
}

/** A value without its quotation marks, once it is whole; what stands for other signs in it is these signs. */
function unquote(value: string): string {
  if (isOpen(value)) return value;
  const [, mark, inside = value] = /^(['"])(.*)\1$/.exec(value) ?? [];
  const words = mark === "'" ? inside.replaceAll("''", "'") : inside;
  return words.replace(/\\(?:(_)|u([0-9a-f]{4})|(["\\]))/gi, (escaped, space?: string, code?: string, sign?: string) => {
    if (space !== undefined) return " ";
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return mark === '"' ? (sign ?? escaped) : escaped;
  });
}
