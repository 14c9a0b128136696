/** Makes transcripts of files in other formats, next to them; the files themselves stay as they are. */

import { type CancellationToken, ProgressLocation, Uri, WorkspaceEdit, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { nameOf } from "./file-name";
import { readText } from "./read-text";
import { showReason } from "./rename-in-archive";
import { counted, say } from "./words";

/** The endings of files that can be imported, without the dot. */
const ENDINGS = [
  "vtt",
  "srt",
  "sbv",
  "json",
  "json3",
  "ttml",
  "dfxp",
  "html",
  "htm",
  "xhtml",
  "xml",
  "txt",
  "docx",
  "odt",
  "rtf",
  "mht",
  "mhtml",
  "pdf",
];

/** True for a file whose name says that it can be imported, and not that it is a transcript already. */
export function isImportable(file: Uri): boolean {
  const name = nameOf(file).toLowerCase();
  return (
    ENDINGS.some((ending) => name.endsWith(`.${ending}`)) && !name.endsWith(".transcript.txt") && !name.endsWith(".times.json")
  );
}

/** Imports the files, or those that the person chooses where there are none, and opens the first transcript. What cannot be imported is said. */
export async function importFiles(files: readonly Uri[], client: BaseLanguageClient): Promise<void> {
  const chosen = files.length > 0 ? files : await choose();
  const made = await window.withProgress(
    { location: ProgressLocation.Notification, title: say("Importing transcripts"), cancellable: true },
    async (progress, token) => {
      const made: Uri[] = [];
      for (const [i, file] of chosen.entries()) {
        if (token.isCancellationRequested) break;
        progress.report({ message: nameOf(file), increment: i === 0 ? 0 : 100 / chosen.length });
        const one = await importFile(file, client, token);
        if (one !== null) made.push(one);
      }
      return made;
    },
  );
  const [first] = made;
  if (first === undefined) return;
  await window.showTextDocument(first, { preview: false });
  if (made.length > 1) void window.showInformationMessage(counted(made.length, "Imported 1 file.", "Imported {0} files."));
}

async function choose(): Promise<readonly Uri[]> {
  const filters = { [say("Captions, speech recognition, web pages, documents")]: ENDINGS };
  return (await window.showOpenDialog({ canSelectMany: true, openLabel: say("Import"), filters })) ?? [];
}

interface ImportAnswer {
  readonly text: string;
  /** What of the file is not in it, a line each. */
  readonly remarks: readonly string[];
  /** What belongs into a file of precise times next to the transcript; null where there are none. */
  readonly times: string | null;
}

/** The transcript that a file makes, and a message for what of the file is not in it; null, and a message that says why, where it cannot be imported. */
export async function imported(
  file: Uri,
  client: BaseLanguageClient,
  token: CancellationToken,
): Promise<Pick<ImportAnswer, "text" | "times"> | null> {
  try {
    const params = { uri: file.toString() };
    const answer = await client.sendRequest<ImportAnswer | null>("transcript/import", params, token);
    for (const remark of answer?.remarks ?? []) void window.showWarningMessage(remark);
    if (answer !== null) return answer;
    throw new Error(say("{0} cannot be imported because of an internal error, which is in the output.", nameOf(file)));
  } catch (error) {
    if (!token.isCancellationRequested) showReason(error);
    return null;
  }
}

/** The transcript of a file: a new file, or a text in no file where none can be made; null where the file cannot be imported. */
async function importFile(file: Uri, client: BaseLanguageClient, token: CancellationToken): Promise<Uri | null> {
  const transcript = await imported(file, client, token);
  if (transcript === null) return null;
  const { text } = transcript;
  const times = workspace.getConfiguration("transcript", file).get("importTimes", true) ? transcript.times : null;
  const made = await newFile(file, text, times);
  if (made !== null) return made;
  void window.showWarningMessage(say("No file could be made next to {0}. Its transcript is not saved yet.", nameOf(file)));
  return (await workspace.openTextDocument({ language: "transcript", content: text })).uri;
}

/** More names than these are tried by nobody. */
const MOST_NAMES = 100;

/**
 * A file with this text next to another, with a number in its name where there is one of that name, and one with its precise
 * times, if it has some; null where none can be made.
 */
async function newFile(beside: Uri, text: string, times: string | null): Promise<Uri | null> {
  const stem = nameOf(beside).replace(/\.[^.]*$/, "");
  for (let i = 1; i <= MOST_NAMES; i++) {
    const name = `${stem}${i === 1 ? "" : ` ${i}`}`;
    const target = Uri.joinPath(beside, "..", `${name}.transcript.txt`);
    const ofTimes = Uri.joinPath(beside, "..", `${name}.times.json`);
    if (await isThere(target)) continue;
    // The same times are left over from an earlier import.
    const areKept = times !== null && (await readText(ofTimes)) === times;
    if (times !== null && !areKept && (await isThere(ofTimes))) continue;
    const edit = new WorkspaceEdit();
    const create = (file: Uri, content: string) =>
      edit.createFile(file, { overwrite: false, contents: new TextEncoder().encode(content) });
    create(target, text);
    if (times !== null && !areKept) create(ofTimes, times);
    return (await workspace.applyEdit(edit)) ? target : null;
  }
  return null;
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
