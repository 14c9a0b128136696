/** The examples of API.md in Deno, in Bun and in a browser, with the packed package. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { chromium } from "playwright-core";
import { examples } from "../api/examples";
import { folderWith, writeInto } from "../support/folder";
import { installPackage, packProject, run } from "../support/installed";
import { runtimes } from "./runtimes";

/** A folder in which the packed package is installed. */
function project(t: TestContext): string {
  const path = folderWith(t, { "package.json": "{}" });
  installPackage(path, packProject(path));
  return path;
}

test("each example runs in Deno, which is allowed nothing", (t) => {
  const path = project(t);
  const words = ["run", "--quiet", "--no-prompt", "--cached-only", "--node-modules-dir=manual", "example.mjs"];
  for (const { name, program, prints } of examples()) {
    writeInto(path, "example.mjs", program);
    assert.equal(run(runtimes().deno, words, path), prints, name);
  }
});

test("each example runs in Bun", (t) => {
  const path = project(t);
  for (const { name, program, prints } of examples()) {
    writeInto(path, "example.mjs", program);
    assert.equal(run(runtimes().bun, ["run", "--no-install", "example.mjs"], path), prints, name);
  }
});

test("each example runs in a browser, from the package's own file", async (t) => {
  const library = readFileSync(join(project(t), "node_modules/transcript-editor/dist/api.mjs"));
  const browser = await chromium.launch({ executablePath: runtimes().browser, args: ["--no-sandbox"] });
  t.after(() => browser.close());
  for (const { name, program, prints } of examples()) {
    const page = await browser.newPage();
    const files: Readonly<Record<string, readonly [type: string, body: string | Buffer]>> = {
      "/": [
        "text/html",
        '<script type="importmap">{ "imports": { "transcript-editor": "/api.mjs" } }</script><script type="module" src="/example.mjs"></script>',
      ],
      "/api.mjs": ["text/javascript", library],
      // The last line says that the program has come to its end.
      "/example.mjs": ["text/javascript", `${program}\nconsole.log("that is all");`],
    };
    await page.route("http://example.test/**", (route) => {
      const [contentType, body] = files[new URL(route.request().url()).pathname] ?? ["text/plain", ""];
      return route.fulfill({ contentType, body });
    });
    const printed: string[] = [];
    const ended = new Promise<void>((resolve, reject) => {
      page.on("pageerror", reject);
      page.on("console", (message) => {
        if (message.text() === "that is all") return resolve();
        printed.push(message.text());
      });
    });
    await page.goto("http://example.test/");
    await ended;
    assert.equal(printed.map((line) => `${line}\n`).join(""), prints, name);
    await page.close();
  }
});
