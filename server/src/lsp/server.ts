/** Starts the language server on a connection. */

import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type ServerCapabilities,
} from "vscode-languageserver";
import type { Disk } from "../archive/disk";
import { NO_KNOWLEDGE } from "../syntax/knowledge";
import { isRecord } from "../text/json";
import { english, type Speak, speakerOf, type Words } from "../text/message";
import { mergedCapabilities } from "./capabilities";
import { fromPositionEncodings } from "./convert";
import { createDocuments } from "./documents";
import { fileCapabilities, followFiles } from "./files";
import { followSaving } from "./keep-decisions";
import { createKeptDecisions } from "./kept-decisions";
import { followLife, type Life, untimely } from "./life";
import { SECTION } from "./read-settings";
import { refresh } from "./refresh";
import { REQUESTS } from "./requests";
import { logFailure, type Row } from "./row";
import type { Session } from "./session";
import { keepSettings } from "./settings";
import { createSurvey } from "./survey";

export interface ServerOptions {
  readonly version: string;
  /** URI of the folder with the rules' pages, where the client does not name one; null where there is none. */
  readonly rulePages: string | null;
  /** Reads the page of a rule by its name, as Markdown; null where there is none at hand. */
  readonly readRulePage?: (rule: string) => string | null;
  /** Where transcripts and archives lie; null where there is no disk, as in a browser. */
  readonly disk: Disk | null;
  /** Told the address of the folder with the parts of the server that are loaded when they are needed, where a client says it. */
  readonly takeParts?: (address: string) => void;
  /** Translations of what is said, for a language such as `de`; null for English and for what nobody has translated. */
  readonly readWords?: (language: string) => Words | null;
  /** The requests to announce and answer; all of them unless a test says otherwise. */
  readonly rows?: readonly Row[];
}

/** What a client may say at the start; what is missing or of another type counts as not said. */
interface ClientOptions {
  /** URI of the folder with the rules' pages. */
  readonly rulePages?: unknown;
  /** True for a client that answers `transcript/ask` and tells by itself what became of changes in many files. */
  readonly asksItself?: unknown;
  /** True for a client that takes `transcript/refreshOutline`. */
  readonly refreshesOutline?: unknown;
  /** What is said in the language of the client, for servers that cannot read it. */
  readonly words?: unknown;
  /** The address of the folder with the parts of a server in a worker, which may not know where it is from itself. */
  readonly parts?: unknown;
  /** The settings, for clients that cannot be asked for them. */
  readonly settings?: unknown;
  /** Names of commands that the client runs by itself: `transcript.reopenWithEncoding`. */
  readonly commands?: unknown;
}

/** Answers a client on `connection` until it goes away. No document can end the server. Tells how far its life has come. */
export function startServer(connection: Connection, options: ServerOptions): Life {
  let isInitialized = false;
  const life = followLife(connection, () => isInitialized);
  connection.onInitialize((params) => {
    if (isInitialized) return untimely(InitializeRequest.method);
    isInitialized = true;
    return initialize(connection, life, params, options);
  });
  connection.listen();
  return life;
}

function initialize(connection: Connection, life: Life, params: InitializeParams, options: ServerOptions): InitializeResult {
  const { version, disk, rows = REQUESTS, readRulePage = () => null, readWords = () => null } = options;
  const { capabilities: client, initializationOptions, locale } = params;
  const { rulePages, settings, commands, asksItself, refreshesOutline, words, parts }: ClientOptions =
    initializationOptions ?? {};
  if (typeof parts === "string") options.takeParts?.(parts);
  const encoding = fromPositionEncodings(client.general?.positionEncodings);
  const folders = new Set(foldersOf(params));
  const kept = createKeptDecisions(disk);
  const session: Session = {
    connection,
    life,
    client,
    speak: speakerFor(locale, isWords(words) ? () => words : readWords),
    encoding,
    documents: createDocuments(encoding, (uri) => kept.archiveOf(uri)?.archive.config.knowledge ?? NO_KNOWLEDGE),
    disk,
    kept,
    folders: () => [...folders],
    survey: disk === null ? null : createSurvey(disk, () => session),
    settings: keepSettings(connection, client, settings, () => [...folders], disk),
    asksItself: asksItself === true,
    refreshesOutline: refreshesOutline === true,
    rulePages: typeof rulePages === "string" ? rulePages : options.rulePages,
    readRulePage,
    clientCommands: new Set(Array.isArray(commands) ? commands : []),
  };
  session.documents.listen(connection);
  for (const row of rows) row.listen(session);
  followSaving(session);
  const ready = [followFiles(session, folders), followSettings(session)];
  connection.onInitialized(() => {
    for (const act of ready) act();
  });
  const ofServer: ServerCapabilities = { positionEncoding: encoding, ...(disk === null ? {} : fileCapabilities()) };
  return {
    capabilities: mergedCapabilities([ofServer, ...rows.map((row) => row.capability(client))]),
    serverInfo: { name: "transcript", version },
  };
}

/** The client's language where there are words in it, or else English. A name such as `de-at` or `fr_FR` may say the region, too. */
function speakerFor(locale: string | undefined, readWords: (language: string) => Words | null): Speak {
  const language = /^[a-z]{2,3}(?![a-z])/i.exec(locale ?? "")?.[0].toLowerCase();
  const words = language === undefined ? null : readWords(language);
  return language === undefined || words === null ? english : speakerOf(language, words);
}

function isWords(value: unknown): value is Words {
  return isRecord(value) && Object.values(value).every((words) => typeof words === "string");
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders !== null && workspaceFolders !== undefined) return workspaceFolders.map(({ uri }) => uri);
  return rootUri === null ? [] : [rootUri];
}

/** Keeps the settings of open documents and of folders as the client has them; call what comes back once the client is ready. */
function followSettings(session: Session): () => void {
  const { connection, client, documents, settings } = session;
  const reload = async (uris: readonly string[], pushed: unknown) => {
    try {
      const isChanged = await settings.reload(uris, pushed);
      for (const uri of uris.filter((uri) => documents.get(uri) === undefined)) settings.forget(uri);
      if (isChanged) refresh(session);
      if (isChanged) session.survey?.look([], false);
    } catch (error) {
      logFailure(session, "workspace/configuration", uris.join(", "), error);
    }
  };
  connection.onDidChangeConfiguration(({ settings: pushed }) => void reload(documents.keys(), pushed?.[SECTION]));
  documents.onDidClose(({ document }) => settings.forget(document.uri));
  if (client.workspace?.configuration === true) documents.onDidOpen(({ document }) => void reload([document.uri], undefined));
  return () => {
    if (client.workspace?.configuration === true) void reload(documents.keys(), undefined);
    if (session.survey !== null && client.workspace?.workspaceFolders === true)
      connection.workspace.onDidChangeWorkspaceFolders(() => void reload(documents.keys(), undefined));
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration !== true) return;
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: SECTION })
      .catch((error) => logFailure(session, "client/registerCapability", SECTION, error));
  };
}
