/** What becomes of a server that ends unasked: it is started again, and where it keeps ending the person is told once, with a way to start it. */

import { commands, type Disposable, type LogOutputChannel, ProgressLocation, window } from "vscode";
import { type BaseLanguageClient, CloseAction, ErrorAction, type LanguageClientOptions } from "vscode-languageclient";
import type { StandIns } from "./stand-ins";
import { say } from "./words";

const RESTART_COMMAND = "transcript.restartServer";

/** A server that has ended so often within `PERIOD` is not started again unasked. */
const MOST_ENDS = 5;

/** Milliseconds. */
const PERIOD = 3 * 60_000;

/** So many errors in a row on one connection are for the log only; then nothing is to be hoped of its server. */
const MOST_ERRORS = 3;

export interface ServerLife {
  /** Parts of the client's options. */
  readonly options: Required<Pick<LanguageClientOptions, "errorHandler" | "initializationFailedHandler">>;
  /** Comes when a server that has ended is being started again, or will not be; null while none has ended. */
  readonly ending: () => Promise<void> | null;
  /** Starts the server of a client that was made with the options, and waits until it is ready, or has failed, which the person is told. */
  readonly start: (client: BaseLanguageClient) => Promise<void>;
  /** Offers the command that restarts the server, until it is disposed of. */
  readonly offerRestart: (client: BaseLanguageClient) => Disposable;
}

/** What Node's client has beside a browser's, while there is a server. */
interface ServerProcess {
  kill(signal: "SIGKILL"): boolean;
  once(event: "close", listener: () => void): unknown;
}

/** Looks after the server of one client; `standIns` answer for its commands while it is not started again. */
export function createServerLife(output: LogOutputChannel, standIns: StandIns): ServerLife {
  let ends: readonly number[] = [];
  let served: BaseLanguageClient | null = null;
  let ending: Promise<void> | null = null;
  let isTelling = false;
  const tell = async (isAsked = false) => {
    if (isTelling && !isAsked) return;
    isTelling = true;
    // The library takes back the commands of a server that has ended in this turn of events.
    if (!isAsked) void turnOfEvents().then(() => standIns.begin(() => void tell(true)));
    const [restart, log] = [say("Restart"), say("Show Log")];
    const message = say("The transcript server has stopped. Your text is not affected.");
    const chosen = await window.showErrorMessage(message, restart, log);
    isTelling = false;
    if (chosen === restart) await commands.executeCommand(RESTART_COMMAND);
    if (chosen === log) output.show(true);
  };
  const start = async (client: BaseLanguageClient) => {
    const before = ends;
    standIns.end();
    try {
      await client.start();
    } catch (error) {
      output.error("The language server did not start.", error);
      // One that ended meanwhile is looked after already.
      if (ends === before) void tell();
    }
  };
  return {
    options: {
      errorHandler: {
        error: (_error, _message, count = 0) => {
          if (count <= MOST_ERRORS) return { action: ErrorAction.Continue };
          const serverProcess = processOf(served);
          if (serverProcess !== undefined) {
            // What is sent to one that has just ended fails before its connection closes, which starts the next one; a client
            // that is shut down would take that for its own doing. One that lives, and cannot be reached, is made to end.
            serverProcess.kill("SIGKILL");
            return { action: ErrorAction.Continue };
          }
          void tell();
          return { action: ErrorAction.Shutdown };
        },
        closed: async () => {
          const now = Date.now();
          ends = [...ends.filter((one) => now - one < PERIOD), now];
          // A start that this has cut short fails first: later its failure would pass for that of the next one.
          const isPast = turnOfEvents();
          ending = isPast.then(turnOfEvents).then(() => {
            ending = null;
          });
          await isPast;
          if (ends.length < MOST_ENDS)
            return { action: CloseAction.Restart, message: "The language server ended, and is restarted." };
          void tell();
          return { action: CloseAction.DoNotRestart, message: "The language server keeps ending, and is not restarted." };
        },
      },
      initializationFailedHandler: () => false,
    },
    ending: () => ending,
    start: async (client) => {
      served = client;
      // What the library tells a person is English, and offers no way out.
      const write = client.error.bind(client);
      client.error = (message, data) => write(message, data, false);
      await start(client);
    },
    offerRestart: (client) =>
      commands.registerCommand(RESTART_COMMAND, () =>
        window.withProgress({ location: ProgressLocation.Window, title: say("Restarting the transcript server") }, async () => {
          ends = [];
          await stop(client, output);
          // One that has ended unasked meanwhile is being started again already.
          await ending;
          await start(client);
        }),
      ),
  };
}

/** Ends a client's server, also one that does not answer any more; comes when nothing more will be heard of it. */
async function stop(client: BaseLanguageClient, output: LogOutputChannel): Promise<void> {
  const serverProcess = processOf(client);
  // Its connection closes after its exit, and a client that is started before takes that for the end of the next server.
  const closed = new Promise<void>((resolve) => serverProcess?.once("close", resolve));
  try {
    await client.stop();
  } catch (error) {
    output.warn("The language server did not stop when it was asked to.", error);
    if (serverProcess === undefined) return;
    serverProcess.kill("SIGKILL");
    await closed;
  }
}

function processOf(client: (BaseLanguageClient & { readonly serverProcess?: ServerProcess }) | null): ServerProcess | undefined {
  return client?.serverProcess;
}

/** Comes in a later turn of the event loop. */
function turnOfEvents(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
