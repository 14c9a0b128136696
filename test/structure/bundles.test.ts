/** What is loaded when: a window that opens no panel loads nothing of panels. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PROJECT_ROOT } from "../support/paths";

/** The modules in a bundle of `dist/`, by the map beside it, each from `client/` or `server/` on; those of packages are left out. */
function modulesOf(bundle: string): readonly string[] {
  const { sources }: { readonly sources: readonly string[] } = JSON.parse(
    readFileSync(join(PROJECT_ROOT, "dist", `${bundle}.js.map`), "utf8"),
  );
  return sources.flatMap((source) => (source.includes("node_modules") ? [] : (/(?:client|server)\/.*$/.exec(source) ?? [])));
}

/** The packages of which something is in a bundle. */
function packagesIn(bundle: string): ReadonlySet<string> {
  const { sources }: { readonly sources: readonly string[] } = JSON.parse(
    readFileSync(join(PROJECT_ROOT, "dist", `${bundle}.js.map`), "utf8"),
  );
  return new Set(sources.flatMap((source) => /node_modules\/([\w.-]+)\//.exec(source)?.[1] ?? []));
}

test("the extension's bundle has the commands of panels and what these need to know, and no more", () => {
  const ofPanels = modulesOf("extension").filter((module) => module.startsWith("client/src/panels/"));
  const light = ["earlier-texts", "last-transcript", "register"].map((name) => `client/src/panels/${name}.ts`);
  assert.deepEqual(ofPanels.toSorted(), light);
  for (const name of ["preview", "statistics", "clean"])
    assert.ok(modulesOf("panels").includes(`client/src/panels/${name}.ts`), `${name} is in a bundle of its own`);
});

test("what reads and writes other formats is loaded with the first file that needs it", () => {
  const apart = {
    "html-parser": "parse5",
    "xml-parser": "sax",
    "pdf-reader": "pdfjs-dist",
    "zip-reader": "fflate",
    "write-parquet": "hyparquet-writer",
  };
  for (const [bundle, library] of Object.entries(apart)) {
    assert.ok(packagesIn(bundle).has(library), `${library} is in a bundle of its own`);
    for (const other of ["extension", "server", "cli", "command-line", "browser/extension", "browser/server"])
      assert.ok(!packagesIn(other).has(library), `${other} is without ${library}`);
  }
});

test("a worker loads beside it what the server on the desktop does", () => {
  const inWorker = ["html-parser", "writers", "xml-parser", "zip-reader"];
  const code = readFileSync(join(PROJECT_ROOT, "dist/browser/server.js"), "utf8");
  assert.deepEqual([...code.matchAll(/self\.transcriptPart\("([\w-]+)"\)/g)].map(([, name]) => name).sort(), inWorker);
  for (const name of inWorker) assert.deepEqual(packagesIn(`browser/${name}`), packagesIn(name), name);
});

test("the pages know nothing but themselves, their messages and their words", () => {
  for (const page of ["preview", "statistics"]) {
    const modules = modulesOf(`pages/${page}`);
    assert.ok(modules.includes(`client/pages/${page}.ts`));
    assert.deepEqual(
      modules.filter((module) => !module.startsWith("client/pages/")),
      ["client/src/words.ts"],
    );
  }
});

test("what is said in other languages is read when it is wanted: no bundle holds it", () => {
  const words: object = JSON.parse(readFileSync(join(PROJECT_ROOT, "dist/l10n/de.json"), "utf8"));
  const long = Object.values(words).filter((text: string) => /^[ -~]{40,}$/.test(text) && !text.includes("{"));
  assert.ok(long.length > 10);
  for (const bundle of ["server", "browser/server", "cli", "command-line", "extension", "browser/extension", "api"]) {
    const code = readFileSync(join(PROJECT_ROOT, `dist/${bundle}.js`), "utf8");
    assert.ok(!long.some((text: string) => code.includes(text)), bundle);
  }
});
