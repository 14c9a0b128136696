/** The preview: a panel that shows the transcript in the editor as it would be published, and scrolls along with it. */

import { commands, Position, Range, type TextEditor, TextEditorRevealType, type Uri, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { nameOf } from "../file-name";
import { say } from "../words";
import { createLivePanel, type LivePanel } from "./live-panel";
import type { FromPreview, PreviewChange, ToPreview } from "./messages";
import { showPlace } from "./place";
import { createScrollLeader } from "./scroll-leader";

/** Makes the preview ready; nothing is shown yet. */
export function createPreview(extension: Uri, client: BaseLanguageClient): LivePanel<ToPreview> {
  let resultId: string | null = null;
  const leader = createScrollLeader();
  /** The count of the last movement in the page that was heard of. */
  let heard = 0;
  const panel = createLivePanel<ToPreview, FromPreview>(
    extension,
    {
      type: "transcript.preview",
      page: "preview",
      title: say("Preview"),
      wait: 100,
      gather: async (uri, isFirst) => {
        if (isFirst) resultId = null;
        const params = { textDocument: { uri: uri.toString() }, ...(resultId === null ? {} : { previousResultId: resultId }) };
        const change = await client.sendRequest<PreviewChange | null>("transcript/preview", params);
        if (change === null) return null;
        resultId = change.resultId;
        if (isFirst) heard = 0;
        const editor = isFirst ? editorOf(uri) : undefined;
        return [
          { type: "change", uri: uri.toString(), name: nameOf(uri), change },
          ...(editor === undefined ? [] : [{ type: "reveal", line: topOf(editor), heard } as const]),
        ];
      },
      take: async (message, uri) => {
        if (message.type === "correct") {
          await showPlace(uri, new Position(message.line, message.character));
          await commands.executeCommand("editor.action.quickFix");
          return;
        }
        const line = Math.max(0, Math.round(message.line));
        heard = message.count;
        leader.led(line);
        editorOf(uri)?.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
      },
    },
    (error) => client.outputChannel.appendLine(`The preview could not be made: ${error}`),
  );
  const scrolling = window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
    if (textEditor.document.uri.toString() !== panel.uri()?.toString()) return;
    const line = topOf(textEditor);
    if (leader.leads(line)) panel.post({ type: "reveal", line, heard });
  });
  return {
    ...panel,
    dispose: () => {
      scrolling.dispose();
      panel.dispose();
    },
  };
}

function editorOf(uri: Uri): TextEditor | undefined {
  return window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
}

function topOf({ visibleRanges }: TextEditor): number {
  return visibleRanges[0]?.start.line ?? 0;
}
