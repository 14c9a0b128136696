/** Plain text in normal form: header, then turns as `Name (Affiliation): words`, a blank line between paragraphs. */

import { type DocumentPart, labelText, paragraphText, type TranscriptDocument } from "./document";

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
  const label = labelText(part);
  if (label === null) return paragraphs;
  const [first, ...rest] = part.body[0]?.kind === "paragraph" ? paragraphs : ["", ...paragraphs];
  return [`${label}: ${first ?? ""}`.trimEnd(), ...rest];
}

const noteText = ({ kind, text }: { readonly kind: string; readonly text: string }) => (kind === "rule" ? "* * * * *" : text);
