/** Edits of many files, open or not, as one that a person looks at before it is done. */

import {
  type CancellationToken,
  type ClientCapabilities,
  MessageType,
  ShowMessageNotification,
  ShowMessageRequest,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { joined, type Message, plural, say } from "../text/message";
import type { Edit } from "../text/source";
import { inBackground } from "./background";
import type { OpenTranscript } from "./documents";
import { canApplyEdits, canReview, toTextEdits } from "./edits";
import { logFailure } from "./row";
import type { Session } from "./session";

/** An editor opens every file that it is to change, and a person is to look at it: more is work for the command line. */
export const MOST_FILES = 500;

/** So many files are named in a message. */
const MOST_NAMED = 5;

export interface ManyEdits {
  /** At most `MOST_FILES`; where there are so many, there may be more. */
  readonly changes: readonly TextDocumentEdit[];
  /** How many changes a person would count in these. */
  readonly count: number;
  /** Files that are left as they are: an editor might save them in another encoding, which would cost letters. */
  readonly notUnicode: readonly string[];
}

/** What is to be changed in one file. */
export interface FileEdits {
  readonly edits: readonly Edit[];
  /** How many changes a person would count in them. */
  readonly count: number;
}

/** What `editsOf` says of each of the files, by URIs as the disk spells them; null where the work was stopped. */
export async function gatherEdits(
  session: Session,
  title: Message,
  files: readonly string[],
  token: CancellationToken,
  editsOf: (document: OpenTranscript) => FileEdits | null,
): Promise<ManyEdits | null> {
  const { survey, disk, documents } = session;
  if (survey === null || disk === null) return null;
  const open = new Map(documents.keys().map((uri) => [disk.uriOf(uri), uri]));
  const changes: TextDocumentEdit[] = [];
  const notUnicode: string[] = [];
  let count = 0;
  const isWhole = await inBackground(session, title, files, token, async (uri) => {
    if (changes.length === MOST_FILES) return;
    const opened = documents.get(open.get(uri) ?? uri);
    const document = opened ?? (await survey.read(uri));
    const found = document === null ? null : editsOf(document);
    if (document === null || found === null || found.edits.length === 0) return;
    if (opened === undefined && !(await disk.isUnicode(uri))) notUnicode.push(uri);
    else {
      const version = opened?.version ?? null;
      changes.push({ textDocument: { uri: document.uri, version }, edits: toTextEdits(document, found.edits) });
      count += found.count;
    }
  });
  return isWhole ? { changes, count, notUnicode } : null;
}

/** What a command that changed files answers, for a client that tells the person itself; it knows what is saved. */
export interface FilesChanged {
  /** What was done; null where the person chose among the changes, and only the client knows which. */
  readonly done: string | null;
  /** URIs of the files that were to be changed. */
  readonly files: readonly string[];
}

/** A question about changes, with what is said once they are made. */
export interface Question {
  /** `Apply 340 safe fixes in 12 files?` */
  readonly message: Message;
  /** The word for yes: `Apply`. */
  readonly yes: Message;
  /** What an editor calls the changes. */
  readonly label: Message;
  /** `Applied 340 safe fixes in 12 files.` */
  readonly done: Message;
}

/**
 * Asks once, and makes the changes as they are, or has the person look at each where the client can show them; null where
 * nothing was done. For changes that may be made unread.
 */
export async function askAndApply(
  session: Session,
  command: string,
  question: Question,
  changes: readonly TextDocumentEdit[],
): Promise<FilesChanged | null> {
  const { speak } = session;
  const [yes, review, label] = [speak(question.yes), speak(say`Review`), speak(question.label)];
  const answer = await ask(session, speak(question.message), canConfirm(session.client) ? [yes, review] : [yes]);
  if (answer !== yes && answer !== review) return null;
  const isReviewed = answer === review;
  const edit = isReviewed
    ? toConfirm(speak(say`${label} (select the changes to make)`), changes, session)
    : { documentChanges: changes.map((change) => ({ ...change, edits: [...change.edits] })) };
  if (!(await applyEdit(session, command, label, edit))) return null;
  if (!session.asksItself && !isReviewed) tell(session, say`${question.done} Save the files to keep the changes.`);
  return { done: isReviewed ? null : speak(question.done), files: changes.map(({ textDocument: { uri } }) => uri) };
}

/** The name of our own request to a client that asks the person itself, so that the question stays until it is answered. */
const ASK = "transcript/ask";

/** What the person chose; null for neither. */
async function ask({ connection, asksItself }: Session, message: string, actions: readonly string[]): Promise<string | null> {
  if (asksItself) return connection.sendRequest<string | null>(ASK, { message, actions });
  const items = actions.map((title) => ({ title }));
  const chosen = await connection.sendRequest(ShowMessageRequest.type, { type: MessageType.Info, message, actions: items });
  return chosen?.title ?? null;
}

/** True when the client says that it made the changes. As a refactoring, so that an editor saves the files that it opened for it. */
async function applyEdit(session: Session, command: string, label: string, edit: WorkspaceEdit): Promise<boolean> {
  try {
    return (await session.connection.workspace.applyEdit({ label, edit, metadata: { isRefactoring: true } })).applied;
  } catch (error) {
    logFailure(session, command, label, error);
    return false;
  }
}

/** Has a person look at edits before they are made. Comes back when the client has applied them, or thrown them away; `label` says what they do. */
export async function applyToFiles(
  session: Session,
  command: string,
  label: string,
  changes: readonly TextDocumentEdit[],
): Promise<void> {
  await applyEdit(session, command, label, toConfirm(label, changes, session));
}

/**
 * The edits of two kinds, in files that are open and in others: grouped by kind, VS Code's preview has one box for all of
 * a kind, and without a second kind it does not group.
 */
export function toConfirm(label: string, changes: readonly TextDocumentEdit[], { documents, speak }: Session): WorkspaceEdit {
  const isOpen = ({ textDocument: { uri } }: TextDocumentEdit) => documents.get(uri) !== undefined;
  const kinds = new Set(changes.map((change) => (isOpen(change) ? "open" : "other")));
  const labels = { open: speak(say`${label}: files that are open`), other: speak(say`${label}: other files`) };
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
  return canApplyEdits(client) && canReview(client);
}

/** Tells the person something that needs no answer. */
export function tell({ connection, speak }: Session, message: Message): void {
  connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message: speak(message) }).catch(() => {});
}

/** Names files that are left as they are, where there are any, in a sentence that says why; these are names, and not paths. */
export function tellLeft(session: Session, files: readonly string[], sentence: (names: Message) => Message): void {
  if (files.length === 0) return;
  const names = files.slice(0, MOST_NAMED).map((uri) => decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1)));
  const named = joined(names, ", ");
  const more = files.length - MOST_NAMED;
  tell(session, sentence(more > 0 ? plural(more, say`${named} and ${more} more`) : named));
}

/** Why a command that nobody should run unread is refused. */
export const CANNOT_CONFIRM = say`This editor cannot show changes of several files before they are made.`;

/** Says why the files of `ManyEdits.notUnicode` are left. */
export const NOT_UNICODE = (names: Message) => say`Not changed, because their encoding is not Unicode: ${names}.`;
