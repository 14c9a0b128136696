/** A panel about the transcript that is edited: it goes along with it from text to text, and with what is typed. */

import { Disposable, languages, Position, Uri, ViewColumn, type WebviewPanel, window, workspace } from "vscode";
import { nameOf } from "../file-name";
import type { FromPage, PageState } from "./messages";
import { type PageName, pageHtml, pageOptions } from "./page-html";
import { showPlace } from "./place";

/** What is particular to a panel. */
export interface PanelKind<ToPage, Message> {
  /** By which VS Code has it restored. */
  readonly type: string;
  readonly page: PageName;
  /** What its title says before the file's name. */
  readonly title: string;
  /** Milliseconds that it waits for more keys after one. */
  readonly wait: number;
  /** What the page is to be told of a transcript now; null for nothing. `isFirst` where it has nothing of it yet. */
  readonly gather: (uri: Uri, isFirst: boolean) => Promise<readonly ToPage[] | null>;
  /** Takes what only this page says. */
  readonly take: (message: Message, uri: Uri) => unknown;
}

export interface LivePanel<ToPage> extends Disposable {
  /** Shows the panel, or the one that is there, with a transcript. */
  readonly open: (uri: Uri, column: ViewColumn) => void;
  /** Fills a panel that was there when the window was closed. */
  readonly restore: (panel: WebviewPanel, state: unknown) => void;
  /** The transcript that is shown; null where there is no panel. */
  readonly uri: () => Uri | null;
  readonly post: (message: ToPage) => void;
}

interface Shown<ToPage> {
  readonly panel: WebviewPanel;
  readonly follow: (uri: Uri) => void;
  readonly uri: () => Uri;
  readonly post: (message: ToPage) => void;
}

/** There is one panel of a kind at most; what fails goes to `fail`. */
export function createLivePanel<ToPage, Message>(
  extension: Uri,
  kind: PanelKind<ToPage, Message>,
  fail: (error: unknown) => void,
): LivePanel<ToPage> {
  let shown: Shown<ToPage> | null = null;
  const fill = (panel: WebviewPanel, uri: Uri) => {
    shown?.panel.dispose();
    const icon = (theme: string) => Uri.joinPath(extension, "client/icons", `${kind.page}-${theme}.svg`);
    panel.iconPath = { light: icon("light"), dark: icon("dark") };
    const made = showIn(panel, uri, extension, kind, fail);
    shown = made;
    panel.onDidDispose(() => {
      if (shown === made) shown = null;
    });
  };
  return {
    open: (uri, column) => {
      const preserveFocus = column === ViewColumn.Beside;
      if (shown === null) fill(window.createWebviewPanel(kind.type, kind.title, { viewColumn: column, preserveFocus }), uri);
      else {
        shown.follow(uri);
        shown.panel.reveal(preserveFocus ? undefined : column, preserveFocus);
      }
    },
    restore: (panel, state) => {
      const kept: Partial<PageState> = typeof state === "object" && state !== null ? state : {};
      // VS Code may have noted the panel before its page had anything to keep: then it is about what is beside it.
      const uri = typeof kept.uri === "string" ? Uri.parse(kept.uri) : visibleTranscript();
      if (uri === null) panel.dispose();
      else fill(panel, uri);
    },
    uri: () => shown?.uri() ?? null,
    post: (message) => shown?.post(message),
    dispose: () => shown?.panel.dispose(),
  };
}

function visibleTranscript(): Uri | null {
  const shown = window.visibleTextEditors.find(({ document }) => document.languageId === "transcript");
  return shown?.document.uri ?? null;
}

function showIn<ToPage, Message>(
  panel: WebviewPanel,
  first: Uri,
  extension: Uri,
  { page, title, wait, gather, take }: PanelKind<ToPage, Message>,
  fail: (error: unknown) => void,
): Shown<ToPage> {
  let uri = first;
  /** True while the page is there and has nothing of this transcript. */
  let isEmpty = true;
  let isReady = false;
  let isAsking = false;
  let isDue = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const post = (message: ToPage) => void panel.webview.postMessage(message);

  /** Asks until nothing has happened since the last question. */
  const update = async () => {
    isDue = true;
    if (isAsking) return;
    isAsking = true;
    try {
      while (isDue && isReady) {
        isDue = false;
        const [asked, isFirst] = [uri, isEmpty];
        isEmpty = false;
        const document = await workspace.openTextDocument(asked);
        const messages = await gather(asked, isFirst);
        // Another transcript was turned to meanwhile, or the page was loaded again: all of it is asked for by now.
        if (asked !== uri || isEmpty || document.isClosed) continue;
        // The server may not know the text yet; it has findings of it by the time that it does.
        if (messages === null) isEmpty = isFirst;
        else messages.forEach(post);
      }
    } catch (error) {
      fail(error);
    } finally {
      isAsking = false;
    }
  };
  const updateSoon = () => {
    timer ??= setTimeout(() => {
      timer = null;
      void update();
    }, wait);
  };
  const begin = () => {
    isEmpty = true;
    void update();
  };
  const follow = (next: Uri) => {
    if (isOurs(next)) return;
    uri = next;
    panel.title = `${title} ${nameOf(uri)}`;
    begin();
  };
  const isOurs = (other: Uri) => other.toString() === uri.toString();

  const listening = Disposable.from(
    panel.webview.onDidReceiveMessage((message: FromPage<Message>) => {
      if (message.type === "ready") {
        isReady = true;
        begin();
      } else if (message.type === "goTo") void showPlace(uri, new Position(message.line, message.character));
      else void take(message.told, uri);
    }),
    // A page that is hidden is gone, and says that it is ready when it is back.
    panel.onDidChangeViewState(() => {
      isReady &&= panel.visible;
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isOurs(document.uri)) updateSoon();
    }),
    // What is read otherwise without a change of the text has other findings, too.
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some(isOurs)) updateSoon();
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.languageId === "transcript") follow(editor.document.uri);
    }),
  );
  panel.onDidDispose(() => {
    isReady = false;
    if (timer !== null) clearTimeout(timer);
    listening.dispose();
  });
  panel.title = `${title} ${nameOf(uri)}`;
  panel.webview.options = pageOptions(extension);
  panel.webview.html = pageHtml(panel.webview, extension, page);
  return { panel, follow, uri: () => uri, post };
}
