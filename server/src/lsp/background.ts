/** Work on many files, one after another, in between which the connection's messages get their turn. */

import type { CancellationToken, WorkDoneProgressServerReporter } from "vscode-languageserver";
import { english, type Message } from "../text/message";
import { logFailure } from "./row";
import type { Session } from "./session";

/** With fewer files there is nothing worth watching. */
const WORTH_SHOWING = 100;

/** How many files are done between two words to the client. */
const FILES_A_REPORT = 25;

/**
 * Does `step` for each of the files; each is expected to read from the disk, and so to let other work in. Shows how far it is
 * where the client can, and stops where `token` or the person says so. A file with which it fails is logged and left out.
 * True when it came to the end.
 */
export async function inBackground(
  session: Session,
  title: Message,
  files: readonly string[],
  token: CancellationToken,
  step: (file: string) => Promise<void>,
): Promise<boolean> {
  const { client, connection } = session;
  const isShown = files.length >= WORTH_SHOWING && client.window?.workDoneProgress === true;
  const progress = isShown ? await connection.window.createWorkDoneProgress() : null;
  const isStopped = () => token.isCancellationRequested || isCancelled(progress);
  progress?.begin(session.speak(title), 0, undefined, true);
  try {
    for (const [i, file] of files.entries()) {
      if (isStopped()) return false;
      await step(file).catch((error) => logFailure(session, english(title), file, error));
      if (i % FILES_A_REPORT === 0) progress?.report((100 * i) / files.length, `${counted(i)}/${counted(files.length)}`);
    }
    return !isStopped();
  } finally {
    progress?.done();
  }
}

function isCancelled(progress: WorkDoneProgressServerReporter | null): boolean {
  return progress?.token.isCancellationRequested === true;
}

const counted = (count: number) => count.toLocaleString("en");
