/** Keeps decisions for which there is no `.transcript.json` until the server ends, and offers to write one. */

import { MessageType, ShowMessageRequest } from "vscode-languageserver";
import { CONFIG_NAME } from "../archive/config";
import type { Decision } from "../archive/decisions";
import { say } from "../text/message";
import { bookEdit, bookOf, canWrite, currentBookOf } from "./decision-book";
import type { OpenTranscript } from "./documents";
import { canApplyEdits } from "./edits";
import { isInFile } from "./kept-decisions";
import { tell } from "./many-files";
import { refresh } from "./refresh";
import { logFailure } from "./row";
import type { Session } from "./session";

/** Keeps decisions about a document; after the first ones the person is asked whether a file should hold them. */
export async function keepDecisions({ uri }: OpenTranscript, decisions: readonly Decision[], session: Session): Promise<void> {
  const isFirst = session.kept.of(uri).length === 0;
  for (const decision of decisions) session.kept.add(uri, decision);
  refresh(session);
  if (isFirst) await offerFile(uri, session);
}

async function offerFile(uri: string, session: Session): Promise<void> {
  const { client, connection, disk, kept } = session;
  const book = bookOf(uri, session);
  if (book === null || !canWrite(book, client) || !canApplyEdits(client)) {
    tell(session, say`This holds until you close the editor. Save the transcript in a folder to keep it in ${CONFIG_NAME}.`);
    return;
  }
  const action = { title: session.speak(book.text === null ? say`Create ${CONFIG_NAME}` : say`Add to ${CONFIG_NAME}`) };
  const message = session.speak(
    say`This holds until you close the editor, or in all transcripts of the folder with a ${CONFIG_NAME}.`,
  );
  try {
    const chosen = await connection.sendRequest(ShowMessageRequest.type, { type: MessageType.Info, message, actions: [action] });
    if (chosen?.title !== action.title) return;
    // Meanwhile more may have been decided, or the file may have come.
    const now = await currentBookOf(uri, session);
    const edit = now === null ? null : bookEdit(now, kept.of(uri), session);
    if (edit === null) return;
    // As a refactoring, so that an editor saves the file: only what is saved holds.
    await connection.workspace.applyEdit({ label: action.title, edit, metadata: { isRefactoring: true } });
    // Nobody watches the files outside of the workspace.
    await disk?.forget(true);
    refresh(session);
  } catch (error) {
    logFailure(session, ShowMessageRequest.method, uri, error);
  }
}

/** What was decided about a text in no file holds when it is saved: the editor opens the same text under another name. */
export function followSaving(session: Session): void {
  const { documents, kept } = session;
  /** Texts that were in no file, by URI, as they were when they were closed. */
  const closed = new Map<string, string>();
  documents.onDidClose(({ document: { uri, transcript } }) => {
    if (!isInFile(uri) && kept.of(uri).length > 0) closed.set(uri, transcript.source.text);
  });
  documents.onDidOpen(({ document: { uri, transcript } }) => {
    if (!isInFile(uri) || kept.of(uri).length > 0) return;
    const open = documents.all().filter((one) => !isInFile(one.uri) && kept.of(one.uri).length > 0);
    const texts = new Map([...closed, ...open.map((one): [string, string] => [one.uri, one.transcript.source.text])]);
    const from = [...texts].find(([, text]) => text === transcript.source.text)?.[0];
    if (from === undefined) return;
    kept.carryOver(from, uri);
    refresh(session);
    void offerFile(uri, session);
  });
}
