/** What a transcript gives to other formats: the record, without what is surely left of a page; what only may be is kept as notes. */

import type { Outline } from "../facts/model";
import { outline } from "../facts/outline";
import { pageOf } from "../features/preview";
import type { Draft } from "../features/preview-block";
import type { TurnRow } from "../features/turn-row";
import { turnTable } from "../features/turn-table";
import type { Transcript } from "../syntax/transcript";
import type {
  DocumentNote,
  DocumentParagraph,
  DocumentPart,
  DocumentSpeaker,
  DocumentTurn,
  HeaderItem,
  TranscriptDocument,
} from "./document";

/** The document of a transcript; `fileName`, without its folders, gives the date where the text does not. */
export function documentOf(transcript: Transcript, fileName: string): TranscriptDocument {
  const facts = outline(transcript);
  const page = pageOf(transcript);
  const rows = turnTable(transcript, fileName);
  const speakers = speakersOf(rows);
  return {
    title: facts.header.title?.text ?? null,
    date: rows[0]?.date ?? facts.date?.value ?? null,
    language: facts.language,
    header: headerOf(page, facts),
    speakers: [...speakers.values()],
    parts: partsOf(page, rows, speakers),
  };
}

/** The lines, 0-based, that are only probably no part of the record. */
export function probableLeftovers(transcript: Transcript): readonly { readonly from: number; readonly to: number }[] {
  return outline(transcript).boilerplate.filter(({ known }) => !known);
}

const HEADER_ORDER: readonly string[] = ["title", "byline", "date", "header", "delivery-note"] satisfies HeaderItem["kind"][];

function headerOf(page: readonly Draft[], { date }: Outline): readonly HeaderItem[] {
  const items = page.flatMap(({ kind, from, runs }): readonly HeaderItem[] => {
    if (!isHeaderKind(kind)) return [];
    const printed = runs.map(({ text }) => text).join("");
    if (kind !== "date" || date?.line !== from) return [{ kind, text: printed }];
    // Without the bullets and dashes of a page; the place before a day is no such thing.
    const hasMore = /[\p{L}\p{N}]/u.test(printed.replace(date.text, ""));
    return [{ kind, text: hasMore ? printed : date.text }];
  });
  return items.sort((a, b) => HEADER_ORDER.indexOf(a.kind) - HEADER_ORDER.indexOf(b.kind));
}

function isHeaderKind(kind: string): kind is HeaderItem["kind"] {
  return HEADER_ORDER.includes(kind);
}

/** By name. */
function speakersOf(rows: readonly TurnRow[]): ReadonlyMap<string, DocumentSpeaker> {
  const speakers = new Map<string, DocumentSpeaker>();
  for (const { speaker, role, affiliation } of rows) {
    if (speaker === null || role === "statement") continue;
    const known = speakers.get(speaker);
    if (known === undefined)
      speakers.set(speaker, { id: `speaker-${speakers.size + 1}`, name: oneLine(speaker), role, affiliation });
    // One label may be that of many: `Q (Harbour News)`, `Q (The Ferry)`.
    else if (known.affiliation !== affiliation) speakers.set(speaker, { ...known, affiliation: null });
  }
  return speakers;
}

function partsOf(
  page: readonly Draft[],
  rows: readonly TurnRow[],
  speakers: ReadonlyMap<string, DocumentSpeaker>,
): readonly DocumentPart[] {
  const parts: DocumentPart[] = [];
  const turns = rows.filter(({ role }) => role !== "statement");
  const asked = new Set<number>();
  let next = 0;
  /** The turn that goes on, and what it has so far. */
  let open: { readonly turn: Omit<DocumentTurn, "body">; readonly body: (DocumentParagraph | DocumentNote)[] } | null = null;
  const close = () => {
    if (open === null) return;
    const { turn, body } = open;
    open = null;
    // What stands between two turns belongs to neither; only an event may be an answer to what was said.
    let end = body.length;
    while (end > 0 && isBetween(body[end - 1])) end--;
    parts.push({ ...turn, body: body.slice(0, end) });
    for (const note of body.slice(end)) if (note.kind !== "paragraph") parts.push(note);
  };
  for (const block of page) {
    const { kind, speaker, runs, leftOut } = block;
    if (kind === "speech") {
      if (speaker !== null) {
        close();
        const row = turns[next++];
        const question = row?.question ?? null;
        open = {
          turn: {
            kind: "turn",
            speaker: speakers.get(row?.speaker ?? "")?.id ?? null,
            label: oneLine(speaker.name),
            affiliation: speaker.affiliation,
            note: speaker.note === null ? null : oneLine(speaker.note),
            role: row?.role ?? "other",
            question,
            asks: question !== null && !asked.has(question),
            start: row?.start ?? null,
            end: null,
          },
          body: [],
        };
        if (question !== null) asked.add(question);
      } else open ??= { turn: STATEMENT, body: [] };
      if (runs.length > 0) open.body.push({ kind: "paragraph", start: null, end: null, runs });
    } else if (kind === "event" || kind === "time" || kind === "rule" || kind === "end" || leftOut?.known === false) {
      const note: DocumentNote = {
        // Somebody may have said what a page only probably added: it is kept, and is nobody's words.
        kind: kind === "event" || kind === "rule" || kind === "end" ? kind : "note",
        text: kind === "rule" ? "" : runs.map(({ text }) => text).join(""),
      };
      if (open === null) parts.push(note);
      else open.body.push(note);
    }
  }
  close();
  return parts;
}

const STATEMENT: Omit<DocumentTurn, "body"> = {
  kind: "turn",
  speaker: null,
  label: null,
  affiliation: null,
  note: null,
  role: "statement",
  question: null,
  asks: false,
  start: null,
  end: null,
};

function isBetween(item: DocumentParagraph | DocumentNote | undefined): boolean {
  return item?.kind === "note" || item?.kind === "rule" || item?.kind === "end";
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, " ");
}
