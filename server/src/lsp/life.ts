/** The life of a connection: what a client may ask before it has said who it is, and after it has said goodbye. */

import { type Connection, ErrorCodes, ResponseError, ShutdownRequest } from "vscode-languageserver";

export interface Life {
  /** True once the client has asked the server to shut down: from then on it may only tell it to exit. */
  readonly isShutDown: () => boolean;
}

/** Follows a connection from before its first message. Refuses what no handler takes, by the reason that holds then. */
export function followLife(connection: Connection, isInitialized: () => boolean): Life {
  let isShutDown = false;
  connection.onShutdown(() => {
    if (!isInitialized()) return premature(ShutdownRequest.method);
    if (isShutDown) return untimely(ShutdownRequest.method);
    isShutDown = true;
    return undefined;
  });
  // Handlers come with the client's capabilities, so before `initialize` every request arrives here.
  connection.onRequest((method) =>
    isInitialized() ? new ResponseError<void>(ErrorCodes.MethodNotFound, `There is no request “${method}”.`) : premature(method),
  );
  return { isShutDown: () => isShutDown };
}

function premature(method: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.ServerNotInitialized, `The request “${method}” came before “initialize”.`);
}

/** The answer to what comes when it may not come any more. */
export function untimely<Failure>(method: string): ResponseError<Failure> {
  return new ResponseError(ErrorCodes.InvalidRequest, `The request “${method}” came too late in the connection's life.`);
}
