/** What a rule is: data that documents it, and one pure function that finds. */

import type { Repeats } from "../archive/repeats";
import { DEFAULT_SETTINGS, type Settings, type Severity } from "../archive/settings";
import type { Language } from "../syntax/knowledge";
import type { Traits } from "../syntax/traits";
import type { Transcript } from "../syntax/transcript";
import type { Message } from "../text/message";
import type { Edit } from "../text/source";
import type { Span } from "../text/span";

export interface RuleData {
  /** The pattern found, in kebab case; also the name of the rule's file, page and setting. */
  readonly name: string;
  /** One sentence for tables and settings. */
  readonly summary: string;
  /** `off` for a rule that speaks only where a person turns it on. */
  readonly severity: Severity | "off";
  readonly tags: readonly ("header" | "boilerplate" | "labels" | "events" | "text" | "unnecessary")[];
}

/**
 * A rule that needs one line, the language of the text and no setting; its findings are kept with the line. Spans count
 * from the line's start.
 */
export interface LineRule extends RuleData {
  readonly scope: "line";
  /** The rule is asked only about lines that have one of these traits; left out, about every line. */
  readonly concerns?: Traits;
  /** `text` is the line without its terminator. */
  check(text: string, language: Language | null): Iterable<Finding>;
  /** False for a 0-based line on which what was found is meant, as the lines around it show; left out, it never is. */
  isFault?(transcript: Transcript, line: number): boolean;
}

/** A rule that needs the whole transcript. Spans are offsets into the text. */
export interface TranscriptRule extends RuleData {
  readonly scope: "transcript";
  check(transcript: Transcript, context: RuleContext): Iterable<Finding>;
}

export type Rule = LineRule | TranscriptRule;

/** A rule's name as words for a person: `Leftover boilerplate`. */
export function headingOf(name: string): string {
  const words = name.replaceAll("-", " ").replace(/^html\b/, "HTML");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export interface RuleContext {
  /** The file's name without its folder; null where the transcript has no file. */
  readonly fileName: string | null;
  readonly settings: Settings;
  /** The day it is where the reader is, `YYYY-MM-DD`; null where nobody said: nothing here reads a clock. */
  readonly today: string | null;
  /** Fingerprints of findings that a person does not want to hear of again. */
  readonly ignored: ReadonlySet<string>;
  /** Which lines stand in other files of the archive, too; null where nothing is known of others. */
  readonly repeats: Repeats | null;
}

/** What holds for a text of which nothing else is known. */
export const DEFAULT_CONTEXT: RuleContext = {
  fileName: null,
  settings: DEFAULT_SETTINGS,
  today: null,
  ignored: new Set(),
  repeats: null,
};

export interface Finding {
  readonly span: Span;
  /** One sentence: what is wrong here. */
  readonly message: Message;
  /** Where this finding weighs less or more than its rule. */
  readonly severity?: Severity;
  /** Where fifty of these in a file would say the same: how to say it once. */
  readonly pattern?: Pattern;
  readonly related?: readonly Related[];
  /** Places in other files that explain it. */
  readonly elsewhere?: readonly Elsewhere[];
  /** The best first. */
  readonly fixes?: readonly Fix[];
}

/** Findings with the same pattern (the same object) become one when a file has many: see `lint`. */
export interface Pattern {
  /** One sentence about all `count` places. */
  message(count: number): Message;
  /** An imperative for mending all of them; left out where nothing mends one. */
  title?(count: number): Message;
}

/** Another place that explains a finding. */
export interface Related {
  readonly span: Span;
  readonly message: Message;
}

/** Lines of another file that explain a finding; 0-based, both ends included. */
export interface Elsewhere {
  /** The file's name as the index of the archive was given it. */
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly message: Message;
}

export interface Fix {
  /** An imperative. */
  readonly title: Message;
  readonly edits: readonly Edit[];
  /** True when it may be applied unread: it changes no word of speech and deletes nothing that could be speech. */
  readonly safe: boolean;
  /** True where a person is to look at each edit before it is made, where the client can show them. */
  readonly review?: boolean;
  /** A span of the single edit's new text that the editor selects for the person to type over; only where there is exactly one edit. */
  readonly placeholder?: Span;
  /** What the editor does in the place of edits, of which there are none then; only editors that can are offered such a fix. */
  readonly command?: FixCommand;
}

/** Something that no edit of the text can do. */
export interface FixCommand {
  readonly name: "reopen-with-encoding";
  /** As people write it, such as `Windows-1252`; null where the person has to choose. */
  readonly encoding: string | null;
}
