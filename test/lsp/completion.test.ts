/** Completion items as a client gets them, and their documentation. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { type CompletionItem, CompletionRequest, CompletionResolveRequest } from "vscode-languageserver/node";
import { BARE_CLIENT, type Client, FULL_CLIENT, startClient } from "../support/client";

const TEXT = "Q (WSJ): Why?\n\nMs. Ito: Because.\n\nQ (Post): Is it?\n\nMs. Ito: It is.\n\n";
const snippetClient = {
  ...FULL_CLIENT,
  textDocument: { ...FULL_CLIENT.textDocument, completion: { completionItem: { snippetSupport: true } } },
};

async function atEnd({ connection }: Client, uri: string): Promise<readonly CompletionItem[]> {
  const answer = await connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position: { line: 8, character: 0 },
  });
  return Array.isArray(answer) ? answer : (answer?.items ?? []);
}

test("an outlet to fill in is a snippet where the client takes one", async (t) => {
  const client = await startClient(t, { capabilities: snippetClient });
  const [question, answer] = await atEnd(client, client.open(TEXT));
  const range = { start: { line: 8, character: 0 }, end: { line: 8, character: 0 } };
  assert.deepEqual(
    [question?.label, question?.insertTextFormat, question?.textEdit],
    ["Q (…)", 2, { range, newText: "Q ($0): " }],
  );
  assert.deepEqual(
    [answer?.label, answer?.insertTextFormat, answer?.textEdit],
    ["Ms. Ito", undefined, { range, newText: "Ms. Ito: " }],
  );
  assert.ok((question?.sortText ?? "") < (answer?.sortText ?? ""));
});

test("elsewhere it is plain text", async (t) => {
  const client = await startClient(t, { capabilities: BARE_CLIENT });
  const [question] = await atEnd(client, client.open(TEXT));
  assert.deepEqual([question?.insertTextFormat, question?.textEdit?.newText], [undefined, "Q (): "]);
});

test("a speaker is described once looked at, and left as they are when the document is gone", async (t) => {
  const client = await startClient(t);
  const uri = client.open(TEXT);
  const [, answer] = await atEnd(client, uri);
  assert.ok(answer !== undefined);
  const resolved = await client.connection.sendRequest(CompletionResolveRequest.type, answer);
  assert.equal(resolved.documentation, "2 turns, 3 words in this transcript.");
  client.close(uri);
  assert.deepEqual(await client.connection.sendRequest(CompletionResolveRequest.type, answer), answer);
});
