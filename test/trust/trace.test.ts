/** Nothing of ours opens a connection, starts a program or makes code of text: each program is run with all of that refused and noted. */

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type TestContext, test } from "node:test";
import { pathToFileURL } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import {
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
} from "vscode-languageserver/node";
import { EXPORT_FORMATS } from "../../server/src/formats/export-formats";
import { docxOf, zipOf } from "../imports/office-files";
import { pdfOf } from "../imports/pdf-files";
import { FULL_CLIENT } from "../support/client";
import { connectionTo } from "../support/connection";
import { type Files, folderWith } from "../support/folder";
import { PROJECT_ROOT, SEEDS } from "../support/paths";
import { QUESTIONS } from "../support/questions";

const HOOK = resolve(__dirname, "../support/forbidden.js");
const WORDS = ["--disallow-code-generation-from-strings", "--require", HOOK];

/** What a stranger might write to have something run, fetched or read. */
const HOSTILE = `<script>fetch("http://example.test/")</script>
14 February 2019

\${process.mainModule.require("child_process").execSync("id")}: Good morning. <img src=x onerror=alert(1)>

Q: What about \`rm -rf /\`, $(id) and file:///etc/passwd?

A: See https://example.test/a, javascript:alert(1) and mailto:ada@example.test.
`;

const CONFIG = JSON.stringify({
  include: ["**/*.txt"],
  baseline: "../../outside.json",
  boilerplate: { lines: ["$(id)", "*"] },
  cast: [{ name: "__proto__", aliases: ["constructor"] }],
  extends: "http://example.test/config.json",
  plugins: ["./plugin.js"],
});

const ENTITY = '<!DOCTYPE a [<!ENTITY a SYSTEM "http://example.test/a">]>';

/** Files of other formats, of which the last three are refused. */
const FOREIGN: Files = {
  "page.html": `<base href="http://example.test/"><link rel="stylesheet" href="a.css"><iframe src="a"></iframe><p>${HOSTILE}</p>`,
  "talk.docx": Buffer.from(docxOf("<w:p><w:r><w:t>Good morning.</w:t></w:r></w:p>")),
  "paper.pdf": pdfOf([HOSTILE.split("\n").map((line, i) => [50, 700 - 30 * i, line])]),
  "entity.docx": Buffer.from(zipOf({ "word/document.xml": `${ENTITY}<a>&a;</a>` })),
  "remote.xml": `${ENTITY}<a>&a;</a>`,
  "external.ttml": `${ENTITY}<a>&a;</a>`,
};

/** Files of an archive that a stranger made, programs and settings of other tools among them. */
function archive(t: TestContext): string {
  const seeds = SEEDS.map((seed, index) => [`seed-${index}.txt`, readFileSync(seed)] as const);
  const many = Array.from({ length: 60 }, (_, index) => [`many/${index}.txt`, HOSTILE] as const);
  const program = 'require("node:fs").writeFileSync("was-run", "");';
  const traps = ["plugin.js", ".transcript.js", "transcript.config.js", "node_modules/tinyglobby/index.js", "index.js"];
  return folderWith(t, {
    ".transcript.json": CONFIG,
    "hostile.txt": HOSTILE,
    "package.json": '{ "main": "index.js" }',
    ...FOREIGN,
    ...Object.fromEntries([...seeds, ...many, ...traps.map((name) => [name, program] as const)]),
  });
}

/** What was refused in a folder, one thing a line; empty where nothing was tried. */
function refused(folder: string): string {
  const log = join(folder, "forbidden.log");
  return existsSync(log) ? readFileSync(log, "utf8") : "";
}

function environment(folder: string): Record<string, string> {
  return { PATH: process.env.PATH ?? "", FORBIDDEN_LOG: join(folder, "forbidden.log") };
}

const ATTEMPTS: readonly (readonly [program: string, noted: string])[] = [
  ['require("node:child_process").spawn("id")', "child_process.spawn"],
  ['require("child_process").execFileSync("id")', "child_process.execFileSync"],
  ['require("node:net").connect(80, "127.0.0.1")', "net.connect"],
  ['new (require("net").Socket)().connect(80)', "net.Socket.connect"],
  ['require("node:net").createServer()', "net.createServer"],
  ['require("https").get("https://example.test")', "https.get"],
  ['require("dns").lookup("example.test", () => {})', "dns.lookup"],
  ['require("dgram").createSocket("udp4")', "dgram.createSocket"],
  ['fetch("http://example.test")', "globalThis.fetch"],
  ['eval("1")', "globalThis.eval"],
  ['new Function("1")', "new Function"],
  ['require("vm").runInNewContext("1")', "vm.runInNewContext"],
  ['require("../elsewhere.js")', "loading "],
  ['import("node:child_process").then(({ execSync }) => execSync("id"))', "child_process.execSync"],
  ['new (require("worker_threads").Worker)("require(\'net\').connect(80)", { eval: true })', "net.connect"],
];

