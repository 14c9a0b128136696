/** Knows which transcript was edited last, while something else is in view. */

import { type Disposable, type TextDocument, type TextEditor, window } from "vscode";

export interface LastTranscript extends Disposable {
  /** Brings it back into view, with the keyboard; false where none is open. */
  readonly show: () => Promise<boolean>;
}

/** Follows the editors until it is disposed of. */
export function followLastTranscript(): LastTranscript {
  let last: TextDocument | null = null;
  const note = (editor: TextEditor | undefined) => {
    if (editor?.document.languageId === "transcript") last = editor.document;
  };
  note(window.activeTextEditor);
  const following = window.onDidChangeActiveTextEditor(note);
  return {
    show: async () => {
      if (last === null || last.isClosed) return false;
      await window.showTextDocument(last);
      return true;
    },
    dispose: () => following.dispose(),
  };
}
