/** What the server may say, by method, in the types of the protocol's own library: `npm run generate` makes a schema of them. */

import type {
  ApplyWorkspaceEditParams,
  CodeAction,
  CodeLens,
  Command,
  CompletionItem,
  CompletionList,
  ConfigurationParams,
  Definition,
  DocumentDiagnosticReport,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InitializeResult,
  InlayHint,
  LinkedEditingRanges,
  Location,
  LocationLink,
  LogMessageParams,
  ProgressToken,
  PublishDiagnosticsParams,
  Range,
  RegistrationParams,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaPartialResult,
  ShowDocumentParams,
  ShowMessageParams,
  SymbolInformation,
  TextEdit,
  UnregistrationParams,
  WorkDoneProgressBegin,
  WorkDoneProgressEnd,
  WorkDoneProgressReport,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceEdit,
  WorkspaceSymbol,
} from "vscode-languageserver-protocol";

/** Results of the client's requests. */
export interface Results {
  initialize: InitializeResult;
  "textDocument/documentSymbol": readonly DocumentSymbol[] | readonly SymbolInformation[] | null;
  "textDocument/foldingRange": readonly FoldingRange[] | null;
  "textDocument/diagnostic": DocumentDiagnosticReport;
  "workspace/diagnostic": WorkspaceDiagnosticReport;
  "workspace/symbol": readonly WorkspaceSymbol[] | readonly SymbolInformation[] | null;
  "textDocument/codeAction": readonly (CodeAction | Command)[] | null;
  "codeAction/resolve": CodeAction;
  "textDocument/formatting": readonly TextEdit[] | null;
  "textDocument/rangeFormatting": readonly TextEdit[] | null;
  "textDocument/rangesFormatting": readonly TextEdit[] | null;
  "textDocument/onTypeFormatting": readonly TextEdit[] | null;
  "textDocument/selectionRange": readonly SelectionRange[] | null;
  "textDocument/documentHighlight": readonly DocumentHighlight[] | null;
  "textDocument/references": readonly Location[] | null;
  "textDocument/definition": Definition | readonly LocationLink[] | null;
  "textDocument/declaration": Definition | readonly LocationLink[] | null;
  "textDocument/linkedEditingRange": LinkedEditingRanges | null;
  "textDocument/prepareRename": Range | { range: Range; placeholder: string } | { defaultBehavior: boolean } | null;
  "textDocument/rename": WorkspaceEdit | null;
  "textDocument/hover": Hover | null;
  "textDocument/completion": readonly CompletionItem[] | CompletionList | null;
  "completionItem/resolve": CompletionItem;
  "textDocument/documentLink": readonly DocumentLink[] | null;
  "documentLink/resolve": DocumentLink;
  "textDocument/semanticTokens/full": SemanticTokens | null;
  "textDocument/semanticTokens/full/delta": SemanticTokens | SemanticTokensDelta | null;
  "textDocument/semanticTokens/range": SemanticTokens | null;
  "textDocument/codeLens": readonly CodeLens[] | null;
  "codeLens/resolve": CodeLens;
  "textDocument/inlayHint": readonly InlayHint[] | null;
}

/** What comes piece by piece under the token of such a request. */
export interface Pieces {
  progress: {
    token: ProgressToken;
    value:
      | WorkDoneProgressBegin
      | WorkDoneProgressReport
      | WorkDoneProgressEnd
      | WorkspaceDiagnosticReportPartialResult
      | SemanticTokensDeltaPartialResult
      | readonly SymbolInformation[]
      | readonly Location[];
  };
}

/** What the server asks and tells the client. */
export interface Asked {
  "workspace/applyEdit": ApplyWorkspaceEditParams;
  "workspace/configuration": ConfigurationParams;
  "window/showDocument": ShowDocumentParams;
  "window/showMessage": ShowMessageParams;
  "window/logMessage": LogMessageParams;
  "textDocument/publishDiagnostics": PublishDiagnosticsParams;
  "client/registerCapability": RegistrationParams;
  "client/unregisterCapability": UnregistrationParams;
}

export interface Messages extends Results, Asked {}
