/** Starts the language server on a connection. */

import type { Connection, InitializeParams, InitializeResult } from "vscode-languageserver";
import { fromPositionEncodings } from "./convert";
import { createDocuments } from "./documents";
import { REQUESTS } from "./requests";
import type { Row } from "./row";
import type { Session } from "./session";

export interface ServerOptions {
  readonly version: string;
  /** The requests to announce and answer; all of them unless a test says otherwise. */
  readonly rows?: readonly Row[];
}

/** Answers a client on `connection` until it goes away. No document can end the server. */
export function startServer(connection: Connection, { version, rows = REQUESTS }: ServerOptions): void {
  connection.onInitialize((params) => initialize(connection, params, version, rows));
  connection.listen();
}

function initialize(connection: Connection, params: InitializeParams, version: string, rows: readonly Row[]): InitializeResult {
  const encoding = fromPositionEncodings(params.capabilities.general?.positionEncodings);
  const session: Session = { connection, client: params.capabilities, encoding, documents: createDocuments(encoding) };
  session.documents.listen(connection);
  const capabilities = Object.assign({}, ...rows.map((row) => row.capability(session.client)));
  for (const row of rows) row.listen(session);
  return { capabilities: { positionEncoding: encoding, ...capabilities }, serverInfo: { name: "transcript", version } };
}
