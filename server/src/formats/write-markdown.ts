/** Markdown: the title as a heading, labels in bold, events in italics. */

import {
  type DocumentNote,
  type DocumentPart,
  type HeaderItem,
  paragraphText,
  type TranscriptDocument,
  withLabel,
} from "./document";

/** CommonMark that ends with a line feed; every sign of a transcript that means something in it is escaped. */
export function writeMarkdown({ header, parts }: TranscriptDocument): string {
  return `${[...header.map(headerBlock), ...parts.flatMap(blocksOf)].join("\n\n")}\n`;
}

function headerBlock({ kind, text }: HeaderItem): string {
  return kind === "title" ? `# ${plain(text)}` : kind === "delivery-note" ? `*${plain(text)}*` : plain(text);
}

function blocksOf(part: DocumentPart): readonly string[] {
  if (part.kind !== "turn") return [noteBlock(part)];
  const blocks = part.body.map((item) => (item.kind === "paragraph" ? plain(paragraphText(item)) : noteBlock(item)));
  return withLabel(part, blocks, (label) => `**${plain(label)}:**`);
}

function noteBlock({ kind, text }: DocumentNote): string {
  return kind === "rule" ? "---" : kind === "event" ? `*${plain(text)}*` : plain(text);
}

/** Signs that mean something anywhere in a line. */
const INLINE = /[\\`*_[\]<>~|&]/g;
/** What begins a heading, a list, a quotation or a rule at the start of a line. */
const OPENING = /^(\s*)(?:([#+=-])|(\d{1,9})([.)]))/;

/** A text that Markdown shows as it is; its line feeds are line breaks. */
function plain(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) =>
      line
        .trim()
        .replace(INLINE, "\\$&")
        .replace(OPENING, (_, indent: string, sign: string | undefined, digits: string | undefined, mark: string | undefined) =>
          sign === undefined ? `${indent}${digits}\\${mark}` : `${indent}\\${sign}`,
        ),
    )
    .join("\\\n");
}
