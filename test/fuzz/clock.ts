/** The time by which what is fuzzed is held. */

import { existsSync, readFileSync } from "node:fs";

/** How long this thread has run, in nanoseconds, and then how long it has waited; on Linux only. */
const THREAD_TIMES = "/proc/thread-self/schedstat";

/**
 * Milliseconds that this thread has worked, so that nothing is slow because the machine does other work. Where the system does
 * not tell, milliseconds that have passed.
 */
export const clock: () => number = existsSync(THREAD_TIMES) ? workedTime : () => performance.now();

function workedTime(): number {
  const [worked = ""] = readFileSync(THREAD_TIMES, "utf8").split(" ");
  return Number(worked) / 1e6;
}
