/** The packaged extension: VS Code installs it, and it holds what an installed extension needs and nothing else. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { installExtension } from "../../client/launch/run-code-server";
import { PROJECT_ROOT } from "../support/paths";
import { provided } from "./set-up";
import { temporaryFolder } from "./workspace";

test("code-server installs the packaged extension, which holds only what is needed", async (context) => {
  const { codeServer, vsix } = provided();
  const data = temporaryFolder("package");
  context.after(data.remove);
  await installExtension(codeServer, data.path, vsix);

  const { publisher, name, version, contributes } = JSON.parse(readFileSync(join(PROJECT_ROOT, "package.json"), "utf8"));
  const extensions = join(data.path, "extensions");
  const folder = `${publisher}.${name}-${version}`;
  assert.deepEqual(
    filesIn(extensions).filter((path) => !path.startsWith(`${folder}/`)),
    ["extensions.json"],
  );

  const pages = readdirSync(join(PROJECT_ROOT, "server/src/rules")).filter((file) => file.endsWith(".md"));
  const expected = [
    ".vsixmanifest",
    "LICENSE.txt",
    "changelog.md",
    "dist/browser/extension.js",
    "dist/browser/html-parser.js",
    "dist/browser/server.js",
    "dist/browser/writers.js",
    "dist/browser/xml-parser.js",
    "dist/browser/zip-reader.js",
    "dist/THIRD-PARTY-NOTICES.txt",
    "dist/library.js",
    "dist/mcp-library.js",
    "dist/cli.js",
    "dist/command-line.js",
    "dist/extension.js",
    "dist/html-parser.js",
    "dist/pages/preview.css",
    "dist/pages/preview.js",
    "dist/pages/statistics.css",
    "dist/pages/statistics.js",
    "dist/panels.js",
    "dist/pdf-reader.js",
    "dist/sbom.cdx.json",
    "dist/server.js",
    "dist/transcript-document.schema.json",
    "dist/transcript-times.schema.json",
    "dist/transcript.schema.json",
    "dist/write-parquet.js",
    "dist/writers.js",
    "dist/xml-parser.js",
    "dist/zip-reader.js",
    ...["de", "es", "fr", "ru", "uk"].map((language) => `dist/l10n/${language}.json`),
    ...pages.map((page) => `dist/rules/${page}`),
    "icon.png",
    "client/former-settings.schema.json",
    "client/icons/preview-dark.svg",
    "client/icons/preview-light.svg",
    "client/icons/statistics-dark.svg",
    "client/icons/statistics-light.svg",
    "client/icons/transcript-dark.svg",
    "client/icons/transcript-light.svg",
    "client/icons/views.svg",
    ...["de", "es", "fr", "ru", "uk"].map((language) => `client/l10n/bundle.l10n.${language}.json`),
    "language-configuration.json",
    "package.json",
    ...["", ".de", ".es", ".fr", ".ru", ".uk"].map((language) => `package.nls${language}.json`),
    "readme.md",
    ...["clean", "correct", "open", "outline", "teach"].map((name) => `client/walkthrough/${name}.svg`),
    ...(contributes.grammars ?? []).map((grammar: { readonly path: string }) => grammar.path.replace("./", "")),
  ];
  assert.deepEqual(filesIn(join(extensions, folder)), expected.sort());

  // What few ever load must not make the rest look small.
  const ofPdf = deflateRawSync(readFileSync(join(extensions, folder, "dist/pdf-reader.js"))).length;
  assert.ok(ofPdf < 600_000, `the reader of PDF takes ${ofPdf} bytes`);
  const others = statSync(vsix).size - ofPdf;
  assert.ok(others < 2_500_000, `all but the reader of PDF takes ${others} bytes`);

  const page = readFileSync(join(extensions, folder, "readme.md"), "utf8");
  // VS Code shows the page without the files beside it.
  assert.deepEqual(page.match(/\]\((?!https:|#)[^)]*\)/g), null);
});

/** Paths below `folder`, with `/`, sorted. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, "/"),
    )
    .sort();
}
