/** The list of questions over the protocol: whole at first, and not again where a key changed nothing of it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { ConversationRequest } from "../../server/src/lsp/conversation";
import { startClient } from "../support/client";

const TEXT = `Talk
3 May 2019

Reporter: Why is the harbour closed?

Ana Ito: Because of the ice. It is thick this year, much thicker than in all the years before, and nobody knows why.

Reporter: Until when?

Ana Ito: Until spring.
`;

test("a client that has the list is told that it is the same, until something of it changes", async (t) => {
  const client = await startClient(t);
  const uri = client.open(TEXT);
  const ask = async (previousResultId?: string) => {
    const params = { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) };
    const answer = await client.connection.sendRequest(ConversationRequest, params);
    assert.ok(answer !== null);
    return answer;
  };
  const insert = (version: number, line: number, character: number, text: string) => {
    const at = { line, character };
    client.change(uri, version, { range: { start: at, end: at }, text });
  };
  const first = await ask();
  assert.ok("questions" in first);
  assert.deepEqual(
    first.questions.map(({ words }) => words),
    ["Why is the harbour closed?", "Until when?"],
  );
  const { resultId } = first;
  assert.deepEqual(await ask(resultId), { resultId, isSame: true });
  assert.deepEqual(await ask(), first, "who has nothing is told everything");
  assert.deepEqual(await ask("somebody else's"), first);

  // At the end of a long answer, of which the list shows the first words.
  insert(2, 5, 115, " Or ever did");
  assert.deepEqual(await ask(resultId), { resultId, isSame: true });
  insert(3, 7, 20, " Tell us");
  const second = await ask(resultId);
  assert.ok("questions" in second && second.resultId !== resultId);
  assert.equal(second.questions[1]?.words, "Until when Tell us?");
  insert(4, 2, 0, "\n");
  const third = await ask(second.resultId);
  assert.ok("questions" in third);
  assert.deepEqual(
    third.questions.map(({ start }) => start.line),
    [4, 8],
  );
});
