/** The tools that an assistant in VS Code finds give the answers of `transcript mcp` about the same folder, and write nothing. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { describe, it } from "mocha";
import * as vscode from "vscode";
import { COUNCIL, open } from "./documents";

const QUESTIONS: readonly (readonly [tool: string, input: object])[] = [
  ["list_transcripts", {}],
  ["list_transcripts", { limit: 2 }],
  ["outline_transcript", { file: COUNCIL }],
  ["turns_of_speaker", { speaker: "secretary general" }],
  ["turns_of_speaker", { speaker: "Mr Secretary", file: COUNCIL }],
  ["search_words", { words: "calm and de-escalation" }],
  ["search_words", { words: "Russia", speaker: "Secretary General", limit: 3 }],
  ["unanswered_questions", {}],
];

async function invoke(tool: string, input: object): Promise<string> {
  const { content } = await vscode.lm.invokeTool(`transcript_${tool}`, { input, toolInvocationToken: undefined });
  const [part] = content;
  assert.ok(part instanceof vscode.LanguageModelTextPart);
  return part.value;
}

/** The texts of the files in a folder. */
function textsIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [readFileSync(join(folder, entry.name), "utf8")] : [],
  );
}

describe("an assistant in the editor", () => {
  it("gets the same answers as by the Model Context Protocol, in which nothing is written", async () => {
    const { uri } = await open(COUNCIL);
    const extension = vscode.extensions.getExtension("transcript-editor.transcript-editor");
    assert.ok(extension);
    await extension.activate();
    const folder = vscode.Uri.joinPath(uri, "..").fsPath;
    const before = textsIn(folder);
    const client = new Client({ name: "test", version: "1" });
    const args = [join(extension.extensionPath, "dist/cli.js"), "mcp", "*.txt"];
    // In the desktop this process is no Node unless it is told to be one.
    const env = { PATH: process.env.PATH ?? "", ELECTRON_RUN_AS_NODE: "1" };
    await client.connect(new StdioClientTransport({ command: process.execPath, args, cwd: folder, env }));
    try {
      for (const [tool, input] of QUESTIONS) {
        const { structuredContent } = await client.callTool({ name: tool, arguments: { ...input } });
        assert.ok(structuredContent, tool);
        assert.deepEqual(JSON.parse(await invoke(tool, input)), structuredContent, `${tool} ${JSON.stringify(input)}`);
      }
    } finally {
      await client.close();
    }
    await assert.rejects(invoke("outline_transcript", { file: "../secret.txt" }), /is not one of the transcripts here/);
    assert.deepEqual(textsIn(folder), before);
  });

  it("is told what is typed and not saved, with the lines that the editor shows", async () => {
    const document = await open(COUNCIL);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(62, 0), "Q (The Daily Courier): Is the lighthouse open?\n\n");
    assert.ok(await vscode.workspace.applyEdit(edit));
    const { items } = JSON.parse(await invoke("search_words", { words: "LIGHTHOUSE" }));
    assert.deepEqual(
      items.map(({ file, line, text }: Record<string, unknown>) => [file, line, text]),
      [[COUNCIL, 63, "Q (The Daily Courier): Is the lighthouse open?"]],
    );
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });
});
