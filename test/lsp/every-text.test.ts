/** Every request on texts about which there is little or very much to say, and on a document that is closed: none is an error. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { type Range, WorkspaceDiagnosticRequest } from "vscode-languageserver/node";
import { REQUESTS } from "../../server/src/lsp/requests";
import { startClient, withSettings } from "../support/client";
import { SEEDS } from "../support/paths";
import { ask, methodOf, QUESTIONS } from "../support/questions";

const SEED = readFileSync(SEEDS[4] ?? "", "utf8");
const EVERYTHING: Range = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

const TEXTS: Readonly<Record<string, string>> = {
  "an empty document": "",
  "a document of blank lines": "\n \n\r\n",
  "a document without turns": "Good morning.\n\nThank you all for coming.\n",
  "a document of a megabyte": SEED.repeat(Math.ceil(1_000_000 / SEED.length)),
};

for (const [what, text] of Object.entries(TEXTS)) {
  test(`every request is answered on ${what} and once it is closed`, async (t) => {
    const client = await startClient(t, withSettings({ inlayHints: { speakers: true, questionNumbers: true } }));
    const uri = client.open(text);
    const lines = text.split("\n").length;
    for (const method of Object.keys(QUESTIONS)) {
      for (const line of [0, lines >> 1, lines]) {
        const place = { start: { line, character: 3 }, end: { line, character: 3 } };
        await ask(client, method, uri, place);
      }
    }
    client.close(uri);
    for (const method of Object.keys(QUESTIONS)) await ask(client, method, uri, EVERYTHING);
    assert.deepEqual(client.logged, []);
  });
}

test("the table has a question for every request that the server answers", () => {
  // The answer about all files is held until there is something to tell: `workspace-diagnostics.test.ts` asks for it. Two
  // requests of ours are about no document that is open.
  const others = [WorkspaceDiagnosticRequest.method, "transcript/likeness", "transcript/folders"];
  const methods = REQUESTS.map(({ method }) => method).filter((method) => !others.includes(method));
  const questioned = Object.keys(QUESTIONS).map(methodOf);
  assert.deepEqual(
    methods.filter((method) => !questioned.includes(method)),
    [],
  );
  assert.deepEqual(
    questioned.filter((method) => !methods.includes(method)),
    [],
  );
});
