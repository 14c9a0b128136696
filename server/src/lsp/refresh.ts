/** Asks the client to ask again, after something other than a text changed. */

import {
  CodeLensRefreshRequest,
  FoldingRangeRefreshRequest,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
} from "vscode-languageserver";
import { refreshDiagnostics } from "./diagnostics";
import type { Session } from "./session";

/** Our own notification that outlines are to be asked for again, for which the protocol has no word. */
const REFRESH_OUTLINE = "transcript/refreshOutline";

/** Brings all that settings and archives have a say in up to date, as far as the client can. */
export function refresh(session: Session): void {
  const { client, connection, refreshesOutline } = session;
  refreshDiagnostics(session);
  if (refreshesOutline) connection.sendNotification(REFRESH_OUTLINE).catch(() => {});
  // A client that refuses shows what it has until the next edit; that is no failure of ours.
  if (client.workspace?.codeLens?.refreshSupport === true) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
  if (client.workspace?.inlayHint?.refreshSupport === true) connection.sendRequest(InlayHintRefreshRequest.type).catch(() => {});
  if (client.workspace?.foldingRange?.refreshSupport === true)
    connection.sendRequest(FoldingRangeRefreshRequest.type).catch(() => {});
  if (client.workspace?.semanticTokens?.refreshSupport === true)
    connection.sendRequest(SemanticTokensRefreshRequest.type).catch(() => {});
}
