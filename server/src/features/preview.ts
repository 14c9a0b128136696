/** The transcript as it would be published: header, turns with their speakers, events, and what would be left out, with the reasons. */

import { affiliationOf } from "../facts/affiliation";
import { withoutTags } from "../facts/caption-tags";
import { titleOf } from "../facts/catalogue-marks";
import { frame, lineText } from "../facts/frame";
import type { Boilerplate, LineRange, Outline, Part, Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { paragraphs } from "../facts/paragraphs";
import { endsSentenceOrAnnounces } from "../facts/sentences";
import { spokenLines } from "../facts/speech";
import { TAUGHT } from "../facts/taught-lines";
import { lint } from "../rules/lint";
import type { RuleContext } from "../rules/rule";
import type { Role } from "../syntax/knowledge";
import type { Transcript } from "../syntax/transcript";
import { counted } from "../text/counted";
import { append } from "../text/put";
import { lineSpan, slice } from "../text/source";
import type { Span } from "../text/span";

export type PreviewKind =
  | "title"
  | "byline"
  | "date"
  | "delivery-note"
  /** Any other line of the header. */
  | "header"
  /** A paragraph that somebody says. */
  | "speech"
  /** A note such as `(Laughter.)` alone on its line. */
  | "event"
  /** A time of the recording alone on its line. */
  | "time"
  | "rule"
  /** What closes the record. */
  | "end"
  /** What would not be published. */
  | "left-out";

/** A part of the page, in text order; its lines are 0-based, both ends included. Two parts share a line that holds two turns. */
export interface PreviewBlock extends LineRange {
  readonly kind: PreviewKind;
  /** Who speaks, where a turn begins; null where a paragraph goes on, and where nobody speaks. */
  readonly speaker: PreviewSpeaker | null;
  /** The role of whoever speaks; null in a statement and where nobody does. */
  readonly role: Role | null;
  /** In order; empty where a label has no words. */
  readonly runs: readonly PreviewRun[];
  /** Why it is left out; null for what would be published. */
  readonly leftOut: LeftOut | null;
  readonly findings: readonly PreviewFinding[];
}

export interface PreviewSpeaker {
  /** The label's words as printed. */
  readonly name: string;
  /** What the label says besides, brackets left out; null where it says nothing. */
  readonly affiliation: string | null;
  readonly note: string | null;
}

export interface PreviewRun {
  readonly kind: "words" | "event" | "gap" | "timecode";
  /** On one line, but for a list, verse or leftovers, whose lines are parted by line feeds. */
  readonly text: string;
}

export interface LeftOut {
  /** True where the catalogue knows every line: then only what it is would be said, and not the text. */
  readonly known: boolean;
  /** `Left out: account form (43 lines).` */
  readonly title: string;
}

export interface PreviewFinding {
  /** Where it is, as offsets into the text. */
  readonly span: Span;
  readonly message: string;
  readonly severity: "error" | "warning" | "information" | "hint";
  readonly rule: string;
}

/** A block that is being written, with the offset at which it begins. */
interface Draft extends LineRange {
  to: number;
  readonly start: number;
  readonly kind: PreviewKind;
  readonly speaker: PreviewSpeaker | null;
  readonly role: Role | null;
  readonly runs: { readonly kind: PreviewRun["kind"]; text: string }[];
  readonly leftOut: LeftOut | null;
}

/** The page that a transcript makes, with what `lint` finds in it beside each part. Empty where the text is. */
export function preview(transcript: Transcript, context: RuleContext): readonly PreviewBlock[] {
  const drafts = draftsOf(transcript);
  const findings: PreviewFinding[][] = drafts.map(() => []);
  let at = 0;
  for (const { span, message, severity, rule } of lint(transcript, context)) {
    while ((drafts[at + 1]?.start ?? Infinity) <= span.start) at++;
    findings[at]?.push({ span, message, severity, rule: rule.name });
  }
  return drafts.map(({ from, to, kind, speaker, role, runs, leftOut }, i) => ({
    from,
    to,
    kind,
    speaker,
    role,
    runs,
    leftOut,
    findings: findings[i] ?? [],
  }));
}

const HEADER_KINDS: Readonly<Partial<Record<Part, PreviewKind>>> = {
  title: "title",
  byline: "byline",
  dateline: "date",
  "delivery-note": "delivery-note",
  header: "header",
};

function draftsOf(transcript: Transcript): readonly Draft[] {
  const facts = outline(transcript);
  const { forms } = frame(transcript);
  const { parts, boilerplate } = facts;
  const drafts: Draft[] = [];
  const speech = speechWriter(transcript, drafts);
  let block = 0;
  for (let line = 0; line < parts.length; line++) {
    const part = parts[line] ?? "blank";
    if (part === "statement" || part === "turn") {
      speech.line(line);
      continue;
    }
    if (part === "blank") {
      speech.gap();
      continue;
    }
    const headerKind = HEADER_KINDS[part];
    if (part === "note" && forms[line] === "cue") continue;
    speech.end();
    if (part === "front-matter") {
      append(drafts, frontMatterDrafts(transcript, facts, line));
      line = Math.max(line, facts.header.frontMatter?.to ?? line);
    } else if (part === "boilerplate") {
      while ((boilerplate[block]?.to ?? Infinity) < line) block++;
      const found = boilerplate[block];
      const last = Math.max(line, found?.to ?? line);
      drafts.push(leftOutDraft(transcript, { from: line, to: last }, leftOutOf(found, last - line + 1)));
      line = last;
    } else if (headerKind !== undefined) headerLine(transcript, facts, drafts, line, headerKind);
    else if (part === "end-marker") drafts.push(plainDraft(transcript, "end", line, lineText(transcript, line)));
    else drafts.push(plainDraft(transcript, forms[line] === "rule" ? "rule" : "time", line, lineText(transcript, line)));
  }
  return drafts;
}

function draft(transcript: Transcript, kind: PreviewKind, line: number, runs: Draft["runs"]): Draft {
  const start = transcript.source.lineStarts[line] ?? 0;
  return { from: line, to: line, start, kind, speaker: null, role: null, runs, leftOut: null };
}

function plainDraft(transcript: Transcript, kind: PreviewKind, line: number, text: string): Draft {
  return draft(transcript, kind, line, kind === "rule" ? [] : [{ kind: "words", text }]);
}

/** A title that goes on in a second line is one block. */
function headerLine(transcript: Transcript, { header }: Outline, drafts: Draft[], line: number, kind: PreviewKind): void {
  const own = [header.title, header.byline, header.dateline, header.deliveryNote].find((one) => one?.line === line);
  const last = drafts.at(-1);
  if (kind === "title" && last?.kind === "title" && header.titleLines.includes(line)) {
    // The whole title was written with its first line.
    last.to = line;
    return;
  }
  drafts.push(plainDraft(transcript, kind, line, own?.text ?? lineText(transcript, line)));
}

/** Title and date where the front matter states them, and that the rest of it is left out. */
function frontMatterDrafts(transcript: Transcript, { header, date }: Outline, line: number): readonly Draft[] {
  const range = header.frontMatter ?? { from: line, to: line };
  const isInside = (one: { readonly line: number } | null) => one !== null && one.line >= range.from && one.line <= range.to;
  const lines = counted(range.to - range.from + 1, "line");
  const stated: Draft[] = [];
  if (header.title !== null && isInside(header.title) && header.titleLines.length === 0)
    stated.push(plainDraft(transcript, "title", header.title.line, header.title.text));
  if (date !== null && isInside(date)) stated.push(plainDraft(transcript, "date", date.line, date.text));
  const rest = leftOutDraft(transcript, range, { known: true, title: `Left out: the front matter (${lines}).` });
  return [rest, ...stated.sort((a, b) => a.from - b.from)];
}

function leftOutDraft(transcript: Transcript, { from, to }: LineRange, leftOut: LeftOut): Draft {
  const span = { start: lineSpan(transcript.source, from).start, end: lineSpan(transcript.source, to).end };
  const text = slice(transcript.source, span).replace(/\r\n?/g, "\n");
  return { ...draft(transcript, "left-out", from, [{ kind: "words", text }]), to, leftOut };
}

function leftOutOf(block: Boilerplate | undefined, lines: number): LeftOut {
  const count = counted(lines, "line");
  if (block?.known !== true) {
    const why = block === undefined || block.reasons.length === 0 ? "" : `: ${block.reasons.join("; ")}`;
    return { known: false, title: `Probably left over from the page (${count})${why}.` };
  }
  const what = block.family === TAUGHT ? "what this archive calls boilerplate" : titleOf(block.family);
  return { known: true, title: `Left out: ${what} (${count}).` };
}

/** Captions are a line or two each; from so many units on, a sentence that ends begins a new paragraph. */
const CAPTION_PARAGRAPH = 400;
/** A paragraph of more units goes on in another, so that no part of the page is the whole of a text without blank lines. */
const LONGEST_PARAGRAPH = 4_000;
/** A line that is shorter was not wrapped: what follows it was put below it. */
const SHORTEST_WRAPPED = 40;

interface SpeechWriter {
  /** Writes a line of speech; lines have to come in order. */
  line(line: number): void;
  /** Ends the paragraph at a blank line, unless the words of its label are still to come. */
  gap(): void;
  end(): void;
}

function speechWriter(transcript: Transcript, drafts: Draft[]): SpeechWriter {
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
