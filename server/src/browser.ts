/** The language server's entry in a web worker, as VS Code for the Web starts it. */

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { createClientDisk } from "./lsp/client-disk";
import { startServer } from "./lsp/server";
import { tolerantReader } from "./lsp/tolerant-reader";
import { RULES } from "./rules/index";

/** Both are put here by the build: a worker has no folder to read them from. */
declare const VERSION: string;
declare const RULE_PAGES: Readonly<Record<string, string>>;

/** The worker's own side of the channel to the page that started it. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(tolerantReader(new BrowserMessageReader(self)), new BrowserMessageWriter(self));
startServer(connection, {
  version: VERSION,
  rulePages: null,
  readRulePage: (rule) => RULE_PAGES[rule] ?? null,
  disk: createClientDisk(connection, RULES),
});
