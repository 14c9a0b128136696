/** A browser without a window, that reaches this machine and nothing else. */

import { type BrowserContext, chromium, type Page } from "playwright-core";

const QUIET = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Pages come from here, and whatever else they ask for is nowhere. Playwright's own way takes the browser's cache away.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/**
 * Chromium reads scripts in the background, and then (seen with 156) does not look for what it kept of them compiled; that is most
 * of what the opening of a window costs. The others are such as Playwright leaves out, whose list this one is in place of.
 */
const LEFT_OUT = ["BackgroundResourceFetch", "PaintHolding", "Translate", "MediaRouter", "OptimizationHints", "HttpsUpgrades"];

/** What pages leave behind for the next ones of their origin, but for what the browser can fetch and compile again. */
const LEFT_BEHIND = ["cookies", "file_systems", "indexeddb", "local_storage", "service_workers", "cache_storage"];

/** Starts the browser at `executablePath`; what it writes for itself, and finds there the next time, goes to `folder`. */
export async function launchBrowser(executablePath: string, folder: string): Promise<BrowserContext> {
  const browser = await chromium.launchPersistentContext(folder, {
    executablePath,
    // Chromium refuses to run as root in its sandbox; the only pages it gets are our own.
    args: ["--no-sandbox", "--disable-gpu", `--disable-features=${LEFT_OUT}`, ...QUIET],
    env: { ...process.env, XDG_CACHE_HOME: folder, XDG_CONFIG_HOME: folder } as Record<string, string>,
    viewport: { width: 1400, height: 900 },
  });
  await browser.grantPermissions(["clipboard-read", "clipboard-write"]);
  return browser;
}

/** A page for an origin, which finds there nothing of the pages before it. */
export async function newPage(browser: BrowserContext, origin: string): Promise<Page> {
  const page = await browser.newPage();
  const session = await browser.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: LEFT_BEHIND.join(",") });
  await session.detach();
  return page;
}

/** Closes whatever pages are open, but for the first, without which the browser would end. */
export async function closePages(browser: BrowserContext): Promise<void> {
  for (const page of browser.pages().slice(1)) await page.close();
}
