/** Random edits between requests: every answer is what a server that has just met the text would say, and every range is in the text. */

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { Position, type Range } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { fromPosition, type PositionEncoding, toPosition } from "../../server/src/lsp/convert";
import { createSource } from "../../server/src/text/source";
import { type Client, type ClientOptions, startClient, withSettings } from "../support/client";
import { ask, QUESTIONS } from "../support/questions";
import { someTranscript } from "../support/random-text";

interface RandomEdit {
  /** Offset, taken modulo the text's length. */
  readonly from: number;
  readonly length: number;
  readonly text: string;
  /** What is asked after the edit. */
  readonly method: string;
}

const edit: fc.Arbitrary<RandomEdit> = fc.record({
  from: fc.nat(),
  length: fc.nat({ max: 20 }),
  text: fc.oneof(fc.constantFrom("", " ", ":", ".", "\n", "\r", "😀", "e\u0301"), someTranscript),
  method: fc.constantFrom(...Object.keys(QUESTIONS)),
});

/** Settings with which every request has something to say. */
const SETTINGS = { inlayHints: { speakers: true, questionNumbers: true } };

function optionsFor(encoding: PositionEncoding): ClientOptions {
  const options = withSettings(SETTINGS);
  return { ...options, capabilities: { ...options.capabilities, general: { positionEncodings: [encoding] } } };
}

/** A session with one edited document, beside servers that see each text for the first time. */
async function check(
  t: TestContext,
  client: Client,
  name: string,
  start: string,
  edits: readonly RandomEdit[],
  encoding: PositionEncoding,
) {
  const uri = client.open(start, name);
  let text = start;
  for (const [i, { from, length, text: replacement, method }] of edits.entries()) {
    const { positionAt, offsetAt } = counting(text, encoding);
    const offset = from % (text.length + 1);
    const range = { start: positionAt(offset), end: positionAt(Math.min(text.length, offset + length)) };
    client.change(uri, i + 2, { range, text: replacement });
    text = text.slice(0, offsetAt(range.start)) + replacement + text.slice(offsetAt(range.end));
    const now = counting(text, encoding);
    const selectionEnd = Math.min(text.length, offset + (i % 2) * length);
    const selection = { start: now.positionAt(Math.min(offset, text.length)), end: now.positionAt(selectionEnd) };
    const before = { applied: client.applied.length, shown: client.shown.length };
    const answer = await ask(client, method, uri, selection);
    const fresh = await startClient(t, optionsFor(encoding));
    fresh.open(text, name);
    assert.deepEqual(plain(answer), plain(await ask(fresh, method, uri, selection)), method);
    const wanted = [client.applied.slice(before.applied), client.shown.slice(before.shown)];
    assert.deepEqual(plain(wanted), plain([fresh.applied, fresh.shown]), method);
    for (const range of rangesIn([answer, wanted])) assertInside(now, range, method);
    assert.deepEqual([client.logged, fresh.logged], [[], []]);
    fresh.end();
  }
  client.close(uri);
}

/** An answer without the version of the document and what is named after it, in which the two servers differ rightly. */
function plain(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (key, value) => (key === "version" || key === "resultId" ? undefined : value));
}

/** The ranges in an answer; a position alone counts as an empty one. */
function rangesIn(answer: unknown): readonly Range[] {
  if (typeof answer !== "object" || answer === null) return [];
  if ("start" in answer && "end" in answer) return [answer as Range];
  if (Position.is(answer)) return [{ start: answer, end: answer }];
  return Object.values(answer).flatMap(rangesIn);
}

/** How positions and offsets of a text correspond: in UTF-16 as the protocol's own library has it. */
interface Counting {
  readonly positionAt: (offset: number) => Position;
  readonly offsetAt: (position: Position) => number;
}

function counting(text: string, encoding: PositionEncoding): Counting {
  if (encoding === "utf-16") {
    const document = TextDocument.create("", "transcript", 1, text);
    return { positionAt: (offset) => document.positionAt(offset), offsetAt: (position) => document.offsetAt(position) };
  }
  const positions = { source: createSource(text), encoding };
  return { positionAt: (offset) => toPosition(positions, offset), offsetAt: (position) => fromPosition(positions, position) };
}

function assertInside({ positionAt, offsetAt }: Counting, { start, end }: Range, what: string): void {
  for (const position of [start, end])
    assert.deepEqual(positionAt(offsetAt(position)), position, `${what} names ${tell(position)}`);
  assert.ok(offsetAt(start) <= offsetAt(end), `${what}: ${tell(start)} comes after ${tell(end)}`);
}

function tell({ line, character }: Position): string {
  return `${line}:${character}`;
}

for (const [encoding, numRuns] of [
  ["utf-16", 60],
  ["utf-8", 20],
  ["utf-32", 20],
] as const) {
  test(`after any edits the answers are those of a fresh server, in ${encoding}`, async (t) => {
    const client = await startClient(t, optionsFor(encoding));
    let count = 0;
    await fc.assert(
      fc.asyncProperty(someTranscript, fc.array(edit, { minLength: 1, maxLength: 8 }), async (start, edits) => {
        count++;
        await check(t, client, `random-${count}.transcript`, start, edits, encoding);
      }),
      { numRuns },
    );
  });
}
