/** One row of the request table: what is announced for a request and how it is answered, side by side so that they cannot drift. */

import {
  type CancellationToken,
  type ClientCapabilities,
  type HandlerResult,
  LSPErrorCodes,
  type ProtocolRequestType,
  ResponseError,
  type ServerCapabilities,
  type TextDocumentIdentifier,
} from "vscode-languageserver";
import type { Message } from "../text/message";
import type { OpenTranscript } from "./documents";
import { untimely } from "./life";
import type { Session } from "./session";

export interface Row {
  readonly method: string;
  /** What is announced to a client; empty where it cannot make use of the request. */
  readonly capability: (client: ClientCapabilities) => ServerCapabilities;
  readonly listen: (session: Session) => void;
}

/**
 * A row for a request about one document.
 * A document that is not open, and a feature that throws, are answered with `nothing`; the latter is logged with its name.
 * The feature waits for nothing but what it has to ask the person: so the answers come in the order of the questions, about the text that the asker had.
 */
export function onDocument<Params extends { textDocument: TextDocumentIdentifier }, Result, Piece, Failure, Options>(
  type: ProtocolRequestType<Params, Result, Piece, Failure, Options>,
  capability: (client: ClientCapabilities) => ServerCapabilities,
  nothing: Result,
  feature: (document: OpenTranscript, params: Params, session: Session) => Result | Promise<Result>,
): Row {
  return {
    method: type.method,
    capability,
    listen: (session) => {
      session.connection.onRequest(type, (params: Params, token: CancellationToken): HandlerResult<Result, Failure> => {
        const { uri } = params.textDocument;
        return guarded<Result, Failure>(session, type.method, uri, token, nothing, () => {
          const document = session.documents.get(uri);
          return document === undefined ? nothing : feature(document, params, session);
        });
      });
    },
  };
}

/** The answer of `compute`, at once or when it comes; `nothing` where it fails, and a refusal where the client no longer wants it. */
export function guarded<Result, Failure>(
  session: Session,
  method: string,
  subject: string,
  token: CancellationToken,
  nothing: Result,
  compute: () => Result | Promise<Result>,
): HandlerResult<Result, Failure> {
  if (session.life.isShutDown()) return untimely(method);
  if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
  const start = performance.now();
  // Sent only to a client that asked for it by `$/setTrace`.
  const trace = () => session.connection.tracer.log(`${method} took ${(performance.now() - start).toFixed(1)} ms`, subject);
  const failed = (error: unknown): Result | ResponseError<Failure> => {
    if (error instanceof ResponseError) return error;
    logFailure(session, method, subject, error);
    return nothing;
  };
  try {
    const answer = compute();
    if (answer instanceof Promise) return answer.catch(failed).finally(trace) as HandlerResult<Result, Failure>;
    trace();
    return answer as HandlerResult<Result, Failure>;
  } catch (error) {
    trace();
    return failed(error) as HandlerResult<Result, Failure>;
  }
}

/** An error that the client shows to the person who asked. */
export function refusal({ speak }: Session, why: Message): ResponseError<void> {
  return new ResponseError<void>(LSPErrorCodes.RequestFailed, speak(why));
}

/** An error of whoever wrote the client, which no person should meet. */
export function misuse(why: string): ResponseError<void> {
  return new ResponseError<void>(LSPErrorCodes.RequestFailed, why);
}

/** Tells the log that something failed, with its name and where. */
export function logFailure({ connection }: Session, name: string, subject: string, error: unknown): void {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    connection.console.error(`${name} failed for ${subject}: ${reason}`);
  } catch {
    // The connection is closed: nobody is left to tell, and that may well be what failed.
  }
}
