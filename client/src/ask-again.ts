/** What was asked of a server that ended before it answered is asked of the one that comes after it. */

import type { BaseLanguageClient, Middleware } from "vscode-languageclient";
import { say } from "./words";

/** Our own requests only ask. What VS Code asks of its own accord it asks again by itself, once the next server is there. */
const OURS = /^transcript\//;

/** What such a command did before the server ended nobody knows: it is not run again unasked. */
const EXECUTE_COMMAND = "workspace/executeCommand";

/**
 * A part of the middleware of a client, which is there by the time that something is asked. `ending` comes when what is to
 * become of a server that has ended is decided; null while none has.
 */
export function askAgain(
  client: () => BaseLanguageClient,
  ending: () => Promise<void> | null,
): NonNullable<Middleware["sendRequest"]> {
  return async (type, param, token, next) => {
    try {
      return await next(type, param, token);
    } catch (error) {
      const decided = ending();
      if (decided === null) throw error;
      const method = typeof type === "string" ? type : type.method;
      if (method === EXECUTE_COMMAND) throw new Error(say("The transcript server stopped before it was done. Try again."));
      if (!OURS.test(method)) throw error;
      await decided;
      return client().sendRequest(method, param, token);
    }
  };
}
