/** The pages of preview and statistics with texts that a stranger wrote, in a real browser, and without the policy that guards them: all is shown as text. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { chromium } from "playwright-core";
import { startClient } from "../support/client";
import { PROJECT_ROOT } from "../support/paths";
import { HOSTILE_TEXTS } from "../trust/hostile-texts";
import { runtimes } from "./runtimes";

/** What a page is given in VS Code's place, and where it says that something ran. */
const HOST = "globalThis.acquireVsCodeApi = () => ({ postMessage() {}, setState() {} });";

const PAGES = {
  preview: { method: "transcript/preview", told: (change: object) => ({ type: "change", uri: "file:///a", name: "a", change }) },
  statistics: { method: "transcript/statistics", told: (statistics: object) => ({ uri: "file:///a", name: "a", statistics }) },
};

for (const [name, { method, told }] of Object.entries(PAGES))
  test(`no text makes the page of ${name} run, fetch or hold anything but text`, async (t) => {
    const client = await startClient(t);
    const browser = await chromium.launch({ executablePath: runtimes().browser, args: ["--no-sandbox"] });
    t.after(() => browser.close());
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.route("**/*", (route) =>
      route.fulfill({ contentType: "text/html", body: '<!DOCTYPE html><html lang="en"><body><main></main></body></html>' }),
    );
    const script = readFileSync(join(PROJECT_ROOT, `dist/pages/${name}.js`), "utf8");
    for (const [index, text] of HOSTILE_TEXTS.entries()) {
      await page.goto("http://page.test/");
      await page.evaluate(HOST);
      await page.addScriptTag({ content: script });
      // What the page itself is made of, and the script of this test.
      const before = await page.locator("script, style, link, meta, iframe, object, embed").count();
      const uri = client.open(text, `hostile-${index}.transcript`);
      const answer = (await client.connection.sendRequest(method, { textDocument: { uri } })) as object;
      asked.length = 0;
      await page.evaluate(`window.postMessage(${JSON.stringify(told(answer))}, "*")`);
      await page.locator("main").getByText("ADA BRANDT").first().waitFor({ state: "attached" });
      assert.equal(await page.locator("script, style, link, meta, iframe, object, embed").count(), before, text);
      assert.equal(await page.locator("main img, main [onload], main [onerror], main a[href], main [srcdoc]").count(), 0, text);
      assert.equal(await page.evaluate("globalThis.wasRun"), undefined, text);
      assert.deepEqual(asked, [], text);
    }
    // The test itself would see it.
    await page.evaluate("document.querySelector('main').innerHTML = '<img src=x onerror=\"globalThis.wasRun = true\">'");
    await page.waitForFunction("globalThis.wasRun === true");
  });
