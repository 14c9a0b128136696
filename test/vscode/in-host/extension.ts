/** The suite that runs inside VS Code's extension host, on a folder that holds a copy of the seeds. */

import assert from "node:assert/strict";
import { describe, it } from "mocha";
import * as vscode from "vscode";

/** Opens a file of the workspace in an editor. */
async function openSeed(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "a folder is open");
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, name));
}

describe("the extension", () => {
  it("treats a seed as a transcript, by the settings of the seeds' folder", async () => {
    const { document } = await openSeed("north-atlantic-council-press-conference.txt");
    assert.equal(document.languageId, "transcript");
  });

  it("wakes up for a transcript", async () => {
    await openSeed("north-atlantic-council-press-conference.txt");
    const extension = vscode.extensions.getExtension("transcript-editor.transcript-editor");
    assert.ok(extension, "the extension is installed");
    await extension.activate();
    assert.ok(extension.isActive);
  });
});
