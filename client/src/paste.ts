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
import { type CopiedText, isSeveralLines, type PastePlace, pastedText } from "./pasted-text";
import { say } from "./words";

const KIND = DocumentDropOrPasteEditKind.Empty.append("transcript", "clean");
const [HTML, PLAIN] = ["text/html", "text/plain"];
/** What VS Code says of its own copies: these are pasted as they are. */
const OWN_COPY = "vscode-editor-data";
/** More units than these are not sent; the server has the same limit. */
const LONGEST = 5_000_000;
/** Plain text with fewer turns is no transcript. */
const FEWEST_TURNS = 2;

/** Pastes so in transcripts, offers it in plain text after the plain paste, and everywhere by a command, until it is disposed of. */
export function registerPaste(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    offerPaste([{ language: "transcript" }, { language: "plaintext" }], [HTML], {
      async provideDocumentPasteEdits(document, ranges, transfer, { triggerKind }, token) {
        if (triggerKind === DocumentPasteTriggerKind.PasteAs) return askedEdits(document, ranges, transfer, token, client);
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
      if (editor !== undefined) await (env.uiKind === UIKind.Web ? pasteInBrowser(editor, client) : pasteOnDesktop(client));
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
async function pasteOnDesktop(client: BaseLanguageClient): Promise<void> {
  const offer = offerPaste("*", [HTML, PLAIN], {
    async provideDocumentPasteEdits(document, ranges, transfer, { triggerKind }, token) {
      try {
        const isAsked = triggerKind === DocumentPasteTriggerKind.PasteAs;
        return isAsked ? await askedEdits(document, ranges, transfer, token, client) : [];
      } finally {
        offer.dispose();
      }
    },
  });
  await commands.executeCommand("editor.action.pasteAs", { kind: KIND.value });
}

/** A browser gives rich text to the key alone, and to a command nothing but the plain text. */
async function pasteInBrowser(editor: TextEditor, client: BaseLanguageClient): Promise<void> {
  const text = await env.clipboard.readText();
  const isPlain = editor.selections.length > 1 || text.length > LONGEST;
  const copied = isPlain ? null : await client.sendRequest<CopiedText | null>("transcript/paste", { text });
  const inserted = copied === null ? text : pastedText(copied, placeOf(editor.document, editor.selection));
  await editor.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, inserted);
  });
}

/** Where somebody asks for it, there is always something to paste: the plain text, if nothing better is made of it. */
async function askedEdits(
  document: TextDocument,
  ranges: readonly Range[],
  transfer: DataTransfer,
  token: CancellationToken,
  client: BaseLanguageClient,
): Promise<DocumentPasteEdit[]> {
  const text = (await transfer.get(PLAIN)?.asString()) ?? "";
  const fromHtml = await copiedHtml(transfer, token, client, true);
  const isLong = text.length > LONGEST;
  const copied = fromHtml ?? (isLong ? null : await client.sendRequest<CopiedText | null>("transcript/paste", { text }, token));
  const edits = copied === null ? [] : editsFor(copied, document, ranges);
  return edits.length > 0 ? edits : [new DocumentPasteEdit(text, say("Insert Clean Transcript"), KIND)];
}

/** What is put into the document; nothing where that is better plain text: for several cursors, and for words on one line. */
function editsFor(copied: CopiedText, document: TextDocument, ranges: readonly Range[]): DocumentPasteEdit[] {
  const [range] = ranges;
  if (range === undefined || ranges.length > 1 || !isSeveralLines(copied)) return [];
  return [new DocumentPasteEdit(pastedText(copied, placeOf(document, range)), say("Insert Clean Transcript"), KIND)];
}

/** The paragraphs of the rich text on the clipboard; null where it is better pasted as plain text. */
async function copiedHtml(
  transfer: DataTransfer,
  token: CancellationToken,
  client: BaseLanguageClient,
  stacks = false,
): Promise<CopiedText | null> {
  const html = (await transfer.get(HTML)?.asString()) ?? "";
  if (html === "" || html.length > LONGEST || transfer.get(OWN_COPY) !== undefined) return null;
  return client.sendRequest<CopiedText | null>("transcript/paste", { html, stacks }, token);
}

function placeOf(document: TextDocument, { start, end }: Range): PastePlace {
  const line = (number: number) => (number < 0 || number >= document.lineCount ? null : document.lineAt(number).text);
  return {
    before: document.getText(new Range(start.with({ character: 0 }), start)),
    after: document.getText(new Range(end, document.lineAt(end.line).range.end)),
    above: line(start.line - 1),
    below: line(end.line + 1),
  };
}
