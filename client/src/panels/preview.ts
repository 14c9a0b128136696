/** The preview: a panel that shows the transcript in the editor as it would be published, and goes along with it. */

import {
  Disposable,
  type ExtensionContext,
  languages,
  Position,
  Range,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { FromPreview, PageState, PreviewChange, ToPreview } from "./messages";
import { pageHtml, pageOptions } from "./page-html";
import { showPlace } from "./place";
import { createScrollLeader } from "./scroll-leader";

/** The panel's type, by which VS Code has it restored. */
export const PREVIEW_TYPE = "transcript.preview";

/** Milliseconds that the page waits for more keys after one. */
const TYPING = 100;

export interface Preview {
  /** Shows the preview of a transcript in a column, or the one that is there. */
  readonly open: (uri: Uri, column: ViewColumn) => void;
  /** Fills a panel that was there when the window was closed. */
  readonly restore: (panel: WebviewPanel, state: unknown) => void;
  /** Goes from the preview to the text. */
  readonly showSource: () => Promise<void>;
  readonly dispose: () => void;
}

interface Shown {
  readonly panel: WebviewPanel;
  readonly follow: (uri: Uri) => void;
  readonly uri: () => Uri;
}

/** There is one preview at most; it shows the transcript that was edited last. */
export function createPreview(context: ExtensionContext, client: BaseLanguageClient): Preview {
  let shown: Shown | null = null;
  const fill = (panel: WebviewPanel, uri: Uri) => {
    shown?.panel.dispose();
    const made = showIn(panel, uri, context, client);
    shown = made;
    panel.onDidDispose(() => {
      if (shown === made) shown = null;
    });
  };
  return {
    open: (uri, column) => {
      if (shown === null)
        fill(
          window.createWebviewPanel(PREVIEW_TYPE, "Preview", { viewColumn: column, preserveFocus: column === ViewColumn.Beside }),
          uri,
        );
      else {
        shown.follow(uri);
        shown.panel.reveal(column === ViewColumn.Beside ? undefined : column, column === ViewColumn.Beside);
      }
    },
    restore: (panel, state) => {
      const { uri }: Partial<PageState> = typeof state === "object" && state !== null ? state : {};
      if (typeof uri === "string") fill(panel, Uri.parse(uri));
      else panel.dispose();
    },
    showSource: async () => {
      if (shown !== null) await showPlace(shown.uri(), null);
    },
    dispose: () => shown?.panel.dispose(),
  };
}

function showIn(panel: WebviewPanel, first: Uri, { extensionUri }: ExtensionContext, client: BaseLanguageClient): Shown {
  let uri = first;
  let resultId: string | null = null;
  let isReady = false;
  let isAsking = false;
  let isDue = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const leader = createScrollLeader();
  const post = (message: ToPreview) => void panel.webview.postMessage(message);

  /** Asks until nothing has happened since the last question. */
  const update = async () => {
    isDue = true;
    if (isAsking || !isReady) return;
    isAsking = true;
    try {
      while (isDue && isReady) {
        isDue = false;
        const asked = uri;
        const isFirst = resultId === null;
        const document = await workspace.openTextDocument(asked);
        const params = { textDocument: { uri: asked.toString() }, ...(resultId === null ? {} : { previousResultId: resultId }) };
        const change = await client.sendRequest<PreviewChange | null>("transcript/preview", params);
        // Another transcript was turned to meanwhile, or the page was loaded again: it is asked for by now.
        if (asked !== uri || isFirst !== (resultId === null) || document.isClosed) continue;
        if (change === null) break;
        resultId = change.resultId;
        post({ type: "change", uri: asked.toString(), name: nameOf(asked), change });
        const editor = isFirst ? editorOf(asked) : undefined;
        if (editor !== undefined) post({ type: "reveal", line: topOf(editor) });
      }
    } catch (error) {
      client.outputChannel.appendLine(`The preview of ${uri} could not be made: ${error}`);
    } finally {
      isAsking = false;
    }
  };
  const updateSoon = () => {
    timer ??= setTimeout(() => {
      timer = null;
      void update();
    }, TYPING);
  };
  const follow = (next: Uri) => {
    if (next.toString() === uri.toString()) return;
    uri = next;
    resultId = null;
    panel.title = titleOf(uri);
    void update();
  };
  const isOurs = (other: Uri) => other.toString() === uri.toString();

  const listening = Disposable.from(
    panel.webview.onDidReceiveMessage((message: FromPreview) => {
      if (message.type === "ready") {
        isReady = true;
        resultId = null;
        void update();
      } else if (message.type === "goTo") void showPlace(uri, new Position(message.line, message.character));
      else {
        const editor = editorOf(uri);
        const line = Math.max(0, Math.round(message.line));
        leader.led(line);
        editor?.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
      }
    }),
    // A page that is hidden is gone, and says that it is ready when it is back.
    panel.onDidChangeViewState(() => {
      isReady &&= panel.visible;
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isOurs(document.uri)) updateSoon();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some(isOurs)) updateSoon();
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.languageId === "transcript") follow(editor.document.uri);
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const line = topOf(textEditor);
      if (isOurs(textEditor.document.uri) && leader.leads(line)) post({ type: "reveal", line });
    }),
  );
  panel.onDidDispose(() => {
    isReady = false;
    if (timer !== null) clearTimeout(timer);
    listening.dispose();
  });
  panel.title = titleOf(uri);
  panel.webview.options = pageOptions(extensionUri);
  panel.webview.html = pageHtml(panel.webview, extensionUri, "preview");
  return { panel, follow, uri: () => uri };
}

function titleOf(uri: Uri): string {
  return `Preview ${nameOf(uri)}`;
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function editorOf(uri: Uri): TextEditor | undefined {
  return window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
}

function topOf({ visibleRanges }: TextEditor): number {
  return visibleRanges[0]?.start.line ?? 0;
}
