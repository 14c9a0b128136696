/** Where the command line writes: results to standard output, in few large pieces, messages to standard error. */

export interface Terminal {
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

/** The terminal of this process. Results that nobody reads any more (a closed pipe) end the process quietly. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  let held: string[] = [];
  let size = 0;
  let progressShown = 0;
  const clearProgress = () => {
    if (progressShown > 0) stderr.write("\r\u001b[K");
    progressShown = 0;
  };
  const flush = () => {
    clearProgress();
    if (size > 0) stdout.write(held.join(""));
    held = [];
    size = 0;
  };
  return {
    print(result) {
      if (typeof result !== "string") {
        flush();
        stdout.write(result);
        return;
      }
      held.push(result);
      size += result.length;
      if (size >= PIECE) flush();
    },
    complain(message) {
      flush();
      stderr.write(`transcript: ${message}\n`);
    },
    progress(done, total) {
      if (!stderr.isTTY || total < WORTH_PROGRESS || Date.now() - progressShown < PROGRESS_INTERVAL) return;
      progressShown = Date.now();
      stderr.write(`\r\u001b[K${done} of ${total} files`);
    },
    flush,
  };
}
