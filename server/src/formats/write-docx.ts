/** Word documents: paragraphs and labels by their styles, so that a person changes all of a kind at once, in a template of their own if they like. */

import { strToU8, type Zippable, zipSync } from "fflate";
import { CannotImport } from "../imports/talk";
import type { Message } from "../text/message";
import {
  type DocumentNote,
  type DocumentPart,
  type DocumentRun,
  type DocumentTurn,
  type HeaderItem,
  labelText,
  type TranscriptDocument,
} from "./document";
import { ownParts } from "./docx-parts";
import { type DocxStyleIds, type DocxStyleKey, OWN_IDS } from "./docx-styles";
import { docxTemplate } from "./docx-template";
import { attribute, escaped } from "./xml";

/**
 * The bytes of a Word document, the same for the same transcript and template; or one phrase that says what is wrong with the
 * template, which is the bytes of a Word document or null.
 */
export function writeDocx(document: TranscriptDocument, template: Uint8Array | null): Uint8Array | { readonly refused: Message } {
  const { title, language } = document;
  try {
    const frame = template === null ? null : docxTemplate(template);
    const ids = frame?.ids ?? OWN_IDS;
    const body = bodyOf(document, ids);
    return zipped(frame?.filled(body, title) ?? ownParts(ids, body, title, language));
  } catch (error) {
    if (error instanceof CannotImport) return { refused: error.why };
    throw error;
  }
}

/** The first day that a ZIP archive can name, wherever the clock stands. */
const LONG_AGO = new Date(1980, 0, 1, 12);

function zipped(parts: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of parts) files[name] = typeof part === "string" ? strToU8(part) : part;
  return zipSync(files, { mtime: LONG_AGO });
}

/** What a paragraph is made of. */
interface Piece {
  readonly text: string;
  /** The style of its characters; null for the paragraph's own. */
  readonly style: DocxStyleKey | null;
}

function bodyOf({ header, parts }: TranscriptDocument, ids: DocxStyleIds): string {
  const write = (style: DocxStyleKey, pieces: readonly Piece[], level: number | null = null) =>
    paragraphElement(ids, style, pieces, level);
  return [
    ...header.map(({ kind, text }) => write(HEADER_STYLES[kind], [{ text, style: null }])),
    ...parts.flatMap((part) => partElements(part, write)),
  ].join("");
}

const HEADER_STYLES: Readonly<Record<HeaderItem["kind"], DocxStyleKey>> = {
  title: "title",
  byline: "header",
  date: "header",
  header: "header",
  "delivery-note": "deliveryNote",
};

type Write = (style: DocxStyleKey, pieces: readonly Piece[], level?: number | null) => string;

/** The level of questions in the outline of the document, below its title, from 0. */
const QUESTION_LEVEL = 1;

function partElements(part: DocumentPart, write: Write): readonly string[] {
  if (part.kind !== "turn") return [noteElement(part, write)];
  const { role, asks, body } = part;
  const style = role === "question" ? "question" : role === "answer" ? "answer" : "speech";
  const label = labelText(part);
  const opening: readonly Piece[] = label === null ? [] : [{ text: `${label}:`, style: "speaker" }];
  const [first, ...rest] = body;
  const level = asks ? QUESTION_LEVEL : null;
  const later = rest.map((item) => itemElement(item, style, write));
  if (first?.kind === "paragraph") {
    const space: readonly Piece[] = label === null ? [] : [{ text: " ", style: null }];
    return [write(style, [...opening, ...space, ...first.runs.map(pieceOf)], level), ...later];
  }
  return [
    ...(label === null ? [] : [write(style, opening, level)]),
    ...(first === undefined ? [] : [itemElement(first, style, write)]),
    ...later,
  ];
}

function itemElement(item: DocumentTurn["body"][number], style: DocxStyleKey, write: Write): string {
  return item.kind === "paragraph" ? write(style, item.runs.map(pieceOf)) : noteElement(item, write);
}

function pieceOf({ kind, text }: DocumentRun): Piece {
  return { text, style: kind === "words" ? null : "remark" };
}

function noteElement({ kind, text }: DocumentNote, write: Write): string {
  return write(kind === "event" ? "event" : "note", [{ text: kind === "rule" ? "* * * * *" : text, style: null }]);
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const FIRST_LETTER = /\p{L}/u;

function paragraphElement(ids: DocxStyleIds, style: DocxStyleKey, pieces: readonly Piece[], level: number | null): string {
  const first = FIRST_LETTER.exec(pieces.map(({ text }) => text).join(""))?.[0] ?? "";
  const properties = [
    `<w:pStyle${attribute("w:val", ids[style])}/>`,
    RIGHT_TO_LEFT.test(first) ? "<w:bidi/>" : "",
    level === null ? "" : `<w:outlineLvl${attribute("w:val", level)}/>`,
  ];
  return `<w:p><w:pPr>${properties.join("")}</w:pPr>${pieces.map((piece) => runElement(ids, piece)).join("")}</w:p>`;
}

function runElement(ids: DocxStyleIds, { text, style }: Piece): string {
  const named = style === null ? "" : `<w:rStyle${attribute("w:val", ids[style])}/>`;
  const direction = RIGHT_TO_LEFT.test(text) ? "<w:rtl/>" : "";
  const properties = named + direction;
  const content = text
    .split("\n")
    .map((line) => line.split("\t").map(textElement).join("<w:tab/>"))
    .join("<w:br/>");
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

function textElement(text: string): string {
  return text === "" ? "" : `<w:t xml:space="preserve">${escaped(text)}</w:t>`;
}
