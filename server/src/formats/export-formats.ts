/** The formats that a transcript is exported to, by name; what writes them is loaded when one is asked for. */

import { frame } from "../facts/frame";
import { turnTable } from "../features/turn-table";
import type { SpeechTimes } from "../imports/speech-times";
import type { Knowledge } from "../syntax/knowledge";
import { parse } from "../syntax/transcript";
import { english, type Message, say } from "../text/message";
import { cuesOf } from "./cues-of";
import { documentOf, probableLeftovers } from "./document-of";
import { timedCues } from "./timed-cues";
import { timedSpeech } from "./timed-speech";
import { rowsWithTimes, withTimes } from "./with-times";

export interface ExportFormat {
  readonly name: string;
  /** For people who choose one. */
  readonly title: string;
  /** The ending of a file's name, with its dot. */
  readonly extension: string;
}

/** In the order in which they are offered. */
export const EXPORT_FORMATS = [
  { name: "markdown", title: "Markdown", extension: ".md" },
  { name: "html", title: "HTML", extension: ".html" },
  { name: "docx", title: "Word document", extension: ".docx" },
  { name: "text", title: "Plain text in normal form", extension: ".txt" },
  { name: "vtt", title: "WebVTT captions", extension: ".vtt" },
  { name: "srt", title: "SubRip captions", extension: ".srt" },
  { name: "json", title: "JSON", extension: ".json" },
  { name: "tei", title: "TEI P5", extension: ".tei.xml" },
  { name: "akn", title: "Akoma Ntoso", extension: ".akn.xml" },
  { name: "csv", title: "CSV, a row for each turn", extension: ".csv" },
] as const satisfies readonly ExportFormat[];

export type FormatName = (typeof EXPORT_FORMATS)[number]["name"];

export interface Exported {
  /** Text, but for formats that are none. */
  readonly content: string | Uint8Array;
  /** What is only probably left over from a page, and what became of it: `kept lines 3–14 as a note`, from 1. */
  readonly doubts: readonly string[];
  /** Why precise times that were given are not used: one phrase; null where they are, or none were given. */
  readonly unused: Message | null;
}

/** What an export may be given besides the transcript. */
export interface Additions {
  /** The bytes of a Word document whose styles and pages are taken. */
  readonly template?: Uint8Array | null;
  /** Precise times of the recording; those that a person has named count even where the times at the labels are others. */
  readonly times?: { readonly speech: SpeechTimes; readonly areNamed: boolean } | null;
}

/** A transcript that a format cannot hold; the message is one phrase. */
export class CannotExport extends Error {
  constructor(
    message: string,
    /** Why precise times that were given are not used, which it would need; null where none were given. */
    readonly unused: Message | null,
  ) {
    super(message);
  }
}

/** A template that cannot be used; the message is one phrase that says what is wrong with it. */
export class BadTemplate extends Error {
  constructor(readonly why: Message) {
    super(english(why));
  }
}

/** True for a format that says when something is said. */
export function takesTimes(format: FormatName): boolean {
  return (["vtt", "srt", "json", "tei", "csv"] satisfies FormatName[] as FormatName[]).includes(format);
}

/** True for a format that takes a template, and is no text. */
export function takesTemplate(format: FormatName): boolean {
  return format === "docx";
}

/**
 * A transcript in another format; `fileName` is without its folders. Throws `CannotExport` where captions are wanted and there
 * are no times, and `BadTemplate`.
 */
export function exported(
  text: string,
  knowledge: Knowledge,
  fileName: string,
  format: FormatName,
  { template = null, times = null }: Additions = {},
): Exported {
  const transcript = parse(text, knowledge);
  const plain = documentOf(transcript, fileName);
  const { captions } = frame(transcript);
  const speech = times === null ? null : captions ? ownTimes(times.areNamed) : timedSpeech(plain, times.speech, times.areNamed);
  const isRefused = speech !== null && "refused" in speech;
  const unused = isRefused ? speech.refused : null;
  const timed = isRefused ? null : speech;
  const document = timed === null ? plain : withTimes(plain, timed);
  const isCaptions = format === "vtt" || format === "srt";
  const cues = !isCaptions ? [] : timed === null ? cuesOf(transcript, document) : timedCues(timed);
  if (isCaptions && cues.length === 0)
    throw new CannotExport("has no times of the recording, which captions need; export it to another format", unused);
  const { WRITERS } = require("./writers") as typeof import("./writers");
  // A row or a caption is what somebody says; but captions of captions are all of them.
  const isKept = format !== "csv" && (!isCaptions || captions);
  const rows = format === "csv" ? rowsWithTimes(turnTable(transcript, fileName), document) : [];
  const content = WRITERS[format]({ document, cues, rows, template });
  if (typeof content === "object" && "refused" in content) throw new BadTemplate(content.refused);
  return {
    content,
    unused,
    doubts: probableLeftovers(transcript).map(({ from, to }) => {
      const lines = from === to ? `line ${from + 1}` : `lines ${from + 1}–${to + 1}`;
      return isKept ? `kept ${lines} as a note` : `left out ${lines}`;
    }),
  };
}

/** Captions need no other times; who names some should know. */
function ownTimes(areNamed: boolean): { readonly refused: Message } | null {
  return areNamed ? { refused: say`cannot be used; the transcript has the times of its captions` } : null;
}
