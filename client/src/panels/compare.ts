/** Shows a transcript beside its original, and proves that the spoken words are the same, or says where they are not. */

import { commands, extensions, type QuickPickItem, Selection, TextEditorRevealType, type Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { nameOf } from "../file-name";
import { readText } from "../read-text";
import { say } from "../words";
import type { EarlierTexts } from "./earlier-texts";
import { differenceTitle, type SpeechDifference, speechSentence } from "./speech-words";
import type { Versions } from "./versions";

interface Original extends QuickPickItem {
  readonly text: string;
}

/** Asks which original is meant, where there are several, and shows both with what differs. */
export async function compareWithOriginal(
  uri: Uri,
  client: BaseLanguageClient,
  versions: Versions,
  earlier: EarlierTexts,
): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const now = document.getText();
  const { opened, saved: seen } = earlier.of(uri);
  const saved = seen ?? (await readText(uri));
  const found: readonly (Original | null)[] = [
    opened === null ? null : { label: say("As it was opened"), text: opened },
    saved === null || saved === opened ? null : { label: say("As it was saved last"), text: saved },
    await committed(uri),
  ];
  const originals = found.filter((one) => one !== null).filter(({ text }) => text !== "");
  const first = originals[0];
  const several = originals.filter(({ text }) => text !== now);
  const original =
    several.length > 1 ? await window.showQuickPick(several, { title: say("Compare with Original") }) : (several[0] ?? first);
  if (original === undefined) {
    if (originals.length === 0) void window.showInformationMessage(say("There is no earlier version of this text."));
    return;
  }
  const params = { textDocument: { uri: uri.toString() }, original: original.text };
  const differences = await client.sendRequest<readonly SpeechDifference[] | null>("transcript/compare", params);
  if (differences === null) return;
  const name = nameOf(uri);
  const version = versions.show(uri, "original", original.text);
  await commands.executeCommand("vscode.diff", version, uri, say("{0} (original ↔ now)", name), { preview: false });
  if (differences.length === 0) void window.showInformationMessage(speechSentence(differences));
  else await showDifferences(uri, client, differences);
}

/** Lists what differs; the place of the one that is pointed at is shown. */
async function showDifferences(uri: Uri, client: BaseLanguageClient, differences: readonly SpeechDifference[]): Promise<void> {
  const items = differences.map((difference) => ({
    label: differenceTitle(difference),
    description: say("Ln {0}", difference.range.start.line + 1),
    range: client.protocol2CodeConverter.asRange(difference.range),
  }));
  await window.showQuickPick(items, {
    title: speechSentence(differences),
    placeHolder: say("Go to a difference"),
    onDidSelectItem: (item) => {
      const { range } = item as (typeof items)[number];
      const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
      if (editor === undefined) return;
      editor.selection = new Selection(range.start, range.end);
      editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    },
  });
}

/** As far as VS Code's own extension for Git is used here. */
interface Git {
  getAPI(version: 1): { getRepository(uri: Uri): { show(ref: string, path: string): Promise<string> } | null };
}

/** The text of the last commit; null where there is none, or nothing that knows. */
async function committed(uri: Uri): Promise<Original | null> {
  const git = extensions.getExtension<Git>("vscode.git");
  if (git === undefined || uri.scheme !== "file") return null;
  try {
    const api = (git.isActive ? git.exports : await git.activate()).getAPI(1);
    const text = await api.getRepository(uri)?.show("HEAD", uri.fsPath);
    return text === undefined ? null : { label: say("As in the last commit"), text };
  } catch {
    // Git is turned off, or the file is new to it.
    return null;
  }
}
