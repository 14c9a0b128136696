/** Starts the language client: which documents it serves, what it tells the server, how loud it is. */

import { type ExtensionContext, type LogOutputChannel, Uri, window } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions, Middleware } from "vscode-languageclient";
import { RevealOutputChannelOn } from "vscode-languageclient";
import { quietConfigProblems } from "./config-problems";
import { saveDecisions } from "./decisions";
import { openFindings } from "./open-findings";
import { askNewName, RENAME_IN_ARCHIVE_COMMAND, showReason } from "./rename-in-archive";

/** Makes the client of a platform: Node's starts a process, a browser's a worker. */
export type NewClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/**
 * Starts the server and waits until it is ready. Where it does not start, or keeps dying, the client tells the person
 * by itself; the client comes back all the same, not running.
 */
export async function startClient(
  context: ExtensionContext,
  output: LogOutputChannel,
  newClient: NewClient,
): Promise<BaseLanguageClient> {
  const decisions = saveDecisions();
  const configProblems = quietConfigProblems();
  const findings = openFindings();
  const client = newClient("transcript", "Transcript", {
    documentSelector: [{ language: "transcript" }],
    outputChannel: output,
    // A failing request is for the output channel; a server that is gone is shown whatever is said here.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: {
      rulePages: Uri.joinPath(context.extensionUri, "dist", "rules").toString(),
    },
    diagnosticPullOptions: { onChange: true },
    diagnosticCollectionProvider: findings.diagnosticCollectionProvider,
    middleware: {
      provideDiagnostics: findings.provideDiagnostics,
      executeCommand,
      resolveCodeAction: decisions.resolveCodeAction,
      handleDiagnostics: configProblems.handleDiagnostics,
    },
  });
  context.subscriptions.push(client, decisions.saving, configProblems.watching, findings.closing);
  await client.start().catch((error) => output.error("The language server did not start.", error));
  return client;
}

/** The server's commands, which the client registers by itself, mean the place of the cursor when they come from the palette. */
const executeCommand: NonNullable<Middleware["executeCommand"]> = async (command, args, next) => {
  const [first] = args;
  if (command === "transcript.fixFolder") return next(command, first instanceof Uri ? [{ uri: first.toString() }] : []);
  const editor = window.activeTextEditor;
  const isRename = command === RENAME_IN_ARCHIVE_COMMAND;
  // The editor's menu hands over the file, which says nothing of the place.
  if ((args.length > 0 && !isRename) || editor === undefined) return next(command, args);
  const { document, selection } = editor;
  const { line, character } = selection.active;
  const target = { textDocument: { uri: document.uri.toString() }, position: { line, character } };
  if (!isRename) return next(command, [target]);
  const newName = await askNewName(document.uri, selection.active);
  if (newName === null) return null;
  try {
    return await next(command, [{ ...target, newName }]);
  } catch (error) {
    showReason(error);
    return null;
  }
};
