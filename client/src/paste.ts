/** Pastes what was copied from a page or a document as clean turns; the plain text stays one key away, in VS Code's widget at the paste. */

import {
  type CancellationToken,
  commands,
  type DataTransfer,
  Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  DocumentPasteTriggerKind,
  type DocumentSelector,
  env,
  languages,
  Range,
  type TextDocument,
  type TextEditor,
  UIKind,
  window,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { placeOf } from "./paste-place";
import { type CopiedText, isSeveralLines, pastedText } from "./pasted-text";
import { say } from "./words";

const KIND = DocumentDropOrPasteEditKind.Empty.append("transcript", "clean");
const REQUEST = "transcript/paste";
const [HTML, PLAIN] = ["text/html", "text/plain"];
/** What VS Code says of its own copies: these are pasted as they are. */
const OWN_COPY = "vscode-editor-data";
/** What the server is asked about. */
type Clipboard = { readonly html: string; readonly stacks?: boolean } | { readonly text: string };

/** More units than these are not sent; the server has the same limit. */
const LONGEST = 5_000_000;
/** Plain text with fewer turns is no transcript. */
const FEWEST_TURNS = 2;

/** Pastes so in transcripts, offers it in plain text after the plain paste, and everywhere by a command, until it is disposed of. */
export function registerPaste(client: BaseLanguageClient): Disposable {
  const onDesktop = desktopPaste(client);
  return Disposable.from(
    offerPaste([{ language: "transcript" }, { language: "plaintext" }], [HTML], {
      async provideDocumentPasteEdits(document, ranges, transfer, { triggerKind }, token) {
        const isAsked = triggerKind === DocumentPasteTriggerKind.PasteAs;
        if (isAsked) return onDesktop.isOffered() ? [] : askedEdits(document, ranges, transfer, token, client);
        const copied = await copiedHtml(transfer, token, client);
        if (copied === null) return [];
        const isTranscript = document.languageId === "transcript";
        if (!isTranscript && copied.openers.length < FEWEST_TURNS) return [];
        const edits = editsFor(copied, document, ranges);
        if (!isTranscript) for (const edit of edits) edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
        return edits;
      },
    }),
    commands.registerCommand("transcript.paste", async () => {
      const editor = window.activeTextEditor;
      if (editor !== undefined) await (env.uiKind === UIKind.Web ? pasteInBrowser(editor, client) : onDesktop.paste());
    }),
  );
}

function offerPaste(
  selector: DocumentSelector,
  pasteMimeTypes: readonly string[],
  provider: DocumentPasteEditProvider,
): Disposable {
  return languages.registerDocumentPasteEditProvider(selector, provider, { providedPasteEditKinds: [KIND], pasteMimeTypes });
}

/**
 * Has VS Code paste what this makes, whatever the document is. It is asked in such documents once: at any other time each of
 * their pastes would wait for it. VS Code may come back before it has asked.
 */
function desktopPaste(client: BaseLanguageClient): { paste(): Promise<void>; isOffered(): boolean } {
  const offers = new Set<Disposable>();
  return {
    /** True while VS Code is about to ask here, so that nobody else need answer. */
    isOffered: () => offers.size > 0,
    async paste() {
      const offer = offerPaste("*", [HTML, PLAIN], {
        async provideDocumentPasteEdits(document, ranges, transfer, { triggerKind }, token) {
          try {
            const isAsked = triggerKind === DocumentPasteTriggerKind.PasteAs;
            return isAsked ? await askedEdits(document, ranges, transfer, token, client) : [];
          } finally {
            offer.dispose();
            offers.delete(offer);
          }
        },
      });
      offers.add(offer);
      await commands.executeCommand("editor.action.pasteAs", { kind: KIND.value });
    },
  };
}

/** A browser gives rich text to the key alone, and to a command nothing but the plain text. */
async function pasteInBrowser(editor: TextEditor, client: BaseLanguageClient): Promise<void> {
  const { document, selections } = editor;
  const { version } = document;
  const text = await env.clipboard.readText();
  if (text === "") return void window.showInformationMessage(say("There is no text on the clipboard."));
  const isPlain = selections.length > 1 || text.length > LONGEST;
  // Without a token, not with one that is undefined: then the parameters would go as a list.
  const copied = isPlain ? null : await orPlainText(() => client.sendRequest(REQUEST, { text }));
  // Nothing that was written or chosen meanwhile gives way.
  const isSame = document.version === version;
  const ranges: readonly Range[] = isSame ? selections : editor.selections.map(({ active }) => new Range(active, active));
  const [range] = ranges;
  const inserted = copied === null || range === undefined ? text : pastedText(copied, placeOf(document, range));
  const isPasted = await editor.edit((edit) => {
    for (const one of ranges) edit.replace(one, inserted);
  });
  if (!isPasted) void window.showWarningMessage(say("Nothing was pasted because the text has changed. Paste again."));
}

/** Where somebody asks for it, the plain text is pasted if nothing better is made of it; nothing where there is none. */
async function askedEdits(
  document: TextDocument,
  ranges: readonly Range[],
  transfer: DataTransfer,
  token: CancellationToken,
  client: BaseLanguageClient,
): Promise<DocumentPasteEdit[]> {
  const text = (await transfer.get(PLAIN)?.asString()) ?? "";
  const html = await htmlOf(transfer);
  const isRead = text !== "" && text.length <= LONGEST;
  const ask = (clipboard: Clipboard) => client.sendRequest<CopiedText | null>(REQUEST, clipboard, token);
  const copied = await orPlainText(
    async () => (html === null ? null : await ask({ html, stacks: true })) ?? (isRead ? ask({ text }) : null),
    token,
  );
  const edits = copied === null ? [] : editsFor(copied, document, ranges);
  return edits.length > 0 || text === "" ? edits : [new DocumentPasteEdit(text, say("Insert Clean Transcript"), KIND)];
}

/** The answer of the server; null where it fails, which is said unless the paste is cancelled: then plain text is pasted. */
async function orPlainText(ask: () => Promise<CopiedText | null>, token?: CancellationToken): Promise<CopiedText | null> {
  try {
    return await ask();
  } catch {
    if (token?.isCancellationRequested !== true)
      void window.showWarningMessage(say("Plain text only: the language server did not answer."));
    return null;
  }
}

/** What is put into the document; nothing where that is better plain text: for several cursors, and for words on one line. */
function editsFor(copied: CopiedText, document: TextDocument, ranges: readonly Range[]): DocumentPasteEdit[] {
  const [range] = ranges;
  if (range === undefined || ranges.length > 1 || !isSeveralLines(copied)) return [];
  return [new DocumentPasteEdit(pastedText(copied, placeOf(document, range)), say("Insert Clean Transcript"), KIND)];
}

/** The paragraphs of the rich text on the clipboard; null where it is better pasted as plain text. Rejects where the server fails. */
async function copiedHtml(
  transfer: DataTransfer,
  token: CancellationToken,
  client: BaseLanguageClient,
): Promise<CopiedText | null> {
  const html = await htmlOf(transfer);
  return html === null ? null : client.sendRequest<CopiedText | null>(REQUEST, { html }, token);
}

/** The rich text on the clipboard; null where there is none that is to be read. */
async function htmlOf(transfer: DataTransfer): Promise<string | null> {
  const html = (await transfer.get(HTML)?.asString()) ?? "";
  return html === "" || html.length > LONGEST || transfer.get(OWN_COPY) !== undefined ? null : html;
}