test("whatever is forbidden is noted where it is tried", (t) => {
  for (const [program, noted] of ATTEMPTS) {
    const folder = folderWith(t, { "program/attempt.js": program, "elsewhere.js": "" });
    spawnSync(process.execPath, ["--require", HOOK, join(folder, "program/attempt.js")], { env: environment(folder) });
    assert.ok(refused(folder).startsWith(noted), `${program}: ${refused(folder)}`);
  }
});

test("no command of the command line tries any of it", (t) => {
  const folder = archive(t);
  for (const words of [
    ["parse", "--json", "."],
    ["parse", "--explain", "."],
    ["outline", "."],
    ["statistics", "--format", "csv", "."],
    ["table", "."],
    ["table", "--format", "parquet", "."],
    ["check", "--format", "sarif", "."],
    ["check", "--update-baseline", "."],
    ["fix", "--diff", "."],
    ["fix", "."],
    ["learn", "."],
    ["cast", "--write", "."],
    ...EXPORT_FORMATS.map(({ name }) => ["export", "--to", name, "-o", "exported", "."]),
    ["import", "-o", "imported", ...Object.keys(FOREIGN)],
    ["rules"],
    ["explain", "hard-wrap"],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, [...WORDS, join(PROJECT_ROOT, "dist/cli.js"), ...words], {
      cwd: folder,
      env: environment(folder),
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    assert.equal(refused(folder), "", words.join(" "));
    assert.doesNotMatch(stderr, /internal error/, words.join(" "));
    assert.ok(status !== null && status <= 2);
  }
  assert.ok(!existsSync(join(folder, "was-run")));
  assert.deepEqual(readdirSync(join(folder, "imported")).toSorted(), [
    "page.transcript.txt",
    "paper.transcript.txt",
    "talk.transcript.txt",
  ]);
  assert.ok(!existsSync(resolve(folder, "../../outside.json")));
});

test("the threads that work on a large folder try none of it", (t) => {
  const texts = Array.from({ length: 1100 }, (_, i) => [`${i}.txt`, i % 100 === 0 ? HOSTILE : "Hello.\n"] as const);
  const folder = folderWith(t, { ...Object.fromEntries(texts), ".transcript.json": CONFIG });
  const words = [...WORDS, join(PROJECT_ROOT, "dist/cli.js"), "check", "--cache", "kept", "."];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, env: environment(folder), encoding: "utf8" });
  assert.equal(refused(folder), "");
  // The configuration names a file outside of the archive.
  assert.equal(status, 2);
  assert.match(stderr, /findings in 1100 files/);
});

test("the server that assistants ask tries none of it", async (t) => {
  const folder = archive(t);
  const client = new Client({ name: "test", version: "1" });
  const args = [...WORDS, join(PROJECT_ROOT, "dist/cli.js"), "mcp", "."];
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args, cwd: folder, env: environment(folder), stderr: "ignore" }),
  );
  t.after(() => client.close());
  for (const [name, words] of [
    ["list_transcripts", {}],
    ["outline_transcript", { file: "hostile.txt" }],
    ["turns_of_speaker", { speaker: "Q" }],
    ["search_words", { words: "example.test" }],
    ["unanswered_questions", {}],
  ] as const) {
    const { isError } = await client.callTool({ name, arguments: words });
    assert.notEqual(isError, true, name);
  }
  assert.equal(refused(folder), "");
});

test("the language server tries none of it, whatever it is asked", async (t) => {
  const folder = archive(t);
  const child = spawn(process.execPath, [...WORDS, join(PROJECT_ROOT, "dist/server.js"), "--stdio"], {
    cwd: folder,
    env: environment(folder),
    stdio: ["pipe", "pipe", "ignore"],
  });
  const connection = connectionTo(t, child);
  const root = pathToFileURL(folder).href;
  const uri = `${root}/hostile.txt`;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: "archive" }],
    capabilities: FULL_CLIENT,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: "transcript", version: 1, text: HOSTILE },
  });
  const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 5 } };
  let answers = 0;
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const [method = ""] = name.split(" ");
    // Some may not be asked at this place: an error in words is an answer, too.
    await connection.sendRequest(method, question(uri, range)).then(
      () => answers++,
      (error: Error) => assert.doesNotMatch(error.message, /Forbidden/),
    );
  }
  assert.ok(answers > Object.keys(QUESTIONS).length / 2);
  assert.equal(refused(folder), "");
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
});
