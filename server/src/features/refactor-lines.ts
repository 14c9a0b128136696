/** Refactorings of lines: to join or to wrap those of a paragraph, and to put what is no speech into brackets. */

import { bracketKind } from "../facts/brackets";
import { frame } from "../facts/frame";
import { outline } from "../facts/outline";
import { wrapping } from "../facts/wrapping";
import { contentSpan, terminator } from "../rules/layout";
import type { Transcript } from "../syntax/transcript";
import { excerpt } from "../text/excerpt";
import { plural, say } from "../text/message";
import { type Edit, slice } from "../text/source";
import type { Span } from "../text/span";
import type { Refactoring } from "./refactoring";
import { speechAt, speechIn, type Utterance } from "./utterance";

/** Where nothing in the text says how wide its lines are. */
const USUAL_WIDTH = 80;

/** A note in brackets is short; what is longer is speech. */
const LONGEST_EVENT = 80;

/** Puts the selected words, or a paragraph that says what happened, into the brackets that this transcript has for events. */
export function toEvent(transcript: Transcript, selection: Span): readonly Refactoring[] {
  const { source } = transcript;
  const utterance = speechAt(transcript, selection.start);
  if (utterance === null || frame(transcript).captions) return [];
  const span = selection.start === selection.end ? utterance.span : withoutSpace(source.text, selection);
  const words = slice(source, span);
  const isInside = utterance.span.start <= span.start && span.end <= utterance.span.end;
  if (!isInside || words === "" || words.length > LONGEST_EVENT || /[()[\]<>\r\n]/.test(words)) return [];
  if (selection.start === selection.end && bracketKind(words) === null) return [];
  const [open, close] = eventBrackets(transcript);
  return [
    {
      kind: "refactor.rewrite.event",
      title: say`Put “${excerpt(source.text, span, 30)}” into brackets as an event`,
      edits: () => [
        { span: { start: span.start, end: span.start }, text: open },
        { span: { start: span.end, end: span.end }, text: close },
      ],
    },
  ];
}

/** The brackets of most events; round ones where there are none. */
function eventBrackets(transcript: Transcript): readonly [string, string] {
  const { text } = transcript.source;
  const events = outline(transcript).brackets.filter(({ kind }) => kind === "event");
  const square = events.filter(({ span }) => /[[\\]/.test(text.charAt(span.start))).length;
  return square * 2 > events.length ? ["[", "]"] : ["(", ")"];
}

/** Joins the lines of the selected paragraphs, so that each is one line. */
export function joinLines(transcript: Transcript, selection: Span): readonly Refactoring[] {
  if (frame(transcript).captions) return [];
  const wrapped = speechIn(transcript, selection).filter((utterance) => joints(transcript, utterance).length > 0);
  if (wrapped.length === 0) return [];
  return [
    {
      kind: "refactor.rewrite.lines",
      title: plural(wrapped.length, say`Join the lines of ${wrapped.length} paragraphs`, say`Join the lines of this paragraph`),
      edits: () => wrapped.flatMap((utterance) => joints(transcript, utterance).map((span) => ({ span, text: " " }))),
    },
  ];
}

/** What stands between the lines of a paragraph; none where a script without spaces would get one. */
function joints(transcript: Transcript, { from, to, span }: Utterance): readonly Span[] {
  const found: Span[] = [];
  for (let line = from; line < to; line++) {
    const joint = { start: contentSpan(transcript, line).end, end: contentSpan(transcript, line + 1).start };
    if (joint.start < span.start) continue;
    const { text } = transcript.source;
    if (UNSPACED.test(text.charAt(joint.start - 1)) && UNSPACED.test(text.charAt(joint.end))) return [];
    found.push(joint);
  }
  return found;
}

const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

/** Wraps the selected paragraphs; a cursor alone only in a text whose lines are wrapped. */
export function wrapLines(transcript: Transcript, selection: Span): readonly Refactoring[] {
  const known = wrapping(transcript)?.width;
  if (frame(transcript).captions || (known === undefined && selection.start === selection.end)) return [];
  const width = known ?? USUAL_WIDTH;
  const long = speechIn(transcript, selection).filter(({ from, to }) => isWiderThan(transcript, from, to, width));
  if (long.length === 0) return [];
  return [
    {
      kind: "refactor.rewrite.lines",
      title: plural(
        long.length,
        say`Wrap ${long.length} paragraphs at ${width} characters`,
        say`Wrap this paragraph at ${width} characters`,
      ),
      edits: () => linesOf(long).flatMap((line) => wrapEdits(transcript, line, width)),
    },
  ];
}

function isWiderThan(transcript: Transcript, from: number, to: number, width: number): boolean {
  for (let line = from; line <= to; line++) {
    const { start, end } = contentSpan(transcript, line);
    if (end - start > width && columns(transcript.source.text.slice(start, end)) > width) return true;
  }
  return false;
}

/** What looks like the beginning of a list item, a heading or a table where it begins a line. */
const LINE_MARK = /^(?:[-–—*+•#>|]|\d+[.)]$)/;

/** The lines of paragraphs, each once: two paragraphs share a line where a turn starts in it. */
function linesOf(utterances: readonly Utterance[]): readonly number[] {
  const lines = new Set<number>();
  for (const { from, to } of utterances) for (let line = from; line <= to; line++) lines.add(line);
  return [...lines];
}

/** Breaks a long line at plain spaces; one that is not too long stays as it is, and no break comes before what would be a mark. */
function wrapEdits(transcript: Transcript, line: number, width: number): readonly Edit[] {
  const { text } = transcript.source;
  const newLine = terminator(transcript);
  const edits: Edit[] = [];
  const { start, end } = contentSpan(transcript, line);
  let used = 0;
  let position = start;
  for (const { 0: gap, 1: word = "", index } of text.slice(start, end).matchAll(/(?:^|[ \t]+)([^ \t]+)/g)) {
    const at = start + index;
    const space = gap.length - word.length;
    const length = columns(word);
    const fits = used + space + length <= width;
    if (position !== start && !fits && space > 0 && !LINE_MARK.test(word)) {
      edits.push({ span: { start: at, end: at + space }, text: newLine });
      used = length;
    } else used += space + length;
    position = at + gap.length;
  }
  return edits;
}

/** Characters as a reader counts them: combining marks take no room. */
function columns(words: string): number {
  return [...words.replace(/\p{M}/gu, "")].length;
}

function withoutSpace(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
