/** The transcript of a file that has to be one. */

import assert from "node:assert/strict";
import { pdfText } from "../../server/src/files/pdf";
import { imported, importedBytes, importedPages } from "../../server/src/imports/importers";
import { english } from "../../server/src/text/message";

/** The text that a file with this name and content makes; fails where it is refused. */
export function importedText(name: string, content: string): string {
  const result = imported(name, content);
  assert.ok("text" in result, `${name} ${"refused" in result ? english(result.refused) : ""}`);
  return result.text;
}

/** The same of a file that is no text. */
export function importedDocument(name: string, bytes: Uint8Array): string {
  const result = importedBytes(name, bytes);
  assert.ok("text" in result, `${name} ${"refused" in result ? english(result.refused) : ""}`);
  return result.text;
}

/** The same of a PDF document. */
export async function importedPdf(bytes: Uint8Array): Promise<string> {
  const document = await pdfText(bytes);
  assert.ok("pages" in document, "trouble" in document ? english(document.trouble) : "");
  const result = importedPages(document);
  assert.ok("text" in result, "refused" in result ? english(result.refused) : "");
  return result.text;
}
