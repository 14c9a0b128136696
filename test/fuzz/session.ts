/** What each kind of fuzzed session shares: what it tells of itself, its time, and what holds of any text. */

import assert from "node:assert/strict";
import { outline } from "../../server/src/facts/outline";
import { keepsSpeech } from "../../server/src/rules/faithfulness";
import { fixAll } from "../../server/src/rules/fix";
import { lint } from "../../server/src/rules/lint";
import { DEFAULT_CONTEXT, type RuleContext } from "../../server/src/rules/rule";
import { type Knowledge, NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { parse } from "../../server/src/syntax/transcript";
import { clock } from "./clock";

/** What a session tells of itself. */
export interface Session {
  /** The text that is being looked at, for the watchdog and for the report of a fault; a file that is no text has a unit a byte. */
  text: string;
  /** What is being done with it. */
  doing: string;
  /** When it began; by `clock`. */
  since: number;
  /** False where nothing is held to its time: in tests, whose machine may be busy with anything. */
  readonly isTimed: boolean;
}

/** Ends what a session has started. */
export interface Scope {
  after(end: () => void): void;
}

/** Milliseconds of work that one thing may take: a second for each 100 kB, and one more for code that runs the first time. */
function allowance({ text, isTimed }: Session): number {
  return isTimed ? 1_000 * (1 + text.length / 100_000) : Number.POSITIVE_INFINITY;
}

/** Begins one thing: it is told, and its time counts from here. */
export function begin(session: Session, doing: string): void {
  session.since = clock();
  session.doing = doing;
}

/** Ends what was begun last, and holds it to so many times its allowance. */
export function holdTime(session: Session, times = 1): void {
  const took = clock() - session.since;
  assert.ok(took <= times * allowance(session), `${session.doing} took ${Math.round(took)} ms for ${session.text.length} units`);
}

/** Does one thing, and holds it to its time. */
export function timed<Result>(session: Session, doing: string, act: () => Result): Result {
  begin(session, doing);
  const result = act();
  holdTime(session);
  return result;
}

/** What holds of any text without a server, whatever its archive says. */
export function holdText(session: Session, knowledge: Knowledge = NO_KNOWLEDGE, context: RuleContext = DEFAULT_CONTEXT): void {
  const transcript = timed(session, "parse", () => parse(session.text, knowledge));
  timed(session, "outline", () => outline(transcript));
  timed(session, "lint", () => lint(transcript, context));
  const fixed = timed(session, "fix", () => fixAll(transcript, context));
  assert.ok(keepsSpeech(transcript, fixed.transcript), "fixing changes a word of speech");
  const again = fixAll(parse(fixed.transcript.source.text, knowledge), context);
  assert.equal(again.transcript.source.text, fixed.transcript.source.text, "fixing twice changes more than fixing once");
}
