/** Edits of many files, open or not, as one that a person looks at before it is done. */

import {
  type CancellationToken,
  type ClientCapabilities,
  MessageType,
  ShowMessageNotification,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Edit } from "../text/source";
import { inBackground } from "./background";
import type { OpenTranscript } from "./documents";
import { canApplyEdits, hasDocumentChanges, toTextEdits } from "./edits";
import { logFailure } from "./row";
import type { Session } from "./session";

/** An editor opens every file that it is to change, and a person is to look at it: more is work for the command line. */
export const MOST_FILES = 500;

/** So many files are named in a message. */
const MOST_NAMED = 5;

export interface ManyEdits {
  /** At most `MOST_FILES`; where there are so many, there may be more. */
  readonly changes: readonly TextDocumentEdit[];
  /** Files that are left as they are: an editor might save them in another encoding, which would cost letters. */
  readonly notUnicode: readonly string[];
}

/** What `editsOf` says of each of the files, by URIs as the disk spells them; null where the work was stopped. */
export async function gatherEdits(
  session: Session,
  title: string,
  files: readonly string[],
  token: CancellationToken,
  editsOf: (document: OpenTranscript) => readonly Edit[],
): Promise<ManyEdits | null> {
  const { survey, disk, documents } = session;
  if (survey === null || disk === null) return null;
  const open = new Map(documents.keys().map((uri) => [disk.uriOf(uri), uri]));
  const changes: TextDocumentEdit[] = [];
  const notUnicode: string[] = [];
  const isWhole = await inBackground(session, title, files, token, async (uri) => {
    if (changes.length === MOST_FILES) return;
    const opened = documents.get(open.get(uri) ?? uri);
    const document = opened ?? (await survey.read(uri));
    const edits = document === null ? [] : editsOf(document);
    if (document === null || edits.length === 0) return;
    if (opened === undefined && !(await disk.isUnicode(uri))) notUnicode.push(uri);
    else {
      const version = opened?.version ?? null;
      changes.push({ textDocument: { uri: document.uri, version }, edits: toTextEdits(document, edits) });
    }
  });
  return isWhole ? { changes, notUnicode } : null;
}

/** Comes back when the client has applied the edits, or has thrown them away; `label` says what they do. */
export async function applyToFiles(
  session: Session,
  command: string,
  label: string,
  changes: readonly TextDocumentEdit[],
): Promise<void> {
  const { client, connection } = session;
  const edit = canConfirm(client) ? toConfirm(label, changes, session) : { documentChanges: [...changes] };
  try {
    // As a refactoring, so that an editor saves the files that it opened for it.
    await connection.workspace.applyEdit({ label, edit, metadata: { isRefactoring: true } });
  } catch (error) {
    logFailure(session, command, `${changes.length} files`, error);
  }
}

/**
 * The edits of two kinds, in files that are open and in others: grouped by kind, VS Code's preview has one box for all of
 * a kind, and without a second kind it does not group.
 */
export function toConfirm(label: string, changes: readonly TextDocumentEdit[], { documents }: Session): WorkspaceEdit {
  const isOpen = ({ textDocument: { uri } }: TextDocumentEdit) => documents.get(uri) !== undefined;
  const kinds = new Set(changes.map((change) => (isOpen(change) ? "open" : "other")));
  const labels = { open: `${label}: files that are open`, other: `${label}: other files` };
  const changeAnnotations = Object.fromEntries(
    [...kinds].map((kind) => [kind, { label: kinds.size === 1 ? label : labels[kind], needsConfirmation: true }]),
  );
  const documentChanges = changes.map((change) => {
    const annotationId = isOpen(change) ? "open" : "other";
    return { ...change, edits: change.edits.map((edit) => ({ ...edit, annotationId })) };
  });
  return { documentChanges, changeAnnotations };
}

/** True where the server may ask the client to change files, and the client can show that before it does. */
export function canConfirm(client: ClientCapabilities): boolean {
  return (
    canApplyEdits(client) && hasDocumentChanges(client) && client.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined
  );
}

/** Tells the person something that needs no answer. */
export function tell({ connection }: Session, message: string): void {
  connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message }).catch(() => {});
}

/** Names files that are left as they are, with the reason, where there are any; these are names, and not paths. */
export function tellLeft(session: Session, files: readonly string[], why: string): void {
  if (files.length === 0) return;
  const names = files.slice(0, MOST_NAMED).map((uri) => decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1)));
  const more = files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : "";
  tell(session, `Left as they are, because ${why}: ${names.join(", ")}${more}.`);
}

/** Why a command that nobody should run unread is refused. */
export const CANNOT_CONFIRM = "This editor cannot show changes of several files before they are made.";

/** The reason for `ManyEdits.notUnicode`. */
export const NOT_UNICODE = "their encoding is not Unicode";
