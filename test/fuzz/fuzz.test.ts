/** A short run of the fuzzer, from another seed each time. Nothing is held to its time here: what hangs ends at the runner's limit. */

import { test } from "node:test";
import { KIND_COUNT, runSession } from "./run-session";
import type { Session } from "./session";

/** Two of each kind. */
const SESSIONS = 2 * KIND_COUNT;
const FIRST = Math.floor(Math.random() * 2 ** 31);

for (let seed = FIRST; seed < FIRST + SESSIONS; seed++) {
  test(`a random session has no fault; npm run fuzz -- --seed ${seed} --sessions 1 replays it`, async (t) => {
    const session: Session = { text: "", doing: "", since: 0, isTimed: false };
    await runSession(t, seed, session).catch((error) => {
      t.diagnostic(`${session.doing} on ${JSON.stringify(session.text.slice(0, 2_000))}`);
      throw error;
    });
  });
}
