/** How a transcript is read, as the plain data that other programs get. */

import { affiliationOf } from "../facts/affiliation";
import { fileNameDate } from "../facts/file-name-date";
import type { HeaderLine } from "../facts/model";
import { outline } from "../facts/outline";
import type { Transcript } from "../syntax/transcript";
import { lastName } from "../text/last-name";
import { positionAt } from "../text/position";
import type { ParsedLine, ParsedTranscript } from "./api";

/** The data of a transcript in a file of this name; null for one in no file. */
export function parsedTranscript(file: string | null, transcript: Transcript): ParsedTranscript {
  const { source } = transcript;
  const { language, header, date, boilerplate, turns, exchanges } = outline(transcript);
  return {
    file,
    language,
    header: {
      title: parsedLine(header.title),
      byline: parsedLine(header.byline),
      deliveryNote: parsedLine(header.deliveryNote),
    },
    date: date && { line: date.line + 1, value: date.value, text: date.text, source: date.source },
    fileNameDate: file === null ? null : fileNameDate(lastName(file)),
    boilerplate: boilerplate.map(({ from, to, family }) => ({ from: from + 1, to: to + 1, family })),
    turns: turns.map((turn) => ({
      ...positionAt(source, turn.label.name.start),
      label: turn.label.text,
      affiliation: affiliationOf(source, turn.label),
      role: turn.role,
      toLine: turn.toLine + 1,
    })),
    exchanges: exchanges.map(({ question, answers }) => ({ question, answers })),
  };
}

function parsedLine(line: HeaderLine | null): ParsedLine | null {
  return line && { line: line.line + 1, text: line.text };
}
