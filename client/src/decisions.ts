/**
 * Makes decisions hold: what a code action writes into a `.transcript.json` is saved, as VS Code leaves an edited file
 * unsaved; what no file can hold yet is handed to the server.
 */

import { commands, Disposable, type Uri, workspace } from "vscode";
import type { Middleware } from "vscode-languageclient";
import { say } from "./words";

const SAVE_COMMAND = "transcript.saveDecision";
/** The server's own, and ours in its place. */
const KEEP_COMMAND = "transcript.keepDecision";
const KEEP_CHOSEN_COMMAND = "transcript.keepChosenDecision";

/** A part of the client's middleware, and what ends it. */
export function saveDecisions(): {
  readonly resolveCodeAction: NonNullable<Middleware["resolveCodeAction"]>;
  readonly saving: Disposable;
} {
  let chosen: readonly Uri[] = [];
  let kept: unknown;
  return {
    // Commands without arguments: VS Code may have dropped those of a list of actions by the time that one is run. An action
    // is resolved once more when it is chosen.
    resolveCodeAction: async (action, token, next) => {
      const resolved = await next(action, token);
      if (resolved?.command?.command === KEEP_COMMAND) {
        kept = resolved.command.arguments?.[0];
        resolved.command = { title: resolved.title, command: KEEP_CHOSEN_COMMAND };
        return resolved;
      }
      const edited = resolved?.edit?.entries().map(([uri]) => uri) ?? [];
      const configs = edited.filter((uri) => uri.path.endsWith("/.transcript.json") && !isDirty(uri));
      if (!resolved || configs.length === 0) return resolved;
      chosen = configs;
      resolved.command = { title: say("Save"), command: SAVE_COMMAND };
      return resolved;
    },
    saving: Disposable.from(
      commands.registerCommand(SAVE_COMMAND, async () => {
        for (const uri of chosen) await (await workspace.openTextDocument(uri)).save();
      }),
      commands.registerCommand(KEEP_CHOSEN_COMMAND, () => commands.executeCommand(KEEP_COMMAND, kept)),
    ),
  };
}

/** What a person has changed and not saved is theirs to save. */
function isDirty(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri.toString());
}
