/** Asks before many files are changed, and says afterwards what became of them. */

import { type Disposable, type TextDocument, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { counted, say } from "./words";

/** What the server's commands that change files answer; null where nothing was done. */
interface FilesChanged {
  /** What was done; null where the person chose among the changes. */
  readonly done: string | null;
  /** URIs of the files that were to be changed. */
  readonly files: readonly string[];
}

interface Question {
  readonly message: string;
  /** The word for yes, and one for a look at the changes first where that is possible. */
  readonly actions: readonly string[];
}

/** Answers the server's `transcript/ask` with a dialog, which stays until it is answered as a notification does not. */
export function answerQuestions(client: BaseLanguageClient): Disposable {
  return client.onRequest("transcript/ask", async ({ message, actions: [yes = say("OK"), review] }: Question) => {
    const modal = { modal: true };
    const asked =
      review === undefined
        ? window.showInformationMessage(message, modal, yes)
        : window.showInformationMessage(message, modal, yes, review);
    return (await asked) ?? null;
  });
}

/** Runs a command that changes files, and tells what was done, and which of them are not saved. */
export async function tellingChanges(run: () => Promise<FilesChanged | null>): Promise<void> {
  const touched = new Map<string, TextDocument>();
  const watching = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length > 0) touched.set(document.uri.toString(), document);
  });
  const made = await run().finally(() => watching.dispose());
  if (made === null) return;
  // Other documents change meanwhile, too: the output of extensions is among them.
  const changed = made.files.flatMap((uri) => touched.get(Uri.parse(uri).toString()) ?? []);
  if (made.done === null && changed.length === 0) {
    void window.showInformationMessage(say("Nothing was changed: no change was selected."));
    return;
  }
  const done = made.done ?? counted(changed.length, "Changed 1 file.", "Changed {0} files.");
  const unsaved = changed.filter((document) => document.isDirty);
  if (unsaved.length === 0) {
    void window.showInformationMessage(done);
    return;
  }
  const save = unsaved.length === 1 ? say("Save It") : say("Save Them");
  const notSaved = counted(unsaved.length, "1 file not saved yet.", "{0} files not saved yet.");
  const answer = window.showInformationMessage(`${done} ${notSaved}`, save);
  void Promise.resolve(answer).then((chosen) => (chosen === save ? Promise.all(unsaved.map((one) => one.save())) : null));
}
