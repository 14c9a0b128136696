/** A browser without a window, that reaches this machine and nothing else. */

import { type Browser, type BrowserContext, chromium } from "playwright-core";

const QUIET = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser at `executablePath`; what it writes for itself goes to `folder`. */
export function launchBrowser(executablePath: string, folder: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    // Chromium refuses to run as root in its sandbox; the only pages it gets are our own.
    args: ["--no-sandbox", "--disable-gpu", ...QUIET],
    env: { ...process.env, XDG_CACHE_HOME: folder, XDG_CONFIG_HOME: folder } as Record<string, string>,
  });
}

/** A page's surroundings, with every request that leaves this machine refused. */
export async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await context.route(
    (address) => address.protocol.startsWith("http") && address.hostname !== "127.0.0.1",
    (route) => route.abort(),
  );
  return context;
}
