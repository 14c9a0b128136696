/** Pastes what was copied from a page or a document as clean turns; the plain text stays one key away, in VS Code's widget at the paste. */

import {
  type CancellationToken,
  type DataTransfer,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  DocumentPasteTriggerKind,
  languages,
  Range,
  type TextDocument,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type CopiedText, isSeveralLines, type PastePlace, pastedText } from "./pasted-text";
import { say } from "./words";

const KIND = DocumentDropOrPasteEditKind.Empty.append("transcript", "clean");
const HTML = "text/html";
/** What VS Code says of its own copies: these are pasted as they are. */
const OWN_COPY = "vscode-editor-data";
/** More units than these are not sent; the server has the same limit. */
const LONGEST = 5_000_000;
/** Plain text with fewer turns is no transcript. */
const FEWEST_TURNS = 2;

/** Pastes so in transcripts, and offers it in plain text after the plain paste, until it is disposed of. */
export function registerPaste(client: BaseLanguageClient): Disposable {
  return languages.registerDocumentPasteEditProvider(
    [{ language: "transcript" }, { language: "plaintext" }],
    {
      async provideDocumentPasteEdits(document, ranges, transfer, { triggerKind }, token) {
        const [range] = ranges;
        // Several cursors get what VS Code gives to each.
        if (range === undefined || ranges.length > 1) return [];
        const copied = await copiedText(transfer, token, client);
        if (copied === null || !isSeveralLines(copied)) return [];
        const isTranscript = document.languageId === "transcript";
        const isAsked = triggerKind === DocumentPasteTriggerKind.PasteAs;
        if (!isTranscript && !isAsked && copied.openers.length < FEWEST_TURNS) return [];
        const edit = new DocumentPasteEdit(pastedText(copied, placeOf(document, range)), say("Insert Clean Transcript"), KIND);
        if (!isTranscript) edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
        return [edit];
      },
    },
    { providedPasteEditKinds: [KIND], pasteMimeTypes: [HTML] },
  );
}

/** The paragraphs of what is on the clipboard; null where it is better pasted as plain text. */
async function copiedText(
  transfer: DataTransfer,
  token: CancellationToken,
  client: BaseLanguageClient,
): Promise<CopiedText | null> {
  const html = (await transfer.get(HTML)?.asString()) ?? "";
  if (html === "" || html.length > LONGEST || transfer.get(OWN_COPY) !== undefined) return null;
  return client.sendRequest<CopiedText | null>("transcript/paste", { html }, token);
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
