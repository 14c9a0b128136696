/** The page over the protocol: whole at first, then only what changed. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { type PlacedBlock, type PreviewAnswer, PreviewRequest } from "../../server/src/lsp/preview";
import { startClient } from "../support/client";

const TEXT = "Talk\n3 May 2019\n\nAna Ito: Good morning.\n\nBo Lund: Good morning.\n\nAna Ito: Until spring.\n";

/** The words of parts of a page. */
function words(blocks: readonly PlacedBlock[]): readonly string[] {
  return blocks.map(({ runs }) => runs.map(({ text }) => text).join(""));
}

test("after the first answer only the parts that changed are sent", async (t) => {
  const client = await startClient(t);
  const uri = client.open(TEXT);
  const ask = async (previousResultId: string | null): Promise<PreviewAnswer> => {
    const params = { textDocument: { uri }, ...(previousResultId === null ? {} : { previousResultId }) };
    const answer = await client.connection.sendRequest(PreviewRequest, params);
    assert.ok(answer !== null);
    return answer;
  };
  const first = await ask(null);
  assert.equal(first.isWhole, true);
  assert.deepEqual(words(first.blocks), ["Talk", "3 May 2019", "Good morning.", "Good morning.", "Until spring."]);
  assert.deepEqual(
    first.blocks.map(({ skipped, lines }) => [skipped, lines]),
    [
      [0, 1],
      [0, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ],
  );

  const second = await ask(first.resultId);
  assert.deepEqual([second.isWhole, second.deleteCount, second.blocks], [false, 0, []]);

  client.change(uri, 2, { range: { start: { line: 5, character: 9 }, end: { line: 5, character: 13 } }, text: "Fine" });
  const third = await ask(second.resultId);
  assert.deepEqual([third.isWhole, third.start, third.deleteCount, words(third.blocks)], [false, 3, 1, ["Fine morning."]]);

  client.change(uri, 3, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "\n\n" });
  const fourth = await ask(third.resultId);
  assert.deepEqual([fourth.start, fourth.deleteCount, words(fourth.blocks)], [0, 1, ["Talk"]]);
  assert.equal(fourth.blocks[0]?.skipped, 2);

  const again = await ask("somebody else's");
  assert.equal(again.isWhole, true, "who has another page gets the whole one");
  assert.equal(again.blocks.length, first.blocks.length);
});

test("a finding's place counts from its part", async (t) => {
  const client = await startClient(t);
  const uri = client.open(`\n\n${TEXT.replace("Until spring.", "Until the the spring.")}`);
  const answer = await client.connection.sendRequest(PreviewRequest, { textDocument: { uri } });
  const found = answer?.blocks.at(-1)?.findings.map(({ below, character, rule }) => [below, character, rule]);
  assert.deepEqual(found, [[0, 15, "doubled-word"]]);
});

test("no page is made of what is not open", async (t) => {
  const client = await startClient(t);
  const answer = await client.connection.sendRequest(PreviewRequest, { textDocument: { uri: "file:///archive/no.txt" } });
  assert.equal(answer, null);
});
