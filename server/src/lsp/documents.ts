/** The open documents, each kept as a transcript that every change of the client edits. */

import { TextDocuments } from "vscode-languageserver";
import { edit, parse, type Transcript } from "../syntax/transcript";
import { fromRange, type PositionEncoding, type Positions } from "./convert";

export interface OpenTranscript {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly transcript: Transcript;
  readonly positions: Positions;
}

/** A manager of open documents whose positions count in `encoding`; it keeps what arrives once `listen` was called. */
export function createDocuments(encoding: PositionEncoding): TextDocuments<OpenTranscript> {
  return new TextDocuments<OpenTranscript>({
    create: (uri, languageId, version, text) => opened({ uri, languageId, version }, parse(text), encoding),
    update: (document, changes, version) => {
      let { transcript } = document;
      for (const change of changes) {
        transcript =
          "range" in change
            ? edit(transcript, { span: fromRange({ source: transcript.source, encoding }, change.range), text: change.text })
            : parse(change.text);
      }
      return opened({ uri: document.uri, languageId: document.languageId, version }, transcript, encoding);
    },
  });
}

function opened(
  identity: Pick<OpenTranscript, "uri" | "languageId" | "version">,
  transcript: Transcript,
  encoding: PositionEncoding,
): OpenTranscript {
  return { ...identity, transcript, positions: { source: transcript.source, encoding } };
}
