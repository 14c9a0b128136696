/** A title that is wrapped has its first line for its place among the symbols of a workspace. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { type WorkspaceSymbol, WorkspaceSymbolRequest } from "vscode-languageserver/node";
import { startClient } from "../support/client";

test("the place of a wrapped title ends where its first line does", async (t) => {
  const client = await startClient(t);
  client.open("Remarks on the new harbour and\nthe ferries in winter\n3 March 2015\n\nANA: Good evening to you all.\n");
  const found = (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: "Remarks" })) ?? [];
  const [title] = found as WorkspaceSymbol[];
  assert.equal(title?.name, "Remarks on the new harbour and the ferries in winter");
  const range = "range" in title.location ? title.location.range : null;
  assert.deepEqual(range, { start: { line: 0, character: 0 }, end: { line: 0, character: 30 } });
});
