/** The import rule: a room imports only from the rooms that ARCHITECTURE.md puts below it. */

import assert from "node:assert/strict";
import { posix } from "node:path";
import { test } from "node:test";
import { importsOf, type Module, modulesIn } from "./sources";

/** What each room of the server may import; `entry` is main.ts, browser.ts and cli.ts. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  syntax: ["text"],
  facts: ["text", "syntax"],
  archive: ["text", "syntax", "facts"],
  rules: ["text", "syntax", "facts", "archive"],
  features: ["text", "syntax", "facts", "archive", "rules"],
  formats: ["text", "syntax", "facts", "archive", "rules", "features", "imports"],
  api: ["text", "syntax", "facts", "archive", "rules", "features", "formats", "imports"],
  imports: ["text", "syntax", "facts"],
  files: ["text", "syntax", "facts", "archive"],
  lsp: ["text", "syntax", "facts", "archive", "rules", "features", "formats", "imports"],
  cli: ["text", "syntax", "facts", "archive", "rules", "features", "formats", "imports", "api", "files"],
  entry: ["text", "syntax", "facts", "archive", "rules", "features", "formats", "imports", "api", "lsp", "cli", "files"],
};

/** The rooms whose functions depend on nothing but their arguments. */
const PURE = new Set(["text", "syntax", "facts", "archive", "rules", "features", "formats", "imports", "api"]);
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bglobalThis\b|\bconsole\.|\bset(?:Timeout|Interval|Immediate)\b|\bperformance\./;

const SERVER = "server/src";
const server = modulesIn(SERVER);

function roomOf(path: string): string {
  const [room, ...rest] = posix.relative(SERVER, path).split("/");
  return rest.length === 0 ? "entry" : (room ?? "");
}

function targetOf({ path }: Module, specifier: string): string {
  return posix.join(posix.dirname(path), specifier);
}

test("a room of the server imports only from the rooms below it", () => {
  const wrong: string[] = [];
  for (const module of server) {
    const room = roomOf(module.path);
    const allowed = ROOMS[room];
    assert.ok(allowed !== undefined, `${module.path} is in a room that the import rule does not know.`);
    for (const specifier of importsOf(module).filter((name) => name.startsWith("."))) {
      const target = targetOf(module, specifier);
      const targetRoom = roomOf(target);
      if (!target.startsWith(`${SERVER}/`) || (targetRoom !== room && !allowed.includes(targetRoom)))
        wrong.push(`${module.path} imports ${specifier}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test("the protocol, Node and the editor are known only at the rim", () => {
  const wrong: string[] = [];
  for (const module of [...server, ...modulesIn("client/src")]) {
    const room = module.path.startsWith("client/") ? "client" : roomOf(module.path);
    for (const specifier of importsOf(module)) {
      const allowed =
        (!/^vscode-languageserver/.test(specifier) || room === "lsp" || room === "entry") &&
        (!specifier.startsWith("node:") || ["entry", "cli", "files", "client"].includes(room)) &&
        (!/^vscode(?:$|-languageclient)/.test(specifier) || room === "client");
      if (!allowed) wrong.push(`${module.path} imports ${specifier}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test("client and server share nothing but the protocol", () => {
  const wrong = modulesIn("client/src").flatMap((module) =>
    importsOf(module)
      .filter((specifier) => specifier.startsWith(".") && !targetOf(module, specifier).startsWith("client/"))
      .map((specifier) => `${module.path} imports ${specifier}`),
  );
  assert.deepEqual(wrong, []);
});

test("nothing below the rim reads a clock, chance, the process or a global", () => {
  const wrong = server.filter(({ path, text }) => PURE.has(roomOf(path)) && IMPURE.test(text)).map(({ path }) => path);
  assert.deepEqual(wrong, []);
});

/** What Node has and a web worker has not. */
const ONLY_IN_NODE = /\.unref\(|\bsetImmediate\b|\bBuffer\b|\bprocess\b\./;

test("what runs in a browser, too, uses nothing that only Node has", () => {
  const wrong = server
    .filter(({ path, text }) => (roomOf(path) === "lsp" || path.endsWith("/browser.ts")) && ONLY_IN_NODE.test(text))
    .map(({ path }) => path);
  assert.deepEqual(wrong, []);
});

test("every module opens with a sentence that says what it is", () => {
  const modules = [...server, ...modulesIn("client"), ...modulesIn("test")];
  const wrong = modules.filter(({ text }) => !/^(?:#!.*\n)?\/\*\*[ \n]/.test(text)).map(({ path }) => path);
  assert.deepEqual(wrong, []);
});
