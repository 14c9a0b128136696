/** Bundles the extension, the server, the command line and the npm package's API into dist/, with the licences and a list of what is in the bundles; `--watch` keeps at it, `--production` minifies. */

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { context } from "esbuild";
import { billOfMaterials } from "./bill-of-materials.mjs";
import { bundledPackages, thirdPartyNotices } from "./third-party-notices.mjs";

const production = process.argv.includes("--production");
const watch = process.argv.includes("--watch");

rmSync("dist", { recursive: true, force: true });
mkdirSync("dist/rules", { recursive: true });
const pages = readdirSync("server/src/rules").filter((name) => name.endsWith(".md"));
for (const page of pages) cpSync(`server/src/rules/${page}`, `dist/rules/${page}`);
cpSync("server/l10n", "dist/l10n", { recursive: true });
cpSync("server/src/archive/transcript.schema.json", "dist/transcript.schema.json");
cpSync("server/src/api/parsed-transcript.schema.json", "dist/parsed-transcript.schema.json");
// What the compiler says of the package's types; the same for both kinds of modules.
for (const ending of ["d.ts", "d.mts"]) cpSync("out/server/src/api/api.d.ts", `dist/api.${ending}`);
cpSync("server/src/formats/transcript-document.schema.json", "dist/transcript-document.schema.json");
cpSync("server/src/imports/transcript-times.schema.json", "dist/transcript-times.schema.json");

