/** Lets a window of VS Code run an extension in its web extension host, as vscode.dev does: in the browser, with no machine behind it. */

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";

/** Where the window finds the extension's files; the server answers nothing there by itself. */
const PLACE = "/web-extension/";

/**
 * Makes each window of a context load the one extension that was installed into `extensions`, from `host`. It has to be
 * called before the window's page is opened.
 */
export async function serveExtension(context: BrowserContext, host: string, extensions: string): Promise<void> {
  const [folder = ""] = readdirSync(extensions, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  await context.route(`http://${host}${PLACE}**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(PLACE.length);
    const file = join(extensions, folder, path);
    // VS Code asks for files that only some extensions have.
    return route.fulfill(existsSync(file) ? { path: file, headers: { "access-control-allow-origin": "*" } } : { status: 404 });
  });
  const location = { scheme: "http", authority: host, path: PLACE.slice(0, -1) };
  // Not by another page's text: the window then loses its connection with the server.
  await context.addInitScript(putIntoConfiguration, JSON.stringify({ extensions: [location] }));
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
