/** Plain text in normal form: header, then turns as `Name (Affiliation): words`, a blank line between paragraphs. */

import { type DocumentPart, paragraphText, type TranscriptDocument, withLabel } from "./document";

/** The text, which ends with a line feed. */
export function writeText({ header, parts }: TranscriptDocument): string {
  const note = header.filter(({ kind }) => kind === "delivery-note");
  const lines = header.filter(({ kind }) => kind !== "delivery-note");
  const paragraphs = [lines.map(({ text }) => text).join("\n"), ...note.map(({ text }) => text), ...parts.flatMap(paragraphsOf)];
  return `${paragraphs.filter((text) => text !== "").join("\n\n")}\n`;
}

function paragraphsOf(part: DocumentPart): readonly string[] {
  if (part.kind !== "turn") return [noteText(part)];
  const paragraphs = part.body.map((item) => (item.kind === "paragraph" ? paragraphText(item) : noteText(item)));
  return withLabel(part, paragraphs, (label) => `${label}:`);
}

const noteText = ({ kind, text }: { readonly kind: string; readonly text: string }) => (kind === "rule" ? "* * * * *" : text);
