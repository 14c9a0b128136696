/** Bundles the extension, the server and the command line into dist/; `--watch` keeps at it, `--production` minifies. */

import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { context } from "esbuild";

const production = process.argv.includes("--production");
const watch = process.argv.includes("--watch");

rmSync("dist", { recursive: true, force: true });
mkdirSync("dist/rules", { recursive: true });
for (const page of readdirSync("server/src/rules").filter((name) => name.endsWith(".md")))
  cpSync(`server/src/rules/${page}`, `dist/rules/${page}`);
cpSync("server/src/archive/transcript.schema.json", "dist/transcript.schema.json");

/** What few calls need is left out of the bundles of server and command line: each is a bundle of its own, beside them. */
const apart = { library: "server/src/files/library.ts", "date-readers": "server/src/facts/date-readers.ts" };
const loadApart = {
  name: "load-apart",
  setup({ onResolve }) {
    for (const name of Object.keys(apart))
      onResolve({ filter: new RegExp(`/${name}$`) }, () => ({ path: `./${name}.js`, external: true }));
  },
};

const builder = await context({
  entryPoints: {
    extension: "client/src/extension.ts",
    server: "server/src/main.ts",
    cli: "server/src/cli.ts",
    ...apart,
  },
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20",
  // Node has known all that is used of them since version 10; told otherwise, esbuild makes every such pattern anew at every call.
  supported: { "regexp-unicode-property-escapes": true },
  format: "cjs",
  // jsonc-parser's "main" loads its parts in a way that no bundler sees.
  mainFields: ["module", "main"],
  external: ["vscode"],
  plugins: [loadApart],
  minify: production,
  sourcemap: production ? false : "linked",
  logLevel: "warning",
});
if (watch) {
  await builder.watch();
} else {
  await builder.rebuild();
  await builder.dispose();
}
