/** What was asked of a server that ended before it answered is asked of the one that comes after it; where none comes, a person is told so. */

import { type BaseLanguageClient, ErrorCodes, type Middleware, ResponseError } from "vscode-languageclient";
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

/**
 * Has our own requests of a server that is not there fail with words for a person, which VS Code shows where a command of ours
 * fails. What the library asks for its features it knows to pass over, by the error that it then gets.
 */
export function refuseInWords(client: BaseLanguageClient): void {
  const send = client.sendRequest as (...words: unknown[]) => Promise<unknown>;
  const sendOrTell = async (...words: unknown[]): Promise<unknown> => {
    try {
      return await send.apply(client, words);
    } catch (error) {
      const [type] = words;
      const isOurs = typeof type === "string" && OURS.test(type);
      if (!isOurs || !(error instanceof ResponseError && error.code === ErrorCodes.ConnectionInactive)) throw error;
      throw new Error(say("The transcript server has stopped. Run “Transcript: Restart Server”."));
    }
  };
  client.sendRequest = sendOrTell as BaseLanguageClient["sendRequest"];
}
