/** A fuzzed server: a random text, random edits and requests, settings that change, answers that are no longer wanted, and messages that make no sense. */

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
import { edit, parse, type Transcript } from "../../server/src/syntax/transcript";
import { type Client, type ClientOptions, startClient, withSettings } from "../support/client";
import { ask, methodOf, QUESTIONS } from "../support/questions";
import type { RandomSource } from "../support/random";
import { begin, holdText, holdTime, type Scope, type Session, timed } from "./session";
import { randomInsertion, randomText } from "./texts";

const SETTINGS = { inlayHints: { speakers: true, questionNumbers: true } };

/** Edits and requests over the protocol, each answer held against that of a server which sees the text for the first time. */
export async function holdAnswers(scope: Scope, random: RandomSource, session: Session): Promise<void> {
  session.text = randomText(random);
  holdText(session);
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

export async function timedAnswer(
  session: Session,
  client: Client,
  question: string,
  uri: string,
  range: Range,
): Promise<unknown> {
  begin(session, `${question} at ${JSON.stringify(range)}`);
  const answer = await ask(client, question, uri, range).catch((error) => {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled) return null;
    throw error;
  });
  holdTime(session, 2);
  return answer;
}

/** An answer without what names a version of the document, in which two servers differ rightly. */
export function plain(answer: unknown): unknown {
  if (answer === undefined) return null;
  return JSON.parse(JSON.stringify(answer), (key, value) => (key === "version" || key === "resultId" ? undefined : value));
}
