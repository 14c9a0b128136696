/** Keeps from saying twice what is wrong in a `.transcript.json`: of an open file, VS Code tells by its schema, letter by letter. */

import { type Diagnostic, type Disposable, type Uri, workspace } from "vscode";
import type { HandleDiagnosticsSignature } from "vscode-languageclient";

/** A part of the client's middleware that leaves such findings out while their file is open, and what ends it. */
export function quietConfigProblems(): {
  readonly handleDiagnostics: (uri: Uri, diagnostics: Diagnostic[], next: HandleDiagnosticsSignature) => void;
  readonly watching: Disposable;
} {
  const told = new Map<string, () => void>();
  const showAgain = ({ uri }: { readonly uri: Uri }) => told.get(uri.toString())?.();
  const listeners = [workspace.onDidOpenTextDocument(showAgain), workspace.onDidCloseTextDocument(showAgain)];
  return {
    handleDiagnostics: (uri, diagnostics, next) => {
      const show = () => next(uri, isOpen(uri) ? diagnostics.filter(({ code }) => code !== "schema") : diagnostics);
      if (uri.path.endsWith("/.transcript.json")) told.set(uri.toString(), show);
      show();
    },
    watching: { dispose: () => listeners.forEach((listener) => void listener.dispose()) },
  };
}

function isOpen(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => !document.isClosed && document.uri.toString() === uri.toString());
}
