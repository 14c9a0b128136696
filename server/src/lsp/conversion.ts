/** Our own requests `transcript/export`, `transcript/import` and `transcript/paste`: a transcript in another format, one made of a file, and what is pasted into one. None writes anything. */

import { type CancellationToken, ProtocolRequestType, RequestType, type TextDocumentIdentifier } from "vscode-languageserver";
import type { Disk } from "../archive/disk";
import { BadTemplate, CannotExport, EXPORT_FORMATS, exported, takesTimes } from "../formats/export-formats";
import { type Clipboard, type CopiedText, copiedText } from "../imports/copied";
import { type Imported, imported, importedBytes, importedPages, isBinary, isPdf } from "../imports/importers";
import type { SpeechTimes } from "../imports/speech-times";
import { readTimes, writeTimes } from "../imports/times-file";
import { joined, type Message, say } from "../text/message";
import { timesNameOf } from "../text/transcript-names";
import { guarded, misuse, onDocument, type Row, refusal } from "./row";
import type { Session } from "./session";

export interface ExportParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The name of the format, as on the command line. */
  readonly format: string;
  /** The URI of a Word document whose styles and pages are taken; for `docx` only. */
  readonly template?: string;
}

export interface ExportAnswer {
  /** The text; or the bytes in Base64, of a format that is no text. */
  readonly content: string;
  readonly isText: boolean;
  /** How many passages are only probably left over from a web page. */
  readonly doubts: number;
  /** Why the file with precise times that is next to the transcript is not used: one sentence; null where it is, or is none. */
  readonly unused: string | null;
}

/** Null for a document that is not open. Refused, with the reason, where the format cannot hold the transcript. */
export const ExportRequest = new ProtocolRequestType<ExportParams, ExportAnswer | null, never, void, void>("transcript/export");

export interface ImportAnswer {
  readonly text: string;
  /** What of the file is not in it, and should be known: a line each, with the file's name. */
  readonly remarks: readonly string[];
  /** What belongs into a file next to the transcript, which ends with `.times.json`: precise times; null where there are none. */
  readonly times: string | null;
}

/** The text of the transcript that a file makes, by the file’s URI. Refused, with what is wrong with the file. */
export const ImportRequest = new RequestType<{ readonly uri: string }, ImportAnswer | null, void>("transcript/import");

/** The paragraphs that HTML or text from the clipboard makes; null where it is better pasted as plain text. */
export const PasteRequest = new RequestType<Clipboard, CopiedText | null, void>("transcript/paste");

/** What the file of a text in no file is called. */
const UNNAMED = "transcript";
/** Captions are the only formats that cannot hold every transcript. */
const NO_TIMES = say`The transcript has no times of the recording, which captions need. Export it to another format.`;

export const CONVERSION: readonly Row[] = [
  onDocument(
    ExportRequest,
    () => ({ experimental: { transcriptExport: true } }),
    null,
    async ({ transcript, fileName }, { format, template, textDocument }, session): Promise<ExportAnswer> => {
      const wanted = EXPORT_FORMATS.find(({ name }) => name === format);
      if (wanted === undefined) throw misuse(`There is no format ${format}.`);
      const times = takesTimes(wanted.name) ? await timesBeside(textDocument.uri, session) : null;
      const isRefused = times !== null && "refused" in times;
      const reason = (unused: Message | null) => {
        const why = isRefused ? times.refused : unused;
        return why === null ? null : say`${nameIn(timesNameOf(textDocument.uri))} is not used: ${why}`;
      };
      try {
        const bytes = template === undefined ? null : await templateAt(template, session);
        const { text } = transcript.source;
        const { content, doubts, unused } = exported(text, transcript.knowledge, fileName ?? UNNAMED, wanted.name, {
          template: bytes,
          times: times === null || isRefused ? null : { speech: times, areNamed: false },
        });
        const isText = typeof content === "string";
        const why = reason(unused);
        return {
          content: isText ? content : toBase64(content),
          isText,
          doubts: doubts.length,
          unused: why === null ? null : session.speak(why),
        };
      } catch (error) {
        if (error instanceof BadTemplate)
          throw refusal(session, say`${nameIn(template ?? "")} cannot be used as a template: ${error.why}`);
        if (!(error instanceof CannotExport)) throw error;
        const why = reason(error.unused);
        throw refusal(session, why === null ? NO_TIMES : joined([why, NO_TIMES], ". "));
      }
    },
  ),
  {
    method: ImportRequest.method,
    capability: () => ({}),
    listen: (session) => {
      session.connection.onRequest(ImportRequest, ({ uri }, token: CancellationToken) =>
        guarded<ImportAnswer | null, void>(session, ImportRequest.method, uri, token, null, () => importedFile(session, uri)),
      );
    },
  },
  {
    method: PasteRequest.method,
    capability: () => ({}),
    listen: (session) => {
      session.connection.onRequest(PasteRequest, (clipboard, token: CancellationToken) =>
        guarded<CopiedText | null, void>(session, PasteRequest.method, "the clipboard", token, null, () => copiedText(clipboard)),
      );
    },
  },
];

/** Throws `BadTemplate` for a file that cannot be read. */
async function templateAt(uri: string, { disk }: Session): Promise<Uint8Array> {
  const file = disk === null ? { trouble: say`is on no disk` } : await disk.readBytes(uri);
  if ("trouble" in file) throw new BadTemplate(file.trouble);
  return file.bytes;
}

/** The precise times in the file next to a transcript, or what is wrong with it; null where there is none that can be read. */
async function timesBeside(uri: string, { disk }: Session): Promise<SpeechTimes | { readonly refused: Message } | null> {
  const isOnDisk = disk !== null && disk.uriOf(uri) !== null;
  const text = isOnDisk ? await disk.read(timesNameOf(uri)) : null;
  return text === null ? null : readTimes(text);
}

/** The last name in a URI. */
function nameIn(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));
}

function toBase64(bytes: Uint8Array): string {
  const signs: string[] = [];
  for (const byte of bytes) signs.push(String.fromCharCode(byte));
  return btoa(signs.join(""));
}

/** Throws a refusal for a file that cannot be read or makes no transcript. */
async function importedFile(session: Session, uri: string): Promise<ImportAnswer> {
  const name = nameIn(uri);
  const { disk } = session;
  const result = disk === null ? { refused: say`is on no disk` } : await read(disk, uri, name);
  if ("refused" in result) throw refusal(session, say`${name} cannot be imported: ${result.refused}`);
  return {
    text: result.text,
    remarks: result.remarks.map((remark) => session.speak(joined([name, remark], ": "))),
    times: result.times === null ? null : writeTimes(result.times, name),
  };
}

async function read(disk: Disk, uri: string, name: string): Promise<Imported> {
  if (isPdf(name)) {
    const document = await disk.readPdf(uri);
    return "trouble" in document ? { refused: document.trouble } : importedPages(document);
  }
  if (isBinary(name)) {
    const file = await disk.readBytes(uri);
    return "trouble" in file ? { refused: file.trouble } : importedBytes(name, file.bytes);
  }
  const file = await disk.readWhole(uri);
  return "trouble" in file ? { refused: file.trouble } : imported(name, file.text);
}
