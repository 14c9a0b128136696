/** A server speaks the language of its client, and does in each the same. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import {
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  type Diagnostic,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  type FullDocumentDiagnosticReport,
  HoverRequest,
  RenameRequest,
} from "vscode-languageserver/node";
import { CleanRequest } from "../../server/src/lsp/clean";
import { LikenessRequest } from "../../server/src/lsp/likeness";
import type { Words } from "../../server/src/text/message";
import { type ClientOptions, FULL_CLIENT, startClient } from "../support/client";
import { PROJECT_ROOT } from "../support/paths";

function readWords(language: string): Words | null {
  return language === "de" ? JSON.parse(readFileSync(join(PROJECT_ROOT, "server/l10n/de.json"), "utf8")) : null;
}

const TEXT = `Harbour talk\n4 December 2017

Moderator: The first question,  please. \n
Question: Is the  the pier open?And the crane?

Ms. Ito: It is . [inaudible

[laughter]

Question: Thank you.
`;

const CAPABILITIES = {
  ...FULL_CLIENT,
  textDocument: {
    ...FULL_CLIENT.textDocument,
    diagnostic: { relatedDocumentSupport: false, dataSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      dataSupport: true,
      resolveSupport: { properties: ["edit"] },
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
    },
  },
};

/** All that is found in the text, and each action with its edit. */
async function told(t: TestContext, options: ClientOptions) {
  const files = new Map([["file:///archive/.transcript.json", "{}"]]);
  const { connection, open } = await startClient(t, { capabilities: CAPABILITIES, server: { readWords }, files, ...options });
  const textDocument = { uri: open(TEXT) };
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
  const { items: diagnostics } = report as FullDocumentDiagnosticReport;
  const range = { start: { line: 0, character: 0 }, end: { line: 12, character: 0 } };
  const context = { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked };
  const offered = (await connection.sendRequest(CodeActionRequest.type, { textDocument, range, context })) as CodeAction[];
  const actions: CodeAction[] = [];
  for (const action of offered)
    actions.push(
      action.edit === undefined && action.data !== undefined
        ? await connection.sendRequest(CodeActionResolveRequest.type, action)
        : action,
    );
  const clean = await connection.sendRequest(CleanRequest, { textDocument, off: [], chosen: [] });
  return { connection, textDocument, diagnostics, actions, clean };
}

const placed = ({ range, code, severity, tags, data }: Diagnostic) => ({ range, code, severity, tags, isSafe: data.isSafe });
const done = ({ kind, edit, isPreferred }: CodeAction) => ({ kind, edit, isPreferred });

test("a client in German is told in German, and everything that is done is the same", async (t) => {
  const [english, german] = [await told(t, {}), await told(t, { locale: "de-at" })];
  assert.ok(english.diagnostics.length >= 6 && english.actions.length >= 8);
  assert.deepEqual(german.diagnostics.map(placed), english.diagnostics.map(placed));
  assert.deepEqual(german.actions.map(done), english.actions.map(done));
  assert.deepEqual(
    german.clean?.groups.map(({ rule, items }) => [rule, items.map(({ id }) => id)]),
    english.clean?.groups.map(({ rule, items }) => [rule, items.map(({ id }) => id)]),
  );
  assert.deepEqual([german.clean?.text, german.clean?.edits], [english.clean?.text, english.clean?.edits]);

  const headings = german.clean?.groups.map(({ heading }) => heading) ?? [];
  for (const heading of ["Leerraum am Zeilenende", "Doppeltes Wort"]) assert.ok(headings.includes(heading), headings.join("\n"));

  assert.deepEqual(
    new Set(german.diagnostics.filter(({ code }) => code === "doubled-word").map(({ data }) => data.heading)),
    new Set(["Doppeltes Wort"]),
  );

  const messages = german.diagnostics.map(({ message }) => message);
  for (const message of ["Leerraum am Zeilenende.", "„the“ ist wiederholt. Belassen, wenn es zweimal gesprochen wurde."])
    assert.ok(messages.includes(message), messages.join("\n"));
  const titles = german.actions.map(({ title }) => title);
  for (const title of ["Leerraum entfernen", "Alle sicheren Korrekturen anwenden", "Diesen Befund „trailing-space“ ignorieren"])
    assert.ok(titles.includes(title), titles.join("\n"));
  // Nothing was left in English but words of the text and names.
  const shared = new Set([...english.diagnostics.map(({ message }) => message), ...english.actions.map(({ title }) => title)]);
  assert.deepEqual(
    [...messages, ...titles].filter((words) => shared.has(String(words))),
    [],
  );
});

test("hovers, the outline, refusals and the reasons for a transcript are in the client's language", async (t) => {
  const { connection, textDocument } = await told(t, { locale: "de" });
  const position = { line: 5, character: 2 };
  const hover = await connection.sendRequest(HoverRequest.type, { textDocument, position });
  const text = JSON.stringify(hover?.contents);
  assert.match(text, /\*\*Question\*\*, fragt\\n\\n2 Redebeiträge, 10 Wörter, \d+\u00A0% aller Wörter, etwa \d+ s\./);
  assert.match(text, /Als Sprecherangabe erkannt: /);
  const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
  assert.deepEqual(
    symbols?.map(({ name }) => name),
    ["Kopf", "Eröffnung", "Fragen"],
  );
  await assert.rejects(
    connection.sendRequest(RenameRequest.type, { textDocument, position: { line: 5, character: 20 }, newName: "Ana" }),
    /Nur der Name eines Sprechers kann umbenannt werden/,
  );
  const likeness = await connection.sendRequest(LikenessRequest, { text: TEXT });
  assert.ok(likeness?.reasons.includes("ein Datum im Kopf"), likeness?.reasons.join("; "));
});

test("a server that cannot read is given the words, and one without any speaks English", async (t) => {
  const first = async (options: ClientOptions) => (await told(t, options)).diagnostics.at(0)?.message;
  const english = await first({});
  const given = { initializationOptions: { words: readWords("de") }, server: {}, locale: "de" };
  assert.equal(await first(given), await first({ locale: "de" }));
  assert.notEqual(await first(given), english);
  for (const options of [{ locale: "nl" }, { locale: "../de" }, { locale: "" }, { locale: "en-gb" }])
    assert.equal(await first(options), english);
  assert.equal(await first({ locale: "de", server: {}, initializationOptions: { words: { "White space": 1 } } }), english);
});
