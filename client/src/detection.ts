/** Offers, once and quietly, to treat a plain text that looks like a transcript as one: this file, its folder, or never. */

import {
  ConfigurationTarget,
  commands,
  type ExtensionContext,
  type LogOutputChannel,
  languages,
  type TextDocument,
  Uri,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { associationPattern } from "./association";

/** What the server answers to `transcript/likeness`. */
interface Likeness {
  readonly isTranscript: boolean;
  /** One phrase each, strongest first. */
  readonly reasons: readonly string[];
}

/** Enough to tell; the server need not read a book. */
const LONGEST_EXCERPT = 100_000;

/** Never again, anywhere. */
const NEVER = "detection.never";
/** URIs of the folders for which the question was put. */
const ASKED_FOLDERS = "detection.askedFolders";
/** URIs of the files to treat as transcripts whenever they are opened. */
const TREATED_FILES = "detection.treatedFiles";

type Detection = { readonly context: ExtensionContext; readonly output: LogOutputChannel; readonly client: BaseLanguageClient };

export function registerDetection(context: ExtensionContext, output: LogOutputChannel, client: BaseLanguageClient): void {
  const detection: Detection = { context, output, client };
  const look = (document: TextDocument | undefined) => {
    if (document === undefined) return;
    consider(detection, document).catch((error) =>
      output.error(`Could not tell whether ${document.uri} is a transcript.`, error),
    );
  };
  context.subscriptions.push(
    commands.registerCommand("transcript.treatAsTranscript", () => treatActive(detection)),
    commands.registerCommand("transcript.askAgain", () => askAgain(detection)),
    window.onDidChangeActiveTextEditor((editor) => look(editor?.document)),
  );
  look(window.activeTextEditor?.document);
}

async function consider({ context, client, output }: Detection, document: TextDocument): Promise<void> {
  if (document.languageId !== "plaintext" || !document.uri.path.toLowerCase().endsWith(".txt")) return;
  if (workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return;
  if (remembered(context, TREATED_FILES).includes(document.uri.toString())) {
    await languages.setTextDocumentLanguage(document, "transcript");
    return;
  }
  const folder = Uri.joinPath(document.uri, "..");
  const asked = remembered(context, ASKED_FOLDERS);
  if (context.globalState.get(NEVER) === true || asked.includes(folder.toString()) || !client.isRunning()) return;
  const text = document.getText().slice(0, LONGEST_EXCERPT);
  const likeness = await client.sendRequest<Likeness | null>("transcript/likeness", { text });
  if (likeness?.isTranscript !== true || document.isClosed) return;
  output.info(`${document.uri} looks like a transcript: ${likeness.reasons.join("; ")}.`);
  await context.workspaceState.update(ASKED_FOLDERS, [...asked, folder.toString()]);
  await offer({ context, client, output }, document, folder, likeness.reasons);
}

async function offer(detection: Detection, document: TextDocument, folder: Uri, reasons: readonly string[]): Promise<void> {
  const name = document.uri.path.slice(document.uri.path.lastIndexOf("/") + 1);
  const why = reasons.slice(0, 2).join(", ");
  const answer = await window.showInformationMessage(
    `“${name}” looks like a transcript (${why}). Outline, checks and quick fixes are there once it is treated as one.`,
    "This File",
    "All in This Folder",
    "Never",
  );
  if (answer === "This File") await treatFile(detection, document);
  if (answer === "All in This Folder") await treatFolder(document, folder);
  if (answer === "Never") await detection.context.globalState.update(NEVER, true);
}

async function treatFile({ context }: Detection, document: TextDocument): Promise<void> {
  const treated = remembered(context, TREATED_FILES);
  const uri = document.uri.toString();
  // Only what is on a disk of some kind comes back under the same name.
  if (!document.isUntitled && !treated.includes(uri)) await context.workspaceState.update(TREATED_FILES, [...treated, uri]);
  await languages.setTextDocumentLanguage(document, "transcript");
}

async function treatFolder(document: TextDocument, folder: Uri): Promise<void> {
  const workspaceFolder = workspace.getWorkspaceFolder(document.uri) ?? null;
  const pattern = associationPattern({
    folder: folder.path,
    workspaceFolder: workspaceFolder?.uri.path ?? null,
    isMultiRoot: (workspace.workspaceFolders?.length ?? 0) > 1,
  });
  const target = workspaceFolder === null ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  const files = workspace.getConfiguration("files");
  const { globalValue, workspaceValue } = files.inspect<Record<string, string>>("associations") ?? {};
  const before = target === ConfigurationTarget.Global ? globalValue : workspaceValue;
  await files.update("associations", { ...before, [pattern]: "transcript" }, target);
  await languages.setTextDocumentLanguage(document, "transcript");
}

async function treatActive(detection: Detection): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined) return;
  await treatFile(detection, document);
}

async function askAgain({ context }: Detection): Promise<void> {
  await context.globalState.update(NEVER, undefined);
  await context.workspaceState.update(ASKED_FOLDERS, undefined);
}

function remembered({ workspaceState }: ExtensionContext, key: string): readonly string[] {
  return workspaceState.get<readonly string[]>(key, []);
}
