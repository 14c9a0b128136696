/** What the Office formats share: a ZIP archive with parts of XML, read with limits. */

import { say } from "../text/message";
import { CannotImport, oneLine } from "./talk";
import type { XmlVisitor } from "./xml-parser";

export interface OfficeDocument {
  /** The names of the parts. */
  readonly names: readonly string[];
  /** The bytes of the parts by their names. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The text of a part that has to be there. Throws `CannotImport`. */
  readonly textOf: (name: string) => string;
  /** Reads a part of XML that has to be there. Throws `CannotImport`. */
  readonly read: (name: string, namespaces: Readonly<Record<string, string>>, visitor: XmlVisitor) => void;
}

/**
 * The parts of a document whose names match. Throws `CannotImport` for what is no such archive; `what` is the name of the
 * format with its article.
 */
export function officeDocument(bytes: Uint8Array, what: string, isWanted: (name: string) => boolean): OfficeDocument {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new CannotImport(say`is protected by a password, or of an old version of Office; save it as .docx without a password`);
  if (!startsWith(bytes, [0x50, 0x4b])) throw new CannotImport(say`is not ${what}, whatever its name says`);
  const { zipParts } = require("./zip-reader") as typeof import("./zip-reader");
  const archive = zipParts(bytes, isWanted);
  if ("refused" in archive) throw new CannotImport(archive.refused);
  const { parts } = archive;
  const textOf = (name: string) => {
    const part = parts.get(name);
    if (part === undefined) throw new CannotImport(say`is not ${what}: there is no ${name} in it`);
    return decoded(part, name);
  };
  return {
    names: [...parts.keys()],
    parts,
    textOf,
    read(name, namespaces, visitor) {
      const { readXml } = require("./xml-parser") as typeof import("./xml-parser");
      const trouble = readXml(textOf(name), namespaces, visitor);
      if (trouble !== null) throw new CannotImport(say`${trouble} (${name})`);
    },
  };
}

/** The title that a document says of itself, on one line; null for none, and for what programs give without being asked. */
export function titleOf(document: OfficeDocument, name: string): string | null {
  if (!document.names.includes(name)) return null;
  let title = "";
  let isTitle = false;
  document.read(
    name,
    { "http://purl.org/dc/elements/1.1/": "dc" },
    {
      open: (element) => {
        isTitle = element === "dc:title";
      },
      close: () => {
        isTitle = false;
      },
      text: (text) => {
        if (isTitle) title += text;
      },
    },
  );
  return declaredTitle(title);
}

/** A title that a document declares, on one line; null for none, and for what programs give without being asked. */
export function declaredTitle(title: string): string | null {
  const printed = oneLine(title).trim();
  return printed === "" || /^(?:Microsoft Word\b|Document ?\d*$|Untitled|Transcript$)/i.test(printed) ? null : printed;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** Office writes UTF-8, and may write UTF-16. */
function decoded(part: Uint8Array, name: string): string {
  const encoding = startsWith(part, [0xff, 0xfe]) ? "utf-16le" : startsWith(part, [0xfe, 0xff]) ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(part);
  } catch {
    throw new CannotImport(say`is damaged: ${name} is not in Unicode`);
  }
}
