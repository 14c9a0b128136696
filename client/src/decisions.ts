/** Saves what a code action writes into a `.transcript.json`: VS Code leaves an edited file unsaved, and only what is saved holds. */

import { commands, type Disposable, type Uri, workspace } from "vscode";
import type { Middleware } from "vscode-languageclient";

const SAVE_COMMAND = "transcript.saveDecision";

/** A part of the client's middleware that has such files saved, and what ends it. */
export function saveDecisions(): {
  readonly resolveCodeAction: NonNullable<Middleware["resolveCodeAction"]>;
  readonly saving: Disposable;
} {
  let chosen: readonly Uri[] = [];
  return {
    resolveCodeAction: async (action, token, next) => {
      const resolved = await next(action, token);
      const edited = resolved?.edit?.entries().map(([uri]) => uri) ?? [];
      const configs = edited.filter((uri) => uri.path.endsWith("/.transcript.json") && !isDirty(uri));
      if (!resolved || configs.length === 0) return resolved;
      chosen = configs;
      // No arguments: VS Code may have dropped those of a list of actions by the time that the edit is applied.
      resolved.command = { title: "Save", command: SAVE_COMMAND };
      return resolved;
    },
    saving: commands.registerCommand(SAVE_COMMAND, async () => {
      for (const uri of chosen) await (await workspace.openTextDocument(uri)).save();
    }),
  };
}

/** What a person has changed and not saved is theirs to save. */
function isDirty(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri.toString());
}
