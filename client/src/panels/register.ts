/** The commands that open panels and reviews; what shows these is loaded with the first of them. */

import { commands, Disposable, type ExtensionContext, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { say } from "../words";
import { rememberEarlierTexts } from "./earlier-texts";
import { followLastTranscript } from "./last-transcript";
import type { Panels } from "./panels";

/** Offers the commands, and has panels restored that were there when the window was closed, until it is disposed of. */
export function registerPanels(context: ExtensionContext, client: BaseLanguageClient): Disposable {
  const earlier = rememberEarlierTexts();
  const last = followLastTranscript();
  let loaded: Panels | null = null;
  const panels = (): Panels => {
    loaded ??= (require("./panels") as typeof import("./panels")).createPanels(context, client, earlier);
    return loaded;
  };
  /** A command about a transcript: the one of the menu that it was chosen from, or else the one that is edited. */
  const ofTranscript = (command: string, run: (uri: Uri) => unknown) =>
    commands.registerCommand(command, async (resource: unknown) => {
      const uri = resource instanceof Uri ? resource : window.activeTextEditor?.document.uri;
      if (uri !== undefined) await run(uri);
    });
  const restoring = (kind: "preview" | "statistics") =>
    window.registerWebviewPanelSerializer(`transcript.${kind}`, {
      deserializeWebviewPanel: async (panel: WebviewPanel, state: unknown) => panels()[kind].restore(panel, state),
    });
  return Disposable.from(
    ofTranscript("transcript.openPreview", (uri) => panels().preview.open(uri, ViewColumn.Active)),
    ofTranscript("transcript.openPreviewToSide", (uri) => panels().preview.open(uri, ViewColumn.Beside)),
    commands.registerCommand("transcript.showSource", () => panels().showSource()),
    ofTranscript("transcript.clean", (uri) => panels().cleaning.start(uri)),
    commands.registerCommand("transcript.clean.apply", () => panels().cleaning.apply()),
    commands.registerCommand("transcript.clean.cancel", () => panels().cleaning.cancel()),
    ofTranscript("transcript.compareWithOriginal", (uri) => panels().compare(uri)),
    ofTranscript("transcript.showStatistics", (uri) => panels().statistics.open(uri, ViewColumn.Beside)),
    commands.registerCommand("transcript.openSample", () => panels().openSample()),
    commands.registerCommand("transcript.getStarted", () =>
      commands.executeCommand("workbench.action.openWalkthrough", `${context.extension.id}#start`, false),
    ),
    // From a step of the walkthrough, which is in the place of the transcript then.
    commands.registerCommand("transcript.runOnTranscript", async (command: string) => {
      if (await last.show()) await commands.executeCommand(command);
      else void window.showInformationMessage(say("Open a transcript first, for example the sample."));
    }),
    restoring("preview"),
    restoring("statistics"),
    { dispose: () => loaded?.dispose() },
    earlier,
    last,
  );
}
