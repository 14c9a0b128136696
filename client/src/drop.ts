/** Inserts what a dropped file says, as a clean transcript, where it is dropped into one; VS Code's own path stays in the widget at the drop. */

import {
  type CancellationToken,
  type Disposable,
  DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  languages,
  Range,
  Uri,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { imported, isImportable } from "./import-files";
import { placeOf } from "./paste-place";
import { pastedText } from "./pasted-text";
import { say } from "./words";

const KIND = DocumentDropOrPasteEditKind.Empty.append("transcript", "imported");
const URIS = "text/uri-list";

/** Does so until it is disposed of. */
export function registerDrop(client: BaseLanguageClient): Disposable {
  return languages.registerDocumentDropEditProvider(
    { language: "transcript" },
    {
      async provideDocumentDropEdits(document, position, transfer, token) {
        const files = filesIn((await transfer.get(URIS)?.asString()) ?? "");
        if (files.length === 0 || !files.every(isImportable)) return undefined;
        const text = await textOf(files, client, token);
        // An edit without a text puts nothing in. Without an edit VS Code would put in the path.
        const inserted =
          text === null ? "" : pastedText({ paragraphs: [text], openers: [0] }, placeOf(document, new Range(position, position)));
        return new DocumentDropEdit(inserted, say("Insert as Transcript"), KIND);
      },
    },
    { providedDropEditKinds: [KIND], dropMimeTypes: [URIS] },
  );
}

/** The files of a list of URIs; none where something else is among them, such as the address of a page. */
function filesIn(list: string): readonly Uri[] {
  const lines = list.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  const uris = lines.map((line) => Uri.parse(line));
  return uris.some(({ scheme }) => scheme === "http" || scheme === "https") ? [] : uris;
}

/** The transcripts of files, one below the other, without a line's end; null, and a message, where one cannot be imported. */
async function textOf(files: readonly Uri[], client: BaseLanguageClient, token: CancellationToken): Promise<string | null> {
  const texts: string[] = [];
  for (const file of files) {
    const transcript = await imported(file, client, token);
    if (transcript === null) return null;
    texts.push(transcript.text.replace(/\n$/, ""));
  }
  return texts.join("\n\n");
}
