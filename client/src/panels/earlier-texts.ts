/** Remembers of each open transcript how it was opened, and how it was saved last. */

import { type Disposable, type TextDocument, type Uri, workspace } from "vscode";

export interface EarlierTexts extends Disposable {
  /** Null for what is not known: a text that had changes when it was met was seen neither opened nor saved. The file may say it. */
  readonly of: (uri: Uri) => { readonly opened: string | null; readonly saved: string | null };
}

interface Texts {
  readonly opened: string | null;
  saved: string | null;
}

/** Follows what is opened, saved and closed, until it is disposed of. */
export function rememberEarlierTexts(): EarlierTexts {
  const texts = new Map<string, Texts>();
  const open = (document: TextDocument) => {
    if (document.languageId !== "transcript" || texts.has(document.uri.toString())) return;
    const text = document.isDirty ? null : document.getText();
    texts.set(document.uri.toString(), { opened: text, saved: text });
  };
  const noteSaved = (document: TextDocument) => {
    const known = texts.get(document.uri.toString());
    if (known !== undefined && !document.isDirty) known.saved = document.getText();
  };
  workspace.textDocuments.forEach(open);
  const listeners = [
    workspace.onDidOpenTextDocument(open),
    workspace.onDidSaveTextDocument(noteSaved),
    // A change that leaves a text without changes came from the disk; or VS Code tells of a person's first one before it says
    // that the text has changes. Either way the file knows.
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const known = texts.get(document.uri.toString());
      if (known !== undefined && contentChanges.length > 0 && !document.isDirty) known.saved = null;
    }),
    workspace.onDidCloseTextDocument((document) => {
      // One whose language changes is closed for a moment, and is still there.
      if (!workspace.textDocuments.includes(document)) texts.delete(document.uri.toString());
    }),
  ];
  return {
    of: (uri) => texts.get(uri.toString()) ?? { opened: null, saved: null },
    dispose: () => listeners.forEach((listener) => void listener.dispose()),
  };
}
