/** White space around the separator that divides a label from the words of its turn. */

import { likeness } from "../facts/likeness";
import type { Label } from "../facts/model";
import { outline } from "../facts/outline";
import type { Language } from "../syntax/knowledge";
import type { Transcript } from "../syntax/transcript";
import { type Message, plural, say } from "../text/message";
import type { Span } from "../text/span";
import type { Finding, Pattern, TranscriptRule } from "./rule";

/** Separators that one space follows; where white space alone divides label and words, it is the convention of the source. */
const SEPARATORS: ReadonlySet<string> = new Set([":", ".", "-", "–", "—"]);
/** Markup that may close between separator and words: `**Ann:** Hello`. */
const MARKUP = /[*_]*/y;
const SPACES = /[ \t\u00A0\u2000-\u200A\u202F\u205F\u3000]*/y;
/** What stands right behind a separator where a space was left out; Chinese and Japanese want none. */
const WORD_START = /["“„«‘(\p{L}\p{N}]/u;
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

const AFTER: Pattern = {
  message: (count) => plural(count, say`${count} labels are not followed by exactly one space; this is the first.`),
  title: (count) => plural(count, say`Put one space after ${count} labels`),
};
const BEFORE: Pattern = {
  message: (count) => plural(count, say`White space before the colon of ${count} labels; this is the first.`),
  title: (count) => plural(count, say`Remove the white space before the colon of ${count} labels`),
};

export const labelSpacing: TranscriptRule = {
  name: "label-spacing",
  summary: "A label's separator is not followed by exactly one space, or has white space before it.",
  severity: "information",
  tags: ["labels"],
  scope: "transcript",
  *check(transcript) {
    if (!likeness(transcript).isTranscript) return;
    const { turns, language } = outline(transcript);
    const { text } = transcript.source;
    const columns = areColumns(transcript);
    for (const { label, textStart } of turns) {
      if (!SEPARATORS.has(text.slice(label.separator.start, label.separator.end))) continue;
      yield* before(text, label, language);
      if (!columns) yield* after(text, label, textStart);
    }
  },
};

/** From this many turns on, and for this share of them, one column is no chance. */
const COLUMN = { turns: 4, share: 0.8 };

/**
 * True where the words of most turns begin at one column whatever the length of the label, or behind a tab: then labels
 * and words are two columns, and the space between them is what makes them.
 */
function areColumns(transcript: Transcript): boolean {
  const { turns } = outline(transcript);
  const { text, lineStarts } = transcript.source;
  const most = Math.max(COLUMN.turns, turns.length * COLUMN.share);
  if (turns.filter(({ label }) => text.charAt(matchEnd(MARKUP, text, label.separator.end)) === "\t").length >= most) return true;
  const columns = new Map<number, { turns: number; readonly lengths: Set<number> }>();
  for (const { line, label, textStart } of turns) {
    const at = textStart - (lineStarts[line] as number);
    const column = columns.get(at) ?? { turns: 0, lengths: new Set() };
    column.turns++;
    column.lengths.add(label.separator.end - label.name.start);
    columns.set(at, column);
  }
  return [...columns.values()].some(({ turns: count, lengths }) => count >= most && lengths.size > 1);
}

/** French writes a no-break space before a colon, and a plain one where no other can be typed. */
function* before(text: string, { name, separator, text: printed }: Label, language: Language | null): Iterable<Finding> {
  if (language === "fr" || text.charAt(separator.start) !== ":") return;
  let start = separator.start;
  while (start > name.end && /\s/.test(text.charAt(start - 1))) start--;
  if (start === separator.start) return;
  const span = { start, end: separator.start };
  yield {
    span,
    message: say`White space before the colon of the label “${printed}”.`,
    pattern: BEFORE,
    fixes: [{ title: say`Remove the white space before the colon`, edits: [{ span, text: "" }], safe: true }],
  };
}

function* after(text: string, { separator, timecode, text: printed }: Label, textStart: number): Iterable<Finding> {
  const start = matchEnd(MARKUP, text, separator.end);
  const span: Span = { start, end: matchEnd(SPACES, text, start) };
  const next = text.charAt(span.end);
  const spaces = text.slice(span.start, span.end);
  const hasNoWords = next === "" || next === "\n" || next === "\r" || span.start > textStart;
  // Tabs behind a time and a name are the columns of a log.
  const isColumn = timecode !== null && spaces === "\t";
  // `man:groff` and its kin are addresses.
  if (spaces === "" && /^\p{Ll}/u.test(printed)) return;
  if (spaces === " " || hasNoWords || isColumn || (spaces === "" && (UNSPACED.test(next) || !WORD_START.test(next)))) return;
  yield {
    span: spaces === "" ? { start: separator.start, end: separator.end } : span,
    message: spaces === "" ? say`No space follows the label “${printed}”.` : spacesAfter(spaces, printed),
    pattern: AFTER,
    fixes: [{ title: say`Put one space after the label`, edits: [{ span, text: " " }], safe: true }],
  };
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** What is said of white space after a label; not of a single plain space. */
function spacesAfter(spaces: string, label: string): Message {
  const { length } = spaces;
  if (/^ +$/.test(spaces)) return plural(length, say`${length} spaces follow the label “${label}”.`);
  if (spaces === "\t") return say`A tab follows the label “${label}”.`;
  if (length === 1) return say`A no-break space follows the label “${label}”.`;
  return spaces.includes("\t")
    ? plural(length, say`${length} blanks, including a tab, follow the label “${label}”.`)
    : plural(length, say`${length} spaces, including a no-break space, follow the label “${label}”.`);
}
