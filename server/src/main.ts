#!/usr/bin/env node
/** The language server's entry: over IPC from VS Code, over standard streams with `--stdio`. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type Connection,
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { createDisk } from "./files/disk";
import { version } from "./files/version";
import type { Life } from "./lsp/life";
import { startServer } from "./lsp/server";
import { tolerantReader } from "./lsp/tolerant-reader";
import { RULES } from "./rules/index";
import type { Words } from "./text/message";

const HELP = `Usage: transcript-language-server --stdio

The language server for transcripts. An editor starts it and speaks the
Language Server Protocol with it.

  --stdio       speak over standard input and output
  --node-ipc    speak over Node's message channel, as VS Code does
  --version     print the version
  --help        print this text
`;

/** The build puts the pages beside the bundle. */
function readRulePage(rule: string): string | null {
  try {
    return readFileSync(join(__dirname, `rules/${rule}.md`), "utf8");
  } catch {
    return null;
  }
}

/** The build puts the translations beside the bundle, too; `language` is letters only. */
function readWords(language: string): Words | null {
  try {
    return JSON.parse(readFileSync(join(__dirname, `l10n/${language}.json`), "utf8"));
  } catch {
    return null;
  }
}

function start(connection: Connection): Life {
  const rulePages = pathToFileURL(join(__dirname, "rules")).href;
  return startServer(connection, { version: version(), rulePages, readRulePage, readWords, disk: createDisk(RULES) });
}

/** Speaks over standard input and output; ends with its input, or when that is no protocol any more. */
function overStreams(): void {
  const reader = new StreamMessageReader(process.stdin);
  const life = start(createConnection(tolerantReader(reader), new StreamMessageWriter(process.stdout)));
  reader.onError((error) => {
    process.stderr.write(`A message that cannot be read: ${error.message}\n`);
    // A body that is no JSON is one message lost; behind a header that is none, nobody knows where the next one begins.
    if (!(error instanceof SyntaxError)) process.exit(1);
  });
  process.stdin.once("end", () => process.exit(life.isShutDown() ? 0 : 1));
}

function main(words: readonly string[]): void {
  if (words.includes("--help")) {
    process.stdout.write(HELP);
  } else if (words.includes("--version")) {
    process.stdout.write(`${version()}\n`);
  } else if (words.includes("--stdio")) {
    overStreams();
  } else if (words.includes("--node-ipc")) {
    // The parent's death shows here before the library sees it.
    process.once("disconnect", () => process.exit());
    start(createConnection(tolerantReader(new IPCMessageReader(process)), new IPCMessageWriter(process)));
  } else {
    process.stderr.write(`Specify --stdio or --node-ipc.\n\n${HELP}`);
    process.exitCode = 2;
  }
}

main(process.argv.slice(2));
