/** The entry of the extension in a browser without a machine behind it, as on vscode.dev: the server is a web worker. */

import { type ExtensionContext, env, l10n, Uri, window } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { startClient } from "./client";
import { registerDetection } from "./detection";
import { followMenus } from "./menus";
import { registerPanels } from "./panels/register";
import { serveFiles } from "./serve-files";
import { rememberTreatedFiles } from "./treated-files";
import { registerViews } from "./views/register-views";
import { speak } from "./words";

/** What a browser has for this, as far as it is used here. */
declare class Worker {
  constructor(address: string);
}

export async function activate(context: ExtensionContext): Promise<void> {
  speak(env.language, l10n.bundle);
  const output = window.createOutputChannel("Transcript", { log: true });
  context.subscriptions.push(output);
  const address = Uri.joinPath(context.extensionUri, "dist/browser/server.js").toString(true);
  const { client, onDidReread } = await startClient(context, output, (id, name, options) => {
    const browserClient = new LanguageClient(id, name, new Worker(address), options);
    context.subscriptions.push(serveFiles(browserClient));
    return browserClient;
  });
  context.subscriptions.push(
    registerDetection(context, output, client),
    rememberTreatedFiles(context),
    followMenus(context, output, client),
    registerViews(output, client, onDidReread),
    registerPanels(context, client),
  );
}
