/** The open documents, each kept as a transcript that every change of the client edits. */

import { type Event, type TextDocumentChangeEvent, TextDocuments } from "vscode-languageserver";
import { CONFIG_NAME } from "../archive/config";
import type { Knowledge } from "../syntax/knowledge";
import { edit, parse, type Transcript, withKnowledge } from "../syntax/transcript";
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

/** The open transcripts and what happens to them. */
export interface Documents
  extends Pick<
    TextDocuments<OpenTranscript>,
    "get" | "all" | "keys" | "listen" | "onDidOpen" | "onDidChangeContent" | "onDidSave" | "onDidClose"
  > {
  /** A `.transcript.json` as the editor has it, saved or not; null where it is not open, or the client does not tell. */
  readonly config: (uri: string) => { readonly text: string; readonly version: number } | null;
}

/**
 * The open documents, their positions counted in `encoding`; they arrive once `listen` was called. Each is read with what
 * `knowledgeOf` says of its URI at the time it is asked for.
 */
export function createDocuments(encoding: PositionEncoding, knowledgeOf: (uri: string) => Knowledge): Documents {
  const documents = new TextDocuments<OpenTranscript>({
    create: (uri, languageId, version, text) =>
      opened({ uri, fileName: fileNameOf(uri), languageId, version }, parse(text, knowledgeOf(uri)), encoding),
    update: (document, changes, version) => {
      let transcript = withKnowledge(document.transcript, knowledgeOf(document.uri));
      for (const change of changes) {
        transcript =
          "range" in change
            ? edit(transcript, { span: fromRange({ source: transcript.source, encoding }, change.range), text: change.text })
            : parse(change.text, transcript.knowledge);
      }
      return opened({ ...document, version }, transcript, encoding);
    },
  });
  /** Documents as they came, and read anew since. */
  const rereadings = new WeakMap<OpenTranscript, OpenTranscript>();
  const reread = (document: OpenTranscript): OpenTranscript => {
    const last = rereadings.get(document) ?? document;
    const transcript = withKnowledge(last.transcript, knowledgeOf(document.uri));
    if (transcript === last.transcript) return last;
    const now = opened(document, transcript, encoding);
    rereadings.set(document, now);
    return now;
  };
  const ofTranscripts =
    (event: Event<TextDocumentChangeEvent<OpenTranscript>>): typeof event =>
    (listener, thisArguments, disposables) =>
      event((change) => (isConfig(change.document.uri) ? undefined : listener(change)), thisArguments, disposables);
  return {
    get: (uri) => {
      const document = isConfig(uri) ? undefined : documents.get(uri);
      return document === undefined ? undefined : reread(document);
    },
    all: () =>
      documents
        .all()
        .filter(({ uri }) => !isConfig(uri))
        .map(reread),
    keys: () => documents.keys().filter((uri) => !isConfig(uri)),
    config: (uri) => {
      const document = documents.get(uri);
      return document === undefined ? null : { text: document.transcript.source.text, version: document.version };
    },
    listen: (connection) => documents.listen(connection),
    onDidOpen: ofTranscripts(documents.onDidOpen),
    onDidChangeContent: ofTranscripts(documents.onDidChangeContent),
    onDidSave: ofTranscripts(documents.onDidSave),
    onDidClose: ofTranscripts(documents.onDidClose),
  };
}

function isConfig(uri: string): boolean {
  return uri.endsWith(`/${CONFIG_NAME}`);
}

/** A file that is not open, as if it were. */
export function readDocument(
  uri: string,
  text: string,
  encoding: PositionEncoding,
  knowledge: Knowledge | undefined,
): OpenTranscript {
  const about = { uri, fileName: fileNameOf(uri), languageId: "transcript", version: 0 };
  return opened(about, parse(text, knowledge), encoding);
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
