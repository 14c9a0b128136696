/** Lists and reads the workspace's files for a server that has no disk of its own. */

import { Disposable, FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { readText } from "./read-text";

/** What may be a transcript, `.transcript.json`, and baselines. */
const FILE = /\.(?:json|transcript|txt|md|vtt|srt)$/i;

/** Folders that hold nobody's transcripts. */
const LEFT_OUT = new Set([".git", "node_modules"]);

/** No more than these: each folder is a question to a service that may be far away. */
const MOST_FOLDERS = 2_000;

/** Answers the server's `transcript/files`, `transcript/read` and `transcript/readBytes`, until it is disposed of. */
export function serveFiles(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest("transcript/files", async () => (await listFiles()).map(String)),
    client.onRequest("transcript/read", async ({ uri }: { readonly uri: string }) => {
      const text = await readText(Uri.parse(uri));
      return text === null ? null : { text, isUnicode: true };
    }),
    client.onRequest("transcript/readBytes", ({ uri }: { readonly uri: string }) => readBase64(Uri.parse(uri))),
  );
}

/** A file's bytes; null where it cannot be read. */
async function readBase64(uri: Uri): Promise<string | null> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    const signs: string[] = [];
    for (const byte of bytes) signs.push(String.fromCharCode(byte));
    return btoa(signs.join(""));
  } catch {
    return null;
  }
}

/** Folder by folder: to search, VS Code needs somebody who searches that kind of place, and many have nobody. */
async function listFiles(): Promise<readonly Uri[]> {
  const files: Uri[] = [];
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  for (let i = 0; i < Math.min(folders.length, MOST_FOLDERS); i++) {
    const folder = folders[i] as Uri;
    // A folder that cannot be listed has nothing for us.
    const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
    for (const [name, type] of entries) {
      if (type === FileType.Directory && !LEFT_OUT.has(name)) folders.push(Uri.joinPath(folder, name));
      else if ((type & FileType.File) !== 0 && FILE.test(name)) files.push(Uri.joinPath(folder, name));
    }
  }
  return files;
}
