/** The table of requests: every one that the server announces and answers. */

import {
  type ClientCapabilities,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  type FoldingRange,
  FoldingRangeKind,
  FoldingRangeRequest,
  InlayHintRequest,
  type SymbolInformation,
  SymbolKind,
} from "vscode-languageserver";
import { type Fold, folds } from "../features/folding";
import { inlayHints } from "../features/inlay-hints";
import { links } from "../features/links";
import { symbols, type TranscriptSymbol } from "../features/symbols";
import type { Message, Speak } from "../text/message";
import { ACTIONS } from "./actions";
import { ARCHIVE_SYMBOLS } from "./archive-symbols";
import { ASSISTANT } from "./assistant";
import { CLEAN } from "./clean";
import { EXECUTE_COMMAND } from "./commands";
import { COMPLETION } from "./completion";
import { CONVERSION } from "./conversion";
import { fromRange, type Positions, toPosition, toRange } from "./convert";
import { DIAGNOSTICS } from "./diagnostics";
import { FOLDERS } from "./folders";
import { FORMATTING } from "./formatting";
import { HOVER } from "./hover";
import { LENSES } from "./lenses";
import { LIKENESS } from "./likeness";
import { NAVIGATION } from "./navigation";
import { PREVIEW } from "./preview";
import { onDocument, type Row } from "./row";
import { STATISTICS } from "./statistics";
import { TOKENS } from "./tokens";
import { VIEWS } from "./views";
import { WORKSPACE_DIAGNOSTICS } from "./workspace-diagnostics";

export const REQUESTS: readonly Row[] = [
  onDocument(
    DocumentSymbolRequest.type,
    () => ({ documentSymbolProvider: { label: "Transcript" } }),
    null,
    ({ transcript, positions, uri }, _params, { client, speak }) =>
      client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true
        ? symbols(transcript).map((symbol) => toDocumentSymbol(positions, symbol, speak))
        : symbols(transcript).flatMap((symbol) => toSymbolInformation(positions, uri, symbol, null, speak)),
  ),
  onDocument(
    FoldingRangeRequest.type,
    () => ({ foldingRangeProvider: true }),
    null,
    ({ transcript }, _params, { client }) => folds(transcript, foldLimit(client)).map(toFoldingRange),
  ),
  DIAGNOSTICS,
  WORKSPACE_DIAGNOSTICS,
  ARCHIVE_SYMBOLS,
  FOLDERS,
  ACTIONS,
  ...FORMATTING,
  ...NAVIGATION,
  HOVER,
  COMPLETION,
  onDocument(
    DocumentLinkRequest.type,
    () => ({ documentLinkProvider: {} }),
    null,
    ({ transcript, positions }) => links(transcript).map(({ span, target }) => ({ range: toRange(positions, span), target })),
  ),
  ...TOKENS,
  LENSES,
  onDocument(
    InlayHintRequest.type,
    () => ({ inlayHintProvider: true }),
    null,
    ({ transcript, positions, uri }, { range }, { settings }) =>
      inlayHints(transcript, fromRange(positions, range), settings.of(uri).editor).map(({ offset, text }) => ({
        position: toPosition(positions, offset),
        label: text,
        paddingRight: true,
      })),
  ),
  EXECUTE_COMMAND,
  LIKENESS,
  ...VIEWS,
  PREVIEW,
  ...CLEAN,
  STATISTICS,
  ...CONVERSION,
  ASSISTANT,
];

const SYMBOL_KINDS: Readonly<Record<TranscriptSymbol["kind"], SymbolKind>> = {
  header: SymbolKind.Namespace,
  field: SymbolKind.Field,
  statement: SymbolKind.String,
  section: SymbolKind.Class,
  question: SymbolKind.Event,
  answer: SymbolKind.Method,
  turn: SymbolKind.Method,
};

function toDocumentSymbol(positions: Positions, symbol: TranscriptSymbol, speak: Speak): DocumentSymbol {
  return {
    name: shown(symbol.name, speak),
    detail: shown(symbol.detail, speak),
    kind: SYMBOL_KINDS[symbol.kind],
    range: toRange(positions, symbol.span),
    selectionRange: toRange(positions, symbol.selection),
    children: symbol.children.map((child) => toDocumentSymbol(positions, child, speak)),
  };
}

/** The flat form, for clients that know no tree. */
function toSymbolInformation(
  positions: Positions,
  uri: string,
  { name, kind, span, children }: TranscriptSymbol,
  container: string | null,
  speak: Speak,
): SymbolInformation[] {
  const own: SymbolInformation = {
    name: shown(name, speak),
    kind: SYMBOL_KINDS[kind],
    location: { uri, range: toRange(positions, span) },
    ...(container === null ? {} : { containerName: container }),
  };
  return [own, ...children.flatMap((child) => toSymbolInformation(positions, uri, child, own.name, speak))];
}

/** Words of the text are as they are. */
function shown(words: string | Message, speak: Speak): string {
  return typeof words === "string" ? words : speak(words);
}

/** "Fold all block comments" folds the boilerplate, "Fold all regions" the exchanges. */
const FOLD_KINDS: Readonly<Partial<Record<Fold["kind"], FoldingRangeKind>>> = {
  boilerplate: FoldingRangeKind.Comment,
  exchange: FoldingRangeKind.Region,
};

function toFoldingRange({ from, to, kind }: Fold): FoldingRange {
  const foldKind = FOLD_KINDS[kind];
  return { startLine: from, endLine: to, ...(foldKind === undefined ? {} : { kind: foldKind }) };
}

function foldLimit(client: ClientCapabilities): number {
  return client.textDocument?.foldingRange?.rangeLimit ?? Infinity;
}
