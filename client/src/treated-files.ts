/** Remembers which files a person treats as transcripts though their names do not say so. */

import { Disposable, type ExtensionContext, languages, type TextDocument, workspace } from "vscode";
import { isTranscriptByName } from "./transcript-files";

const TREATED_FILES = "detection.treatedFiles";

/** URIs of these files, as far as this workspace has met them. */
export function treatedFiles({ workspaceState }: ExtensionContext): readonly string[] {
  return workspaceState.get<readonly string[]>(TREATED_FILES, []);
}

/** Whatever makes a file a transcript, our offer or VS Code's own choice of a language, it is one when it is opened again, until it is made something else. */
export function rememberTreatedFiles(context: ExtensionContext): Disposable {
  /** A document whose language changes is closed and opened again at once, and is there all the while. */
  let changing: TextDocument | null = null;
  const note = async (document: TextDocument) => {
    const uri = document.uri.toString();
    const hasChanged = changing === document;
    changing = null;
    // Only what is on a disk of some kind comes back under the same name.
    if (document.isUntitled || workspace.fs.isWritableFileSystem(document.uri.scheme) !== true) return;
    const treated = treatedFiles(context);
    const isKnown = treated.includes(uri);
    if (document.languageId === "transcript") {
      if (!isKnown && !isTranscriptByName(document.uri)) await context.workspaceState.update(TREATED_FILES, [...treated, uri]);
    } else if (isKnown && hasChanged)
      await context.workspaceState.update(
        TREATED_FILES,
        treated.filter((one) => one !== uri),
      );
    else if (isKnown) await languages.setTextDocumentLanguage(document, "transcript");
  };
  for (const document of workspace.textDocuments) void note(document);
  return Disposable.from(
    workspace.onDidCloseTextDocument((document) => {
      changing = workspace.textDocuments.includes(document) ? document : null;
    }),
    workspace.onDidOpenTextDocument((document) => void note(document)),
  );
}
