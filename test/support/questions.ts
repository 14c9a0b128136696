/** A question of each kind that a client may ask about a place in a document, by method. */

import type { Range } from "vscode-languageserver/node";

type Question = (uri: string, range: Range) => object;

const ofDocument: Question = (uri) => ({ textDocument: { uri } });
const atPlace: Question = (uri, { start }) => ({ textDocument: { uri }, position: start });

export const QUESTIONS: Readonly<Record<string, Question>> = {
  "textDocument/documentSymbol": ofDocument,
  "textDocument/foldingRange": ofDocument,
  "textDocument/diagnostic": ofDocument,
  "textDocument/codeAction": (uri, range) => ({ textDocument: { uri }, range, context: { diagnostics: [] } }),
  "textDocument/formatting": (uri) => ({ textDocument: { uri }, options: { tabSize: 2, insertSpaces: true } }),
  "textDocument/selectionRange": (uri, { start }) => ({ textDocument: { uri }, positions: [start] }),
  "textDocument/documentHighlight": atPlace,
  "textDocument/references": (uri, { start }) => ({
    textDocument: { uri },
    position: start,
    context: { includeDeclaration: true },
  }),
  "textDocument/definition": atPlace,
  "textDocument/declaration": atPlace,
  "textDocument/prepareRename": atPlace,
  "textDocument/rename": (uri, { start }) => ({ textDocument: { uri }, position: start, newName: "Ana Ito" }),
  "textDocument/hover": atPlace,
  "textDocument/completion": atPlace,
  "textDocument/documentLink": ofDocument,
  "textDocument/semanticTokens/full": ofDocument,
  "textDocument/semanticTokens/full/delta": (uri) => ({ textDocument: { uri }, previousResultId: "none" }),
  "textDocument/semanticTokens/range": (uri, range) => ({ textDocument: { uri }, range }),
};
