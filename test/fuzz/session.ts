/**
 * One fuzzed session: a random text, random edits and requests, settings that change, answers that are no longer wanted,
 * and messages that make no sense. Everything follows from the session's seed.
 */

import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import {
  CancellationTokenSource,
  DidChangeConfigurationNotification,
  LSPErrorCodes,
  type Range,
  ResponseError,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { outline } from "../../server/src/facts/outline";
import { keepsSpeech } from "../../server/src/rules/faithfulness";
import { fixAll } from "../../server/src/rules/fix";
import { lint } from "../../server/src/rules/lint";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { edit, parse, type Transcript } from "../../server/src/syntax/transcript";
import { type Client, type ClientOptions, startClient, withSettings } from "../support/client";
import { ask, methodOf, QUESTIONS } from "../support/questions";
import { type RandomSource, randomSource } from "../support/random";
import { randomInsertion, randomText } from "./texts";

/** What a session tells of itself. */
export interface Session {
  /** The text that is being looked at, for the watchdog and for the report of a fault. */
  text: string;
  /** What is being done with it. */
  doing: string;
  /** When it began; by `performance.now()`. */
  since: number;
  /** False where nothing is held to its time: in tests, whose machine may be busy with anything. */
  readonly isTimed: boolean;
}

/** Milliseconds that one thing may take: a second for each 100 kB, and one more for code that runs the first time. */
function allowance({ text, isTimed }: Session): number {
  return isTimed ? 1_000 * (1 + text.length / 100_000) : Number.POSITIVE_INFINITY;
}

/** Ends a session's clients. */
export interface Scope {
  after(end: () => void): void;
}

const SETTINGS = { inlayHints: { speakers: true, questionNumbers: true } };

/** Runs one session. Throws where an oracle is hurt; `session` then holds the text and what was done. */
export async function runSession(scope: Scope, seed: number, session: Session): Promise<void> {
  const random = randomSource(seed);
  session.text = randomText(random);
  holdText(session);
  await holdAnswers(scope, random, session);
}

/** Does one thing, and holds it to its time. */
function timed<Result>(session: Session, doing: string, act: () => Result): Result {
  session.doing = doing;
  session.since = performance.now();
  const result = act();
  const took = performance.now() - session.since;
  assert.ok(took <= allowance(session), `${doing} took ${Math.round(took)} ms for ${session.text.length} units`);
  return result;
}

/** What holds of any text without a server. */
export function holdText(session: Session): void {
  const transcript = timed(session, "parse", () => parse(session.text));
  timed(session, "outline", () => outline(transcript));
  timed(session, "lint", () => lint(transcript, DEFAULT_CONTEXT));
  const fixed = timed(session, "fix", () => fixAll(transcript, DEFAULT_CONTEXT));
  assert.ok(keepsSpeech(transcript, fixed.transcript), "fixing changes a word of speech");
  const again = fixAll(parse(fixed.transcript.source.text), DEFAULT_CONTEXT);
  assert.equal(again.transcript.source.text, fixed.transcript.source.text, "fixing twice changes more than fixing once");
}

/** Edits and requests over the protocol, each answer held against that of a server which sees the text for the first time. */
async function holdAnswers(scope: Scope, random: RandomSource, session: Session): Promise<void> {
  const options = (): ClientOptions => withSettings(SETTINGS);
  const client = await startClient(scope, options());
  const uri = client.open(session.text);
  let transcript = parse(session.text);
  for (let version = 2; version < 8; version++) {
    transcript = change(client, uri, version, transcript, random, session);
    const question = random.pick(Object.keys(QUESTIONS));
    const document = TextDocument.create(uri, "transcript", version, session.text);
    const from = random.below(session.text.length + 1);
    const range = { start: document.positionAt(from), end: document.positionAt(from + random.below(2) * random.below(200)) };
    disturb(client, uri, random, range);
    const answer = await timedAnswer(session, client, question, uri, range);
    const fresh = await startClient(scope, options());
    fresh.open(session.text);
    const wanted = await timedAnswer(session, fresh, question, uri, range);
    fresh.end();
    assert.ok(isDeepStrictEqual(plain(answer), plain(wanted)), `${question} differs from a fresh server's answer`);
    const [told = null] = [...client.logged, ...fresh.logged, ...client.faults, ...fresh.faults];
    assert.equal(told, null, told ?? "");
  }
  const document = TextDocument.create(uri, "transcript", 1, session.text);
  const from = random.below(session.text.length + 1);
  const range = { start: document.positionAt(from), end: document.positionAt(from + random.pick([0, 1, 30, 500])) };
  for (const question of Object.keys(QUESTIONS)) {
    await timedAnswer(session, client, question, uri, range);
    const [fault = null] = [...client.logged, ...client.faults];
    assert.equal(fault, null, fault ?? "");
  }
  client.end();
}

function change(
  client: Client,
  uri: string,
  version: number,
  before: Transcript,
  random: RandomSource,
  session: Session,
): Transcript {
  const document = TextDocument.create(uri, "transcript", 1, session.text);
  const [from, to] = [random.below(session.text.length + 1), random.below(60)];
  const range = { start: document.positionAt(from), end: document.positionAt(from + to) };
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const text = randomInsertion(random);
  client.change(uri, version, { range, text });
  const after = timed(session, "edit", () => edit(before, { span, text }));
  session.text = session.text.slice(0, span.start) + text + session.text.slice(span.end);
  assert.equal(after.source.text, session.text);
  const anew = outline(parse(session.text));
  assert.ok(isDeepStrictEqual(told(outline(after)), told(anew)), "an edited transcript is read in another way than a fresh one");
  return after;
}

function told(facts: object): unknown {
  return JSON.parse(JSON.stringify(facts));
}

/** Sends what a server has to bear: settings that change, an answer not waited for, a message without sense. */
function disturb({ connection }: Client, uri: string, random: RandomSource, range: Range): void {
  switch (random.below(5)) {
    case 0:
      void connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { transcript: SETTINGS } });
      return;
    case 1: {
      const question = random.pick(Object.keys(QUESTIONS).filter((name) => !name.startsWith("workspace/")));
      const source = new CancellationTokenSource();
      connection.sendRequest(methodOf(question), QUESTIONS[question]?.(uri, range), source.token).catch(refused);
      source.cancel();
      return;
    }
    case 2:
      connection.sendRequest(random.pick(["textDocument/nothing", "", "transcript/likeness"]), {}).catch(refused);
      return;
    case 3:
      void connection.sendNotification(random.pick(["$/nothing", "textDocument/didNothing", "workspace/didChangeWatchedFiles"]), {
        changes: [],
      });
      return;
    case 4:
      connection
        .sendRequest("textDocument/hover", { textDocument: { uri }, position: { line: 1_000_000, character: 5 } })
        .catch(refused);
  }
}

/** A refusal is an answer; anything else is a fault of the server. */
function refused(error: unknown): void {
  if (!(error instanceof ResponseError)) throw error;
}

async function timedAnswer(session: Session, client: Client, question: string, uri: string, range: Range): Promise<unknown> {
  session.doing = `${question} at ${JSON.stringify(range)}`;
  session.since = performance.now();
  const answer = await ask(client, question, uri, range).catch((error) => {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled) return null;
    throw error;
  });
  const took = performance.now() - session.since;
  assert.ok(took <= 2 * allowance(session), `${question} took ${Math.round(took)} ms for ${session.text.length} units`);
  return answer;
}

/** An answer without what names a version of the document, in which two servers differ rightly. */
function plain(answer: unknown): unknown {
  if (answer === undefined) return null;
  return JSON.parse(JSON.stringify(answer), (key, value) => (key === "version" || key === "resultId" ? undefined : value));
}
