/** A language server that knows one request less, as an installed extension's. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where the server's bundles lie in an extension, for either host. */
const BUNDLES = ["dist/server.js", "dist/browser/server.js"];

/** Has the servers of all extensions in a folder refuse a request with this method. */
export function refuseRequest(extensions: string, method: string): void {
  const folders = readdirSync(extensions, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders)
    for (const bundle of BUNDLES) {
      const path = join(extensions, name, bundle);
      const source = readFileSync(path, "utf8");
      assert.ok(source.includes(`"${method}"`), `${bundle} answers ${method}`);
      writeFileSync(path, source.replaceAll(`"${method}"`, `"${method}/refused"`));
    }
}
