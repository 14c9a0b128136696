/** Language servers that do not do as they should, as an installed extension's. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where the server's bundles lie in an extension: for the machine of the files, and for a browser. */
const BUNDLES = ["dist/server.js", "dist/browser/server.js"];

/** Changes the servers of all extensions in a folder. */
export type ServerChange = (extensions: string) => void;

/** Has the servers refuse a request with this method. */
export function refusing(method: string): ServerChange {
  return (extensions) =>
    change(extensions, BUNDLES, (source) => {
      assert.ok(source.includes(`"${method}"`), `nothing answers ${method}`);
      return source.replaceAll(`"${method}"`, `"${method}/refused"`);
    });
}

/** Has the servers of the machine of the files end as soon as they are started. */
export function ending(): ServerChange {
  return (extensions) => change(extensions, BUNDLES.slice(0, 1), (source) => atStart(source, "process.exit(3);"));
}

/**
 * Has the servers of the machine of the files answer the first question for remedies that a person asks when it is cancelled,
 * or when VS Code asks for some itself, and then both at once.
 */
export function hesitating(until: "cancelled" | "overtaken"): ServerChange {
  return (extensions) =>
    change(extensions, BUNDLES.slice(0, 1), (source) => atStart(source, `(${hesitate})(${JSON.stringify(until)});`));
}

/** Has the connections of the servers of the machine of the files close a second after they have ended. */
export function lingering(): ServerChange {
  return (extensions) => change(extensions, BUNDLES.slice(0, 1), (source) => atStart(source, `(${linger})();`));
}

/** The source with a statement before all others; nothing may stand above the line that names the program. */
function atStart(source: string, statement: string): string {
  const [first = ""] = /^#!.*\n/.exec(source) ?? [];
  return `${first}${statement}\n${source.slice(first.length)}`;
}

/** Runs in the server's process, before anything listens to its messages. */
function hesitate(until: "cancelled" | "overtaken"): void {
  type Told = {
    readonly jsonrpc?: "2.0";
    readonly id?: number | string;
    readonly method?: string;
    readonly params?: { readonly context?: object; readonly id?: number; previousResultId?: string };
  };
  const INVOKED = 1;
  const REFRESH = "findings anew";
  const emit = process.emit.bind(process) as (event: string, ...rest: unknown[]) => boolean;
  const send = process.send?.bind(process) as (message: Told, ...rest: unknown[]) => boolean;
  let held: Told | null = null;
  let overtaking: Told | null = null;
  let isOver = false;
  const emitLater = (event: string, message: Told, ...rest: unknown[]): boolean => {
    const { method, params }: Told = event === "message" ? message : {};
    const context: { readonly triggerKind?: number } = params?.context ?? {};
    const isForRemedies = !isOver && method === "textDocument/codeAction";
    if (isForRemedies && held === null && context.triggerKind === INVOKED) {
      held = message;
      // The cursor may have moved long ago: where findings are told anew, VS Code asks for remedies in any case.
      send({ jsonrpc: "2.0", id: REFRESH, method: "workspace/diagnostic/refresh" });
      return true;
    }
    if (event === "message" && message.id === REFRESH) return true;
    if (held !== null && method === "textDocument/diagnostic") delete params?.previousResultId;
    const isCancelled = method === "$/cancelRequest" && params?.id === held?.id;
    if (!isOver && held !== null && (until === "cancelled" ? isCancelled : isForRemedies)) {
      isOver = true;
      if (isForRemedies) overtaking = message;
      emit(event, held, ...rest);
    }
    return emit(event, message, ...rest);
  };
  let answer: (() => boolean) | null = null;
  const sendTogether = (message: Told, ...rest: unknown[]): boolean => {
    const isAnswer = overtaking !== null && message.method === undefined;
    if (isAnswer && message.id === held?.id) {
      answer = () => send(message, ...rest);
      return true;
    }
    if (isAnswer && message.id === overtaking?.id) answer?.();
    return send(message, ...rest);
  };
  Object.assign(process, { emit: emitLater, send: sendTogether });
}

/** Runs in the server's process: what it writes to stays open for as long as there is another process that may write to it. */
function linger(): void {
  const { spawn }: typeof import("node:child_process") = require("node:child_process");
  const program = 'process.on("disconnect", () => setTimeout(() => {}, 1000));';
  const child = spawn(process.execPath, ["-e", program], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  child.unref();
  child.channel?.unref();
}

function change(extensions: string, bundles: readonly string[], changed: (source: string) => string): void {
  const folders = readdirSync(extensions, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders)
    for (const bundle of bundles) {
      const path = join(extensions, name, bundle);
      writeFileSync(path, changed(readFileSync(path, "utf8")));
    }
}
