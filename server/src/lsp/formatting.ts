/** Formatting: of the document, of a part or parts of it, and of the line that was just left. */

import {
  type ClientCapabilities,
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentRangesFormattingRequest,
} from "vscode-languageserver";
import { format, formatLeftLine, formatSpans } from "../features/format";
import { fromPosition, fromRange } from "./convert";
import { toTextEdits } from "./edits";
import { onDocument, type Row } from "./row";
import { ruleContext } from "./session";

const ranges = onDocument(
  DocumentRangesFormattingRequest.type,
  () => ({}),
  null,
  (document, { ranges }, session) => {
    const spans = ranges.map((range) => fromRange(document.positions, range));
    return toTextEdits(document, formatSpans(document.transcript, ruleContext(session, document), spans));
  },
);

export const FORMATTING: readonly Row[] = [
  onDocument(
    DocumentFormattingRequest.type,
    () => ({ documentFormattingProvider: true }),
    null,
    (document, _params, session) => toTextEdits(document, format(document.transcript, ruleContext(session, document))),
  ),
  onDocument(
    DocumentRangeFormattingRequest.type,
    (client) => ({ documentRangeFormattingProvider: knowsRanges(client) ? { rangesSupport: true } : true }),
    null,
    (document, { range }, session) => {
      const span = fromRange(document.positions, range);
      return toTextEdits(document, formatSpans(document.transcript, ruleContext(session, document), [span]));
    },
  ),
  ranges,
  onDocument(
    DocumentOnTypeFormattingRequest.type,
    () => ({ documentOnTypeFormattingProvider: { firstTriggerCharacter: "\n" } }),
    null,
    (document, { position }, session) => {
      const offset = fromPosition(document.positions, position);
      return toTextEdits(document, formatLeftLine(document.transcript, ruleContext(session, document), offset));
    },
  ),
];

/** Several ranges at once came with version 3.18 of the protocol. */
function knowsRanges({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.rangeFormatting?.rangesSupport === true;
}