/** VS Code shows the page of an installed extension without the files beside it: pictures go, and of links their words stay. */
const page = readFileSync("README.md", "utf8")
  .replace(/^!\[.*\]\(.*\)\n\n/gm, "")
  .replace(/\[([^\]\n]*)\]\((?!https:|#)[^)\n]*\)/g, "$1");
writeFileSync("dist/page.md", page);

/** What few calls need, and what Node keeps compiled, is left out of the bundles of extension, server and command line: each is a bundle of its own, beside them. */
const apart = {
  library: "server/src/files/library.ts",
  panels: "client/src/panels/panels.ts",
  "command-line": "server/src/cli/command-line.ts",
  "mcp-library": "server/src/cli/mcp/mcp-library.ts",
  writers: "server/src/formats/writers.ts",
  "write-parquet": "server/src/formats/write-parquet.ts",
  "html-parser": "server/src/imports/html-parser.ts",
  "pdf-reader": "server/src/files/pdf-reader.ts",
  "xml-parser": "server/src/imports/xml-parser.ts",
  "zip-reader": "server/src/imports/zip-reader.ts",
};
const loadApart = {
  name: "load-apart",
  setup({ onResolve }) {
    for (const name of Object.keys(apart))
      onResolve({ filter: new RegExp(`/${name}$`) }, () => ({ path: `./${name}.js`, external: true }));
  },
};

/**
 * What is changed in the reader of PDF. It leaves out signs that nobody sees, but a soft hyphen that a page has is seen: it
 * divides a word. And it takes the distance that a text wants between its letters for gaps between words.
 */
const CHANGES = [
  ["if (category.isInvisibleFormatMark) {", 'if (category.isInvisibleFormatMark && glyph.unicode !== "\\u00AD") {'],
  [
    "let charSpacing = textState.charSpacing + (i + 1 === ii ? extraSpacing : 0);",
    "let charSpacing = i + 1 === ii ? extraSpacing : 0;",
  ],
  [
    "let scaledDim = glyphWidth * scale;",
    "let scaledDim = glyphWidth * scale + (font.vertical ? -1 : 1) * textState.charSpacing;",
  ],
];

/** The reader of PDF comes bundled, with maps to sources that are not in its package: they would be taken for packages of ours. */
const readerOfPdf = {
  name: "reader-of-pdf",
  setup({ onLoad }) {
    onLoad({ filter: /pdfjs-dist.*\.mjs$/ }, ({ path }) => {
      let contents = readFileSync(path, "utf8").replace(/\/\/# sourceMappingURL=.*/g, "");
      for (const [from, to] of path.endsWith("pdf.worker.mjs") ? CHANGES : []) {
        if (contents.split(from).length !== 2) throw new Error(`${path} is another version: look for what was ${from}`);
        contents = contents.replace(from, () => to);
      }
      return { contents };
    });
  },
};

const common = {
  bundle: true,
  // Node and browsers have long known all that is used of them; told otherwise, esbuild makes every such pattern anew at every call.
  supported: { "regexp-unicode-property-escapes": true },
  format: "cjs",
  external: ["vscode"],
  minify: production,
  sourcemap: production ? false : "linked",
  logLevel: "warning",
  metafile: true,
};

const forNode = {
  ...common,
  entryPoints: {
    extension: "client/src/extension.ts",
    server: "server/src/main.ts",
    cli: "server/src/cli.ts",
    ...apart,
  },
  outdir: "dist",
  platform: "node",
  target: "node20",
  // jsonc-parser's "main" loads its parts in a way that no bundler sees.
  mainFields: ["module", "main"],
  plugins: [loadApart, readerOfPdf],
};

/** What of these the server in a browser needs: a worker has no `require`, so that `browser.ts` loads them as scripts. */
const besideWorker = ["html-parser", "writers", "xml-parser", "zip-reader"];
const loadBesideWorker = {
  name: "load-beside-worker",
  setup({ onResolve, onLoad }) {
    for (const name of besideWorker)
      onResolve({ filter: new RegExp(`/${name}$`) }, () => ({ path: name, namespace: "beside-worker" }));
    onLoad({ filter: /.*/, namespace: "beside-worker" }, ({ path }) => ({
      contents: `module.exports = self.transcriptPart("${path}");`,
    }));
  },
};

/** The same in a browser without a machine behind it; a worker reads no file, so that the pages are part of the server. */
const forBrowser = {
  ...common,
  entryPoints: { extension: "client/src/extension-browser.ts", server: "server/src/browser.ts" },
  plugins: [loadBesideWorker],
  outdir: "dist/browser",
  platform: "browser",
  target: "es2022",
  mainFields: ["browser", "module", "main"],
  define: {
    VERSION: JSON.stringify(JSON.parse(readFileSync("package.json", "utf8")).version),
    RULE_PAGES: JSON.stringify(
      Object.fromEntries(pages.map((page) => [page.replace(/\.md$/, ""), readFileSync(`server/src/rules/${page}`, "utf8")])),
    ),
  },
};

const forWorker = {
  ...forBrowser,
  entryPoints: Object.fromEntries(besideWorker.map((name) => [name, apart[name]])),
  format: "iife",
  globalName: "transcriptLoaded",
};

/** A parser looks for Node's streams, which it is never given here, and does without them where there are none. */
const withoutStreams = {
  name: "without-streams",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^stream$/ }, ({ path }) => ({ path, namespace: "nothing" }));
    onLoad({ filter: /.*/, namespace: "nothing" }, () => ({ contents: "" }));
  },
};

/** What the npm package exports: one file that needs nothing of its host, in each of the two kinds of modules. */
const forOthers = {
  ...common,
  entryPoints: { api: "server/src/api/api.ts" },
  outdir: "dist",
  platform: "neutral",
  target: "es2022",
  mainFields: ["module", "main"],
  plugins: [withoutStreams],
};

/** The scripts and styles of the pages in the extension's panels. */
const forPages = {
  ...common,
  entryPoints: ["preview", "statistics"].flatMap((page) => [`client/pages/${page}.ts`, `client/pages/${page}.css`]),
  outdir: "dist/pages",
  format: "iife",
  platform: "browser",
  target: "es2022",
};

const metafiles = [];
const asModule = { ...forOthers, format: "esm", outExtension: { ".js": ".mjs" } };
for (const options of [forNode, forBrowser, forWorker, forPages, forOthers, asModule]) {
  const builder = await context(options);
  if (watch) {
    await builder.watch();
  } else {
    const { metafile } = await builder.rebuild();
    metafiles.push(metafile);
    await builder.dispose();
  }
}
writeFileSync("dist/THIRD-PARTY-NOTICES.txt", thirdPartyNotices(metafiles));
writeFileSync("dist/sbom.cdx.json", billOfMaterials(bundledPackages(metafiles)));
