/** Lets a window of VS Code run an extension in its web extension host, as vscode.dev does: in the browser, with no machine behind it. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";

/** Where the window finds the extension's files. */
export const PLACE = "/web-extension/";

/** Names the folder of the extension to the server that serves it. */
export const FOLDER_VARIABLE = "VSCODE_TEST_WEB_EXTENSION";

/** The environment of a VS Code's server that serves the one extension that was installed into `extensions`. */
export function servingEnvironment(extensions: string): NodeJS.ProcessEnv {
  const [folder = ""] = readdirSync(extensions, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  const module = join(__dirname, "serve-web-extension.js");
  return { NODE_OPTIONS: `--require ${JSON.stringify(module)}`, [FOLDER_VARIABLE]: join(extensions, folder) };
}

/** Makes each window that is opened from now on load the extension that the server at `host` serves. */
export async function useExtension(browser: BrowserContext, host: string): Promise<void> {
  const location = { scheme: "http", authority: host, path: PLACE.slice(0, -1) };
  // Not by another page's text: the window then loses its connection with the server.
  await browser.addInitScript(putIntoConfiguration, JSON.stringify({ extensions: [location] }));
}

/** The page's own, as far as it is used here. */
declare const Element: {
  readonly prototype: { readonly id: string; getAttribute(name: string): string | null };
};

/** Runs in the page, before the workbench reads what its server wrote into it. */
function putIntoConfiguration(developmentOptions: string): void {
  const { prototype } = Element;
  const { getAttribute } = prototype;
  prototype.getAttribute = function (name) {
    const value = getAttribute.call(this, name);
    if (this.id !== "vscode-workbench-web-configuration" || name !== "data-settings" || value === null) return value;
    return JSON.stringify({ ...JSON.parse(value), developmentOptions: JSON.parse(developmentOptions) });
  };
}
