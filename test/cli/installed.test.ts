/** The package as npm installs it: what it holds, and that both of its commands run by their names. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { InitializeRequest, ShutdownRequest } from "vscode-languageserver/node";
import { connectionTo } from "../support/connection";
import { installPackage, packProject, run } from "../support/installed";
import { PROJECT_ROOT } from "../support/paths";
import { folder } from "./run";

/** Runs npx as an editor runs a server, and asks it to begin and to end; its name comes back. */
async function serverName(t: TestContext, words: readonly string[], cwd: string): Promise<string | undefined> {
  const child = spawn("npx", [...words, "transcript-language-server", "--stdio"], {
    cwd,
    stdio: ["pipe", "pipe", "inherit"],
    shell: process.platform === "win32",
  });
  const connection = connectionTo(t, child);
  const params = { processId: process.pid, rootUri: null, workspaceFolders: null, capabilities: {} };
  const { serverInfo } = await connection.sendRequest(InitializeRequest.type, params);
  await connection.sendRequest(ShutdownRequest.type);
  child.stdin.end();
  return serverInfo?.name;
}

test("the packed project holds what its commands need, and npx runs both, installed or from the tarball alone", async (t) => {
  const { path } = folder(t, { "package.json": "{}", "2019-02-14.txt": "Q: Will it rain?\n" });
  const packed = packProject(path);
  const pages = readdirSync(join(PROJECT_ROOT, "server/src/rules")).filter((name) => name.endsWith(".md"));
  const bundles = [
    "THIRD-PARTY-NOTICES.txt",
    "api.d.mts",
    "api.d.ts",
    "api.js",
    "api.mjs",
    "cli.js",
    "command-line.js",
    "html-parser.js",
    "library.js",
    "mcp-library.js",
    "parsed-transcript.schema.json",
    "pdf-reader.js",
    "sbom.cdx.json",
    "server.js",
    "transcript-document.schema.json",
    "transcript-times.schema.json",
    "transcript.schema.json",
    "write-parquet.js",
    "writers.js",
    "xml-parser.js",
    "zip-reader.js",
  ].map((name) => `dist/${name}`);
  const languages = ["de", "es", "fr", "ru", "uk"].map((language) => `dist/l10n/${language}.json`);
  assert.deepEqual(
    packed.files.toSorted(),
    ["LICENSE", "README.md", ...bundles, ...languages, ...pages.map((page) => `dist/rules/${page}`), "package.json"].sort(),
  );

  installPackage(path, packed);
  const parsed = run("npx", ["--offline", "transcript", "parse", "--json", "2019-02-14.txt"], path);
  assert.equal(JSON.parse(parsed).fileNameDate, "2019-02-14");
  assert.match(run("npx", ["--offline", "transcript", "--version"], path), /^\d+\.\d+\.\d+\n$/);
  assert.equal(await serverName(t, ["--offline"], path), "transcript");

  const client = new Client({ name: "test", version: "1" });
  const server = ["--offline", "transcript", "mcp", "2019-02-14.txt"];
  await client.connect(new StdioClientTransport({ command: "npx", args: server, cwd: path }));
  t.after(() => client.close());
  const asked = await client.callTool({ name: "search_words", arguments: { words: "rain" } });
  assert.match(JSON.stringify(asked.structuredContent), /"file":"2019-02-14.txt","line":1,.*"text":"Q: Will it rain\?"/);

  const empty = folder(t, {}).path;
  const words = ["--offline", "--yes", "--cache", join(empty, "cache"), "--package", packed.tarball];
  assert.equal(await serverName(t, words, empty), "transcript");
});
