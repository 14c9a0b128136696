/** The parts of the page that a transcript makes. */

import type { LineRange } from "../facts/model";
import type { Role } from "../syntax/knowledge";
import type { Transcript } from "../syntax/transcript";
import type { Message } from "../text/message";
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
  /** The offset at which it begins: a label, or a first word. */
  readonly start: number;
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
  readonly title: Message;
}

export interface PreviewFinding {
  /** Where it is, as offsets into the text. */
  readonly span: Span;
  readonly message: Message;
  readonly severity: "error" | "warning" | "information" | "hint";
  readonly rule: string;
}

/** A block that is being written. */
export interface Draft extends LineRange {
  to: number;
  readonly start: number;
  readonly kind: PreviewKind;
  readonly speaker: PreviewSpeaker | null;
  readonly role: Role | null;
  readonly runs: { readonly kind: PreviewRun["kind"]; text: string }[];
  readonly leftOut: LeftOut | null;
}

/** A block that begins on a 0-based line and has these runs. */
export function draft(transcript: Transcript, kind: PreviewKind, line: number, runs: Draft["runs"]): Draft {
  const start = transcript.source.lineStarts[line] ?? 0;
  return { from: line, to: line, start, kind, speaker: null, role: null, runs, leftOut: null };
}

/** A block of one line, its text without white space around it. */
export function plainDraft(transcript: Transcript, kind: PreviewKind, line: number, text: string): Draft {
  return draft(transcript, kind, line, kind === "rule" ? [] : [{ kind: "words", text }]);
}
