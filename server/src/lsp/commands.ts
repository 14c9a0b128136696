/** Commands that any client can run: they answer with edits and places and need nothing of ours on the client's side. */

import {
  type CancellationToken,
  type ClientCapabilities,
  ErrorCodes,
  ExecuteCommandRequest,
  ResponseError,
  type TextDocumentIdentifier,
} from "vscode-languageserver";
import { fixAllEdits } from "../features/actions";
import type { OpenTranscript } from "./documents";
import { toTextEdits, toWorkspaceEdit } from "./edits";
import { guarded, logFailure, type Row } from "./row";
import { ruleContext, type Session } from "./session";

/** Applies what is safe to fix unread; its one argument is `{ textDocument: { uri } }`. */
export const FIX_ALL_COMMAND = "transcript.fixAll";

/** The argument of all commands. */
interface CommandTarget {
  readonly textDocument: TextDocumentIdentifier;
}

type Command = (document: OpenTranscript, session: Session) => unknown;

const COMMANDS: Readonly<Record<string, { isUseful(client: ClientCapabilities): boolean; readonly run: Command }>> = {
  [FIX_ALL_COMMAND]: { isUseful: canApplyEdits, run: fixAll },
};

/** `workspace/executeCommand`. */
export const EXECUTE_COMMAND: Row = {
  method: ExecuteCommandRequest.method,
  capability: (client) => {
    const commands = Object.entries(COMMANDS).flatMap(([name, { isUseful }]) => (isUseful(client) ? [name] : []));
    return commands.length === 0 ? {} : { executeCommandProvider: { commands } };
  },
  listen: (session) => {
    session.connection.onExecuteCommand(({ command, arguments: [target] = [] }, token: CancellationToken) =>
      guarded<unknown, void>(session, ExecuteCommandRequest.method, command, token, null, () => {
        const run = COMMANDS[command]?.run;
        if (run === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `There is no command “${command}”.`);
        if (!isTarget(target)) {
          const message = `The command “${command}” wants { textDocument: { uri } } as its argument.`;
          throw new ResponseError(ErrorCodes.InvalidParams, message);
        }
        const document = session.documents.get(target.textDocument.uri);
        return document === undefined ? null : run(document, session);
      }),
    );
  },
};

/** True where the server may ask the client to change a text. */
export function canApplyEdits({ workspace }: ClientCapabilities): boolean {
  return workspace?.applyEdit === true;
}

function isTarget(value: unknown): value is CommandTarget {
  const uri = (value as Partial<CommandTarget> | undefined)?.textDocument?.uri;
  return typeof uri === "string";
}

/** Comes back when the client has applied the edits, or said why it has not. */
async function fixAll(document: OpenTranscript, session: Session): Promise<null> {
  const { client, connection } = session;
  const edits = fixAllEdits(document.transcript, ruleContext(session, document), null);
  if (edits.length === 0) return null;
  const edit = toWorkspaceEdit(document, client, toTextEdits(document, edits));
  try {
    const { applied, failureReason } = await connection.workspace.applyEdit({ label: "Fix all that is safe", edit });
    if (!applied) connection.console.warn(`The client did not apply the fixes: ${failureReason ?? "it gave no reason"}.`);
  } catch (error) {
    logFailure(session, FIX_ALL_COMMAND, document.uri, error);
  }
  return null;
}
