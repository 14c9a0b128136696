/** The desktop and remote entry of the extension. */

import { type ExtensionContext, window } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { startClient } from "./client";
import { registerDetection } from "./detection";

export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel("Transcript", { log: true });
  context.subscriptions.push(output);
  const module = context.asAbsolutePath("dist/server.js");
  const client = await startClient(
    context,
    output,
    (id, name, options) => new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options),
  );
  registerDetection(context, output, client);
}
