/** The JSON that an export makes of a transcript, as a talk; its schema is `transcript-document.schema.json`. */

import { say } from "../text/message";
import { type PieceTimes, timesOf } from "./speech-times";
import { CannotImport, type Talk, type TalkParagraph, type TalkTurn } from "./talk";

type JsonRecord = Readonly<Record<string, unknown>>;

/** What the export calls its JSON, and the version of its form. */
const [FORMAT, VERSION] = ["transcript-document", 1];

/** True for what says that it is of this format. */
export function isTranscriptDocument(value: JsonRecord): boolean {
  return value.format === FORMAT;
}

/** Reads the format. Throws `CannotImport` for another version of it, and for what is not of its form. */
export function readTranscriptDocument({ version, header, parts }: JsonRecord): Talk {
  if (version !== VERSION)
    throw new CannotImport(say`is of version ${String(version)} of its format, of which only ${String(VERSION)} is known`);
  return {
    header: listOf(header, "header").map((item) => textOf(item, "text")),
    turns: listOf(parts, "parts").flatMap(turnsOfPart),
    times: timesOf(listOf(parts, "parts").flatMap(timesOfPart)),
  };
}

function turnsOfPart(part: JsonRecord): readonly TalkTurn[] {
  if (part.kind !== "turn") return [{ label: null, paragraphs: [noteOf(part)] }];
  const start = typeof part.start === "number" ? part.start : null;
  const body = listOf(part.body, "body").map((item) => (item.kind === "paragraph" ? paragraphOf(item) : noteOf(item)));
  const label = labelOf(part);
  const [first] = listOf(part.body, "body");
  if (label === null || first?.kind === "paragraph") {
    // A time that stands among the words says it already.
    const isSaid = listOf(first?.runs ?? [], "runs").some(({ kind }) => kind === "timecode");
    return [{ label, paragraphs: body.map((paragraph, i) => (i === 0 && !isSaid ? { ...paragraph, start } : paragraph)) }];
  }
  // What follows a label without words is not said by whom it names.
  return [
    { label, paragraphs: [{ start, text: "" }] },
    { label: null, paragraphs: body },
  ];
}

/** The paragraphs of a turn whose times are known. */
function timesOfPart(part: JsonRecord): readonly PieceTimes[] {
  if (part.kind !== "turn") return [];
  return listOf(part.body, "body").flatMap((item) => {
    const { start, end } = item;
    if (item.kind !== "paragraph" || typeof start !== "number" || start < 0) return [];
    return [{ start, end: typeof end === "number" ? end : null, text: paragraphOf(item).text }];
  });
}

function labelOf(turn: JsonRecord): string | null {
  if (typeof turn.label !== "string") return null;
  const { affiliation, note } = turn;
  const office = typeof affiliation !== "string" ? "" : affiliation.includes("(") ? `, ${affiliation}` : ` (${affiliation})`;
  return `${turn.label}${office}${typeof note === "string" ? ` [${note}]` : ""}`;
}

function paragraphOf(paragraph: JsonRecord): TalkParagraph {
  return {
    start: null,
    text: listOf(paragraph.runs, "runs")
      .map((run) => textOf(run, "text"))
      .join(""),
  };
}

function noteOf(note: JsonRecord): TalkParagraph {
  return { start: null, text: note.kind === "rule" ? "* * * * *" : textOf(note, "text") };
}

function listOf(value: unknown, what: string): readonly JsonRecord[] {
  if (Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null)) return value;
  throw new CannotImport(say`is damaged: “${what}” is no list of objects`);
}

function textOf(record: JsonRecord, key: string): string {
  const value = record[key];
  if (typeof value === "string") return value;
  throw new CannotImport(say`is damaged: a part of it has no ${key}`);
}
