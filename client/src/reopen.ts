/** Reads a file again in another encoding, which no edit of its text can do. */

import { commands, type Disposable, type TextDocument, Uri, version, window, workspace } from "vscode";
import { nameOf } from "./file-name";
import { say } from "./words";

/** The command that the server's fix names; to a server that is told of it, the client can run it. */
export const REOPEN_COMMAND = "transcript.reopenWithEncoding";

/** What the server gives to it. */
interface Reopening {
  readonly textDocument: { readonly uri: string };
  /** As people write it; null leaves the choice to the person. */
  readonly encoding: string | null;
}

/** VS Code's names for the encodings that the server may name. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["Windows-1251", "windows1251"],
  ["Windows-1252", "windows1252"],
  ["UTF-16 LE", "utf16le"],
  ["UTF-16 BE", "utf16be"],
]);

/** Offers the command until it is disposed of. */
export function registerReopening(): Disposable {
  return commands.registerCommand(REOPEN_COMMAND, async ({ textDocument, encoding }: Reopening) => {
    const { document } = await window.showTextDocument(Uri.parse(textDocument.uri));
    if (document.isDirty && !(await discardsChanges(document))) return;
    const name = NAMES.get(encoding ?? "");
    if (name === undefined || !CAN_NAME) await commands.executeCommand("workbench.action.editor.changeEncoding");
    else await openAgain(document.uri, { encoding: name });
  });
}

/** From 1.100 on VS Code takes an encoding; its typings are those of the oldest version that the manifest allows. */
const CAN_NAME = Number(version.split(".")[1]) >= 100;

const openAgain: (uri: Uri, options: { readonly encoding: string }) => Thenable<TextDocument> = workspace.openTextDocument;

/** A file with changes is not read again; to save these would write to the disk what was misread. */
async function discardsChanges({ uri }: TextDocument): Promise<boolean> {
  const name = nameOf(uri);
  const discard = say("Discard Changes and Reopen");
  const message = say("To reopen “{0}”, its unsaved changes must be discarded.", name);
  if ((await window.showWarningMessage(message, { modal: true }, discard)) !== discard) return false;
  await commands.executeCommand("workbench.action.files.revert");
  return true;
}
