/** Tells a person that something that takes long is still going on. */

/** Where it is told: a terminal, in which a line can be written over, or anything else. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How often the line in a terminal changes, and how often another output gets a line, in milliseconds. */
const IN_TERMINAL = 500;
const ELSEWHERE = 20_000;

/** Tells what `tell` says, with the seconds since the start, until what comes back is called; the line in a terminal goes away then. */
export function showProgress(output: Output, tell: () => string): () => void {
  const start = Date.now();
  const line = () => `${tell()} (${Math.round((Date.now() - start) / 1000)} s)`;
  const timer = output.isTTY
    ? setInterval(() => output.write(`\r\u001b[K${line()}`), IN_TERMINAL)
    : setInterval(() => output.write(`${line()}\n`), ELSEWHERE);
  return () => {
    clearInterval(timer);
    if (output.isTTY) output.write("\r\u001b[K");
  };
}
