/** The statistics: a panel with who speaks when and how much, as a picture and as tables, and files made of it. */

import { commands, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { nameOf } from "../file-name";
import { fromBase64 } from "../from-base64";
import { say } from "../words";
import { createLivePanel, type LivePanel } from "./live-panel";
import type { FromStatistics, Statistics, ToStatistics } from "./messages";

/** Makes the panel ready; nothing is shown yet. */
export function createStatistics(extension: Uri, client: BaseLanguageClient): LivePanel<ToStatistics> {
  return createLivePanel<ToStatistics, FromStatistics>(
    extension,
    {
      type: "transcript.statistics",
      page: "statistics",
      title: say("Statistics"),
      // Figures are not read while one types.
      wait: 500,
      gather: async (uri) => {
        const params = { textDocument: { uri: uri.toString() } };
        const statistics = await client.sendRequest<Statistics | null>("transcript/statistics", params);
        return statistics === null ? null : [{ uri: uri.toString(), name: nameOf(uri), statistics }];
      },
      take: save,
    },
    (error) => client.outputChannel.appendLine(`The statistics could not be made: ${error}`),
  );
}

/** Writes what the page has made where the person says. */
async function save({ format, content }: FromStatistics, uri: Uri): Promise<void> {
  const name = `${nameOf(uri).replace(/\.[^.]*$/, "")}-statistics.${format}`;
  const target = await window.showSaveDialog({
    defaultUri: uri.scheme === "untitled" ? Uri.file(name) : Uri.joinPath(uri, "..", name),
    filters: { [format.toUpperCase()]: [format] },
  });
  if (target === undefined) return;
  try {
    await workspace.fs.writeFile(target, format === "png" ? fromBase64(content) : new TextEncoder().encode(content));
  } catch (error) {
    void window.showErrorMessage(
      say("{0} could not be written: {1}", nameOf(target), error instanceof Error ? error.message : String(error)),
    );
    return;
  }
  const open = say("Open");
  const chosen = await window.showInformationMessage(say("Exported to {0}.", nameOf(target)), open);
  if (chosen === open) await commands.executeCommand("vscode.open", target);
}
