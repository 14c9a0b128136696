/** What a person does in VS Code's window, and what is to be seen there. Everything waits for what it needs, nothing for a time. */

import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { after, before, describe } from "node:test";
import type { FrameLocator, JSHandle, Locator, Page } from "playwright-core";
import { installExtension, remoteUri, startCodeServer } from "../../client/launch/run-code-server";
import { QUIET_SETTINGS } from "../../client/launch/user-settings";
import { closePages, launchBrowser, newPage } from "./headless";
import type { ServerChange } from "./odd-servers";
import { provided } from "./set-up";
import { servingEnvironment, useExtension } from "./web-extension";
import { pictureFile, witnessed } from "./witness";
import { copySeeds, temporaryFolder } from "./workspace";

/** A code-server with the packaged extension, and a browser that shows its windows. */
export interface Stage {
  /** Opens a window on a copy of the seeds, made ready by `prepare`, with one of them shown; closes it when `act` is through. */
  onSeed(name: string, act: (page: Page, file: string) => Promise<void>, prepare?: Prepare): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds after which what should come has not: as long as Playwright waits for what it finds by itself. */
const MOST_WAITING = 30_000;

/**
 * One stage after the other takes the first of these ports that is free, so that nearly all have one address, and what the
 * browser compiled for one is there for the next. They lie below those that systems give to whoever asks for any.
 */
const PORTS = "24310-24399";

/** The class that VS Code's window carries by the colours that its user's screen prefers. */
const THEMES = { dark: "vs-dark", light: "vs" } as const;

/** Changes a copy of the seeds, in `folder`, before it is opened; `file` is the one that will be shown. */
type Prepare = (folder: string, file: string) => void;

/** Where the extension runs: on the machine that has the files, or in the browser that shows the window. */
export type Host = "machine" | "browser";

/**
 * Sets the stage with the extension as it would be published. In a display language with a BCP 47 name extensions speak that;
 * VS Code itself stays English, since its language packs are not on npm. The language server is as `changeServer` leaves it.
 */
export async function setStage(
  extensionHost: Host = "machine",
  displayLanguage = "en",
  changeServer?: ServerChange,
): Promise<Stage> {
  const { codeServer, browser: executable, vsix, kept } = provided();
  const temporary = temporaryFolder("workbench");
  const dataFolder = join(temporary.path, "data");
  const installed = extensionHost === "machine" ? dataFolder : join(temporary.path, "extension");
  await installExtension(codeServer, installed, vsix);
  const extensions = join(installed, "extensions");
  changeServer?.(extensions);
  const server = await startCodeServer(codeServer, {
    dataFolder,
    port: PORTS,
    settings: QUIET_SETTINGS,
    environment: {
      NODE_COMPILE_CACHE: join(kept, "node"),
      ...(extensionHost === "browser" ? servingEnvironment(extensions) : {}),
    },
  });
  const origin = `http://${server.host}`;
  // What a browser keeps belongs to an address, and no two browsers may keep it in the same place.
  const browser = await launchBrowser(executable, join(kept, new URL(origin).port));
  if (extensionHost === "browser") await useExtension(browser, server.host);
  // What a language pack would say beside its messages.
  if (displayLanguage !== "en")
    await browser.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(displayLanguage)};`);
  return {
    async onSeed(name, act, prepare) {
      const seeds = copySeeds(mkdtempSync(join(temporary.path, "seeds-")));
      const file = join(seeds, name);
      prepare?.(seeds, file);
      const page = await newPage(browser, origin);
      try {
        await witnessed(page, `${basename(seeds)}-${name}`, async () => {
          await page.goto(server.page(seeds, [["openFile", remoteUri(server.host, file)]]));
          await page.locator(".tab.active", { hasText: name }).waitFor();
          // An editor that opens takes the keyboard, from whatever has it by then.
          await page.locator(".editor-instance .monaco-editor.focused").waitFor();
          await act(page, file);
        });
      } finally {
        await closePages(browser);
      }
    },
    async close() {
      await browser.close();
      await server.stop();
      temporary.remove();
    },
  };
}

/** What the name of a suite says of where the extension runs. */
const HOSTS = { machine: "on the machine of the files", browser: "in the web extension host" } as const;

/** Describes a suite that has to pass wherever the extension runs; each test in it opens its window with `onSeed`. */
export function describeInBothHosts(name: string, define: (onSeed: Stage["onSeed"], host: Host) => void): void {
  for (const host of ["machine", "browser"] as const)
    describe(`${name}, ${HOSTS[host]}`, () => {
      let stage: Stage;
      before(async () => {
        stage = await setStage(host);
      });
      after(() => stage.close());
      define((...words) => stage.onSeed(...words), host);
    });
}

/** The page in a panel, the only one that is open. */
export function pageIn(page: Page): FrameLocator {
  return page.frameLocator("iframe.webview").frameLocator("iframe#active-frame");
}

/** The status bar's word for the language of the open file. */
export function languageMode(page: Page, language: string): Locator {
  return page.locator("#status\\.editor\\.mode", { hasText: language });
}

/** Opens a new file and pastes a text into it, as a person does who has copied it from a web page. */
export async function pasteIntoNewFile(page: Page, text: string): Promise<void> {
  await runCommand(page, "File: New Untitled Text File");
  await page.locator(".tab.active", { hasText: "Untitled-1" }).waitFor();
  await page.locator(".editor-instance .monaco-editor.focused").waitFor();
  await page.locator("body").evaluate((body, words) => body.ownerDocument.defaultView.navigator.clipboard.writeText(words), text);
  await page.keyboard.press("Control+V");
}

/** Sends away whatever VS Code tells at the moment. */
export async function clearNotifications(page: Page): Promise<void> {
  await runCommand(page, "Notifications: Clear All Notifications");
  await page.locator(".notification-toast").waitFor({ state: "detached" });
}

/** What VS Code's button beside the language tells of the open file: the button is clicked. */
export async function openLanguageStatus(page: Page): Promise<Locator> {
  await page.locator("#status\\.languageStatus").click();
  return page.locator(".hover-language-status");
}

/** Opens the Outline in place of the explorer's files; its rows. */
export async function openOutline(page: Page): Promise<Locator> {
  await page.locator('.pane-header[aria-label="Outline Section"][aria-expanded="false"]').click();
  // Only the rows that fit are there to be read.
  await page.locator('.pane-header[aria-label^="Explorer Section"][aria-expanded="true"]').click();
  return page.locator(".outline-tree .monaco-list-row");
}

/** The outline as indented text, once `count` rows are there: VS Code fills it when the server has answered. */
export async function readOutline(rows: Locator, count: number): Promise<string> {
  await rows.nth(count - 1).waitFor();
  const lines = await rows.evaluateAll((elements) =>
    elements.map((element) => {
      const indentation = "  ".repeat(Number(element.getAttribute("aria-level")) - 1);
      const words = [".label-name", ".label-description"].map((part) => element.querySelector(part)?.textContent ?? "");
      return `${indentation}${words.filter((word) => word !== "").join(" – ")}`;
    }),
  );
  return lines.join("\n");
}

/** Opens the Problems panel; the rows of its findings. */
export async function openProblems(page: Page): Promise<Locator> {
  await page.keyboard.press("Control+Shift+M");
  return page.locator(".markers-panel .monaco-list-row", { has: page.locator(".marker-icon") });
}

/**
 * Chooses a remedy of a finding of the Problems panel in the editor, once the finding is selected there and VS Code has come
 * to rest. Not by the row's own lightbulb, which VS Code forgets whenever findings are told anew, nor by the editor's, which
 * stays for a while after each movement, with the remedies of before, and sometimes does not come at all.
 */
export async function applyQuickFix(page: Page, finding: Locator, title: string): Promise<void> {
  const line = /\[Ln (\d+),/.exec(await finding.innerText())?.[1] ?? "";
  // At the beginning of its message, not at the link to the rule in its middle.
  await finding.click({ position: { x: 80, y: 8 } });
  // What has the keyboard, and not the class that says so: that comes and goes later, and a key would go to the panel.
  await page.locator(".markers-panel :focus").waitFor({ state: "attached" });
  await page.keyboard.press("Enter");
  await page.locator(".editor-instance .monaco-editor :focus").waitFor({ state: "attached" });
  await page.locator("#status\\.editor\\.selection", { hasText: new RegExp(`^Ln ${line}, .*selected`) }).waitFor();
  await chooseRemedy(page, title);
}

/** Puts the cursor of the editor, which has the keyboard, at a 1-based place. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  await page.keyboard.press("Control+G");
  await page.locator(".quick-input-widget input").fill(`:${line}:${column}`);
  await page.keyboard.press("Enter");
  await page.locator(".editor-instance .monaco-editor :focus").waitFor({ state: "attached" });
  await page.locator("#status\\.editor\\.selection", { hasText: `Ln ${line}, Col ${column}` }).waitFor();
}

/** Chooses what is offered where the cursor is. */
export async function chooseRemedy(page: Page, title: string): Promise<void> {
  await (await showRemedies(page)).filter({ hasText: title }).click();
}

/**
 * Has the remedies shown that are offered where the cursor is, with the headings of their groups. VS Code asks for remedies by
 * itself after every movement and change of findings, and that puts an end to a question of ours which has no answer yet; no
 * lightbulb need come of it. So ours waits until the page is at rest, and is put again where the lightbulb changed before the
 * remedies were there.
 */
export async function showRemedies(page: Page): Promise<Locator> {
  const remedies = page.locator(".action-widget .monaco-list-row");
  const end = performance.now() + MOST_WAITING;
  for (;;) {
    await haveCursorAndFindingsSettled(page);
    if (await remedies.first().isVisible()) return remedies;
    if (performance.now() > end) throw new Error("VS Code shows no remedies.");
    const changes = await changesOfLightbulb(page);
    await page.keyboard.press("Control+.");
    await Promise.race([remedies.first().waitFor(), page.waitForFunction(({ count }) => count > 0, changes)]);
  }
}

/** Where the lightbulb stands, among other things. */
const BESIDE_LINES = ".editor-instance :is(.margin, .contentWidgets, .overflowingContentWidgets)";

/** Counts, from now on, how often the lightbulb comes, goes or moves. */
function changesOfLightbulb(page: Page): Promise<JSHandle<{ count: number }>> {
  return page.locator("body").evaluateHandle((body, parts) => {
    const { MutationObserver } = body.ownerDocument.defaultView;
    const changes = { count: 0 };
    const observer = new MutationObserver(() => changes.count++);
    for (const part of body.querySelectorAll(parts)) observer.observe(part, { childList: true, subtree: true, attributes: true });
    return changes;
  }, BESIDE_LINES);
}

/**
 * Comes back once VS Code has asked for remedies by itself: it does so 250 ms after the cursor or the findings changed, by a
 * timer of the page. Ours is set on the same page no earlier and for longer, so that it is the later one however slow the
 * machine is. After the first answer VS Code asks once more, which the lightbulb may show: that counts as a change, too.
 */
function haveCursorAndFindingsSettled(page: Page): Promise<void> {
  return page.locator("body").evaluate((body, parts) => {
    const { MutationObserver } = body.ownerDocument.defaultView;
    return new Promise<void>((resolve) => {
      let timer = setTimeout(() => {});
      const observer = new MutationObserver(() => restart());
      const restart = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          observer.disconnect();
          resolve();
        }, 500);
      };
      for (const part of body.querySelectorAll(".markers-panel, [id='status.editor.selection']"))
        observer.observe(part, { childList: true, subtree: true, characterData: true });
      for (const part of body.querySelectorAll(parts))
        observer.observe(part, { childList: true, subtree: true, attributes: true });
      restart();
    });
  }, BESIDE_LINES);
}

/**
 * Chooses the command of a title, its category before it, from the palette. VS Code closes the palette when something else
 * takes the keyboard, as the editor may that the command before has led to, and a palette that was opened while the extension
 * was starting never shows its commands: then it is opened again, as a person does.
 * The row is chosen by mouse, or `by` keys alone.
 */
export async function runCommand(page: Page, title: string, by: "mouse" | "keys" = "mouse"): Promise<void> {
  const palette = page.locator(".quick-input-widget");
  const whole = new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
  const row = page.locator(".quick-input-list .monaco-list-row .label-name", { hasText: whole });
  // What VS Code offers instead, below what has all the words.
  const others = page.locator(".quick-input-list .monaco-list-row", { hasText: /similar commands|No matching/ }).first();
  const end = performance.now() + MOST_WAITING;
  for (let isAgain = false; ; isAgain = true) {
    if (isAgain && (await palette.isVisible())) await page.keyboard.press("Escape");
    // One that is still closing would take the words with it.
    await palette.waitFor({ state: "hidden" });
    if (performance.now() > end) throw new Error(`VS Code keeps closing its palette, or has no command “${title}” in it.`);
    await page.keyboard.press("F1");
    await palette.waitFor();
    const found = palette
      .locator("input")
      .fill(`>${title}`)
      .then(() => Promise.race([row.waitFor(), others.waitFor().then(() => row.isVisible())]))
      .then((isThere) => isThere !== false);
    const closed = palette.waitFor({ state: "hidden" }).then(() => false);
    // What comes too late is no longer asked for.
    for (const late of [found, closed]) late.catch(() => {});
    if (!(await Promise.race([found, closed]))) continue;
    if (by === "mouse") await row.click();
    else {
      await page.locator(".quick-input-list .monaco-list-row.focused .label-name", { hasText: whole }).waitFor();
      await page.keyboard.press("Enter");
    }
    return;
  }
}

/** Saves the file that is being edited, and waits until its tab says that it is saved. */
export async function save(page: Page): Promise<void> {
  await page.locator(".tab.active.dirty").waitFor();
  await page.keyboard.press("Control+S");
  await page.locator(".tab.active:not(.dirty)").waitFor();
}

/** The colour in which a piece of text is shown, as the browser tells it. */
export function colourOf(page: Page, text: string): Promise<string> {
  const token = page.locator(".view-line span[class^=mtk]").filter({ hasText: text }).first();
  return token.evaluate((element) => element.ownerDocument.defaultView.getComputedStyle(element).color);
}

/** Shows the window dark, then light; in each, looks at it with `look` and keeps a picture in `.screenshots/`. */
export async function screenshot(page: Page, name: string, look?: () => Promise<void>): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`.monaco-workbench.${THEMES[colorScheme]}`).waitFor();
    await look?.();
    await page.screenshot({ path: pictureFile(`${name}-${colorScheme}`), animations: "disabled" });
  }
}

/** The same in high contrast, for a window on the folder of `file`. */
export async function screenshotInContrast(page: Page, file: string, name: string): Promise<void> {
  const settings = join(dirname(file), ".vscode", "settings.json");
  const before = readFileSync(settings, "utf8");
  const contrast = { "window.autoDetectColorScheme": false, "workbench.colorTheme": "Default High Contrast" };
  writeFileSync(settings, JSON.stringify({ ...JSON.parse(before), ...contrast }));
  await page.locator(".monaco-workbench.hc-black").waitFor();
  await page.screenshot({ path: pictureFile(`${name}-contrast`), animations: "disabled" });
  writeFileSync(settings, before);
  await page.locator(".monaco-workbench:not(.hc-black)").waitFor();
}
