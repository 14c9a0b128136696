/** What writes each format; a bundle of its own, which knows nothing of how a transcript is read. */

import { csvLine } from "../features/statistics-table";
import { cellsOfTurn, cellText, TURN_COLUMNS, type TurnRow } from "../features/turn-row";
import type { Cue, TranscriptDocument } from "./document";
import type { FormatName } from "./export-formats";
import { writeAkn } from "./write-akn";
import { writeSrt, writeVtt } from "./write-captions";
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
}

export const WRITERS: Readonly<Record<FormatName, (content: Content) => string>> = {
  markdown: ({ document }) => writeMarkdown(document),
  html: ({ document }) => writeHtml(document),
  text: ({ document }) => writeText(document),
  vtt: ({ document, cues }) => writeVtt(document, cues),
  srt: ({ cues }) => writeSrt(cues),
  json: ({ document }) => writeJson(document),
  tei: ({ document }) => writeTei(document),
  akn: ({ document }) => writeAkn(document),
  csv: ({ rows }) => [csvLine(TURN_COLUMNS), ...rows.map((row) => csvLine(cellsOfTurn(row).map(cellText)))].join(""),
};
