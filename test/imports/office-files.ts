/** Office documents for tests, as small as they can be. */

import { strToU8, zipSync } from "fflate";

/** A ZIP archive with parts of text. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** The namespace of Word documents. */
export const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const W = `xmlns:w="${WORD}"`;
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A Word document with this body, title and styles. */
export function docxOf(body: string, core?: string, styles?: string): Uint8Array {
  return zipOf({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${W} ${MC}><w:body>${body}</w:body></w:document>`,
    ...(core === undefined ? {} : { "docProps/core.xml": coreOf(core) }),
    ...(styles === undefined ? {} : { "word/styles.xml": styles }),
  });
}

/** An OpenDocument text with this body and these automatic styles. */
export function odtOf(body: string, styles = "", parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = ["office", "text", "table", "style"].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const fo = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';
  const automatic = `<office:automatic-styles>${styles}</office:automatic-styles>`;
  return zipOf({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<office:document-content ${names.join(" ")} ${fo}>${automatic}<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...parts,
  });
}

/** A title, as both formats say it. */
export function coreOf(title: string): string {
  return `<properties xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></properties>`;
}

/** A document in the Rich Text Format with this body; each sign of it is a byte. */
export function rtfOf(body: string, head = "\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Serif;}}"): Uint8Array {
  return Buffer.from(`{\\rtf1${head}\n${body}}`, "latin1");
}

/** A page in one file (MHT) with these parts, each a head, a blank line and a body. */
export function mhtOf(...parts: readonly string[]): Uint8Array {
  const head = 'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----=_next"\r\n\r\n';
  return Buffer.from(`${head}${parts.map((part) => `\r\n------=_next\r\n${part}`).join("")}\r\n------=_next--\r\n`);
}
