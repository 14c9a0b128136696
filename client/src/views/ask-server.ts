/** Asks the server about the transcript that the views show. */

import type { TextDocument } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";

/** The answer to one of our requests about a document; null where the server is not there, or does not know the document. */
export type AskServer = <Answer>(method: string, document: TextDocument, more?: object) => Promise<Answer | null>;

/** Asks by a client that was started. */
export function askBy(client: BaseLanguageClient): AskServer {
  return async <Answer>(method: string, { uri }: TextDocument, more: object = {}) =>
    isThere(client) ? client.sendRequest<Answer | null>(method, { textDocument: { uri: uri.toString() }, ...more }) : null;
}

/** True for a server that is just being started, too: what is asked of it waits. */
function isThere({ state }: BaseLanguageClient): boolean {
  return state === State.Running || state === State.Starting;
}
