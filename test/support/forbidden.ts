/**
 * Loaded into a process before its program (`node --require`): what reaches for the network, another program or code that is
 * made of text is written down in the file that FORBIDDEN_LOG names, and refused.
 */

import * as childProcess from "node:child_process";
import * as cluster from "node:cluster";
import * as dgram from "node:dgram";
import * as dns from "node:dns";
import { appendFileSync } from "node:fs";
import * as http from "node:http";
import * as http2 from "node:http2";
import * as https from "node:https";
import * as inspector from "node:inspector";

import Module = require("node:module");

import * as net from "node:net";
import { dirname } from "node:path";
import * as tls from "node:tls";
import * as vm from "node:vm";

const LOG = process.env.FORBIDDEN_LOG ?? "";

/** Notes what was tried, and refuses it. */
function refuse(what: string): never {
  appendFileSync(LOG, `${what}\n`);
  throw new Error(`Forbidden: ${what}`);
}

type Functions = Record<string, unknown>;

/** Puts a refusal in the place of functions of a module, or of a class. */
function forbid(name: string, holder: object, functions: readonly string[]): void {
  for (const one of functions)
    if (typeof (holder as Functions)[one] === "function") (holder as Functions)[one] = () => refuse(`${name}.${one}`);
}

const mutable = <Holder extends object>(module: Holder): Holder => (module as { readonly default?: Holder }).default ?? module;

forbid("child_process", mutable(childProcess), ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"]);
forbid("cluster", mutable(cluster), ["fork"]);
forbid("net.Socket", net.Socket.prototype, ["connect"]);
forbid("net.Server", net.Server.prototype, ["listen"]);
forbid("net", mutable(net), ["connect", "createConnection", "createServer"]);
forbid("tls", mutable(tls), ["connect", "createServer"]);
forbid("dgram", mutable(dgram), ["createSocket"]);
forbid("dns", mutable(dns), ["lookup", "resolve"]);
forbid("http", mutable(http), ["request", "get", "createServer"]);
forbid("https", mutable(https), ["request", "get", "createServer"]);
forbid("http2", mutable(http2), ["connect", "createServer"]);
forbid("inspector", mutable(inspector), ["open"]);
forbid("globalThis", globalThis, ["fetch", "WebSocket", "eval"]);
forbid("vm", mutable(vm), ["runInContext", "runInNewContext", "runInThisContext", "compileFunction", "createContext"]);

globalThis.Function = new Proxy(Function, { construct: () => refuse("new Function"), apply: () => refuse("Function()") });

/** The folder of the program: what is loaded from elsewhere is none of it. A thread is told by the one that starts it. */
process.env.FORBIDDEN_PROGRAM ??= dirname(process.argv[1] ?? "");
const program = process.env.FORBIDDEN_PROGRAM;
const internals = Module as unknown as {
  _load(request: string, parent: unknown, isMain: boolean): unknown;
  _resolveFilename(request: string, parent: unknown): string;
};
const load = internals._load;
internals._load = function (request, parent, isMain) {
  const file = internals._resolveFilename(request, parent);
  const isOwn = file.startsWith(program) || Module.isBuiltin(file);
  return isOwn ? load.call(this, request, parent, isMain) : refuse(`loading ${file}`);
};
