/** Edits as the protocol wants them. */

import {
  type ClientCapabilities,
  CreateFile,
  ResourceOperationKind,
  type SnippetTextEdit,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { difference } from "../text/difference";
import { createSource, type Edit } from "../text/source";
import type { Span } from "../text/span";
import { type PositionEncoding, toTextEdit } from "./convert";
import type { OpenTranscript } from "./documents";

export function toTextEdits({ positions }: OpenTranscript, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => toTextEdit(positions, edit));
}

/** Edits of one document, for its present version where the client can tell versions. */
export function toWorkspaceEdit(
  { uri, version }: OpenTranscript,
  client: ClientCapabilities,
  edits: (TextEdit | SnippetTextEdit)[],
): WorkspaceEdit {
  return hasDocumentChanges(client)
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits.filter((edit) => "newText" in edit) } };
}

/** True when the client can show edits, with a label, and has each of them confirmed before it makes them. */
export function canReview(client: ClientCapabilities): boolean {
  return hasDocumentChanges(client) && client.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
}

/** True when the client does so with the edits in its answer to this request, too. */
export function canReviewAnswer(client: ClientCapabilities, request: "codeAction" | "rename"): boolean {
  return canReview(client) && client.textDocument?.[request]?.honorsChangeAnnotations === true;
}

/** The answer to a request that has a person look at edits of one document before they are made, where the client can: `label` says what they do. */
export function toReviewedEdit(
  document: OpenTranscript,
  client: ClientCapabilities,
  request: "codeAction" | "rename",
  label: string,
  edits: TextEdit[],
): WorkspaceEdit {
  if (!canReviewAnswer(client, request)) return toWorkspaceEdit(document, client, edits);
  const { uri, version } = document;
  const annotationId = "review";
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: edits.map((edit) => ({ ...edit, annotationId })) }],
    changeAnnotations: { [annotationId]: { label, needsConfirmation: true } },
  };
}

/** Clients of before 3.8 know commands only; the protocol forbids to send them actions. */
export function takesActions({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.codeAction?.codeActionLiteralSupport !== undefined;
}

/** True where the server may ask the client to change a text. */
export function canApplyEdits({ workspace }: ClientCapabilities): boolean {
  return workspace?.applyEdit === true;
}

/** True where the server may ask the client to change files, new ones among them. */
export function canMakeFiles(client: ClientCapabilities): boolean {
  const operations = client.workspace?.workspaceEdit?.resourceOperations ?? [];
  return canApplyEdits(client) && hasDocumentChanges(client) && operations.includes(ResourceOperationKind.Create);
}

/** True when the client takes edits that name the version they are for; only those may hold snippets. */
export function hasDocumentChanges(client: ClientCapabilities): boolean {
  return client.workspace?.workspaceEdit?.documentChanges === true;
}

/** A text as a snippet that leaves the cursor over `placeholder`, a span of the text. */
export function toSnippet(text: string, { start, end }: Span): string {
  const quoted = (part: string) => part.replace(/[\\$}]/g, "\\$&");
  const words = quoted(text.slice(start, end));
  return `${quoted(text.slice(0, start))}${words === "" ? "$0" : `\${0:${words}}`}${quoted(text.slice(end))}`;
}

/** True when the client asks for the edits of an action once it is chosen. */
export function resolvesEdits({ textDocument }: ClientCapabilities): boolean {
  const { dataSupport, resolveSupport } = textDocument?.codeAction ?? {};
  return dataSupport === true && resolveSupport?.properties.includes("edit") === true;
}

/**
 * The edit that gives a file another text; `before` is its text as the editor has it, null where the file is yet to be made,
 * and `version` the editor's of that, null where it has none.
 */
export function toFileEdit(
  { client, encoding }: { readonly client: ClientCapabilities; readonly encoding: PositionEncoding },
  uri: string,
  before: string | null,
  after: string,
  version: number | null = null,
): WorkspaceEdit {
  const source = createSource(before ?? "");
  const edits = difference(source, createSource(after)).map((edit) => toTextEdit({ source, encoding }, edit));
  const making = before === null ? [CreateFile.create(uri, { ignoreIfExists: true })] : [];
  if (!hasDocumentChanges(client)) return { changes: { [uri]: edits } };
  return { documentChanges: [...making, TextDocumentEdit.create({ uri, version }, edits)] };
}
