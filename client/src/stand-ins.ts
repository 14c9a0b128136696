/** Commands that the language server runs, while there is none: VS Code would say that they do not exist. */

import { commands, type Disposable, type ExtensionContext } from "vscode";

export interface StandIns {
  /** From now on, commands of ours that nobody runs tell the person why. */
  readonly begin: (tell: () => void) => Promise<void>;
  /** A server that is started brings its commands along. */
  readonly end: () => void;
}

/** Stands in for the commands that the extension contributes, as far as they are not there. */
export function createStandIns({ extension }: Pick<ExtensionContext, "extension">): StandIns {
  const { contributes }: { readonly contributes: { readonly commands: readonly { readonly command: string }[] } } =
    extension.packageJSON;
  let standing: readonly Disposable[] = [];
  let beginnings = 0;
  const end = () => {
    beginnings++;
    for (const one of standing) one.dispose();
    standing = [];
  };
  return {
    begin: async (tell) => {
      end();
      const beginning = beginnings;
      const there = new Set(await commands.getCommands(true));
      // A server may have been started meanwhile.
      if (beginning !== beginnings) return;
      const missing = contributes.commands.filter(({ command }) => !there.has(command));
      standing = missing.map(({ command }) => commands.registerCommand(command, tell));
    },
    end,
  };
}
