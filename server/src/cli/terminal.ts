/** Where the command line writes: results to standard output, in few large pieces, messages to standard error. */

export interface Terminal {
  /** Adds to the results; ends no line by itself. */
  print(text: string): void;
  /** Shows one line of message, behind the results printed before it. */
  complain(message: string): void;
  /** Writes out what is still held back. */
  flush(): void;
}

const PIECE = 65_536;

/** The terminal of this process. Results that nobody reads any more (a closed pipe) end the process quietly. */
export function processTerminal(): Terminal {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  let held: string[] = [];
  let size = 0;
  const flush = () => {
    if (size > 0) process.stdout.write(held.join(""));
    held = [];
    size = 0;
  };
  return {
    print(text) {
      held.push(text);
      size += text.length;
      if (size >= PIECE) flush();
    },
    complain(message) {
      flush();
      process.stderr.write(`transcript: ${message}\n`);
    },
    flush,
  };
}
