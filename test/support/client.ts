/** A language client in the test's own process, joined to a server by two streams. */

import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import type { TestContext } from "node:test";
import {
  ApplyWorkspaceEditRequest,
  type ClientCapabilities,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  Message,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
  RegistrationRequest,
  type ShowDocumentParams,
  ShowDocumentRequest,
  ShowMessageRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { createClientDisk } from "../../server/src/lsp/client-disk";
import { type ServerOptions, startServer } from "../../server/src/lsp/server";
import { RULES } from "../../server/src/rules/index";
import { faultsOf } from "./protocol";

/** What VS Code can, as far as the server asks. */
export const FULL_CLIENT: ClientCapabilities = {
  window: { showDocument: { support: true } },
  general: { positionEncodings: ["utf-16"] },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    workspaceEdit: {
      documentChanges: true,
      snippetEditSupport: true,
      resourceOperations: ["create"],
      changeAnnotationSupport: { groupsOnLabel: false },
    },
    applyEdit: true,
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    foldingRange: { refreshSupport: true },
  },
  textDocument: {
    rangeFormatting: { rangesSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    diagnostic: { relatedInformation: true },
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ["relative"],
    },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      dataSupport: true,
      resolveSupport: { properties: ["edit"] },
      honorsChangeAnnotations: true,
    },
    rename: { honorsChangeAnnotations: true },
  },
};

/** What the plainest client can. */
export const BARE_CLIENT: ClientCapabilities = {};

/** A client that takes code actions, and none of what came to them later. */
export const ACTIONS_CLIENT: ClientCapabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
};

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: object;
  /** What the client answers when asked for the configuration section `transcript` of a URI; null for no URI. */
  readonly configuration?: (uri: string | null) => unknown;
  readonly server?: Partial<ServerOptions>;
  /** Texts by URI that the client lists and reads for a server without a disk of its own; a test changes them as it likes. */
  readonly files?: ReadonlyMap<string, string>;
  /** Which of the actions the person chooses when the server asks a question; null for none. */
  readonly choose?: (message: string, actions: readonly string[]) => string | null;
  /** Makes the changes that the server asks for; left out, the client says that they are made. */
  readonly apply?: (edit: WorkspaceEdit) => void;
  /** URIs of the workspace's folders. */
  readonly folders?: readonly string[];
  /** The language of the client's interface; left out, it does not say. */
  readonly locale?: string;
}

/** A client whose settings hold from the start: it tells them and cannot be asked. */
export function withSettings(settings: object): ClientOptions {
  const workspace = { ...FULL_CLIENT.workspace, configuration: false };
  return { capabilities: { ...FULL_CLIENT, workspace }, initializationOptions: { settings } };
}

export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** How what the server said so far breaks the protocol; a test in which it does fails. */
  readonly faults: readonly string[];
  /** What the server logged so far. */
  readonly logged: readonly string[];
  /** What the server asked to have changed so far; the client says that it is done and changes nothing. */
  readonly applied: readonly WorkspaceEdit[];
  /** What the server asked to have shown so far; the client says that it is. */
  readonly shown: readonly ShowDocumentParams[];
  /** The methods for which the server registered itself so far. */
  readonly registered: readonly string[];
  /** Opens a document; its URI comes back. */
  open(text: string, name?: string, languageId?: string): string;
  /** Makes one change to an open document. */
  change(uri: string, version: number, change: TextDocumentContentChangeEvent): void;
  close(uri: string): void;
  /** Ends client and server before the test's own end. */
  end(): void;
  /** The next notification of a kind that the server sends; ask before doing what causes it. */
  next<Params>(type: { readonly method: string }): Promise<Params>;
}

/** Holds against the protocol all that the server answers, asks and tells. */
function holdToProtocol(reader: MessageReader, writer: MessageWriter, faults: string[]): void {
  const methods = new Map<unknown, string>();
  const write = writer.write.bind(writer);
  writer.write = (message) => {
    if (Message.isRequest(message)) methods.set(message.id, message.method);
    return write(message);
  };
  const listen = reader.listen.bind(reader);
  reader.listen = (callback) =>
    listen((message) => {
      if (Message.isResponse(message)) {
        if (message.error === undefined) faults.push(...faultsOf(methods.get(message.id) ?? "", message.result));
        methods.delete(message.id);
      } else if (Message.isRequest(message) || Message.isNotification(message))
        faults.push(...faultsOf(message.method.replace("$/", ""), message.params));
      callback(message);
    });
}

/** Starts a server and a client that has shaken hands with it; both end with the test. */
export async function startClient(t: Pick<TestContext, "after">, options: ClientOptions = {}): Promise<Client> {
  const faults: string[] = [];
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  // Readers and writers rather than bare streams: with those the library would end the process with its input.
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  const { files } = options;
  const disk = files === undefined ? null : createClientDisk(server, RULES);
  startServer(server, { version: "0.0.0", rulePages: null, disk, ...options.server });
  const reader = new StreamMessageReader(toClient);
  const writer = new StreamMessageWriter(toServer);
  holdToProtocol(reader, writer, faults);
  const connection = createProtocolConnection(reader, writer);
  const logged: string[] = [];
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    logged.push(message);
  });
  const applied: WorkspaceEdit[] = [];
  connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
    applied.push(edit);
    options.apply?.(edit);
    return { applied: true };
  });
  const shown: ShowDocumentParams[] = [];
  connection.onRequest(ShowDocumentRequest.type, (params) => {
    shown.push(params);
    return { success: true };
  });
  const registered: string[] = [];
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    registered.push(...registrations.map(({ method }) => method));
  });
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ scopeUri, section }) => (section === "transcript" ? (options.configuration?.(scopeUri ?? null) ?? null) : null)),
  );
  connection.onRequest(ShowMessageRequest.type, ({ message, actions = [] }) => {
    const chosen = options.choose?.(
      message,
      actions.map(({ title }) => title),
    );
    return actions.find(({ title }) => title === chosen) ?? null;
  });
  connection.onRequest("transcript/ask", ({ message, actions }: { readonly message: string; readonly actions: string[] }) =>
    options.choose?.(message, actions),
  );
  if (files !== undefined) {
    connection.onRequest("transcript/files", () => [...files.keys()]);
    connection.onRequest("transcript/read", ({ uri }: { readonly uri: string }) => {
      const text = files.get(uri);
      return text === undefined ? null : { text, isUnicode: true };
    });
  }
  connection.listen();
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    connection.dispose();
    server.dispose();
  };
  t.after(() => {
    end();
    assert.deepEqual(faults, [], "what the server said is held against the protocol");
  });

  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
    capabilities: options.capabilities ?? FULL_CLIENT,
    initializationOptions: options.initializationOptions,
    ...(options.locale === undefined ? {} : { locale: options.locale }),
  });
  void connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    initialized,
    faults,
    logged,
    applied,
    shown,
    registered,
    end,
    open(text, name = "briefing.transcript", languageId = "transcript") {
      const uri = `file:///archive/${encodeURIComponent(name)}`;
      void connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      });
      return uri;
    },
    change(uri, version, change) {
      void connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [change],
      });
    },
    close(uri) {
      void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    },
    next({ method }) {
      return new Promise((resolve) => {
        const listener = connection.onNotification(method, (params) => {
          listener.dispose();
          resolve(params);
        });
      });
    },
  };
}
