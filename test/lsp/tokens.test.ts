/** Semantic tokens as numbers: all, by difference, and of a range. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type SemanticTokens,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver/node";
import { BARE_CLIENT, type Client, startClient } from "../support/client";

const TEXT = "Q (WSJ): Why?\n\nMs. Ito: So it is.\n\nQ: Is it?\n\nMs. Ito: It is. (Laughter.)\n";

async function all({ connection }: Client, uri: string): Promise<SemanticTokens> {
  return (await connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } })) ?? { data: [] };
}

/** Tokens as line, character, length and type. */
function told({ initialized }: Client, data: readonly number[]): readonly string[] {
  const legend = initialized.capabilities.semanticTokensProvider?.legend;
  const result: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i + 4 < data.length; i += 5) {
    const [lines = 0, characters = 0, length, type = 0, modifiers = 0] = data.slice(i, i + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    result.push(`${line}:${character}+${length} ${legend?.tokenTypes[type]}.${legend?.tokenModifiers[Math.log2(modifiers)]}`);
  }
  return result;
}

test("tokens are told by standard types with a modifier of their own", async (t) => {
  const client = await startClient(t);
  assert.deepEqual(told(client, (await all(client, client.open(TEXT))).data), [
    "0:0+1 keyword.questioner",
    "0:3+3 parameter.affiliation",
    "2:0+7 function.principal",
    "4:0+1 keyword.questioner",
    "6:0+7 function.principal",
    "6:16+11 string.event",
  ]);
});

test("the difference leads from the last answer to what a fresh one would be", async (t) => {
  const client = await startClient(t);
  const uri = client.open(TEXT);
  const before = await all(client, uri);
  client.change(uri, 2, { range: { start: { line: 4, character: 0 }, end: { line: 4, character: 1 } }, text: "Q (Post)" });
  const delta = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
    textDocument: { uri },
    previousResultId: before.resultId ?? "",
  });
  assert.ok(delta !== null && "edits" in delta);
  assert.equal(delta.edits.length, 1);
  const data = [...before.data];
  for (const edit of delta.edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
  assert.deepEqual(data, (await all(client, uri)).data);
  assert.equal(told(client, data).length, 7);
});

test("to an answer that the server does not know there is no difference, but all", async (t) => {
  const client = await startClient(t);
  const uri = client.open(TEXT);
  const answer = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
    textDocument: { uri },
    previousResultId: "of another session",
  });
  assert.deepEqual(answer, await all(client, uri));
});

test("a range has its own tokens only", async (t) => {
  const client = await startClient(t);
  const uri = client.open(TEXT);
  const range = { start: { line: 2, character: 0 }, end: { line: 4, character: 9 } };
  const answer = await client.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument: { uri }, range });
  assert.deepEqual(told(client, answer?.data ?? []), ["2:0+7 function.principal", "4:0+1 keyword.questioner"]);
});

test("a client that does not know tokens is announced none", async (t) => {
  const client = await startClient(t, { capabilities: BARE_CLIENT });
  assert.equal(client.initialized.capabilities.semanticTokensProvider, undefined);
});
