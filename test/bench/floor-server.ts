/** The least that a server can do: it keeps documents as the client has them, and answers nothing. */

import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    documentSymbolProvider: true,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.onDocumentSymbol(({ textDocument }) => (documents.get(textDocument.uri) === undefined ? null : []));
connection.languages.diagnostics.on(() => ({ kind: "full", items: [] }));
documents.listen(connection);
connection.listen();
