/** Starts the language client: which documents it serves, what it tells the server, how loud it is. */

import { type Event, type ExtensionContext, type LogOutputChannel, Uri } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { RevealOutputChannelOn } from "vscode-languageclient";
import { askAgain, refuseInWords } from "./ask-again";
import { answerQuestions } from "./changed-files";
import { quietConfigProblems } from "./config-problems";
import { saveDecisions } from "./decisions";
import { openFindings } from "./open-findings";
import { refreshOutlines } from "./outlines";
import { insistOnRemedies } from "./remedies";
import { REOPEN_COMMAND, registerReopening } from "./reopen";
import { runServerCommand } from "./server-commands";
import { createServerLife } from "./server-life";
import { createStandIns } from "./stand-ins";

/** Makes the client of a platform: Node's starts a process, a browser's a worker. */
export type NewClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

export interface StartedClient {
  readonly client: BaseLanguageClient;
  /** Fires when the server reads the same texts otherwise than before, as settings or archives have changed. */
  readonly onDidReread: Event<void>;
}

/**
 * Starts the server and waits until it is ready. Where it does not start, or keeps ending, the person is told; the client
 * comes back all the same, not running. `more` is what a server has to be told that reads no files.
 */
export async function startClient(
  context: ExtensionContext,
  output: LogOutputChannel,
  newClient: NewClient,
  more: object = {},
): Promise<StartedClient> {
  const decisions = saveDecisions();
  const configProblems = quietConfigProblems();
  const findings = openFindings();
  const life = createServerLife(output, createStandIns(context));
  const client: BaseLanguageClient = newClient("transcript", "Transcript", {
    documentSelector: [{ language: "transcript" }],
    outputChannel: output,
    // A failing request is for the output channel.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: {
      asksItself: true,
      refreshesOutline: true,
      commands: [REOPEN_COMMAND],
      ...more,
      rulePages: Uri.joinPath(context.extensionUri, "dist", "rules").toString(),
    },
    ...life.options,
    diagnosticPullOptions: { onChange: true },
    diagnosticCollectionProvider: findings.diagnosticCollectionProvider,
    middleware: {
      sendRequest: askAgain(() => client, life.ending),
      provideCodeActions: insistOnRemedies(),
      provideDiagnostics: findings.provideDiagnostics,
      executeCommand: runServerCommand(context),
      resolveCodeAction: decisions.resolveCodeAction,
      handleDiagnostics: configProblems.handleDiagnostics,
    },
  });
  refuseInWords(client);
  context.subscriptions.push(
    client,
    answerQuestions(client),
    registerReopening(),
    life.offerRestart(client),
    decisions.saving,
    configProblems.watching,
    findings.closing,
  );
  await life.start(client);
  const rereading = refreshOutlines(client);
  context.subscriptions.push(rereading);
  return { client, onDidReread: rereading.onDidReread };
}
