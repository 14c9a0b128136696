/** A transcript as other formats see it: header, speakers, turns and what stands between them; plain data, and what the JSON format holds. */

import type { Role } from "../syntax/knowledge";

export interface TranscriptDocument {
  readonly title: string | null;
  /** `YYYY-MM-DD` of the event; null where neither the text nor the file's name says. */
  readonly date: string | null;
  /** A code such as `en`; null where the language is not known. */
  readonly language: string | null;
  /** All lines of the header, the title among them: title, byline and date first, the delivery note last. */
  readonly header: readonly HeaderItem[];
  /** Who speaks, in the order in which they first do. */
  readonly speakers: readonly DocumentSpeaker[];
  readonly parts: readonly DocumentPart[];
}

export interface HeaderItem {
  readonly kind: "title" | "byline" | "date" | "delivery-note" | "header";
  readonly text: string;
}

export interface DocumentSpeaker {
  /** Unique in the document, and a name that XML takes for an identifier: `speaker-1`. */
  readonly id: string;
  /** The member of the cast, or else the label. */
  readonly name: string;
  /** In the first turn. */
  readonly role: Role;
  /** What all labels have in brackets; null where they differ or have nothing. */
  readonly affiliation: string | null;
}

export type DocumentPart = DocumentTurn | DocumentNote;

/** All that one speaker says; the statement before the first label is a turn without one. */
export interface DocumentTurn {
  readonly kind: "turn";
  /** The speaker's `id`; null for the statement. */
  readonly speaker: string | null;
  /** The words of the label as printed, on one line; null for the statement. */
  readonly label: string | null;
  readonly affiliation: string | null;
  /** A remark in the label on how the turn was given, brackets left out. */
  readonly note: string | null;
  readonly role: Role | "statement";
  /** The number of the question, from 1, that the turn asks or answers; null of any other. */
  readonly question: number | null;
  /** True for the turn that asks it. */
  readonly asks: boolean;
  /** Seconds of the recording at which the turn begins; null where neither the text nor precise times say. */
  readonly start: number | null;
  /** At which it ends; null without precise times. */
  readonly end: number | null;
  readonly body: readonly (DocumentParagraph | DocumentNote)[];
}

export interface DocumentParagraph {
  readonly kind: "paragraph";
  /** Seconds of the recording; null without precise times. */
  readonly start: number | null;
  readonly end: number | null;
  /** In order, and with the spaces between them. */
  readonly runs: readonly DocumentRun[];
}

export interface DocumentRun {
  readonly kind: "words" | "event" | "gap" | "timecode";
  /** On one line, but for a list or verse, whose lines are divided by line feeds. */
  readonly text: string;
}

/** What nobody says, or what only may have been said: an event on its own line, a heading or a time between turns, what is probably left over from a page, a rule, the mark that ends the record. */
export interface DocumentNote {
  readonly kind: "event" | "note" | "rule" | "end";
  /** As printed, brackets included. */
  readonly text: string;
}

/** A caption of a recording. */
export interface Cue {
  /** Seconds from the start of the recording. */
  readonly start: number;
  readonly end: number;
  readonly lines: readonly CueLine[];
}

export interface CueLine {
  /** The label of the turn that begins here; null where one goes on, and where nobody is named. */
  readonly label: string | null;
  /** The label of the turn that goes on here, where that is known. */
  readonly speaker?: string | null;
  readonly text: string;
}

/** The text of a paragraph. */
export function paragraphText({ runs }: DocumentParagraph): string {
  return runs.map(({ text }) => text).join("");
}

/** A label as it is printed before a turn, without what divides it from the words; null for the statement. */
export function labelText({ label, affiliation, note }: Pick<DocumentTurn, "label" | "affiliation" | "note">): string | null {
  if (label === null) return null;
  // Nobody reads brackets in brackets.
  const office = affiliation === null ? "" : affiliation.includes("(") ? `, ${affiliation}` : ` (${affiliation})`;
  return `${label}${office}${note === null ? "" : ` [${note}]`}`;
}

/** The blocks of a turn's body with its label, as `write` has it, before its first paragraph; before all of them where that is none. */
export function withLabel(turn: DocumentTurn, blocks: readonly string[], write: (label: string) => string): readonly string[] {
  const label = labelText(turn);
  if (label === null) return blocks;
  const [first, ...rest] = turn.body[0]?.kind === "paragraph" ? blocks : ["", ...blocks];
  return [`${write(label)} ${first ?? ""}`.trimEnd(), ...rest];
}
