/** Offers to treat a text that looks like a transcript as one: once by a message, and in the language status for as long as it is open. */

import {
  ConfigurationTarget,
  commands,
  Disposable,
  type ExtensionContext,
  type LanguageStatusItem,
  type LogOutputChannel,
  languages,
  type TextDocument,
  type TextDocumentChangeEvent,
  Uri,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { associationPattern } from "./association";
import { nameOf } from "./file-name";
import { say } from "./words";

/** What the server answers to `transcript/likeness`. */
interface Likeness {
  readonly isTranscript: boolean;
  /** One phrase each, strongest first. */
  readonly reasons: readonly string[];
}

/** Enough to tell; the server need not read a book. */
const LONGEST_EXCERPT = 100_000;

/** A change that puts in as much is no typing: a paste, or a file that somebody else wrote. */
const PASTE = 200;

/** The message never again, anywhere. */
const NEVER = "detection.never";
/** URIs of the folders for which the message was shown. */
const ASKED_FOLDERS = "detection.askedFolders";

/** What a transcript may be called; a program's text is never looked at. */
const EXTENSION = /\.(?:txt|text|md|markdown|vtt|srt)$/i;

/** Reasons that the message has room for. */
const MOST_REASONS = 2;

const TREAT_COMMAND = "transcript.treatAsTranscript";
/** The same for all files of its kind in the folder; only the language status offers it. */
const TREAT_FOLDER_COMMAND = "transcript.treatFolderAsTranscripts";
/** What the message has as its last answer, in the language status when that has gone. */
const NEVER_COMMAND = "transcript.neverAsk";
const ASK_AGAIN_COMMAND = "transcript.askAgain";

interface Detection {
  readonly context: ExtensionContext;
  readonly output: LogOutputChannel;
  readonly client: BaseLanguageClient;
  /** The offers for the document that is being edited. */
  status: readonly LanguageStatusItem[];
  /** New documents for which the message was shown. */
  readonly askedDocuments: Set<TextDocument>;
}

/** Looks at each document that is shown, and again when much is put into it; ends with what comes back. */
export function registerDetection(context: ExtensionContext, output: LogOutputChannel, client: BaseLanguageClient): Disposable {
  const detection: Detection = { context, output, client, status: [], askedDocuments: new Set() };
  const look = () => {
    consider(detection).catch((error) => output.error("Could not tell whether the file is a transcript.", error));
  };
  const lookAfterPaste = ({ document, contentChanges }: TextDocumentChangeEvent) => {
    const isPaste = contentChanges.some(({ text }) => text.length >= PASTE && text.includes("\n"));
    if (isPaste && document === window.activeTextEditor?.document) look();
  };
  look();
  return Disposable.from(
    commands.registerCommand(TREAT_COMMAND, treatActive),
    commands.registerCommand(TREAT_FOLDER_COMMAND, async () => {
      const document = window.activeTextEditor?.document;
      const extension = document === undefined ? null : extensionOf(document);
      if (document !== undefined && extension !== null) await treatFolder(document, extension);
    }),
    commands.registerCommand(NEVER_COMMAND, async () => {
      await context.globalState.update(NEVER, true);
      look();
    }),
    commands.registerCommand(ASK_AGAIN_COMMAND, async () => {
      await askAgain(detection);
      look();
    }),
    window.onDidChangeActiveTextEditor(look),
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(lookAfterPaste),
    workspace.onDidCloseTextDocument((document) => {
      // One whose language changes is closed for a moment, and is still there.
      if (!workspace.textDocuments.includes(document)) detection.askedDocuments.delete(document);
    }),
    { dispose: () => detection.status.forEach((item) => void item.dispose()) },
  );
}

async function consider(detection: Detection): Promise<void> {
  const { client, output } = detection;
  const document = window.activeTextEditor?.document;
  const reasons =
    document !== undefined && isCandidate(document) && client.isRunning() ? await reasonsFor(client, document) : null;
  // Somebody may have gone on meanwhile, and is looked after by another call.
  if (document !== window.activeTextEditor?.document) return;
  for (const item of detection.status) item.dispose();
  detection.status = document === undefined || reasons === null ? [] : statusItems(document, reasons, isSilent(detection));
  if (document === undefined || reasons === null || (await wasAsked(detection, document))) return;
  output.info(`${document.uri} looks like a transcript: ${reasons.join("; ")}.`);
  await offer(document, reasons);
}

function isCandidate({ languageId, uri, isUntitled }: TextDocument): boolean {
  if (languageId === "transcript" || workspace.fs.isWritableFileSystem(uri.scheme) === false) return false;
  return isUntitled || EXTENSION.test(uri.path);
}

/** Why a document looks like a transcript; null where it does not. */
async function reasonsFor(client: BaseLanguageClient, document: TextDocument): Promise<readonly string[] | null> {
  const text = document.getText().slice(0, LONGEST_EXCERPT);
  const likeness = await client.sendRequest<Likeness | null>("transcript/likeness", { text });
  const isStill = !document.isClosed && isCandidate(document);
  return likeness?.isTranscript === true && isStill ? likeness.reasons : null;
}

/** What is beside the language in the status bar for as long as the document is open, with the reasons. */
function statusItems(document: TextDocument, reasons: readonly string[], isQuiet: boolean): readonly LanguageStatusItem[] {
  const selector = { language: document.languageId, scheme: document.uri.scheme };
  const item = languages.createLanguageStatusItem("transcript.likeness", selector);
  item.name = say("Transcript");
  item.text = say("Looks like a transcript");
  // With more than one of them the command would be out of sight; its tooltip has them all.
  item.detail = reasons[0] ?? "";
  item.command = { command: TREAT_COMMAND, title: say("Treat as Transcript"), tooltip: reasons.join(", ") };
  const asking = languages.createLanguageStatusItem("transcript.likenessQuestions", selector);
  asking.name = say("Offers for transcripts");
  asking.text = isQuiet ? say("Does not ask about files like this") : say("Asks about files like this");
  asking.command = isQuiet
    ? { command: ASK_AGAIN_COMMAND, title: say("Ask Again") }
    : { command: NEVER_COMMAND, title: say("Never Ask") };
  const extension = extensionOf(document);
  if (extension === null) return [item, asking];
  const ofFolder = languages.createLanguageStatusItem("transcript.likenessOfFolder", selector);
  ofFolder.name = say("Transcripts in this folder");
  ofFolder.text = say("All {0} files in this folder", extension);
  ofFolder.command = { command: TREAT_FOLDER_COMMAND, title: say("Treat All as Transcripts") };
  return [item, ofFolder, asking];
}

/** The ending of a file's name, with its dot; null for what is in no file yet, or ends otherwise. */
function extensionOf({ isUntitled, uri }: TextDocument): string | null {
  return isUntitled ? null : (EXTENSION.exec(uri.path)?.[0] ?? null);
}

/** True where a person never wants to see the message. */
function isSilent({ context }: Detection): boolean {
  return context.globalState.get(NEVER) === true;
}

/** True where the message is not to be shown; once it is, for a new document or for a folder, it is not shown again. */
async function wasAsked(detection: Detection, document: TextDocument): Promise<boolean> {
  const { context, askedDocuments } = detection;
  if (isSilent(detection)) return true;
  if (document.isUntitled) {
    const isKnown = askedDocuments.has(document);
    askedDocuments.add(document);
    return isKnown;
  }
  const folder = Uri.joinPath(document.uri, "..").toString();
  const asked = context.workspaceState.get<readonly string[]>(ASKED_FOLDERS, []);
  if (asked.includes(folder)) return true;
  await context.workspaceState.update(ASKED_FOLDERS, [...asked, folder]);
  return false;
}

async function offer(document: TextDocument, reasons: readonly string[]): Promise<void> {
  const name = nameOf(document.uri);
  const extension = extensionOf(document);
  const all = extension === null ? null : say("All {0} Files in This Folder", extension);
  const message = say(
    "“{0}” looks like a transcript ({1}). Treat it as one to get the outline, checks and quick fixes.",
    name,
    reasons.slice(0, MOST_REASONS).join(", "),
  );
  const [thisFile, never] = [say("This File"), say("Never")];
  const answer =
    all === null
      ? await window.showInformationMessage(message, thisFile, never)
      : await window.showInformationMessage(message, thisFile, all, never);
  if (answer === thisFile) await treat(document);
  if (extension !== null && all !== null && answer === all) await treatFolder(document, extension);
  if (answer === never) await commands.executeCommand(NEVER_COMMAND);
}

async function treat(document: TextDocument): Promise<void> {
  await languages.setTextDocumentLanguage(document, "transcript");
}

async function treatFolder(document: TextDocument, extension: string): Promise<void> {
  const workspaceFolder = workspace.getWorkspaceFolder(document.uri) ?? null;
  const pattern = associationPattern({
    folder: Uri.joinPath(document.uri, "..").path,
    workspaceFolder: workspaceFolder?.uri.path ?? null,
    isMultiRoot: (workspace.workspaceFolders?.length ?? 0) > 1,
    extension,
  });
  const target = workspaceFolder === null ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  const files = workspace.getConfiguration("files");
  const { globalValue, workspaceValue } = files.inspect<Record<string, string>>("associations") ?? {};
  const before = target === ConfigurationTarget.Global ? globalValue : workspaceValue;
  await files.update("associations", { ...before, [pattern]: "transcript" }, target);
  await treat(document);
}

async function treatActive(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document !== undefined) await treat(document);
}

async function askAgain({ context, askedDocuments }: Detection): Promise<void> {
  askedDocuments.clear();
  await context.globalState.update(NEVER, undefined);
  await context.workspaceState.update(ASKED_FOLDERS, undefined);
}
