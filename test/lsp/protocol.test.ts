/** That a message which breaks the protocol is known for it: all other tests of the server are held to it by their client. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { REQUESTS } from "../../server/src/lsp/requests";
import { faultsOf } from "../support/protocol";

const range = (from: number, to: number) => ({ start: { line: from, character: 0 }, end: { line: to, character: 0 } });
const symbol = (from: number, to: number) => ({
  name: "A turn",
  kind: 5,
  range: range(from, to),
  selectionRange: range(from, from),
});
const uri = "file:///archive/briefing.transcript";

const WRONG: readonly (readonly [method: string, message: unknown, fault: RegExp])[] = [
  ["textDocument/hover", { contents: 5 }, /contents/],
  ["textDocument/foldingRange", [{ startLine: -1, endLine: 2 }], />= 0/],
  ["textDocument/foldingRange", [{ startLine: 1, endLine: 2, colour: "red" }], /additional properties/],
  [
    "textDocument/foldingRange",
    [
      { startLine: 1, endLine: 5 },
      { startLine: 3, endLine: 9 },
    ],
    /folds cross/,
  ],
  ["textDocument/documentSymbol", [symbol(0, 4), symbol(3, 6)], /overlaps/],
  ["textDocument/documentSymbol", [{ ...symbol(0, 4), children: [symbol(3, 6)] }], /is not within/],
  ["textDocument/documentSymbol", [{ ...symbol(0, 4), selectionRange: range(5, 5) }], /named outside/],
  [
    "textDocument/formatting",
    [
      { range: range(2, 4), newText: "" },
      { range: range(1, 3), newText: "" },
    ],
    /edits overlap/,
  ],
  [
    "textDocument/rename",
    {
      changes: {
        [uri]: [
          { range: range(1, 3), newText: "" },
          { range: range(2, 3), newText: "" },
        ],
      },
    },
    /edits overlap/,
  ],
  ["textDocument/references", [{ uri, range: range(3, 1) }], /ends before it begins/],
  ["textDocument/selectionRange", [{ range: range(1, 3), parent: { range: range(2, 3) } }], /does not hold/],
  ["textDocument/semanticTokens/full", { data: [0, 0, 5, 0, 0, 0, 3, 5, 0, 0] }, /overlaps/],
  ["window/showMessage", { type: 9, message: "" }, /type/],
];

for (const [method, message, fault] of WRONG) {
  test(`an answer to ${method} is refused: ${fault.source}`, () => {
    const [found = ""] = faultsOf(method, message);
    assert.match(found, fault);
  });
}

test("what is right has no faults, and every request of the table can be held to the protocol", () => {
  assert.deepEqual(faultsOf("textDocument/documentSymbol", [symbol(0, 3), symbol(3, 6)]), []);
  assert.deepEqual(
    faultsOf("textDocument/foldingRange", [
      { startLine: 1, endLine: 5 },
      { startLine: 2, endLine: 5 },
    ]),
    [],
  );
  const own = /^transcript\/|^workspace\/executeCommand$/;
  for (const { method } of REQUESTS.filter((row) => !own.test(row.method))) assert.notDeepEqual(faultsOf(method, 5), [], method);
});
