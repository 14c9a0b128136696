/**
 * Findings in the archives' files that are not open. The request is held as long as the client wants: findings are streamed
 * as they come and whenever something changes; a client that cannot take them piecemeal gets them as soon as there are any.
 */

import {
  type CancellationToken,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  DiagnosticSeverity,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { memo } from "../facts/memo";
import { say } from "../text/message";
import { inBackground } from "./background";
import { diagnosticCapability, diagnosticsOf, fingerprint, refreshDiagnostics } from "./diagnostics";
import type { Row } from "./row";
import { ownContext, type Session } from "./session";
import { cancelled, type Survey } from "./survey";

/** How many files' findings are sent at once. */
const FILES_A_CHUNK = 25;

/** What was found in a file when it was last looked at. */
interface Checked {
  /** What the findings depend on. */
  readonly key: string;
  /** Null where nothing was found. */
  readonly resultId: string | null;
}

/** `workspace/diagnostic`. */
export const WORKSPACE_DIAGNOSTICS: Row = {
  method: WorkspaceDiagnosticRequest.method,
  capability: diagnosticCapability,
  listen: (session) => {
    const checked = new Map<string, Checked>();
    session.connection.languages.diagnostics.onWorkspace((params, token, _progress, partial) =>
      answer(session, params, token, partial, checked),
    );
  },
};

async function answer(
  session: Session,
  params: WorkspaceDiagnosticParams,
  token: CancellationToken,
  partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  checked: Map<string, Checked>,
): Promise<WorkspaceDiagnosticReport | ResponseError<DiagnosticServerCancellationData>> {
  const { survey, disk } = session;
  if (survey === null || disk === null) {
    await cancelled(token);
    return refused();
  }
  /** Result ids that the client has, by URI. */
  const told = new Map(params.previousResultIds.map(({ uri, value }) => [disk.uriOf(uri) ?? uri, value]));
  let items: WorkspaceDocumentDiagnosticReport[] = [];
  const flush = (atLeast: number) => {
    if (partial === undefined || items.length < atLeast) return;
    partial.report({ items });
    items = [];
  };
  const tell = (uri: string, resultId: string | null, diagnostics: Diagnostic[]) => {
    if (resultId === null) told.delete(uri);
    else told.set(uri, resultId);
    items.push({ kind: "full", uri, version: null, items: diagnostics, ...(resultId === null ? {} : { resultId }) });
    flush(FILES_A_CHUNK);
  };
  /** What was closed since the last look: the client keeps what it was told of these as open files until it is told of them as closed ones. */
  const closed = new Set<string>();
  const closing = session.documents.onDidClose(({ document: { uri } }) => {
    told.delete(disk.uriOf(uri) ?? "");
    closed.add(disk.uriOf(uri) ?? uri);
  });
  try {
    while (!token.isCancellationRequested) {
      // Many files are not to be checked twice.
      await Promise.race([session.settings.haveCome(), cancelled(token)]);
      const change = nextLook(survey);
      const files = await filesToCheck(session, survey);
      const repeats = new Map([...openFiles(session)].map((uri) => [uri, survey.repeatsOf(uri)]));
      await survey.gatherLines(files, token);
      const wanted = new Set(files);
      const open = openFiles(session);
      if ([...open].some((uri) => survey.repeatsOf(uri) !== (repeats.get(uri) ?? null))) refreshDiagnostics(session);
      const gone = [...told.keys(), ...closed].filter((uri) => !wanted.has(uri) && !open.has(uri));
      closed.clear();
      for (const uri of new Set(gone)) tell(uri, null, []);
      const due = files.filter((uri) => {
        const last = checked.get(uri);
        return !open.has(uri) && (last?.key !== keyOf(session, survey, uri) || last.resultId !== (told.get(uri) ?? null));
      });
      await inBackground(session, say`Checking transcripts`, due, token, async (uri) => {
        const key = keyOf(session, survey, uri);
        const document = await survey.read(uri);
        if (openFiles(session).has(uri)) return;
        // Hints are nothing to look for; whoever opens the file sees them.
        const found = document === null ? [] : diagnosticsOf(document, session).filter(isMoreThanHint);
        const resultId = found.length === 0 ? null : fingerprint(found);
        checked.set(uri, { key, resultId });
        if (resultId !== (told.get(uri) ?? null)) tell(uri, resultId, found);
      });
      flush(1);
      if (items.length > 0) return { items };
      await Promise.race([change, cancelled(token)]);
    }
    return refused();
  } finally {
    closing.dispose();
  }
}

function refused(): ResponseError<DiagnosticServerCancellationData> {
  return new ResponseError<DiagnosticServerCancellationData>(LSPErrorCodes.RequestCancelled, "cancelled");
}

function isMoreThanHint({ severity }: Diagnostic): boolean {
  return severity !== DiagnosticSeverity.Hint;
}

/** The files of archives: a folder that nobody calls one is looked at only where files are open. */
async function filesToCheck({ disk, settings }: Session, survey: Survey): Promise<readonly string[]> {
  const files = await survey.files();
  return files.filter((uri) => disk?.archiveOf(uri) !== null && settings.of(uri).editor.workspaceDiagnostics);
}

function openFiles({ documents, disk }: Session): ReadonlySet<string> {
  return new Set(documents.keys().map((uri) => disk?.uriOf(uri) ?? uri));
}

function nextLook({ onDidLook }: Survey): Promise<void> {
  return new Promise((resolve) => {
    const listener = onDidLook(() => {
      listener.dispose();
      resolve();
    });
  });
}

const numbers = new Map<string, number>();

/** A short name for a value that equal ones share: the key of each of many files would otherwise hold all of an archive's cast. */
const nameOf = memo((value: object): number => {
  const text = JSON.stringify(value);
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
});

/** What the findings in a file depend on, as text: equal where a file need not be looked at again. */
function keyOf(session: Session, survey: Survey, uri: string): string {
  const { settings, ignored, today } = ownContext(session, { uri, fileName: null });
  const knowledge = session.disk?.archiveOf(uri)?.archive.archive.config.knowledge ?? {};
  return [survey.versionOf(uri), today, nameOf(settings), nameOf(knowledge), [...ignored].join()].join(" ");
}
