/**
 * What the npm package exports: pure functions of a text, which run wherever JavaScript runs. All of their types are here,
 * so that the declarations of this one module are those of the package.
 */

import { type Archive, NO_ARCHIVE, settingsFor } from "../archive/archive";
import { CONFIG_NAME, readConfig } from "../archive/config";
import { DEFAULT_SETTINGS } from "../archive/settings";
import { ignoredIn } from "../archive/silences";
import { exported, takesTimes } from "../formats/export-formats";
import { type Imported, imported, importedBytes, isBinary, isPdf } from "../imports/importers";
import { readTimes, writeTimes } from "../imports/times-file";
import { fixAll } from "../rules/fix";
import { RULES } from "../rules/index";
import type { RuleContext } from "../rules/rule";
import { parse as transcriptOf } from "../syntax/transcript";
import { lastName } from "../text/last-name";
import { english, fromData } from "../text/message";
import { positionAt } from "../text/position";
import { createSource } from "../text/source";
import { parsedTranscript } from "./parsed-transcript";
import { findingsOf } from "./plain-findings";

/** What may be said of a text besides its words. */
export interface Options {
  /** The file's path from the archive's folder, with slashes: its name may hold a date, and a config may single it out. */
  readonly fileName?: string;
  /** The day it is, as `2019-02-14`; left out, no date is taken for one in the future. */
  readonly today?: string;
  /** The text of the archive's `.transcript.json`. */
  readonly config?: string;
}

/** What `parse` gives, and `transcript parse --json` prints for each file; described by `parsed-transcript.schema.json`. */
export interface ParsedTranscript {
  /** The file's name as it was given; null where none was. */
  readonly file: string | null;
  /** An ISO 639 code such as `en`; null for a text in a language that is not known. */
  readonly language: string | null;
  readonly header: ParsedHeader;
  /** The date of the event; null where the text states none for certain. */
  readonly date: ParsedDate | null;
  /** The date in the file's name, as `2019-02-14`; null where there is none. */
  readonly fileNameDate: string | null;
  readonly boilerplate: readonly ParsedBoilerplate[];
  readonly turns: readonly ParsedTurn[];
  readonly exchanges: readonly ParsedExchange[];
}

export interface ParsedHeader {
  readonly title: ParsedLine | null;
  readonly byline: ParsedLine | null;
  /** Such as “Check against delivery”. */
  readonly deliveryNote: ParsedLine | null;
}

export interface ParsedLine {
  /**
   * From 1; of a wrapped title, the first.
   * @asType integer
   */
  readonly line: number;
  readonly text: string;
}

export interface ParsedDate {
  /**
   * From 1.
   * @asType integer
   */
  readonly line: number;
  /** As `2019-02-14`. */
  readonly value: string;
  /** As the text writes it. */
  readonly text: string;
  readonly source: "dateline" | "title" | "front-matter" | "text";
}

/** Lines that a publisher added and nobody spoke. */
export interface ParsedBoilerplate {
  /**
   * The first line, from 1.
   * @asType integer
   */
  readonly from: number;
  /**
   * The last line, from 1.
   * @asType integer
   */
  readonly to: number;
  /** What it is, in kebab case, such as `share-links`. */
  readonly family: string;
}

/** All that one speaker says until another label. */
export interface ParsedTurn {
  /**
   * The line of the label, from 1.
   * @asType integer
   */
  readonly line: number;
  /**
   * The UTF-16 column of the label's name, from 1.
   * @asType integer
   */
  readonly column: number;
  /** The words that name the speaker, as printed. */
  readonly label: string;
  /** What stands in brackets after the name; null where nothing does. */
  readonly affiliation: string | null;
  readonly role: "question" | "answer" | "moderator" | "other";
  /**
   * The last line of the turn, from 1.
   * @asType integer
   */
  readonly toLine: number;
}

/**
 * An index into `turns`, from 0.
 * @asType integer
 */
export type TurnIndex = number;

/** A question with its answers. */
export interface ParsedExchange {
  readonly question: TurnIndex;
  /** Empty for a question without an answer. */
  readonly answers: readonly TurnIndex[];
}

/** What a rule finds at one place. */
export interface Finding {
  /** The rule's name, such as `trailing-space`. */
  readonly rule: string;
  readonly severity: "error" | "warning" | "information" | "hint";
  /** One sentence. */
  readonly message: string;
  /** Offsets into the text, in UTF-16 units, as JavaScript's strings have them. */
  readonly start: number;
  readonly end: number;
  /** Lines and UTF-16 columns, from 1. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The best first. */
  readonly fixes: readonly Fix[];
  /** Stays the same while other parts of the text change; what `ignores` in `.transcript.json` name. */
  readonly fingerprint: string;
}

export interface Fix {
  /** An imperative. */
  readonly title: string;
  /** True where it keeps every spoken word, so that it may be applied without a look. */
  readonly safe: boolean;
  /** In no order, never overlapping; all mean the text before any of them. */
  readonly edits: readonly Edit[];
}

export interface Edit {
  /** Offsets in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What takes the place of the text between them. */
  readonly text: string;
}

