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

/** Leaves what few calls need out of the bundles of server and command line: it is a bundle of its own, beside them. */
const library = {
  name: "library",
  setup({ onResolve }) {
    onResolve({ filter: /\/library$/ }, () => ({ path: "./library.js", external: true }));
  },
};

const builder = await context({
  entryPoints: {
    extension: "client/src/extension.ts",
    server: "server/src/main.ts",
    cli: "server/src/cli.ts",
    library: "server/src/files/library.ts",
  },
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  // jsonc-parser's "main" loads its parts in a way that no bundler sees.
  mainFields: ["module", "main"],
  external: ["vscode"],
  plugins: [library],
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
