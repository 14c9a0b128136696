/** Follows the files and folders of the workspace, so that what an archive says takes effect at once. */

import {
  BulkRegistration,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  type FileOperationRegistrationOptions,
  type ServerCapabilities,
  type TextDocumentRegistrationOptions,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { CONFIG_NAME } from "../archive/config";
import { createConfigProblems } from "./config-problems";
import { refresh } from "./refresh";
import { logFailure } from "./row";
import type { Session } from "./session";

/** `.transcript.json` and baselines, and what may be a transcript. */
const WATCHED = "**/*.{json,transcript,txt,md,vtt,srt}";

/** Their text as the editor has it, for edits that fit it. */
const CONFIGS: TextDocumentRegistrationOptions = { documentSelector: [{ pattern: `**/${CONFIG_NAME}` }] };

/** Folders are told of whatever they are called. */
const MOVED: FileOperationRegistrationOptions = {
  filters: [{ pattern: { glob: WATCHED, matches: "file" } }, { pattern: { glob: "**", matches: "folder" } }],
};

/** What is announced to a client. */
export function fileCapabilities(): ServerCapabilities {
  return {
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didCreate: MOVED, didRename: MOVED, didDelete: MOVED },
    },
  };
}

/**
 * Keeps archives as they are on the disk, by what the client watches, or else by what is opened and saved; and `folders`,
 * the URIs of the workspace's folders. Call what comes back once the client is ready.
 */
export function followFiles(session: Session, folders: Set<string>): () => void {
  const { connection, client, documents, disk } = session;
  if (disk === null) return () => {};
  const problems = createConfigProblems();
  const archiveOf = (uri: string) => disk.archiveOf(uri)?.archive ?? null;
  const lookAgain = (uris: readonly string[], haveMoved = true) => {
    const before = new Map(documents.keys().map((uri) => [uri, archiveOf(uri)]));
    const look = () => {
      // A document that was opened meanwhile had none.
      if (documents.keys().some((uri) => archiveOf(uri) !== (before.get(uri) ?? null))) refresh(session);
      problems.publish(session);
      session.survey?.look(
        uris.flatMap((uri) => disk.uriOf(uri) ?? []),
        haveMoved,
      );
    };
    const loading = disk.forget(haveMoved);
    if (loading === null) look();
    else loading.then(look).catch((error) => logFailure(session, "transcript/files", uris.join(", "), error));
  };
  const publish = () => problems.publish(session);
  const canWatch = client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;

  connection.onDidChangeWatchedFiles(({ changes }) => {
    const haveMoved = changes.some(({ uri, type }) => type !== FileChangeType.Changed || uri.endsWith(`/${CONFIG_NAME}`));
    lookAgain(
      changes.map(({ uri }) => uri),
      haveMoved,
    );
  });
  connection.workspace.onDidCreateFiles(({ files }) => lookAgain(files.map(({ uri }) => uri)));
  connection.workspace.onDidRenameFiles(({ files }) => lookAgain(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])));
  connection.workspace.onDidDeleteFiles(({ files }) => lookAgain(files.map(({ uri }) => uri)));
  documents.onDidOpen(() => (canWatch ? publish() : lookAgain([])));
  documents.onDidClose(({ document }) => {
    publish();
    session.survey?.look([disk.uriOf(document.uri) ?? document.uri], false);
  });
  if (!canWatch) documents.onDidSave(({ document }) => lookAgain([document.uri]));
  return () => {
    lookAgain([]);
    if (client.workspace?.workspaceFolders === true)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) folders.delete(uri);
        for (const { uri } of added) folders.add(uri);
        lookAgain([]);
      });
    const registrations = BulkRegistration.create();
    if (canWatch) registrations.add(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: WATCHED }] });
    if (client.textDocument?.synchronization?.dynamicRegistration === true) {
      registrations.add(DidOpenTextDocumentNotification.type, CONFIGS);
      registrations.add(DidChangeTextDocumentNotification.type, { ...CONFIGS, syncKind: TextDocumentSyncKind.Incremental });
      registrations.add(DidCloseTextDocumentNotification.type, CONFIGS);
    }
    connection.client.register(registrations).catch((error) => logFailure(session, "client/registerCapability", "files", error));
  };
}
