/** Asks for a speaker's new name before the server renames the speaker in all files of an archive. */

import { commands, type Position, type Range, type Uri, window } from "vscode";
import { say } from "./words";

/** The server's command. */
export const RENAME_IN_ARCHIVE_COMMAND = "transcript.renameSpeakerInArchive";

/** The name that the person gives the speaker whose label is at a place; null where none is there, or none is given. */
export async function askNewName(uri: Uri, position: Position): Promise<string | null> {
  try {
    const { placeholder } = await commands.executeCommand<{ readonly range: Range; readonly placeholder: string }>(
      "vscode.prepareRename",
      uri,
      position,
    );
    const prompt = say("The new name of “{0}” in all files of the archive. What would change is shown first.", placeholder);
    return (await window.showInputBox({ prompt, value: placeholder })) ?? null;
  } catch (error) {
    showReason(error);
    return null;
  }
}

/** Shows why something was refused. */
export function showReason(error: unknown): void {
  void window.showWarningMessage(error instanceof Error ? error.message : String(error));
}
