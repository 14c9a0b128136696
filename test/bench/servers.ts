/** Servers as processes of their own, spoken to over standard streams as an editor does: how long after a key its answers are there. */

import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
} from "vscode-languageserver/node";
import { FULL_CLIENT } from "../support/client";
import { PROJECT_ROOT } from "../support/paths";
import { asJson, asMarkdown } from "./renderings";
import { median, percentile, since } from "./statistics";

export interface ServerKind {
  readonly name: string;
  readonly words: readonly string[];
  readonly languageId: string;
  readonly extension: string;
  readonly render: (text: string) => string;
  /** True where the views of questions and speakers and the preview are open, which ask after each key, too. */
  readonly hasViews?: boolean;
}

const plain = { languageId: "transcript", extension: "transcript", render: (text: string) => text };

/** Ours, the floor and those of the peers that are there. */
export function serverKinds(peers: string | null): readonly ServerKind[] {
  const own: readonly ServerKind[] = [
    { name: "ours", words: [join(PROJECT_ROOT, "dist/server.js"), "--stdio"], ...plain },
    { name: "ours with views", words: [join(PROJECT_ROOT, "dist/server.js"), "--stdio"], ...plain, hasViews: true },
    { name: "floor", words: [join(PROJECT_ROOT, "out/test/bench/floor-server.js")], ...plain },
  ];
  if (peers === null) return own;
  const bin = (name: string) => [join(peers, "node_modules/.bin", name), "--stdio"];
  return [
    ...own,
    { name: "JSON", words: bin("vscode-json-language-server"), languageId: "json", extension: "json", render: asJson },
    {
      name: "Markdown",
      words: [join(peers, "node_modules/vscode-markdown-languageserver/out/node/main.js"), "--stdio"],
      languageId: "markdown",
      extension: "md",
      render: asMarkdown,
    },
  ];
}

/** What one server took for one text, in milliseconds and megabytes. */
export interface ServerFigures {
  readonly open: number;
  readonly keyMedian: number;
  readonly key99: number;
  /** The most memory that the process had; null where the system does not tell. */
  readonly memory: number | null;
}

/** Opens a text, then types letters into its middle and waits after each for a fresh outline and fresh diagnostics. */
export async function measureServer(kind: ServerKind, text: string, keys: number, peers: string | null): Promise<ServerFigures> {
  const child = spawn(process.execPath, kind.words, { stdio: ["pipe", "pipe", "ignore"] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  try {
    return await measure(kind, child, connection, kind.render(text), keys, peers);
  } finally {
    connection.dispose();
    child.kill();
  }
}

/**
 * What our server has taken once a text was opened, checked and closed so many times, for each of the counts in ascending
 * order: milliseconds, and the most megabytes, NaN where the system does not tell.
 */
export async function measureCycles(
  text: string,
  counts: readonly number[],
): Promise<readonly { readonly time: number; readonly memory: number }[]> {
  const child = spawn(process.execPath, [join(PROJECT_ROOT, "dist/server.js"), "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  try {
    await initialize(connection);
    const start = process.hrtime.bigint();
    const taken = [];
    for (let cycle = 1; cycle <= Math.max(...counts); cycle++) {
      const textDocument = { uri: `file:///bench/${cycle}.transcript` };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { ...textDocument, languageId: "transcript", version: 1, text },
      });
      await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
      await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
      if (counts.includes(cycle)) taken.push({ time: since(start), memory: peakOf(child.pid) ?? Number.NaN });
    }
    return taken;
  } finally {
    connection.dispose();
    child.kill();
  }
}

async function initialize(connection: ProtocolConnection): Promise<InitializeResult["capabilities"]> {
  const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: FULL_CLIENT,
    initializationOptions: { markdownFileExtensions: ["md"] },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return capabilities;
}

async function measure(
  kind: ServerKind,
  child: ChildProcess,
  connection: ProtocolConnection,
  text: string,
  keys: number,
  peers: string | null,
): Promise<ServerFigures> {
  const uri = `file:///bench/text.${kind.extension}`;
  let current = text;
  if (kind.name === "Markdown" && peers !== null) serveMarkdown(connection, peers, () => current);
  const capabilities = await initialize(connection);
  const pulls = capabilities.diagnosticProvider !== undefined;
  let pushed: () => void = () => undefined;
  connection.onNotification(PublishDiagnosticsNotification.type, () => pushed());
  const ask = async () => {
    const published = pulls ? null : new Promise<void>((resolve) => (pushed = resolve));
    return { published };
  };
  const textDocument = { uri };
  const resultIds = new Map<string, string>();
  /** As a view or a panel asks: the server need not say again what it knows already. */
  const view = async (what: string) => {
    const previousResultId = resultIds.get(what);
    const params = { textDocument, ...(previousResultId === undefined ? {} : { previousResultId }) };
    const answer = await connection.sendRequest<{ readonly resultId?: string } | null>(`transcript/${what}`, params);
    if (answer?.resultId !== undefined) resultIds.set(what, answer.resultId);
  };
  const views = () => Promise.all(["conversation", "speakers", "preview"].map(view));
  const answers = async (published: Promise<void> | null) => {
    const symbols = connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    const diagnostics = published ?? connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    await Promise.all([symbols, diagnostics, ...(kind.hasViews === true ? [views()] : [])]);
  };
  const opened = process.hrtime.bigint();
  const first = await ask();
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: kind.languageId, version: 1, text },
  });
  await answers(first.published);
  const open = since(opened);

  const sync = capabilities.textDocumentSync;
  const isIncremental = (typeof sync === "object" ? sync.change : sync) === TextDocumentSyncKind.Incremental;
  const at = text.indexOf(" the ", text.length / 2) + 2;
  const position = { line: text.slice(0, at).split("\n").length - 1, character: at - text.lastIndexOf("\n", at - 1) - 1 };
  const times: number[] = [];
  for (let key = 0; key < keys; key++) {
    current = `${current.slice(0, at)}a${current.slice(at)}`;
    const typed = process.hrtime.bigint();
    const { published } = await ask();
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: key + 2 },
      contentChanges: [isIncremental ? { range: { start: position, end: position }, text: "a" } : { text: current }],
    });
    await answers(published);
    times.push(since(typed));
  }
  return { open, keyMedian: median(times), key99: percentile(times, 0.99), memory: peakOf(child.pid) };
}

/** What the Markdown server asks of its client: VS Code's own extension reads the Markdown for it. */
function serveMarkdown(connection: ProtocolConnection, peers: string, text: () => string): void {
  const MarkdownIt = createRequire(join(peers, "package.json"))("markdown-it") as new () => {
    parse(text: string, env: object): object[];
  };
  const markdown = new MarkdownIt();
  connection.onRequest("markdown/parse", () =>
    markdown.parse(text(), {}).map((token) => ({ ...token, attrs: null, children: null })),
  );
  connection.onRequest("markdown/findMarkdownFilesInWorkspace", () => []);
  connection.onRequest("markdown/fs/stat", () => undefined);
  connection.onRequest("markdown/fs/readFile", () => []);
  connection.onRequest("markdown/fs/readDirectory", () => []);
  connection.onRequest("markdown/fs/watcher/create", () => null);
  connection.onRequest("markdown/fs/watcher/delete", () => null);
}

/** The most memory of a process in megabytes, as Linux tells it. */
function peakOf(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1000;
  } catch {
    return null;
  }
}
