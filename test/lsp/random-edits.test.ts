/** Random edits between requests: every answer is what a server that has just met the text would say, and every range is in the text. */

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import type { Position, Range } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, startClient } from "../support/client";
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

/** A session with one edited document, beside servers that see each text for the first time. */
async function check(t: TestContext, client: Client, name: string, start: string, edits: readonly RandomEdit[]) {
  const uri = client.open(start, name);
  const mirror = TextDocument.create(uri, "transcript", 1, start);
  for (const [i, { from, length, text, method }] of edits.entries()) {
    const offset = from % (mirror.getText().length + 1);
    const range = { start: mirror.positionAt(offset), end: mirror.positionAt(offset + length) };
    const version = i + 2;
    client.change(uri, version, { range, text });
    TextDocument.update(mirror, [{ range, text }], version);
    const cursor = { start: mirror.positionAt(offset), end: mirror.positionAt(offset) };
    const answer = await ask(client, method, uri, cursor);
    const fresh = await startClient(t);
    fresh.open(mirror.getText(), name);
    assert.deepEqual(plain(answer), plain(await ask(fresh, method, uri, cursor)), method);
    for (const found of rangesIn(answer)) assertInside(mirror, found, method);
    assert.deepEqual([client.logged, fresh.logged], [[], []]);
    fresh.end();
  }
  client.close(uri);
}

/** An answer without the version of the document and what is named after it, in which the two servers differ rightly. */
function plain(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (key, value) => (key === "version" || key === "resultId" ? undefined : value));
}

function rangesIn(answer: unknown): readonly Range[] {
  if (typeof answer !== "object" || answer === null) return [];
  if ("start" in answer && "end" in answer) return [answer as Range];
  return Object.values(answer).flatMap(rangesIn);
}

function assertInside(document: TextDocument, { start, end }: Range, what: string): void {
  for (const position of [start, end])
    assert.deepEqual(document.positionAt(document.offsetAt(position)), position, `${what} names ${tell(position)}`);
  assert.ok(document.offsetAt(start) <= document.offsetAt(end), `${what}: ${tell(start)} comes after ${tell(end)}`);
}

function tell({ line, character }: Position): string {
  return `${line}:${character}`;
}

test("after any edits the answers are those of a fresh server", async (t) => {
  const client = await startClient(t);
  let count = 0;
  await fc.assert(
    fc.asyncProperty(someTranscript, fc.array(edit, { minLength: 1, maxLength: 8 }), async (start, edits) => {
      count++;
      await check(t, client, `random-${count}.transcript`, start, edits);
    }),
    { numRuns: 60 },
  );
});
