/** The language server's entry in a web worker, as VS Code for the Web starts it. */

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { createClientDisk } from "./lsp/client-disk";
import { startServer } from "./lsp/server";
import { tolerantReader } from "./lsp/tolerant-reader";
import { RULES } from "./rules/index";

/** Both are put here by the build: a worker has no folder to read them from. */
declare const VERSION: string;
declare const RULE_PAGES: Readonly<Record<string, string>>;

/** The worker: its own side of the channel to the page that started it, and what the bundles beside this one leave in it. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & {
  /** How the build has a bundle require one beside it, which is loaded then. */
  transcriptPart?: (name: string) => unknown;
  /** What the bundle that was loaded last exports. */
  readonly transcriptLoaded?: unknown;
};
declare function importScripts(address: string): void;

let parts = "";
self.transcriptPart = (name: string) => {
  importScripts(`${parts}/${name}.js`);
  return self.transcriptLoaded;
};

const connection = createConnection(tolerantReader(new BrowserMessageReader(self)), new BrowserMessageWriter(self));
startServer(connection, {
  version: VERSION,
  rulePages: null,
  readRulePage: (rule) => RULE_PAGES[rule] ?? null,
  takeParts: (address) => {
    parts = address;
  },
  disk: createClientDisk(connection, RULES),
});
