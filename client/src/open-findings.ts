/** Keeps the findings of documents to those that are open as transcripts: the client library leaves them where a file is closed. */

import { type DiagnosticCollection, Disposable, languages, type TextDocument, Uri, workspace } from "vscode";
import type { LanguageClientOptions, Middleware } from "vscode-languageclient";
import { DiagnosticCollectionSource, vsdiag } from "vscode-languageclient";
import { fadedBlocks } from "./faded-blocks";

/** No findings for what cannot be mended anyway: the left side of a comparison, a file of an earlier commit. Nor for what is no longer open. */
const NOTHING: vsdiag.DocumentDiagnosticReport = { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };

/**
 * Parts of the client's options, and what ends them. Findings go when their file is closed, is deleted or becomes a file of
 * another language; of a file of an archive the server tells again afterwards.
 */
export function openFindings(): {
  readonly diagnosticCollectionProvider: NonNullable<LanguageClientOptions["diagnosticCollectionProvider"]>;
  readonly provideDiagnostics: NonNullable<Middleware["provideDiagnostics"]>;
  readonly closing: Disposable;
} {
  const pulled = new Set<DiagnosticCollection>();
  return {
    diagnosticCollectionProvider: {
      create: (name, source) => {
        const collection = languages.createDiagnosticCollection(name);
        if (source === DiagnosticCollectionSource.pull) pulled.add(collection);
        return collection;
      },
      dispose: (collection) => {
        pulled.delete(collection);
        collection.dispose();
      },
    },
    provideDiagnostics: async (document, previousResultId, token, next) => {
      const uri = document instanceof Uri ? document : document.uri;
      if (workspace.fs.isWritableFileSystem(uri.scheme) === false || isLeft(document)) return NOTHING;
      const report = await next(document, previousResultId, token);
      if (isLeft(document)) return NOTHING;
      if (document instanceof Uri || report?.kind !== vsdiag.DocumentDiagnosticReportKind.full) return report;
      return { ...report, items: fadedBlocks(document, report.items) };
    },
    closing: Disposable.from(
      workspace.onDidCloseTextDocument(({ uri }) => {
        for (const collection of pulled) collection.delete(uri);
      }),
    ),
  };
}

/** True for a document that was closed, or is of another language by now; a file of which only the tab is there has neither. */
function isLeft(document: TextDocument | Uri): boolean {
  if (document instanceof Uri) return false;
  return document.languageId !== "transcript" || !workspace.textDocuments.includes(document);
}
