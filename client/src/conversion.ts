/** The commands that make files in other formats of transcripts, and transcripts of such files. */

import { commands, Disposable, Uri, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { exportTranscript } from "./export-transcript";
import { importFiles } from "./import-files";

/** Offers the commands until it is disposed of. */
export function registerConversion(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    commands.registerCommand("transcript.export", async (resource: unknown) => {
      const uri = resource instanceof Uri ? resource : window.activeTextEditor?.document.uri;
      if (uri !== undefined) await exportTranscript(uri, client);
    }),
    // Without files the person is asked for some.
    commands.registerCommand("transcript.import", (...files: readonly unknown[]) =>
      importFiles(
        files.filter((file) => file instanceof Uri),
        client,
      ),
    ),
  );
}
