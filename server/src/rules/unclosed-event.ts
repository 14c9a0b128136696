/** A note of laughter, applause or a gap that has one bracket only, or two that do not match. */

import { bracketKind, namesSound } from "../facts/brackets";
import { memoLine } from "../facts/memo";
import { outline } from "../facts/outline";
import { Trait } from "../syntax/traits";
import type { Transcript } from "../syntax/transcript";
import { type Message, say } from "../text/message";
import { lineSpan } from "../text/source";
import { type Span, shift } from "../text/span";
import type { Finding, TranscriptRule } from "./rule";

/** An opening bracket, words up to what ends them, and what stands there: group 1, 2, 3, 4. */
const OPENED = /(\\?\[|\()[ \t]*([\p{L}][\p{L}, -]{1,60})(?=([.!]?)[ \t]*(\\?\]|\)|[([\\{]|$|.))/gu;
/** Words at the beginning of a sentence and a closing bracket behind them. */
const CLOSED = /(?<=^[ \t]*|[.!?:,…”"’–—-][ \t]+|\t)(\p{L}[\p{L}, -]{1,60}[.!]?)[ \t]*(\\?\]|\))/gu;
/** What stands before a word that seems to begin a sentence. */
const BEFORE_CAPITAL = /^.\P{Lu}*(?= \p{Lu})/u;
const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "\\[": "\\]" };
const OPENING: Readonly<Record<string, string>> = { ")": "(", "]": "[", "\\]": "\\[" };
/** A note that runs on stands in one paragraph; nobody looks further. */
const MOST_LINES = 3;

export const unclosedEvent: TranscriptRule = {
  name: "unclosed-event",
  summary: "A note such as (Laughter.) lacks one of its brackets.",
  severity: "warning",
  tags: ["events"],
  scope: "transcript",
  *check(transcript) {
    const { parts } = outline(transcript);
    const { source } = transcript;
    for (let line = 0; line < parts.length; line++) {
      if (!mayLackBracket(transcript, line)) continue;
      const part = parts[line];
      if (part !== "turn" && part !== "statement" && part !== "note") continue;
      const { start, end } = lineSpan(source, line);
      const text = source.text.slice(start, end);
      for (const finding of [...unclosed(text, following(transcript, line)), ...unopened(text, preceding(transcript, line))])
        yield moved(finding, start);
    }
  },
};

/** True for a line with a note whose other bracket is not on the line itself. */
const mayLackBracket = memoLine((text) => has(unclosed(text, "")) || (hasStray(text) && has(unopened(text, ""))), {
  traits: Trait.bracket,
  otherwise: false,
});

function has(notes: Iterable<Note>): boolean {
  for (const _ of notes) return true;
  return false;
}

/** True where a closing bracket stands that no opening one of its kind precedes closely: on nearly no line. */
function hasStray(text: string): boolean {
  return [
    [")", "("],
    ["]", "["],
  ].some(([closing = "", opening = ""]) => {
    let before = -1;
    for (let at = text.indexOf(closing); at !== -1; at = text.indexOf(closing, at + 1)) {
      if (at === 0 || text.lastIndexOf(opening, at - 1) <= before) return true;
      before = at;
    }
    return false;
  });
}

interface Note {
  readonly span: Span;
  readonly message: Message;
  readonly title: Message;
  readonly edit: { readonly span: Span; readonly text: string };
}

function* unclosed(text: string, rest: string): Iterable<Note> {
  for (const match of text.matchAll(OPENED)) {
    const { 0: all, 1: opening = "", 2: words = "", 3: stop = "", 4: next = "", index } = match;
    const closing = CLOSING[opening] ?? "";
    const note = isNote(words.trimEnd()) ? words : (BEFORE_CAPITAL.exec(words)?.[0] ?? "");
    if (!isNote(note.trimEnd())) continue;
    const isWhole = note === words;
    const end = index + all.slice(0, all.length - words.length + note.length).trimEnd().length + (isWhole ? stop.length : 0);
    if (isWhole && OPENING[next] !== undefined) {
      if (next === closing) continue;
      const at = text.indexOf(next, end);
      yield {
        span: { start: index, end: at + next.length },
        message: say`“${text.slice(index, at + next.length)}” opens with one bracket and closes with another.`,
        title: say`Close it with “${closing}”`,
        edit: { span: { start: at, end: at + next.length }, text: closing },
      };
      continue;
    }
    // Closed further on: a note of several sentences.
    if (closesBefore(text.slice(end), opening) || (leavesOpen(text.slice(end)) && closesBefore(rest, opening))) continue;
    yield {
      span: { start: index, end },
      message: say`“${text.slice(index, end)}” has no closing bracket.`,
      title: say`Close it with “${closing}”`,
      edit: { span: { start: end, end }, text: closing },
    };
  }
}

function* unopened(text: string, before: string): Iterable<Note> {
  for (const { 0: seen, 1: words = "", 2: closing = "", index } of text.matchAll(CLOSED)) {
    if (!isNote(words.replace(/[.!]$/, "").trimEnd())) continue;
    const opening = OPENING[closing] ?? "";
    if (isOpen(`${before}\n${text.slice(0, index)}`, closing)) continue;
    yield {
      span: { start: index, end: index + seen.length },
      message: say`“${seen}” has no opening bracket.`,
      title: say`Open it with “${opening}”`,
      edit: { span: { start: index, end: index }, text: opening },
    };
  }
}

function isNote(words: string): boolean {
  return namesSound(words) || bracketKind(words) === "gap";
}

/** True when a bracket of this kind closes in the text before another opens. */
function closesBefore(text: string, opening: string): boolean {
  const closing = opening === "(" ? ")" : "]";
  const at = text.indexOf(closing);
  if (at === -1) return false;
  const again = text.indexOf(opening === "(" ? "(" : "[");
  return again === -1 || at < again;
}

function leavesOpen(text: string): boolean {
  return !/[([]/.test(text);
}

/** True when the last bracket of this kind is an opening one. */
function isOpen(text: string, closing: string): boolean {
  const round = closing === ")";
  return text.lastIndexOf(round ? "(" : "[") > text.lastIndexOf(round ? ")" : "]");
}

/** The lines behind a line that belong to its paragraph, if it was wrapped. */
function following(transcript: Transcript, line: number): string {
  const last = transcript.lines.slice(line + 1, line + 1 + MOST_LINES).findIndex(({ from, to }) => from === to);
  return linesBetween(transcript, line + 1, last === -1 ? line + MOST_LINES : line + last);
}

function preceding(transcript: Transcript, line: number): string {
  const from = Math.max(0, line - MOST_LINES);
  const blank = transcript.lines.slice(from, line).findLastIndex((one) => one.from === one.to);
  return linesBetween(transcript, from + blank + 1, line - 1);
}

function linesBetween({ source }: Transcript, from: number, to: number): string {
  if (to < from) return "";
  return source.text.slice(lineSpan(source, from).start, lineSpan(source, to).end);
}

function moved({ span, message, title, edit }: Note, by: number): Finding {
  return {
    span: shift(span, by),
    message,
    fixes: [{ title, edits: [{ span: shift(edit.span, by), text: edit.text }], safe: false }],
  };
}
