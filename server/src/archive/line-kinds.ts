/** What the lines of a transcript look like to somebody who wonders whether they were spoken. */

import { frame, lineText } from "../facts/frame";
import { DELIVERY_NOTE, looksLikeHeader } from "../facts/header-lines";
import { memoLine, memoTranscript } from "../facts/memo";
import { outline } from "../facts/outline";
import { isTaught } from "../facts/taught-lines";
import type { Transcript } from "../syntax/transcript";

export type LineKind =
  | "blank"
  /** Known for boilerplate without looking at other files. */
  | "known"
  /** Never boilerplate: front matter, a delivery note, the mark of the end, what an archive says is none. */
  | "record"
  /** A label stands on it. */
  | "turn"
  /** Describes the record, as far as can be told: a date, a byline, a title that names its kind, a field. */
  | "header"
  /** A rule, a time, a remark in brackets. */
  | "mark"
  /** Ends like a sentence, is as long as one, or goes on in the next line. */
  | "sentence"
  /** Words with capitals: a name, a place, a letterhead. */
  | "name"
  /** A few words of any other kind, as on buttons and in menus. */
  | "plain";

/** The kind of each line, by 0-based line; remembered with the transcript. */
export const lineKinds: (transcript: Transcript) => readonly LineKind[] = memoTranscript((transcript) => {
  const { parts, turns } = outline(transcript);
  const { forms } = frame(transcript);
  const { notBoilerplate } = transcript.knowledge;
  const labelled = new Set(turns.map(({ line }) => line));
  return parts.map((part, line): LineKind => {
    const form = forms[line];
    if (form === "blank") return "blank";
    if (part === "boilerplate") return "known";
    if (part === "front-matter" || part === "end-marker" || isTaught(transcript, line, notBoilerplate)) return "record";
    if (DELIVERY_NOTE.test(lineText(transcript, line))) return "record";
    if (labelled.has(line)) return "turn";
    if (form !== "text") return "mark";
    const own = ownKind(transcript, line);
    const goesOn = forms[line + 1] === "text" && startsSmall(transcript, line + 1) && ownKind(transcript, line + 1) !== "header";
    return goesOn && own !== "header" ? "sentence" : own;
  });
});

const BULLET = /^(?:[•·▪◦*+–—-]|\[ ?\]|\d{1,2}[.)])\s+/u;
/** A comma, too: verses end with it, buttons do not. */
const SENTENCE_END = /[.?!…,;。？！，；][\p{Pe}\p{Pf}"'*_]*$/u;
/** A name with a comma, a bracket or a dash behind it: an entry of a roster. */
const ROSTER_ENTRY = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:\p{Lu}[\p{L}'’-]*)? ?[,(–—-]/u;
/** `Chair: Jane Roe`. */
const FIELD = /^[^:]{1,40}[:：]\s*\S/u;
/** More words than this make a line as long as a sentence. */
const MOST_WORDS = 12;
/** Words of fewer letters need no capital in a name. */
const SMALL_WORD = 4;

const startsSmall = memoLine((text) => /^\s*\p{Ll}/u.test(text));

const ownKind = memoLine((text): "header" | "sentence" | "name" | "plain" => {
  const words = text.trim().replace(BULLET, "").split(/\s+/u);
  const plain = words.join(" ");
  if (SENTENCE_END.test(plain) || words.length > MOST_WORDS) return "sentence";
  if (looksLikeHeader(plain) || (FIELD.test(plain) && !plain.includes("://"))) return "header";
  if (ROSTER_ENTRY.test(plain)) return "name";
  if (!/\p{Ll}/u.test(plain) && (words.length > 1 || !/\p{Lu}/u.test(plain))) return "name";
  const content = words.filter((word) => word.length >= SMALL_WORD);
  return words.length > 1 && content.every((word) => /^\P{L}*[\p{Lu}\p{N}]/u.test(word)) ? "name" : "plain";
});
