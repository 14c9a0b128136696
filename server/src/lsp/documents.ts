/** The open documents, each kept as a transcript that every change of the client edits. */

import { TextDocuments } from "vscode-languageserver";
import { edit, parse, type Transcript } from "../syntax/transcript";
import { fromRange, type PositionEncoding, type Positions } from "./convert";

export interface OpenTranscript {
  readonly uri: string;
  /** The file's name without its folder; null for what is in no file yet. */
  readonly fileName: string | null;
  readonly languageId: string;
  readonly version: number;
  readonly transcript: Transcript;
  readonly positions: Positions;
}

/** A manager of open documents whose positions count in `encoding`; it keeps what arrives once `listen` was called. */
export function createDocuments(encoding: PositionEncoding): TextDocuments<OpenTranscript> {
  return new TextDocuments<OpenTranscript>({
    create: (uri, languageId, version, text) =>
      opened({ uri, fileName: fileNameOf(uri), languageId, version }, parse(text), encoding),
    update: (document, changes, version) => {
      let { transcript } = document;
      for (const change of changes) {
        transcript =
          "range" in change
            ? edit(transcript, { span: fromRange({ source: transcript.source, encoding }, change.range), text: change.text })
            : parse(change.text, transcript.knowledge);
      }
      return opened({ ...document, version }, transcript, encoding);
    },
  });
}

function opened(
  { uri, fileName, languageId, version }: Pick<OpenTranscript, "uri" | "fileName" | "languageId" | "version">,
  transcript: Transcript,
  encoding: PositionEncoding,
): OpenTranscript {
  return { uri, fileName, languageId, version, transcript, positions: { source: transcript.source, encoding } };
}

/** The last part of a URI's path; null for what is not saved yet. A part that is not well encoded is taken as it stands. */
function fileNameOf(uri: string): string | null {
  if (uri.startsWith("untitled:")) return null;
  const part = /[^/\\]*$/.exec(uri.replace(/[?#].*$/, ""))?.[0] ?? "";
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
