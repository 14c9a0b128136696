/** Writes what is spoken as the paragraphs of a page: a turn begins with its speaker, and what was wrapped is joined. */

import { affiliationOf } from "../facts/affiliation";
import { withoutTags } from "../facts/caption-tags";
import { frame } from "../facts/frame";
import type { Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { paragraphs } from "../facts/paragraphs";
import { endsSentenceOrAnnounces } from "../facts/sentences";
import { spokenLines } from "../facts/speech";
import type { Transcript } from "../syntax/transcript";
import { lineSpan, slice } from "../text/source";
import type { Span } from "../text/span";
import { type Draft, draft, type PreviewRun, type PreviewSpeaker, plainDraft } from "./preview-block";

/** Captions are a line or two each; from so many units on, a sentence that ends begins a new paragraph. */
const CAPTION_PARAGRAPH = 400;
/** A paragraph of more units goes on in another, so that no part of the page is the whole of a text without blank lines. */
const LONGEST_PARAGRAPH = 4_000;
/** A line that is shorter was not wrapped: what follows it was put below it. */
const SHORTEST_WRAPPED = 40;

export interface SpeechWriter {
  /** Writes a line of speech; lines have to come in order. */
  line(line: number): void;
  /** Ends the paragraph at a blank line, unless the words of its label are still to come. */
  gap(): void;
  end(): void;
}

/** A writer that adds its paragraphs to `drafts`. */
export function speechWriter(transcript: Transcript, drafts: Draft[]): SpeechWriter {
  const { source } = transcript;
  const { turns, brackets } = outline(transcript);
  const { forms, captions } = frame(transcript);
  const { areLines, endings } = paragraphs(transcript);
  const ends = new Set(areLines ? endings : []);
  const spoken = spokenLines(transcript);
  let [turn, stretch, bracket] = [-1, 0, 0];
  let open: Draft | null = null;
  /** What the paragraph has so far: units, and its last line. */
  let [length, lastLine] = [0, ""];

  const begin = (line: number, start: number, speaker: PreviewSpeaker | null): Draft => {
    const begun = { ...draft(transcript, "speech", line, []), start, speaker, role: turns[turn]?.role ?? null };
    drafts.push(begun);
    [length, lastLine] = [0, ""];
    return begun;
  };

  /** Writes what is between two offsets of one line, as runs. */
  const write = (line: number, { start, end }: Span, into: Draft) => {
    const add = (kind: PreviewRun["kind"], text: string) => {
      const before = into.runs.at(-1);
      if (before?.kind === "words" && kind === "words") before.text += text;
      else if (text !== "") into.runs.push({ kind, text });
    };
    const words = (from: number, to: number) => add("words", withoutTags(source.text.slice(from, to)));
    if (length > 0) add("words", captions || goesOn(lastLine) ? " " : "\n");
    let at = start;
    for (let one = brackets[bracket]; one !== undefined && one.span.end <= end; one = brackets[++bracket]) {
      words(at, one.span.start);
      add(one.kind, slice(source, one.span));
      at = one.span.end;
    }
    words(at, end);
    into.to = line;
    [length, lastLine] = [length + end - start, source.text.slice(start, end)];
  };

  const say = (line: number, span: Span) => {
    while ((brackets[bracket]?.span.start ?? Infinity) < span.start) bracket++;
    const note = brackets[bracket];
    const isEvent = forms[line] === "bracketed" && note?.kind === "event" && note.span.start === span.start;
    if (isEvent && !isAwaited(open)) {
      drafts.push({ ...plainDraft(transcript, "event", line, slice(source, span)), start: span.start });
      open = null;
      return;
    }
    const isLong = length > LONGEST_PARAGRAPH || (captions && length > CAPTION_PARAGRAPH && endsSentenceOrAnnounces(lastLine));
    if (isLong) open = null;
    open ??= begin(line, span.start, null);
    write(line, span, open);
  };

  return {
    line(line) {
      const { start, end } = lineSpan(source, line);
      for (;;) {
        const next = turns[turn + 1];
        const words = spoken[stretch]?.line === line ? spoken[stretch] : undefined;
        if (next !== undefined && next.span.start <= (words === undefined ? end : start + words.start)) {
          turn++;
          open = begin(line, next.span.start, speakerOf(transcript, next));
        } else if (words !== undefined) {
          stretch++;
          const span = trimmed(source.text, { start: start + words.start, end: start + words.end });
          if (span.end > span.start) say(line, span);
        } else break;
      }
      if (ends.has(line)) open = null;
    },
    gap() {
      if (!captions && !isAwaited(open)) open = null;
    },
    end() {
      open = null;
    },
  };
}

/** True for a label whose words are still to come. */
function isAwaited(open: Draft | null): boolean {
  return open !== null && open.speaker !== null && open.runs.length === 0;
}

/** True for a line of a paragraph that the next line goes on from; else it is one of a list, or of verse. */
function goesOn(line: string): boolean {
  return line.length >= SHORTEST_WRAPPED && !endsSentenceOrAnnounces(line);
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
}

function speakerOf({ source }: Transcript, { label }: Turn): PreviewSpeaker {
  const note = label.note === null ? null : slice(source, label.note);
  return { name: label.text, affiliation: affiliationOf(source, label), note };
}
