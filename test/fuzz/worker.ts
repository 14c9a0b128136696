/** Runs sessions for the fuzzer, each when asked, in a thread that can be ended where one hangs. */

import { parentPort } from "node:worker_threads";
import { clock } from "./clock";
import { runSession } from "./run-session";
import type { Session } from "./session";

export interface Report {
  readonly session: Session;
  /** What was wrong; null where nothing was. */
  readonly fault: string | null;
  /** Milliseconds by `clock`. */
  readonly took: number;
}

parentPort?.on("message", async ({ seed, isTimed }: { readonly seed: number; readonly isTimed: boolean }) => {
  let doing = "";
  const session: Session = {
    text: "",
    since: 0,
    isTimed,
    get doing() {
      return doing;
    },
    // Told at once: a session that hangs can say nothing any more.
    set doing(what) {
      doing = what;
      parentPort?.postMessage({ text: this.text, doing, since: this.since, isTimed } satisfies Session);
    },
  };
  const ends: (() => void)[] = [];
  const start = clock();
  let fault: string | null = null;
  try {
    await runSession({ after: (end) => void ends.push(end) }, seed, session);
  } catch (error) {
    fault = told(error);
  }
  for (const end of ends) {
    try {
      end();
    } catch (error) {
      fault ??= told(error);
    }
  }
  parentPort?.postMessage({
    session: { text: session.text, doing, since: session.since, isTimed },
    fault,
    took: clock() - start,
  } satisfies Report);
});

/** What was wrong, and where in the product or the tests. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const places = (error.stack ?? "").split("\n").filter((line) => line.includes("/out/"));
  return [error.message, ...places.slice(0, 4)].join("\n");
}
