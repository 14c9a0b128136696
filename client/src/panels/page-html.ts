/** The frame of a page in a panel: it may run its own script and style and nothing else, and reaches no other place. */

import { env, l10n, Uri, type Webview, type WebviewOptions } from "vscode";

/** The scripts and styles of the pages, in the extension's folder. */
const FOLDER = "dist/pages";

/** The pages there are; pictures that one draws by itself are data. */
const IMAGES = { preview: "'none'", statistics: "data:" } as const;

export type PageName = keyof typeof IMAGES;

/** What a page may do. */
export function pageOptions(extension: Uri): WebviewOptions {
  return { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, FOLDER)] };
}

/** What the page says in the editor's language, as it takes it in; nothing where that is English. */
function wordsAttribute(): string {
  if (l10n.bundle === undefined) return "";
  return ` data-words="${JSON.stringify(l10n.bundle).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
}

/** The HTML of a page whose script and style bear its name. Both fill it; no text of a transcript is ever part of it. */
export function pageHtml(webview: Webview, extension: Uri, name: PageName): string {
  const file = (extensionOfFile: string) =>
    webview.asWebviewUri(Uri.joinPath(extension, FOLDER, `${name}.${extensionOfFile}`)).toString();
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'; img-src ${IMAGES[name]}`;
  return `<!DOCTYPE html>
<html lang="${l10n.bundle === undefined ? "en" : env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${file("css")}">
</head>
<body>
<main${wordsAttribute()}></main>
<script nonce="${nonce}" src="${file("js")}"></script>
</body>
</html>
`;
}
