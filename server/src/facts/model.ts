/** What the parser says of a transcript: plain data that rules, features, exports and the command line read. */

import type { Language, Role } from "../syntax/knowledge";
import type { Message } from "../text/message";
import type { Span } from "../text/span";

/** What a line is part of; every line of a transcript has exactly one. */
export type Part =
  | "blank"
  | "front-matter"
  | "title"
  | "byline"
  | "dateline"
  | "delivery-note"
  /** Any other line of the header: a place, a roster, a field. */
  | "header"
  | "boilerplate"
  /** Speech before the first label. */
  | "statement"
  /** Speech of a turn, its label's line included. */
  | "turn"
  /** A line of a record that nobody speaks: a heading between turns, a cue number, a bracketed note alone on its line. */
  | "note"
  | "end-marker";

/** The words that name the speaker where a turn starts. All spans are offsets into the text. */
export interface Label {
  /** Everything up to the text of the turn: indent left out, markup, timecode, note and separator included. */
  readonly span: Span;
  /** The words that name the speaker. */
  readonly name: Span;
  /** The same words as printed. */
  readonly text: string;
  /** What stands in the brackets behind the name, or the role behind its comma; brackets and comma left out. */
  readonly affiliation: Span | null;
  /** A remark on how the turn was given, brackets left out: `As interpreted.` */
  readonly note: Span | null;
  readonly timecode: Span | null;
  /** What divides the label from the text, white space left out; empty where the label has none. */
  readonly separator: Span;
}

export interface Turn {
  readonly label: Label;
  /** How likely the label is one, and the role is right, from 0 to 1; 1 where a person said so. */
  readonly labelLikelihood: number;
  readonly role: Role;
  readonly roleLikelihood: number;
  /** From the label's start to the end of the turn's last line of speech, its terminator left out. */
  readonly span: Span;
  /** Offset at which the words of the turn begin; `span.end` where there are none. */
  readonly textStart: number;
  /** 0-based line of the label. */
  readonly line: number;
  /** 0-based line of the last speech of this turn. */
  readonly toLine: number;
  /** The label of the same document, as printed, that this turn's is a misspelling or a bad scan of; else null. */
  readonly variantOf: string | null;
}

/** A question turn and the turns that answer it, as indexes into `Outline.turns`. */
export interface Exchange {
  readonly question: number;
  readonly answers: readonly number[];
}

/** Lines that belong together; both ends 0-based and included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

export interface Boilerplate extends LineRange {
  /** Name of the family, in kebab case: an entry of the catalogue, or `structure` where shape alone speaks for it. */
  readonly family: string;
  /** True when the catalogue knows every line, so that the block may be removed unread. */
  readonly known: boolean;
  /** Why these lines are taken for boilerplate, one phrase each. */
  readonly reasons: readonly Message[];
}

/** A line of the header; of a wrapped title, all its lines. */
export interface HeaderLine {
  /** 0-based, the first. */
  readonly line: number;
  /** The words, markup and white space around them left out. */
  readonly span: Span;
  /** The same words, on one line. */
  readonly text: string;
}

/** A `key: value` pair of the front matter or of a header. */
export interface Field {
  /** 0-based. */
  readonly line: number;
  /** In lower case. */
  readonly key: string;
  readonly value: Span;
  readonly text: string;
}

export interface FrontMatter extends LineRange {
  readonly fields: readonly Field[];
}

export interface Header {
  /** That of the front matter where it has one, else that of the lines below; a wrapped one is one. */
  readonly title: HeaderLine | null;
  /** The lines outside the front matter that say the title, 0-based, ascending. */
  readonly titleLines: readonly number[];
  readonly byline: HeaderLine | null;
  /** The line that is the event's date and little else. */
  readonly dateline: HeaderLine | null;
  readonly deliveryNote: HeaderLine | null;
  readonly frontMatter: FrontMatter | null;
  /** All lines of the header, 0-based, ascending, blank ones left out. */
  readonly lines: readonly number[];
}

export type DateSource = "dateline" | "title" | "front-matter" | "text";

/** A date that the text states: day, month and year all certain. */
export interface StatedDate {
  /** 0-based. */
  readonly line: number;
  /** The words that state it. */
  readonly span: Span;
  readonly text: string;
  /** `YYYY-MM-DD`; the first day where the text states a range. */
  readonly value: string;
  readonly source: DateSource;
  /** The other reading, `YYYY-MM-DD`, where day and month could change places and nothing in the text decides. */
  readonly otherReading: string | null;
}

/** A bracketed note inside the record. */
export interface Bracketed {
  readonly kind: "event" | "gap" | "timecode";
  /** Brackets included. */
  readonly span: Span;
}

/** A line that looks like the start of a turn, and what was decided; `reasonsFor` tells why. */
export interface Decision {
  /** 0-based. */
  readonly line: number;
  readonly name: Span;
  readonly text: string;
  readonly isTurn: boolean;
  /** How likely it is a label, from 0 to 1; 0 or 1 where a person said so. */
  readonly likelihood: number;
  /** True when other words stand before it on its line. */
  readonly isInside: boolean;
  /** True where a turn may begin: behind a blank line, the end of a sentence, or a short line. */
  readonly opens: boolean;
}

export interface Outline {
  readonly language: Language | null;
  readonly header: Header;
  /** The date of the event; null where the text states none. An update's date never stands in for it. */
  readonly date: StatedDate | null;
  /** A date whose day and month could change places, where `date` is null and nothing in the text decides; else null. */
  readonly ambiguousDate: StatedDate | null;
  /** In text order, never overlapping. */
  readonly boilerplate: readonly Boilerplate[];
  /** The lines of speech before the first label (boilerplate inside them is not speech); null where there are none. */
  readonly statement: LineRange | null;
  /** In text order. */
  readonly turns: readonly Turn[];
  /** In text order. */
  readonly exchanges: readonly Exchange[];
  /** In text order. */
  readonly brackets: readonly Bracketed[];
  /** The line that closes the record, 0-based; null where there is none. */
  readonly endMarker: number | null;
  /** One part a line. */
  readonly parts: readonly Part[];
  /** In text order. */
  readonly decisions: readonly Decision[];
}
