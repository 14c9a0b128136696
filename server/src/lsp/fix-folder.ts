/** Mends all that is safe in the transcripts of a folder, open or not, once a person has looked at it. */

import { type CancellationToken, MessageType, ShowMessageNotification, type TextDocumentEdit } from "vscode-languageserver";
import { fixAllEdits } from "../features/actions";
import { counted } from "../text/counted";
import { inBackground } from "./background";
import type { OpenTranscript } from "./documents";
import { toTextEdits } from "./edits";
import { logFailure } from "./row";
import { ruleContext, type Session } from "./session";

/** Its one argument is `{ uri }`, a folder; without one it means the whole workspace. */
export const FIX_FOLDER_COMMAND = "transcript.fixFolder";

/** An editor opens every file that it is to change, and a person is to look at it: more is work for the command line. */
const MOST_FILES = 500;

const FIX = "fix";

/** Comes back when the client has applied the edits, or has been told that there are none. */
export async function fixFolder(session: Session, folder: string | null, token: CancellationToken): Promise<null> {
  const { client, connection, survey, disk } = session;
  if (survey === null || disk === null) return null;
  const root = folder === null ? null : (disk.uriOf(folder)?.replace(/\/?$/, "/") ?? null);
  const files = (await survey.files()).filter((uri) => root === null || uri.startsWith(root));
  const open = new Map(session.documents.all().map((document) => [disk.uriOf(document.uri), document]));
  const changes: TextDocumentEdit[] = [];
  const isWhole = await inBackground(session, "Looking for fixes", files, token, async (uri) => {
    if (changes.length === MOST_FILES) return;
    const document = open.get(uri) ?? ((await disk.isUnicode(uri)) ? await survey.read(uri) : null);
    const edits = document === null ? [] : fixesOf(session, document);
    if (document === null || edits.length === 0) return;
    const version = open.has(uri) ? document.version : null;
    changes.push({ textDocument: { uri: document.uri, version }, edits });
  });
  // Who stops the work wants none of it.
  if (!isWhole) return null;
  const say = (message: string) =>
    connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message }).catch(() => {});
  if (changes.length === 0) {
    void say(`${counted(files.length, "transcript")} looked at: nothing can be fixed unread.`);
    return null;
  }
  if (changes.length === MOST_FILES)
    void say(`These are the fixes of the first ${MOST_FILES} files. Run it again for more, or “transcript fix” for all at once.`);
  const label = `Fix all that is safe in ${counted(changes.length, "file")}`;
  const canConfirm = client.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
  const edit = canConfirm
    ? { documentChanges: changes, changeAnnotations: { [FIX]: { label, needsConfirmation: true } } }
    : { documentChanges: changes.map(withoutAnnotations) };
  try {
    // As a refactoring, so that an editor saves the files that it opened for it.
    await connection.workspace.applyEdit({ label, edit, metadata: { isRefactoring: true } });
  } catch (error) {
    logFailure(session, FIX_FOLDER_COMMAND, folder ?? "the workspace", error);
  }
  return null;
}

function fixesOf(session: Session, document: OpenTranscript): TextDocumentEdit["edits"] {
  const edits = fixAllEdits(document.transcript, ruleContext(session, document), null);
  return toTextEdits(document, edits).map((edit) => ({ ...edit, annotationId: FIX }));
}

function withoutAnnotations({ textDocument, edits }: TextDocumentEdit): TextDocumentEdit {
  return {
    textDocument,
    edits: edits.flatMap((edit) => ("newText" in edit ? [{ range: edit.range, newText: edit.newText }] : [])),
  };
}
