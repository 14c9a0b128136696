/** One fuzzed session of some kind. All of it follows from its seed. */

import { randomSource } from "../support/random";
import { holdArchive } from "./archive-session";
import { holdCalls } from "./call-session";
import { holdExports, holdImports } from "./file-session";
import { holdAnswers } from "./server-session";
import type { Scope, Session } from "./session";
import { holdWork } from "./work-session";

/** In turn, so that seeds in a row are of all kinds. */
const KINDS = [
  holdAnswers,
  (_scope: Scope, random, session) => holdImports(random, session),
  holdArchive,
  (_scope: Scope, random, session) => holdExports(random, session),
  holdCalls,
  holdWork,
] as const satisfies readonly ((
  scope: Scope,
  random: ReturnType<typeof randomSource>,
  session: Session,
) => void | Promise<void>)[];

/** Of how many kinds sessions are. */
export const KIND_COUNT = KINDS.length;

/** Runs one session. Throws where an oracle is hurt; `session` then holds the text and what was done. */
export async function runSession(scope: Scope, seed: number, session: Session): Promise<void> {
  const hold = KINDS[seed % KINDS.length] ?? holdAnswers;
  await hold(scope, randomSource(seed), session);
}
