/** JSON: the document itself, as `transcript-document.schema.json` describes it. */

import type { TranscriptDocument } from "./document";

/** The version of the form; another number is another schema. */
export const JSON_VERSION = 1;

/** The address by which the schema is known. */
export const JSON_FORMAT = "transcript-document";

/** Indented JSON that ends with a line feed. */
export function writeJson(document: TranscriptDocument): string {
  return `${JSON.stringify({ format: JSON_FORMAT, version: JSON_VERSION, ...document }, null, 2)}\n`;
}
