/** The server in a web worker of a real browser: what few calls need is loaded beside it when it is needed, and not before. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { unzipSync } from "fflate";
import { chromium } from "playwright-core";
import type { ExportAnswer } from "../../server/src/lsp/conversion";
import { docxOf } from "../imports/office-files";
import { PROJECT_ROOT } from "../support/paths";
import { runtimes } from "./runtimes";

const ORIGIN = "https://editor.test";

/** Starts the worker as VS Code for the Web does, by a script of its own that loads the server's, and speaks with it. */
const HOST = `
const start = "importScripts('${ORIGIN}/extension/server.js')";
const worker = new Worker(URL.createObjectURL(new Blob([start], { type: "text/javascript" })));
const answers = new Map();
let last = 0;
worker.onmessage = ({ data }) => {
  if (data.method === "transcript/readBytes") worker.postMessage({ jsonrpc: "2.0", id: data.id, result: globalThis.bytes });
  else if (data.method !== undefined && data.id !== undefined) worker.postMessage({ jsonrpc: "2.0", id: data.id, result: null });
  else answers.get(data.id)?.(data);
};
globalThis.tell = (method, params) => worker.postMessage({ jsonrpc: "2.0", method, params });
globalThis.ask = (method, params) => new Promise((resolve) => {
  answers.set(++last, resolve);
  worker.postMessage({ jsonrpc: "2.0", id: last, method, params });
});
`;

test("a worker exports and imports with parts that it loads then", async (t) => {
  const browser = await chromium.launch({ executablePath: runtimes().browser, args: ["--no-sandbox"] });
  t.after(() => browser.close());
  const page = await browser.newPage();
  const loaded: string[] = [];
  await page.context().route(`${ORIGIN}/**`, (route) => {
    const name = new URL(route.request().url()).pathname;
    if (name === "/") return route.fulfill({ contentType: "text/html", body: "<!DOCTYPE html>" });
    loaded.push(name);
    const body = readFileSync(join(PROJECT_ROOT, "dist/browser", name.replace("/extension/", "")));
    return route.fulfill({ contentType: "text/javascript", body });
  });
  await page.goto(ORIGIN);
  await page.addScriptTag({ content: HOST });
  const ask = async (method: string, params: object): Promise<unknown> => {
    const call = `ask(${JSON.stringify(method)}, ${JSON.stringify(params)})`;
    const { result, error } = (await page.evaluate(call)) as { readonly result?: unknown; readonly error?: object };
    assert.equal(error, undefined);
    return result;
  };
  await ask("initialize", {
    processId: null,
    rootUri: null,
    capabilities: {},
    initializationOptions: { parts: `${ORIGIN}/extension` },
  });
  await page.evaluate(`tell("initialized", {})`);
  const uri = "file:///talk.transcript";
  const text = "Ana Ito: The ice is thick.\n\nBo Lund: Why so?\n\nAna Ito: It is cold.\n";
  const textDocument = { uri, languageId: "transcript", version: 1, text };
  await page.evaluate(`tell("textDocument/didOpen", ${JSON.stringify({ textDocument })})`);
  await ask("textDocument/documentSymbol", { textDocument: { uri } });
  assert.deepEqual(loaded, ["/extension/server.js"]);

  const exported = (await ask("transcript/export", { textDocument: { uri }, format: "docx" })) as ExportAnswer;
  const parts = unzipSync(Buffer.from(exported.content, "base64"));
  assert.match(Buffer.from(parts["word/document.xml"] ?? []).toString(), /The ice is thick\./);
  assert.deepEqual(loaded, ["/extension/server.js", "/extension/writers.js"]);

  const bytes = Buffer.from(docxOf("<w:p><w:r><w:t>The ice stays.</w:t></w:r></w:p>")).toString("base64");
  await page.evaluate(`globalThis.bytes = ${JSON.stringify(bytes)}`);
  const imported = await ask("transcript/import", { uri: "file:///talk.docx" });
  assert.deepEqual(imported, { text: "The ice stays.\n", remarks: [], times: null });
  assert.deepEqual(loaded.slice(2), ["/extension/zip-reader.js", "/extension/xml-parser.js"]);
});
