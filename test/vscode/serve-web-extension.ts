/**
 * Loaded into VS Code's server before it starts: it serves one extension's files, too, for the windows that run it themselves.
 * Not by Playwright's `route`, for which the browser would keep nothing that it fetched.
 */

import { createReadStream, existsSync, statSync } from "node:fs";
import { type IncomingMessage, Server, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { FOLDER_VARIABLE, PLACE } from "./web-extension";

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

const folder = process.env[FOLDER_VARIABLE] ?? "";
// Not for the processes that the server starts.
delete process.env.NODE_OPTIONS;

const emit: (this: Server, event: string, ...words: unknown[]) => boolean = Server.prototype.emit;

Object.assign(Server.prototype, {
  emit(this: Server, event: string, ...words: unknown[]): boolean {
    const [request, response] = words as [IncomingMessage, ServerResponse];
    if (event !== "request" || !request.url?.startsWith(PLACE)) return emit.call(this, event, ...words);
    const path = decodeURIComponent(new URL(request.url, "http://127.0.0.1").pathname).slice(PLACE.length);
    const file = join(folder, path);
    // VS Code asks for files that only some extensions have.
    if (!existsSync(file) || !statSync(file).isFile()) response.writeHead(404).end();
    else {
      const type = TYPES[extname(file)] ?? "application/octet-stream";
      // Another extension may be served at the same address later.
      const headers = { "content-type": type, "cache-control": "no-store", "access-control-allow-origin": "*" };
      createReadStream(file).pipe(response.writeHead(200, headers));
    }
    return true;
  },
});
