/** What writes each format; a bundle of its own, which knows nothing of how a transcript is read. */

import { csvLine } from "../features/statistics-table";
import { cellsOfTurn, cellText, TURN_COLUMNS, type TurnRow } from "../features/turn-row";
import type { Message } from "../text/message";
import type { Cue, TranscriptDocument } from "./document";
import type { FormatName } from "./export-formats";
import { writeAkn } from "./write-akn";
import { writeSrt, writeVtt } from "./write-captions";
import { writeDocx } from "./write-docx";
import { writeHtml } from "./write-html";
import { writeJson } from "./write-json";
import { writeMarkdown } from "./write-markdown";
import { writeTei } from "./write-tei";
import { writeText } from "./write-text";

/** What there is to write. */
export interface Content {
  readonly document: TranscriptDocument;
  /** Of captions only. */
  readonly cues: readonly Cue[];
  /** Of tables only. */
  readonly rows: readonly TurnRow[];
  /** Of a Word document only: one whose styles and pages are taken; null for none. */
  readonly template: Uint8Array | null;
}

/** What a format is: text, or bytes; or one phrase that says what is wrong with the template. */
export type Written = string | Uint8Array | { readonly refused: Message };

export const WRITERS: Readonly<Record<FormatName, (content: Content) => Written>> = {
  markdown: ({ document }) => writeMarkdown(document),
  html: ({ document }) => writeHtml(document),
  docx: ({ document, template }) => writeDocx(document, template),
  text: ({ document }) => writeText(document),
  vtt: ({ document, cues }) => writeVtt(document, cues),
  srt: ({ cues }) => writeSrt(cues),
  json: ({ document }) => writeJson(document),
  tei: ({ document }) => writeTei(document),
  akn: ({ document }) => writeAkn(document),
  csv: ({ rows }) => [csvLine(TURN_COLUMNS), ...rows.map((row) => csvLine(cellsOfTurn(row).map(cellText)))].join(""),
};
