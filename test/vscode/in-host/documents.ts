/** What the suites in the extension host share: the seeds in editors, and what the extension says of them. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import * as vscode from "vscode";

export const DOORSTEP = "eu-defence-ministers-doorstep.txt";
export const DEFENCE_MINISTERS = "defence-ministers-press-conference.txt";
export const COUNCIL = "north-atlantic-council-press-conference.txt";

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "a folder is open");
  return (await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name))).document;
}

/** The text of a document as it lies on the disk. */
export function onDisk(document: vscode.TextDocument): string {
  return readFileSync(document.uri.fsPath, "utf8");
}

/** The findings of a document, as soon as `isAwaited` says they are the ones waited for. */
export function findings(
  { uri }: Pick<vscode.TextDocument, "uri">,
  isAwaited: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = () => {
      const found = vscode.languages.getDiagnostics(uri);
      if (!isAwaited(found)) return;
      listener.dispose();
      resolve(found);
    };
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** Whether a finding is of a rule; its code is an object where it leads to the rule's page. */
export function isOf(rule: string): (finding: vscode.Diagnostic) => boolean {
  return ({ code }) => (typeof code === "object" ? code.value : code) === rule;
}

/** What the lightbulb offers for a finding. */
export function quickFixes(document: vscode.TextDocument, finding: vscode.Diagnostic): Thenable<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  return vscode.commands.executeCommand("vscode.executeCodeActionProvider", document.uri, finding.range, kind, 10);
}

/** The outline of a document. */
export function symbols(document: vscode.TextDocument): Thenable<vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand("vscode.executeDocumentSymbolProvider", document.uri);
}

/** The words of a text. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
