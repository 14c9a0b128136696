/** The commands that open panels; what shows these is loaded with the first of them. */

import { commands, Disposable, type ExtensionContext, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { LivePanel } from "./live-panel";
import type { ToPreview } from "./messages";

/** Offers the commands, and has panels restored that were there when the window was closed, until it is disposed of. */
export function registerPanels(context: ExtensionContext, client: BaseLanguageClient): Disposable {
  let loaded: LivePanel<ToPreview> | null = null;
  const panels = () => require("./panels") as typeof import("./panels");
  const preview = (): LivePanel<ToPreview> => {
    loaded ??= panels().createPreview(context.extensionUri, client);
    return loaded;
  };
  const open = (column: ViewColumn) => (resource: unknown) => {
    const uri = resource instanceof Uri ? resource : window.activeTextEditor?.document.uri;
    if (uri !== undefined) preview().open(uri, column);
  };
  return Disposable.from(
    commands.registerCommand("transcript.openPreview", open(ViewColumn.Active)),
    commands.registerCommand("transcript.openPreviewToSide", open(ViewColumn.Beside)),
    commands.registerCommand("transcript.showSource", async () => {
      const uri = preview().uri();
      if (uri !== null) await panels().showPlace(uri, null);
    }),
    window.registerWebviewPanelSerializer("transcript.preview", {
      deserializeWebviewPanel: async (panel: WebviewPanel, state: unknown) => preview().restore(panel, state),
    }),
    { dispose: () => loaded?.dispose() },
  );
}
