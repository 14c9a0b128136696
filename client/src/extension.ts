/** The desktop and remote entry of the extension. */

import { type ExtensionContext, env, l10n, window } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { registerAssistantTools } from "./assistant-tools";
import { startClient } from "./client";
import { registerConversion } from "./conversion";
import { registerDetection } from "./detection";
import { registerDrop } from "./drop";
import { followMenus } from "./menus";
import { registerPanels } from "./panels/register";
import { registerPaste } from "./paste";
import { rememberTreatedFiles } from "./treated-files";
import { registerViews } from "./views/register-views";
import { speak } from "./words";

export async function activate(context: ExtensionContext): Promise<void> {
  speak(env.language, l10n.bundle);
  const output = window.createOutputChannel("Transcript", { log: true });
  context.subscriptions.push(output);
  const module = context.asAbsolutePath("dist/server.js");
  const { client, onDidReread } = await startClient(
    context,
    output,
    (id, name, options) => new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options),
  );
  context.subscriptions.push(
    registerDetection(context, output, client),
    rememberTreatedFiles(context),
    followMenus(context, output, client),
    registerViews(context, output, client, onDidReread),
    registerPanels(context, client),
    registerConversion(client),
    registerPaste(client),
    registerDrop(client),
    registerAssistantTools(context, client),
  );
}
