/** The entry of the extension in a browser without a machine behind it, as on vscode.dev: the server is a web worker. */

import { type ExtensionContext, env, l10n, Uri, window, workspace } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { registerAssistantTools } from "./assistant-tools";
import { type NewClient, startClient } from "./client";
import { registerConversion } from "./conversion";
import { registerDetection } from "./detection";
import { registerDrop } from "./drop";
import { followMenus } from "./menus";
import { registerPanels } from "./panels/register";
import { registerPaste } from "./paste";
import { serveFiles } from "./serve-files";
import { rememberTreatedFiles } from "./treated-files";
import { registerViews } from "./views/register-views";
import { speak } from "./words";

/** What a browser has for this, as far as it is used here. */
declare const Worker: new (address: string) => ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void };

export async function activate(context: ExtensionContext): Promise<void> {
  speak(env.language, l10n.bundle);
  const output = window.createOutputChannel("Transcript", { log: true });
  context.subscriptions.push(output);
  const parts = Uri.joinPath(context.extensionUri, "dist/browser").toString(true);
  let worker: InstanceType<typeof Worker> | null = null;
  const startWorker = async () => {
    // One that is stopped ends by itself, unless it hangs.
    worker?.terminate();
    worker = new Worker(`${parts}/server.js`);
    // VS Code puts a function of its own in the place of `Worker`, so that the library does not know what comes of it for one.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const newClient: NewClient = (id, name, options) => {
    const browserClient = new LanguageClient(id, name, startWorker, options);
    context.subscriptions.push(serveFiles(browserClient));
    return browserClient;
  };
  const { client, onDidReread } = await startClient(context, output, newClient, { parts, words: await serverWords(context) });
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

/** What the server says in the editor's language; undefined in English and where it has no words for it. A worker cannot read it. */
async function serverWords({ extensionUri }: ExtensionContext): Promise<unknown> {
  const [language = ""] = env.language.split("-");
  // The extension has words of its own in the same languages.
  if (l10n.bundle === undefined) return undefined;
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, "dist/l10n", `${language}.json`));
  return JSON.parse(new TextDecoder().decode(bytes));
}
