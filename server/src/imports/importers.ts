/** The formats from which transcripts are imported, by the endings of files' names. */

import { type Message, say } from "../text/message";
import type { PrintedDocument } from "../text/printed-page";
import { isTimesName } from "../text/transcript-names";
import { aknNamespace, readAkn } from "./read-akn";
import { readCaptions } from "./read-captions";
import { readDocx } from "./read-docx";
import { readHtml } from "./read-html";
import { readJson } from "./read-json";
import { readMht } from "./read-mht";
import { readOdt } from "./read-odt";
import { readPdf } from "./read-pdf";
import { readRtf } from "./read-rtf";
import { readTei } from "./read-tei";
import { readText } from "./read-text";
import { readTtml } from "./read-ttml";
import type { SpeechTimes } from "./speech-times";
import { CannotImport, type Talk, talkText } from "./talk";
import { unreadPages } from "./unread-pages";

const READERS: Readonly<Record<string, (text: string) => Talk>> = {
  ".vtt": readCaptions,
  ".srt": readCaptions,
  ".sbv": readCaptions,
  ".json": readJson,
  ".json3": readJson,
  ".ttml": readTtml,
  ".dfxp": readTtml,
  ".html": readHtml,
  ".htm": readHtml,
  ".xhtml": readHtml,
  ".xml": readXmlOfSpeech,
  ".txt": readText,
};

/** Formats that are no text. */
const BINARY_READERS: Readonly<Record<string, (bytes: Uint8Array) => Talk>> = {
  ".docx": readDocx,
  ".odt": readOdt,
  ".rtf": readRtf,
  ".mht": readMht,
  ".mhtml": readMht,
};

/** What is printed on the pages of a PDF document can only be had where there is Node: `importedPages` makes a transcript of it. */
const PDF = ".pdf";

/** The endings of the files that can be imported, with their dots. */
export const IMPORTED_ENDINGS: readonly string[] = [...Object.keys(READERS), ...Object.keys(BINARY_READERS), PDF];

/** More units or bytes than this are no transcript, and would fill the memory. */
const LONGEST = 50_000_000;

/** The transcript that a file makes, or one phrase that says what is wrong with the file. */
export type Imported =
  | {
      readonly text: string;
      /** What of the file is not in it, and should be known: one phrase each. */
      readonly remarks: readonly Message[];
      /** The precise times of the speech; null where the file has none. */
      readonly times: SpeechTimes | null;
    }
  | { readonly refused: Message };

/** The transcript of a file with this name, which may have its folders, and this text. */
export function imported(name: string, text: string): Imported {
  if (isTimesName(name)) return { refused: say`contains the times of a transcript; import the file that they are from` };
  const read = readerOf(name, READERS);
  if (read === undefined) return unknownFormat();
  if (text.length > LONGEST) return { refused: say`is too large to be imported; split it first` };
  if (text.trim() === "") return { refused: say`is empty` };
  return attempt(() => read(text));
}

/** True for the name of a file that can be imported, if it is what its ending says. */
export function isImportable(name: string): boolean {
  if (isTimesName(name)) return false;
  return isBinary(name) || isPdf(name) || readerOf(name, READERS) !== undefined;
}

/** True for the name of a file that is no text: `importedBytes` reads it. */
export function isBinary(name: string): boolean {
  return readerOf(name, BINARY_READERS) !== undefined;
}

/** True for the name of a PDF document. */
export function isPdf(name: string): boolean {
  return name.toLowerCase().endsWith(PDF);
}

/** The transcript of a PDF document, of which this is printed. */
export function importedPages(document: PrintedDocument): Imported {
  return attempt(() => readPdf(document), unreadPages(document));
}

/** The transcript of a file with this name and these bytes. */
export function importedBytes(name: string, bytes: Uint8Array): Imported {
  const read = readerOf(name, BINARY_READERS);
  if (read === undefined) return unknownFormat();
  if (bytes.length > LONGEST) return { refused: say`is too large to be imported; split it first` };
  if (bytes.length === 0) return { refused: say`is empty` };
  return attempt(() => read(bytes));
}

/** What is called XML is Akoma Ntoso where it says so, and else TEI. */
function readXmlOfSpeech(xml: string): Talk {
  const namespace = aknNamespace(xml);
  return namespace === null ? readTei(xml) : readAkn(xml, namespace);
}

function unknownFormat(): Imported {
  return { refused: say`is in no format that can be imported; these are ${IMPORTED_ENDINGS.join(", ")}` };
}

function attempt(read: () => Talk, remarks: readonly Message[] = []): Imported {
  try {
    const talk = read();
    return { text: talkText(talk), remarks, times: talk.times ?? null };
  } catch (error) {
    if (error instanceof CannotImport) return { refused: error.why };
    throw error;
  }
}

function readerOf<Reader>(name: string, readers: Readonly<Record<string, Reader>>): Reader | undefined {
  const ending = /\.[^./\\]+$/.exec(name.toLowerCase())?.[0] ?? "";
  return Object.hasOwn(readers, ending) ? readers[ending] : undefined;
}
