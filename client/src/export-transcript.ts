/** Writes a transcript in another format where the person says. */

import { type QuickPickItem, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { nameOf } from "./file-name";
import { fromBase64 } from "./from-base64";
import { showReason } from "./rename-in-archive";
import { counted, say } from "./words";

/** What the server answers to `transcript/export`. */
interface Answer {
  /** In Base64 where it is no text. */
  readonly content: string;
  readonly isText: boolean;
  readonly doubts: number;
  /** Why the file of precise times next to the transcript is not used; null where it is, or there is none. */
  readonly unused: string | null;
}

interface Format extends QuickPickItem {
  /** Its name on the command line. */
  readonly name: string;
  /** What the file’s name ends with, without the dot. */
  readonly ending: string;
}

/** Asks for a format and for a place, and writes the file. What cannot be done is said. */
export async function exportTranscript(uri: Uri, client: BaseLanguageClient): Promise<void> {
  const format = await window.showQuickPick(formats(), {
    placeHolder: say("Format of the exported file"),
    matchOnDescription: true,
  });
  if (format === undefined) return;
  try {
    const template = format.name === "docx" ? templateFor(uri) : undefined;
    const params = { textDocument: { uri: uri.toString() }, format: format.name, template: template?.toString() };
    const answer = await client.sendRequest<Answer | null>("transcript/export", params);
    if (answer !== null) await save(uri, format, answer);
  } catch (error) {
    showReason(error);
  }
}

async function save(uri: Uri, { label, ending }: Format, { content, isText, doubts, unused }: Answer): Promise<void> {
  const target = await window.showSaveDialog({
    defaultUri: defaultTarget(uri, ending),
    filters: { [label]: [ending.slice(ending.lastIndexOf(".") + 1)] },
  });
  if (target === undefined) return;
  if (isSameFile(target, uri)) {
    void window.showWarningMessage(say("An export does not replace its transcript. Choose another name."));
    return;
  }
  try {
    await workspace.fs.writeFile(target, isText ? new TextEncoder().encode(content) : fromBase64(content));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(say("{0} could not be written: {1}", nameOf(target), reason));
    return;
  }
  if (unused !== null) void window.showWarningMessage(unused);
  if (doubts > 0)
    void window.showWarningMessage(
      counted(
        doubts,
        "1 passage is probably left over from a web page. Check it in the transcript.",
        "{0} passages are probably left over from a web page. Check them in the transcript.",
      ),
    );
  const done = say("Exported to {0}.", nameOf(target));
  const open = say("Open");
  // An editor of text has nothing to show of the others.
  const chosen = await (isText ? window.showInformationMessage(done, open) : window.showInformationMessage(done));
  if (chosen === open) await window.showTextDocument(target);
}

/** The Word document that the settings name, from the folder of the workspace on; undefined for none. */
function templateFor(uri: Uri): Uri | undefined {
  const path = workspace.getConfiguration("transcript", uri).get("docxTemplate", "").trim();
  if (path === "") return undefined;
  const folder = workspace.getWorkspaceFolder(uri)?.uri ?? workspace.workspaceFolders?.[0]?.uri;
  const isWhole = /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path);
  if (folder !== undefined && !isWhole) return Uri.joinPath(folder, path);
  // Where the workspace is on no disk, neither is the template.
  return folder === undefined || folder.scheme === "file" ? Uri.file(path) : folder.with({ path });
}

/** In the order of the command line. */
function formats(): readonly Format[] {
  return [
    { name: "markdown", label: "Markdown", ending: "md" },
    { name: "html", label: "HTML", ending: "html" },
    { name: "docx", label: say("Word document"), ending: "docx" },
    { name: "text", label: say("Plain text in normal form"), ending: "txt" },
    { name: "vtt", label: say("WebVTT captions"), ending: "vtt" },
    { name: "srt", label: say("SubRip captions"), ending: "srt" },
    { name: "json", label: "JSON", ending: "json" },
    { name: "tei", label: "TEI P5", ending: "tei.xml" },
    { name: "akn", label: "Akoma Ntoso", ending: "akn.xml" },
    { name: "csv", label: say("CSV, a row for each turn"), ending: "csv" },
  ].map((format) => ({ ...format, description: `.${format.ending}` }));
}

/** Beside the transcript, with its name but for the ending. */
function defaultTarget(uri: Uri, ending: string): Uri {
  const name = `${nameOf(uri).replace(/(?:\.transcript)?\.txt$|\.(?:transcript|md|vtt|srt)$/i, "")}.${ending}`;
  if (uri.scheme !== "untitled") return Uri.joinPath(uri, "..", name);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder === undefined ? Uri.file(name) : Uri.joinPath(folder, name);
}

/** Some file systems take names in capitals and small letters for one. */
function isSameFile(a: Uri, b: Uri): boolean {
  const key = (uri: Uri) => uri.toString().normalize("NFC").toLowerCase();
  return key(a) === key(b);
}
