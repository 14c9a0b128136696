/** Tells VS Code which folders hold transcripts, so that the menus of all others are left alone. */

import { commands, Disposable, type ExtensionContext, type LogOutputChannel, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { associatedFiles } from "./transcript-files";
import { treatedFiles } from "./treated-files";

/** The key that the manifest's `when` clauses ask for: paths of such folders, and of those that they lie in. */
const FOLDERS_KEY = "transcript.folders";

/** True where the views of the container “Transcript” have something to be about: a transcript that is open, or in the workspace. */
export const PRESENT_KEY = "transcript.isPresent";

/** What may make a folder one of transcripts, or no longer one. */
const WATCHED = "**/*.{json,transcript,txt,md,vtt,srt}";

/** Keeps the key up to date until it is disposed of. */
export function followMenus(context: ExtensionContext, output: LogOutputChannel, client: BaseLanguageClient): Disposable {
  let isDue = false;
  let isRunning = false;
  const updateWhileDue = async () => {
    while (isDue) {
      isDue = false;
      const folders = await foldersOf(context, client);
      await commands.executeCommand("setContext", FOLDERS_KEY, pathsOf(folders));
      await commands.executeCommand("setContext", PRESENT_KEY, folders.length > 0);
    }
  };
  const update = () => {
    isDue = true;
    // One at a time: a branch that is checked out changes a thousand files.
    if (isRunning) return;
    isRunning = true;
    updateWhileDue()
      .catch((error) => output.error("Could not tell which folders hold transcripts.", error))
      .finally(() => {
        isRunning = false;
      });
  };
  const watcher = workspace.createFileSystemWatcher(WATCHED, false, true, false);
  const configs = workspace.createFileSystemWatcher("**/.transcript.json", true, false, true);
  update();
  return Disposable.from(
    watcher,
    configs,
    watcher.onDidCreate(update),
    watcher.onDidDelete(update),
    configs.onDidChange(update),
    workspace.onDidOpenTextDocument(({ languageId }) => (languageId === "transcript" ? update() : undefined)),
    workspace.onDidChangeWorkspaceFolders(update),
    workspace.onDidChangeConfiguration((change) => (change.affectsConfiguration("files.associations") ? update() : undefined)),
  );
}

/** The folders that transcripts lie in, some of them several times; those of open ones in no workspace among them. */
async function foldersOf(context: ExtensionContext, client: BaseLanguageClient): Promise<readonly Uri[]> {
  const ofServer = client.isRunning() ? await client.sendRequest<string[] | null>("transcript/folders") : null;
  const folders = (ofServer ?? []).map((uri) => Uri.parse(uri));
  const open = workspace.textDocuments.filter(({ languageId }) => languageId === "transcript").map(({ uri }) => uri);
  for (const file of [...(await associatedFiles(null, treatedFiles(context))), ...open]) folders.push(Uri.joinPath(file, ".."));
  return folders;
}

/** Of those folders that lie in the workspace, and of all above them in it, the paths. */
function pathsOf(folders: readonly Uri[]): readonly string[] {
  const paths = new Set<string>();
  for (const one of folders) {
    let folder = one;
    const root = workspace.getWorkspaceFolder(folder)?.uri.path;
    if (root === undefined) continue;
    // On Windows the two differ, and VS Code asks for the one or the other.
    for (; folder.path.startsWith(root) && !paths.has(folder.path); folder = Uri.joinPath(folder, "..")) {
      paths.add(folder.path);
      paths.add(folder.fsPath);
      if (folder.path === "/") break;
    }
  }
  return [...paths];
}
