/** Where the command line writes: results to standard output, in few large pieces, messages to standard error. */

import { Buffer } from "node:buffer";
import { fstatSync, writeSync } from "node:fs";
import { visible } from "./visible";

export interface Terminal {
  /** True where results are shown to a person, and not read by a program or kept in a file. */
  readonly isWatched: boolean;
  /** Adds to the results; ends no line by itself. */
  print(result: string | Uint8Array): void;
  /** Shows one line of message, behind the results printed before it. */
  complain(message: string): void;
  /** Shows how far the work is, in a line of its own that goes away again; nothing where no person is watching. */
  progress(done: number, total: number): void;
  /** Writes out what is still held back. */
  flush(): void;
}

const PIECE = 65_536;

/** Less work than this is done before anybody could read about it. */
const WORTH_PROGRESS = 200;

/** How often the progress line changes, in milliseconds. */
const PROGRESS_INTERVAL = 100;

/** What a person makes of the commonest troubles of an output. */
const TROUBLES: Readonly<Record<string, string>> = {
  EPIPE: "its reader has closed it",
  ENOSPC: "the disk is full",
  EDQUOT: "your disk quota is used up",
  EFBIG: "larger than the system allows a file to be",
};

/**
 * The terminal of this process. Where results cannot be written any more, as into a closed pipe or on a full disk, the
 * process ends with one line that says so and exit code 2: what came of the call is not known.
 */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  stdout.on("error", giveUp);
  // Who does not hear messages still wants the work done.
  stderr.on("error", () => {});
  const write = isFile(STDOUT) ? writeAll : (piece: string | Uint8Array) => void stdout.write(piece);
  let held: string[] = [];
  let size = 0;
  let progressShown = 0;
  const clearProgress = () => {
    if (progressShown > 0) stderr.write("\r\u001b[K");
    progressShown = 0;
  };
  const flush = () => {
    clearProgress();
    if (size > 0) write(held.join(""));
    held = [];
    size = 0;
  };
  return {
    isWatched: Boolean(stdout.isTTY),
    print(result) {
      if (typeof result !== "string") {
        flush();
        write(result);
        return;
      }
      held.push(result);
      size += result.length;
      if (size >= PIECE) flush();
    },
    complain(message) {
      flush();
      stderr.write(`transcript: ${visible(message)}\n`);
    },
    progress(done, total) {
      if (!stderr.isTTY || total < WORTH_PROGRESS || Date.now() - progressShown < PROGRESS_INTERVAL) return;
      progressShown = Date.now();
      stderr.write(`\r\u001b[K${done} of ${total} files`);
    },
    flush,
  };
}

/** What the system calls the outputs of a process. */
const STDOUT = 1;
const STDERR = 2;

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}

/** Into a file: there the stream itself would take what one call of the system wrote for all of it. */
function writeAll(piece: string | Uint8Array): void {
  const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(STDOUT, bytes, done);
  } catch (error) {
    giveUp(error instanceof Error ? error : new Error(String(error)));
  }
}

function giveUp(error: NodeJS.ErrnoException): never {
  const why = TROUBLES[error.code ?? ""] ?? error.message;
  try {
    writeSync(STDERR, `transcript: standard output cannot be written to: ${why}\n`);
  } catch {
    // Then the code has to say it.
  }
  process.exit(2);
}
