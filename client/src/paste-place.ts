/** What stands around a place of a document where a text is put in. */

import { Range, type TextDocument } from "vscode";
import type { PastePlace } from "./pasted-text";

/** What stands around a range that gives way. */
export function placeOf(document: TextDocument, { start, end }: Range): PastePlace {
  const line = (number: number) => (number < 0 || number >= document.lineCount ? null : document.lineAt(number).text);
  return {
    before: document.getText(new Range(start.with({ character: 0 }), start)),
    after: document.getText(new Range(end, document.lineAt(end.line).range.end)),
    above: line(start.line - 1),
    below: line(end.line + 1),
  };
}
