/** Commands that any client can run: they answer with edits and places and need nothing of ours on the client's side. */

import {
  type CancellationToken,
  type ClientCapabilities,
  ErrorCodes,
  ExecuteCommandRequest,
  type Location,
  ResponseError,
} from "vscode-languageserver";
import { fixAllEdits } from "../features/actions";
import { neighbour, type Step } from "../features/neighbours";
import { say } from "../text/message";
import { type CommandTarget, isCommandTarget, positionOf } from "./command-target";
import { fromPosition, toRange } from "./convert";
import { CORRECT_COMMAND, correct, UNDO_CORRECTION_COMMAND, undoCorrection } from "./correct";
import { KEEP_COMMAND, keepChosen } from "./decisions";
import type { OpenTranscript } from "./documents";
import { canApplyEdits, canMakeFiles, hasDocumentChanges, takesActions, toTextEdits, toWorkspaceEdit } from "./edits";
import { FIX_FOLDER_COMMAND, type FolderTarget, fixFolder } from "./fix-folder";
import { LEARN_COMMAND, learnFromArchive } from "./learn";
import { canConfirm } from "./many-files";
import { REMOVE_REPEATED_COMMAND, removeRepeated } from "./remove-repeated";
import { RENAME_IN_ARCHIVE_COMMAND, renameInArchive } from "./rename-in-archive";
import { guarded, logFailure, type Row } from "./row";
import { ruleContext, type Session } from "./session";

/** Applies what is safe to fix unread. */
export const FIX_ALL_COMMAND = "transcript.fixAll";

interface Command {
  /** False for a client that could do nothing with it. */
  isUseful(client: ClientCapabilities): boolean;
  run(document: OpenTranscript, target: CommandTarget, session: Session, token: CancellationToken): unknown;
}

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  [FIX_ALL_COMMAND, { isUseful: canApplyEdits, run: (document, _target, session) => fixAll(document, session) }],
  [REMOVE_REPEATED_COMMAND, { isUseful: canConfirm, run: removeRepeated }],
  [RENAME_IN_ARCHIVE_COMMAND, { isUseful: canConfirm, run: renameInArchive }],
  [LEARN_COMMAND, { isUseful: canMakeFiles, run: learnFromArchive }],
  [CORRECT_COMMAND, { isUseful: canMakeFiles, run: correct }],
  [UNDO_CORRECTION_COMMAND, { isUseful: canMakeFiles, run: undoCorrection }],
  [KEEP_COMMAND, { isUseful: takesActions, run: keepChosen }],
  ["transcript.nextQuestion", stepping({ to: "question", direction: "next" })],
  ["transcript.previousQuestion", stepping({ to: "question", direction: "previous" })],
  ["transcript.nextTurn", stepping({ to: "turn", direction: "next" })],
  ["transcript.previousTurn", stepping({ to: "turn", direction: "previous" })],
  ["transcript.nextTurnOfSpeaker", stepping({ to: "turn-of-speaker", direction: "next" })],
  ["transcript.previousTurnOfSpeaker", stepping({ to: "turn-of-speaker", direction: "previous" })],
]);

/** `workspace/executeCommand`. */
export const EXECUTE_COMMAND: Row = {
  method: ExecuteCommandRequest.method,
  capability: (client) => {
    const ofDocuments = [...COMMANDS].flatMap(([name, { isUseful }]) => (isUseful(client) ? [name] : []));
    const ofFolders = canApplyEdits(client) && hasDocumentChanges(client) ? [FIX_FOLDER_COMMAND] : [];
    return { executeCommandProvider: { commands: [...ofDocuments, ...ofFolders] } };
  },
  listen: (session) => {
    session.connection.onExecuteCommand(({ command, arguments: [target] = [] }, token: CancellationToken) =>
      guarded<unknown, void>(session, ExecuteCommandRequest.method, command, token, null, () => {
        if (command === FIX_FOLDER_COMMAND) return fixFolder(session, folderTarget(target), token);
        const known = COMMANDS.get(command);
        if (known === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `There is no command “${command}”.`);
        if (!isCommandTarget(target)) {
          const message = `The command “${command}” wants { textDocument: { uri }, position } as its argument.`;
          throw new ResponseError(ErrorCodes.InvalidParams, message);
        }
        const document = session.documents.get(target.textDocument.uri);
        return document === undefined ? null : known.run(document, target, session, token);
      }),
    );
  },
};

function folderTarget(target: unknown): FolderTarget {
  const { uri, files }: { readonly uri?: unknown; readonly files?: unknown } = target ?? {};
  return {
    uri: typeof uri === "string" ? uri : null,
    files: Array.isArray(files) ? files.filter((file) => typeof file === "string") : [],
  };
}

/** Comes back when the client has applied the edits, or said why it has not. */
async function fixAll(document: OpenTranscript, session: Session): Promise<null> {
  const { client, connection } = session;
  const edits = fixAllEdits(document.transcript, ruleContext(session, document), null);
  if (edits.length === 0) return null;
  const edit = toWorkspaceEdit(document, client, toTextEdits(document, edits));
  try {
    const { applied, failureReason } = await connection.workspace.applyEdit({
      label: session.speak(say`Apply all safe fixes`),
      edit,
    });
    if (!applied) connection.console.warn(`The client did not apply the fixes: ${failureReason ?? "it gave no reason"}.`);
  } catch (error) {
    logFailure(session, FIX_ALL_COMMAND, document.uri, error);
  }
  return null;
}

/** Leads to another turn: a client that can is asked to show it, and every client is told where it is; null where there is none. */
function stepping(step: Step): Command {
  return {
    isUseful: () => true,
    run: async ({ transcript, positions, uri }, target, session): Promise<Location | null> => {
      const turn = neighbour(transcript, fromPosition(positions, positionOf(target)), step, target.speaker);
      if (turn === null) return null;
      const range = toRange(positions, turn.label.name);
      if (session.client.window?.showDocument?.support === true) {
        // The cursor goes before the name: a selected name would be lost with the next key.
        const selection = { start: range.start, end: range.start };
        try {
          await session.connection.window.showDocument({ uri, takeFocus: target.takeFocus ?? true, selection });
        } catch (error) {
          logFailure(session, "window/showDocument", uri, error);
        }
      }
      return { uri, range };
    },
  };
}
