/** Gives the server's commands, which the client library registers, the arguments that they have in VS Code. */

import { type ExtensionContext, Uri, window } from "vscode";
import type { Middleware } from "vscode-languageclient";
import { tellingChanges } from "./changed-files";
import { askNewName, RENAME_IN_ARCHIVE_COMMAND, showReason } from "./rename-in-archive";
import { associatedFiles } from "./transcript-files";
import { treatedFiles } from "./treated-files";

const LEARN_COMMAND = "transcript.learn";
const FIX_FOLDER_COMMAND = "transcript.fixFolder";

type ExecuteCommand = NonNullable<Middleware["executeCommand"]>;

/** A part of the client's middleware. From the palette a command means the place of the cursor, or the whole workspace. */
export function runServerCommand(context: ExtensionContext): ExecuteCommand {
  return async (command, args, next) => {
    const [first] = args;
    if (command === FIX_FOLDER_COMMAND) return fixFolder(context, first instanceof Uri ? first : null, next);
    const editor = window.activeTextEditor;
    const isRename = command === RENAME_IN_ARCHIVE_COMMAND;
    // The editor's menu hands over the file, which says nothing of the place.
    if ((args.length > 0 && !isRename) || editor === undefined) return next(command, args);
    const { document, selection } = editor;
    const { line, character } = selection.active;
    const target = { textDocument: { uri: document.uri.toString() }, position: { line, character } };
    if (command === LEARN_COMMAND) return Promise.resolve(next(command, [target])).catch(showReason);
    if (!isRename) return next(command, [target]);
    const newName = await askNewName(document.uri, selection.active);
    if (newName !== null) await changing(() => next(command, [{ ...target, newName }]));
    return null;
  };
}

async function fixFolder(context: ExtensionContext, folder: Uri | null, next: Parameters<ExecuteCommand>[2]): Promise<null> {
  const files = await associatedFiles(folder, treatedFiles(context));
  await changing(() => next(FIX_FOLDER_COMMAND, [{ uri: folder?.toString() ?? null, files: files.map(String) }]));
  return null;
}

/** Runs what changes files; what was refused is said with its reason. */
async function changing(run: () => ReturnType<Parameters<ExecuteCommand>[2]>): Promise<void> {
  try {
    await tellingChanges(async () => run());
  } catch (error) {
    showReason(error);
  }
}
