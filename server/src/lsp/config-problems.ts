/** What is wrong in the `.transcript.json` files, as diagnostics of these files; pushed, because nobody opens them as transcripts. */

import { DiagnosticSeverity } from "vscode-languageserver";
import type { ArchiveOnDisk } from "../archive/disk";
import { createSource } from "../text/source";
import { toRange } from "./convert";
import type { Session } from "./session";

export interface ConfigProblems {
  /** Tells the client of the problems of all archives that bear on what is open, and takes back what no longer holds. */
  readonly publish: (session: Session) => void;
}

/** Nothing told yet. */
export function createConfigProblems(): ConfigProblems {
  let told: ReadonlyMap<string, ArchiveOnDisk> = new Map();
  return {
    publish: (session) => {
      const now = archivesInUse(session);
      for (const [uri, archive] of now) if (told.get(uri) !== archive) send(session, uri, archive);
      for (const uri of told.keys()) if (!now.has(uri)) send(session, uri, null);
      told = now;
    },
  };
}

/** By the URI of their file: those of open documents and of the workspace's folders. */
function archivesInUse({ disk, documents, folders }: Session): ReadonlyMap<string, ArchiveOnDisk> {
  const places = [...documents.keys(), ...folders().map((folder) => `${folder}/any`)];
  const archives = places.flatMap((uri) => disk?.archiveOf(uri)?.archive ?? []);
  return new Map(archives.map((archive) => [archive.configUri, archive]));
}

function send({ connection, encoding, speak }: Session, uri: string, archive: ArchiveOnDisk | null): void {
  const positions = { source: createSource(archive?.configText ?? ""), encoding };
  const diagnostics = (archive?.problems ?? []).map(({ span, message, isOfSchema }) => ({
    range: toRange(positions, span),
    severity: DiagnosticSeverity.Warning,
    source: "transcript",
    // So that a client whose editor knows the schema can leave out what that says, too.
    ...(isOfSchema && { code: "schema" }),
    message: speak(message),
  }));
  // A client that is gone has no use for an answer.
  connection.sendDiagnostics({ uri, diagnostics }).catch(() => {});
}
