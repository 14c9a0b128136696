/** The `.transcript.json` in which what a person decides about a document is written. */

import { type ClientCapabilities, ResourceOperationKind, type WorkspaceEdit } from "vscode-languageserver";
import { CONFIG_NAME } from "../archive/config";
import { type Decision, withDecisions } from "../archive/decisions";
import { hasDocumentChanges, toFileEdit } from "./edits";
import { isInFile, nameOf } from "./kept-decisions";
import { refresh } from "./refresh";
import type { Session } from "./session";

/** Where a document's decisions are written. */
export interface Book {
  readonly uri: string;
  /** As the editor has it, or else the disk; null where the file is yet to be made. */
  readonly text: string | null;
  /** Of that text, where the editor has it; null elsewhere. */
  readonly version: number | null;
  /** The document's path from the folder of that file, with slashes. */
  readonly path: string;
}

/**
 * The nearest file up the tree; where there is none, one in the workspace's folder, or else beside the document. For what
 * is in no file yet, that of the workspace's first folder. Null where no file can speak of the document.
 */
export function bookOf(uri: string, { disk, documents, folders }: Session): Book | null {
  const all = folders().flatMap((one) => disk?.uriOf(one)?.replace(/\/$/, "") ?? []);
  const own = isInFile(uri) ? (disk?.uriOf(uri) ?? null) : all[0] === undefined ? null : `${all[0]}/${nameOf(uri)}`;
  if (disk === null || own === null) return null;
  const place = disk.archiveOf(own);
  if (place !== null) {
    const { configUri, configText, problems } = place.archive;
    // A file that cannot be read is not written to either.
    const isUnreadable = configText === "" && problems.length > 0;
    if (isUnreadable) return null;
    const { text, version } = documents.config(configUri) ?? { text: configText, version: null };
    return { uri: configUri, text, version, path: place.path };
  }
  const [folder = own.slice(0, own.lastIndexOf("/"))] = all
    .filter((one) => own.startsWith(`${one}/`))
    .sort((a, b) => b.length - a.length);
  return { uri: `${folder}/${CONFIG_NAME}`, text: null, version: null, path: decodeURIComponent(own.slice(folder.length + 1)) };
}

/**
 * The same as it is by now, for an edit that has to fit it: what another window, or another program, has written since may
 * not have been told yet, and nobody may tell it at all.
 */
export async function currentBookOf(uri: string, session: Session): Promise<Book | null> {
  const { disk } = session;
  const before = disk?.archiveOf(uri)?.archive;
  await disk?.forget(before === undefined);
  if (disk?.archiveOf(uri)?.archive !== before) refresh(session);
  return bookOf(uri, session);
}

/** True for a document that is in no file yet, or in one outside of the workspace and of every archive: no file speaks of it unasked. */
export function isApart(uri: string, { disk, folders }: Session): boolean {
  // Without a disk nothing is known of files.
  if (disk === null) return false;
  const own = isInFile(uri) ? disk.uriOf(uri) : null;
  if (own === null) return true;
  if (disk.archiveOf(uri) !== null) return false;
  return !folders().some((one) => own.startsWith(`${disk.uriOf(one)?.replace(/\/$/, "")}/`));
}

/** True where the client can change the file, or make it. */
export function canWrite({ text }: Book, client: ClientCapabilities): boolean {
  const operations = client.workspace?.workspaceEdit?.resourceOperations ?? [];
  return text !== null || (hasDocumentChanges(client) && operations.includes(ResourceOperationKind.Create));
}

/** The edit that writes decisions; null where the file cannot be changed as it is. */
export function bookEdit({ uri, text, version }: Book, decisions: readonly Decision[], session: Session): WorkspaceEdit | null {
  const after = withDecisions(text ?? "", decisions);
  return after === null ? null : toFileEdit(session, uri, text, after, version);
}