export interface Fixed {
  /** The text after all safe fixes. */
  readonly text: string;
  /** How many fixes were applied. */
  readonly applied: number;
  /** What is left for a person, with places in the text after the fixes. */
  readonly left: readonly Finding[];
}

/** The formats that `exportTo` writes; FORMATS.md says what each holds. */
export type ExportFormat = "markdown" | "html" | "docx" | "text" | "vtt" | "srt" | "json" | "tei" | "akn" | "csv";

export interface ExportOptions extends Options {
  /** A Word document whose styles and pages are taken, for `docx`: its bytes. */
  readonly template?: Uint8Array;
  /** Precise times of the recording, as `timesFrom` gives them, for `vtt`, `srt`, `json`, `tei` and `csv`. */
  readonly times?: string;
}

export interface Exported<Format extends ExportFormat = ExportFormat> {
  /** The bytes of a Word document, or else text. */
  readonly content: Format extends "docx" ? Uint8Array : string;
  /** What is only probably left over from a page, and what became of it: `kept lines 3–14 as a note`. */
  readonly doubts: readonly string[];
}

/** The version of what `parse` gives: it grows when a reader of the old form might fail on the new one. */
export const PARSED_VERSION = 1;

/** How a text is read: header, date, boilerplate, turns and exchanges. Throws a `SyntaxError` for a bad config only. */
export function parse(text: string, options: Options = {}): ParsedTranscript {
  const { config } = archiveOf(options);
  return parsedTranscript(options.fileName ?? null, transcriptOf(text, config.knowledge));
}

/** What the rules find, in text order. Throws a `SyntaxError` for a bad config only. */
export function lint(text: string, options: Options = {}): readonly Finding[] {
  const archive = archiveOf(options);
  return findingsOf(transcriptOf(text, archive.config.knowledge), contextOf(archive, options));
}

/** Applies the safe fixes, which keep every spoken word, until none is left. Throws a `SyntaxError` for a bad config only. */
export function fix(text: string, options: Options = {}): Fixed {
  const archive = archiveOf(options);
  const context = contextOf(archive, options);
  const { transcript, applied } = fixAll(transcriptOf(text, archive.config.knowledge), context);
  return { text: transcript.source.text, applied, left: findingsOf(transcript, context) };
}

/**
 * A transcript in another format. Throws an `Error` where captions are wanted and there are no times, and for a template or
 * times that cannot be used; a `SyntaxError` for a bad config.
 */
export function exportTo<Format extends ExportFormat>(
  text: string,
  format: Format,
  options: ExportOptions = {},
): Exported<Format> {
  const { config } = archiveOf(options);
  const { fileName = "", template = null } = options;
  const speech = options.times === undefined ? null : readTimes(options.times);
  if (speech !== null && "refused" in speech) throw new Error(`times: ${english(speech.refused)}`);
  const times = speech === null || !takesTimes(format) ? null : { speech, areNamed: true };
  const { content, doubts, unused } = exported(text, config.knowledge, lastName(fileName), format, { template, times });
  if (unused !== null) throw new Error(`times: ${english(unused)}`);
  return { content: content as Exported<Format>["content"], doubts };
}

/**
 * The text of the transcript that a file in another format makes; its name says which format it is in. `content` is text, or
 * the bytes of a format that is none, such as `.docx`. Throws an `Error` that says what is wrong with the file.
 */
export function importFrom(fileName: string, content: string | Uint8Array): string {
  const result = fileOf(fileName, content);
  if ("refused" in result) throw new Error(`${lastName(fileName)} ${english(result.refused)}`);
  return result.text;
}

/**
 * The precise times of the speech in a file in another format, as the command line keeps them next to a transcript: JSON that
 * `transcript-times.schema.json` describes; null where the file has none. Throws an `Error` that says what is wrong with the file.
 */
export function timesFrom(fileName: string, content: string | Uint8Array): string | null {
  const result = fileOf(fileName, content);
  if ("refused" in result) throw new Error(`${lastName(fileName)} ${english(result.refused)}`);
  return result.times === null ? null : writeTimes(result.times, fileName);
}

function fileOf(fileName: string, content: string | Uint8Array): Imported {
  if (isPdf(fileName)) return { refused: fromData("is a PDF document; use `transcript import`") };
  if (typeof content === "string")
    return isBinary(fileName) ? { refused: fromData("is no text; give its bytes") } : imported(fileName, content);
  return isBinary(fileName) ? importedBytes(fileName, content) : { refused: fromData("is text; decode it first") };
}

function archiveOf({ config: text }: Options): Archive {
  if (text === undefined) return NO_ARCHIVE;
  const { config, problems } = readConfig(text, RULES);
  const [first] = problems;
  if (first === undefined) return { ...NO_ARCHIVE, config };
  const { line, column } = positionAt(createSource(text), first.span.start);
  throw new SyntaxError(`${CONFIG_NAME}:${line}:${column}: ${english(first.message)}`);
}

function contextOf(archive: Archive, options: Options): RuleContext {
  const { fileName = "" } = options;
  return {
    fileName: options.fileName === undefined ? null : lastName(fileName),
    settings: settingsFor(archive, fileName, DEFAULT_SETTINGS),
    today: options.today ?? null,
    ignored: ignoredIn(archive, fileName),
    repeats: null,
  };
}
