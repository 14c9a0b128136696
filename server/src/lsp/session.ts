/** What one connection knows: its client, its open documents and the settings that hold now. */

import type { ClientCapabilities, Connection, TextDocuments } from "vscode-languageserver";
import type { PositionEncoding } from "./convert";
import type { OpenTranscript } from "./documents";

export interface Session {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  readonly encoding: PositionEncoding;
  readonly documents: TextDocuments<OpenTranscript>;
}
