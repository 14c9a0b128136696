/** Notes of laughter, applause and the like that are written in several styles, where one style is clearly the document's. */

import { namesSound } from "../facts/brackets";
import { outline } from "../facts/outline";
import type { Transcript } from "../syntax/transcript";
import { plural, say } from "../text/message";
import { lineAt, lineSpan, slice } from "../text/source";
import { contains, type Span } from "../text/span";
import type { Fix, TranscriptRule } from "./rule";

interface Style {
  readonly opening: string;
  readonly closing: string;
  readonly letters: "small" | "first" | "capitals";
  readonly stop: string;
}

interface Note {
  readonly span: Span;
  readonly words: string;
  readonly style: Style;
  /** False inside a sentence, where small letters and no full stop are the custom. */
  readonly alone: boolean;
}

/** A style is the document's when so many notes have it, and so many times as many as have none of its marks. */
const FEWEST = 4;
const TIMES_MORE = 3;

/** How far around a note, in UTF-16 units, somebody looks for the sentence that it stands in. */
const NEAR = 40;

const SENTENCE_END = /(?:^|[.!?…:][\p{Pe}\p{Pf}"'*_]*)\s*$/u;
const GOES_ON = /^\s*[\p{Ll},;—–-]/u;
const NOTE = /^(\\?[[(<])(.+?)(\\?[\])>])$/u;

export const mixedEventStyle: TranscriptRule = {
  name: "mixed-event-style",
  summary: "Notes such as (Laughter.) are written in several styles.",
  severity: "information",
  tags: ["events"],
  scope: "transcript",
  *check(transcript) {
    const notes = notesOf(transcript);
    const [common, ...others] = stylesOf(notes);
    if (common === undefined) return;
    const unusual = notes.filter((note) => rewritten(note, common.style) !== slice(transcript.source, note.span));
    const [first] = unusual;
    const usual = notes.filter((note) => note.alone && !unusual.includes(note));
    if (first === undefined || usual.length < FEWEST || usual.length < TIMES_MORE * unusual.length) return;
    const words = slice(transcript.source, first.span);
    const { length } = unusual;
    yield {
      span: first.span,
      message: plural(
        length,
        say`“${words}”, the first of ${length}, does not match the other ${usual.length} notes, e.g. “${common.example}”.`,
        say`“${words}” does not match the other ${usual.length} notes, e.g. “${common.example}”.`,
      ),
      fixes: [common, ...others].map((one) => fixFor(transcript, notes, one.style)),
    };
  },
};

function notesOf(transcript: Transcript): readonly Note[] {
  const { source } = transcript;
  const { brackets, turns } = outline(transcript);
  const notes: Note[] = [];
  let next = 0;
  for (const { kind, span } of brackets) {
    if (kind !== "event") continue;
    const match = NOTE.exec(slice(source, span));
    if (match === null) continue;
    const { 1: opening = "", 2: inside = "", 3: closing = "" } = match;
    const [stop = ""] = /[.!]$/.exec(inside.trimEnd()) ?? [];
    const words = stop === "" ? inside.trim() : inside.trim().slice(0, -1);
    if (!namesSound(words)) continue;
    while ((turns[next + 1]?.span.start ?? span.end) <= span.start) next++;
    const label = turns[next]?.label.span;
    if (label !== undefined && contains(label, span)) continue;
    const line = lineSpan(source, lineAt(source, span.start));
    const start = Math.max(line.start, Math.min(label?.end ?? 0, span.start), span.start - NEAR);
    const before = slice(source, { start, end: span.start });
    const behind = slice(source, { start: span.end, end: Math.min(line.end, span.end + NEAR) });
    const alone = SENTENCE_END.test(before) && !GOES_ON.test(behind);
    notes.push({ span, words, alone, style: { opening, closing, letters: lettersOf(words), stop } });
  }
  return notes;
}

function lettersOf(words: string): Style["letters"] {
  if (words === words.toLowerCase()) return "small";
  return words === words.toUpperCase() ? "capitals" : "first";
}

/** The styles of the notes that stand alone, the most used first, each with a note written so. */
function stylesOf(notes: readonly Note[]): readonly { readonly style: Style; readonly example: string }[] {
  const counts = new Map<string, { style: Style; example: string; count: number }>();
  for (const note of notes) {
    if (!note.alone) continue;
    const { style } = note;
    const key = [style.opening, style.letters, style.stop].join();
    const entry = counts.get(key) ?? { style, example: rewritten(note, style), count: 0 };
    entry.count++;
    counts.set(key, entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** The note in another style; inside a sentence only the brackets change. */
function rewritten({ words, style: own, alone }: Note, style: Style): string {
  const { opening, closing } = style;
  if (!alone) return `${opening}${words}${own.stop}${closing}`;
  return `${opening}${inLetters(words, style.letters)}${style.stop}${closing}`;
}

function inLetters(words: string, letters: Style["letters"]): string {
  switch (letters) {
    case "small":
      return words.toLowerCase();
    case "capitals":
      return words.toUpperCase();
    case "first":
      return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
  }
}

function fixFor(transcript: Transcript, notes: readonly Note[], style: Style): Fix {
  const changed = notes.filter((note) => rewritten(note, style) !== slice(transcript.source, note.span));
  const [first] = changed;
  const example = first === undefined ? "" : rewritten(first, style);
  return {
    title: plural(changed.length, say`Write ${changed.length} notes as “${example}”`, say`Write it as “${example}”`),
    edits: changed.map((note) => ({ span: note.span, text: rewritten(note, style) })),
    safe: false,
  };
}
