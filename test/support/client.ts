/** A language client in the test's own process, joined to a server by two streams. */

import { PassThrough } from "node:stream";
import type { TestContext } from "node:test";
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { type ServerOptions, startServer } from "../../server/src/lsp/server";

/** What VS Code can, as far as the server asks. */
export const FULL_CLIENT: ClientCapabilities = {
  general: { positionEncodings: ["utf-16"] },
  textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: object;
  readonly server?: Partial<ServerOptions>;
}

export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What the server logged so far. */
  readonly logged: readonly string[];
  /** Opens a document; its URI comes back. */
  open(text: string, name?: string, languageId?: string): string;
}

/** Starts a server and a client that has shaken hands with it; both end with the test. */
export async function startClient(t: TestContext, options: ClientOptions = {}): Promise<Client> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  // Readers and writers rather than bare streams: with those the library would end the process with its input.
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  startServer(server, { version: "0.0.0", ...options.server });
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const logged: string[] = [];
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    logged.push(message);
  });
  connection.listen();
  t.after(() => {
    connection.dispose();
    server.dispose();
  });

  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    workspaceFolders: null,
    capabilities: options.capabilities ?? FULL_CLIENT,
    initializationOptions: options.initializationOptions,
  });
  void connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    initialized,
    logged,
    open(text, name = "briefing.transcript", languageId = "transcript") {
      const uri = `file:///archive/${encodeURIComponent(name)}`;
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      });
      return uri;
    },
  };
}
