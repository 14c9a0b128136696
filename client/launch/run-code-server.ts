/** Starts a code-server on this machine alone, and ends it with all its children. */

import { type ChildProcess, execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import type { Installation } from "./install-code-server";
import { writeFirstSettings } from "./user-settings";

/** How a server is to be run. */
export interface ServerOptions {
  /** All that the server writes: settings, extensions, logs. */
  readonly dataFolder: string;
  /** A port, a range `from-to` of which the first free one is taken, or `0` for any. */
  readonly port: string;
  /** The user's settings, where the data folder has none yet. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Further arguments of VS Code's server. */
  readonly parameters?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
}

/** A server that answers. */
export interface RunningServer {
  /** `127.0.0.1:port`, which is also the authority of its `vscode-remote:` URIs. */
  readonly host: string;
  /** Comes when the server has ended, of its own or by `stop`. */
  readonly ended: Promise<void>;
  /** The address of a page that shows `folder`; `payload` is what VS Code's web workbench takes by that name. */
  page(folder: string, payload?: Payload): string;
  /** Ends the server and every process that it started; may be called twice. */
  stop(): Promise<void>;
}

/** Pairs of names and values that only the workbench's address can carry. */
export type Payload = readonly (readonly [name: string, value: string])[];

const NO_GALLERY = JSON.stringify({
  serviceUrl: "",
  itemUrl: "",
  resourceUrlTemplate: "",
  controlUrl: "",
  recommendationsUrl: "",
});

/**
 * Starts the server and waits until it listens.
 * @throws Error with the end of what it said, when it ends before.
 */
export async function startCodeServer(installation: Installation, options: ServerOptions): Promise<RunningServer> {
  await writeFirstSettings(join(options.dataFolder, "data/User/settings.json"), options.settings);
  // Any page in the user's browser could reach a server without a token.
  const token = randomBytes(16).toString("hex");
  const child = spawn(
    installation.node,
    [
      join(installation.folder, "out/server-main.js"),
      ...["--host", "127.0.0.1", "--port", options.port, "--connection-token", token],
      ...["--server-data-dir", options.dataFolder, "--telemetry-level", "off", "--accept-server-license-terms"],
      ...(options.parameters ?? []),
    ],
    {
      env: { ...cleanEnvironment(process.env), EXTENSIONS_GALLERY: NO_GALLERY, ...options.environment },
      stdio: ["ignore", "pipe", "pipe"],
      // A process group of its own, so that it can be ended with the extension hosts it starts.
      detached: process.platform !== "win32",
    },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const kill = () => killGroup(child, "SIGKILL");
  process.once("exit", kill);
  ended.then(() => process.off("exit", kill));
  const port = await listeningPort(child);
  const host = `127.0.0.1:${port}`;
  return {
    host,
    ended,
    page(folder, payload = []) {
      const address = new URL(`http://${host}/`);
      address.searchParams.set("folder", remotePath(folder));
      if (payload.length > 0) address.searchParams.set("payload", JSON.stringify(payload));
      address.searchParams.set("tkn", token);
      return address.href;
    },
    async stop() {
      killGroup(child, "SIGTERM");
      await ended;
      killGroup(child, "SIGKILL");
    },
  };
}

/** The URI by which VS Code in the browser knows a file or folder of the server's machine. */
export function remoteUri(host: string, path: string): string {
  return `vscode-remote://${host}${remotePath(path).split("/").map(encodeURIComponent).join("/")}`;
}

/**
 * Installs a packaged extension into the server's data folder, before or while it runs.
 * @throws Error with what VS Code said.
 */
export async function installExtension(installation: Installation, dataFolder: string, vsix: string): Promise<void> {
  const parameters = ["--install-extension", vsix, "--force", "--server-data-dir", dataFolder, "--accept-server-license-terms"];
  const environment = { ...cleanEnvironment(process.env), EXTENSIONS_GALLERY: NO_GALLERY };
  const run = promisify(execFile);
  await run(installation.node, [join(installation.folder, "out/server-main.js"), ...parameters], { env: environment });
}

function remotePath(path: string): string {
  return process.platform === "win32" ? `/${path.replaceAll("\\", "/")}` : path;
}

/** The port that the server says it listens on. */
function listeningPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      // Read to its end even when nobody listens any more: a full pipe would stop the server.
      createInterface({ input: stream }).on("line", (line) => {
        said.push(line);
        if (said.length > 30) said.shift();
        const port = /^Extension host agent listening on (\d+)$/.exec(line)?.[1];
        if (port) resolve(Number(port));
      });
    }
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`code-server ended with exit ${code}:\n${said.join("\n")}`)));
  });
}

/**
 * What a VS Code in whose terminal this runs says about itself would lead its child astray; so would npm and the test runner.
 * `VSCODE_TEST…` stays: it is how a test's runner speaks to its suite.
 */
function cleanEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const foreign = /^(VSCODE_(?!TEST)|ELECTRON_|npm_|NODE_TEST_CONTEXT$|NODE_OPTIONS$)/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !foreign.test(name)));
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (process.platform === "win32") {
    spawn("taskkill", ["/pid", String(child.pid), "/T", "/F"]);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}
