#!/usr/bin/env node
/** The language server's entry: over IPC from VS Code, over standard streams with `--stdio`. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createConnection } from "vscode-languageserver/node";
import { startServer } from "./lsp/server";

const HELP = `Usage: transcript-language-server --stdio

The language server for transcripts. An editor starts it and speaks the
Language Server Protocol with it.

  --stdio       speak over standard input and output
  --node-ipc    speak over Node's message channel, as VS Code does
  --version     print the version
  --help        print this text
`;

function version(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(__dirname, "../package.json"), "utf8"));
  return manifest.version;
}

function main(words: readonly string[]): void {
  if (words.includes("--help")) {
    process.stdout.write(HELP);
  } else if (words.includes("--version")) {
    process.stdout.write(`${version()}\n`);
  } else if (words.includes("--stdio") || words.includes("--node-ipc")) {
    // The library ends the process with its standard input; over IPC the parent's death shows here first.
    process.once("disconnect", () => process.exit());
    startServer(createConnection(), { version: version(), rulePages: pathToFileURL(join(__dirname, "rules")).href });
  } else {
    process.stderr.write(`Say how to speak with the editor.\n\n${HELP}`);
    process.exitCode = 2;
  }
}

main(process.argv.slice(2));
