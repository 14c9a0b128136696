/** Brings the views back that the side bar showed when the window was closed. */

import { commands, type Disposable, type ExtensionContext, type LogOutputChannel, type TreeView } from "vscode";
import { PRESENT_KEY } from "../menus";

/** True in a workspace whose side bar showed the views last. */
const SHOWN = "views.areShown";

/**
 * Notes whether any of the views can be seen, until it is disposed of. VS Code itself shows its files instead: what the
 * views’ conditions ask for is only known once the extension runs.
 */
export function keepShown(context: ExtensionContext, output: LogOutputChannel, trees: readonly TreeView<string>[]): Disposable {
  const note = () => void context.workspaceState.update(SHOWN, trees.some(({ visible }) => visible) || undefined);
  if (context.workspaceState.get(SHOWN) === true)
    show().catch((error) => output.error("Could not show the views that were shown before.", error));
  const noting = trees.map((tree) => tree.onDidChangeVisibility(note));
  return { dispose: () => noting.forEach((one) => void one.dispose()) };
}

async function show(): Promise<void> {
  await commands.executeCommand("setContext", PRESENT_KEY, true);
  await commands.executeCommand("workbench.view.extension.transcript");
  // Whoever opens a window wants to go on in its text.
  await commands.executeCommand("workbench.action.focusActiveEditorGroup");
}
